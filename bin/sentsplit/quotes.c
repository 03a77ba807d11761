#include <stdint.h>

#include "ascii.h"
#include "charclass.h"
#include "quotes.h"
#include "utf8.h"

/* What opened a quotation. */
enum kind {
	LOW,		/* „ ‚ */
	HIGH,		/* “, or ” at both ends */
	LEFT,		/* « */
	RIGHT,		/* », which » or « closes */
	CORNER,		/* 「 『 */
	SINGLE		/* ‘ ' */
};

void
quotes_start(struct quotes *q, const unsigned char *start, const unsigned char *limit)
{
	memset(q, 0, sizeof *q);
	q->start = q->at = start;
	q->limit = limit;
}

static void
open_quote(struct quotes *q, enum kind kind)
{
	if (q->depth < QUOTES_DEPTH)
		q->kind[q->depth] = (unsigned char)kind;
	q->depth++;
}

static void
close_quote(struct quotes *q)
{
	if (q->depth > 0)
		q->depth--;
}

/* Whether the innermost open quotation began so. */
static bool
is_in(const struct quotes *q, enum kind kind)
{
	return q->depth > 0 && q->depth <= QUOTES_DEPTH && q->kind[q->depth - 1] == kind;
}

static enum charclass
class_before(const struct quotes *q, const unsigned char *p)
{
	size_t len;

	return p > q->start ? charclass_of(utf8_decode_back(q->start, p, &len)) : CHAR_SPACE;
}

/* Whether the mark of N bytes at P is where one opens: a word follows, and neither a word nor a stop precedes. */
static bool
is_opening_place(const struct quotes *q, const unsigned char *p, size_t n)
{
	size_t len;
	uint32_t cp;

	if (!charclass_is_word(charclass_at(p + n, q->limit)))
		return false;
	if (p == q->start)
		return true;
	cp = utf8_decode_back(q->start, p, &len);
	return charclass_of(cp) == CHAR_SPACE || cp == '-' || cp == 0x2013 || cp == 0x2014 ||
	    charclass_edge(cp) == EDGE_OPEN || cp == 0x201C || cp == '"';
}

/* Whether the single mark of N bytes at P closes: no word follows, and it is no genitive's, "the boys’ toys". */
static bool
is_single_close(const struct quotes *q, const unsigned char *p, size_t n)
{
	const unsigned char *next = p + n;
	const enum charclass before = class_before(q, p);

	if (before == CHAR_SPACE || charclass_at(next, q->limit) >= CHAR_DIGIT)
		return false;
	return p[-1] != 's' || q->limit - next < 2 || *next != ' ' || charclass_at(next + 1, q->limit) != CHAR_LOWER;
}

/* Whether the " at P means inches: it follows a figure, and closes no quotation. */
static bool
is_inch(const struct quotes *q, const unsigned char *p)
{
	const unsigned char *digits = p;

	while (digits > q->start && (ascii_is_digit(digits[-1]) || digits[-1] == '.' || digits[-1] == '/'))
		digits--;
	if (digits == p || !ascii_is_digit(p[-1]))
		return false;
	if (!q->straight)
		return true;
	return digits - 1 != q->opened && q->limit - p > 2 && p[1] == ' ' && ascii_is_lower(p[2]);
}

static void
count_straight(struct quotes *q, const unsigned char *p)
{
	if (is_inch(q, p))
		return;
	q->straight = !q->straight;
	q->opened = p;
}

static void
count_single(struct quotes *q, const unsigned char *p, size_t n, bool opens)
{
	if (is_in(q, SINGLE) && is_single_close(q, p, n))
		close_quote(q);
	else if (opens && is_opening_place(q, p, n))
		open_quote(q, SINGLE);
}

/* Counts the mark CP of N bytes at P. */
static void
count(struct quotes *q, uint32_t cp, const unsigned char *p, size_t n)
{
	switch (cp) {
	case 0x201E:
		open_quote(q, LOW);
		break;
	case 0x201C:
		if (is_in(q, LOW))
			close_quote(q);
		else
			open_quote(q, HIGH);
		break;
	case 0x201D:
		if (q->depth == 0 && is_opening_place(q, p, n))
			open_quote(q, HIGH);
		else
			close_quote(q);
		break;
	case 0xAB:
		if (is_in(q, RIGHT))
			close_quote(q);
		else
			open_quote(q, LEFT);
		break;
	case 0xBB:
		if (!is_in(q, LEFT) && !is_in(q, RIGHT) && is_opening_place(q, p, n))
			open_quote(q, RIGHT);
		else
			close_quote(q);
		break;
	case 0x2018:
		count_single(q, p, n, true);
		break;
	case 0x2019:
		count_single(q, p, n, false);
		break;
	case 0x300C: case 0x300E:
		open_quote(q, CORNER);
		break;
	case 0x300D: case 0x300F:
		close_quote(q);
		break;
	case 0x300A: case 0x3008:
		q->titles++;
		break;
	case 0x300B: case 0x3009:
		q->titles -= q->titles > 0;
		break;
	default:
		break;
	}
}

void
quotes_reach(struct quotes *q, const unsigned char *to)
{
	const unsigned char *p = q->at;
	uint32_t cp;
	size_t len;

	for (; p < to; p += len) {
		len = 1;
		if (*p == '"') {
			count_straight(q, p);
		} else if (*p == '\'') {
			count_single(q, p, 1, p + 1 < q->limit && ascii_is_upper(p[1]));
		} else if (*p == 0xC2 || *p == 0xE2 || *p == 0xE3) {
			cp = utf8_decode(p, q->limit, &len);
			count(q, cp, p, len);
		}
	}
	q->at = p;
}

static bool
can_close(const struct quotes *q, const unsigned char *p, size_t n, uint32_t cp, bool single)
{
	if (single)
		return (cp == 0x2019 || cp == '\'') && is_single_close(q, p, n);
	return cp == '"' || cp == 0x201C || cp == 0x201D || cp == 0xAB || cp == 0xBB || cp == 0x300D || cp == 0x300F;
}

/* The paragraph's last mark that can close a quotation, single or double; AT if none after AT can. */
static const unsigned char *
last_close(struct quotes *q, const unsigned char *at, bool single)
{
	const unsigned char *p;
	uint32_t cp;
	size_t len;

	if (q->last[single] == NULL) {
		for (p = q->limit; p > at; p -= len) {
			cp = utf8_decode_back(at, p, &len);
			if (can_close(q, p - len, len, cp, single))
				break;
		}
		q->last[single] = p;
	}
	return q->last[single];
}

bool
quotes_inside(struct quotes *q, const unsigned char *at)
{
	unsigned i;

	quotes_reach(q, at);
	if (q->straight && last_close(q, at, false) > at)
		return true;
	for (i = 0; i < q->depth && i < QUOTES_DEPTH; i++)
		if (last_close(q, at, q->kind[i] == SINGLE) > at)
			return true;
	return false;
}
