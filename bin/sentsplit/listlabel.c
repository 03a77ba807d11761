#include "ascii.h"
#include "charclass.h"
#include "listlabel.h"
#include "utf8.h"

enum {
	REACH = 2048,		/* bytes to the next item */
	DIGITS = 4,		/* of a number */
	YEAR_MIN = 1500,	/* a number with a stop that is no label */
	YEAR_MAX = 2099
};

static const char *const roman[] = {
	"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"
};

static bool
is_bullet(uint32_t cp)
{
	return cp == 0x2022 || cp == 0x2043 || cp == 0x2023 || cp == 0x25E6 || cp == 0x25AA || cp == 0x25CF ||
	    cp == 0x25A0 || cp == 0xB7;
}

static bool
is_roman_letter(unsigned char c)
{
	return c == 'i' || c == 'v' || c == 'x';
}

static unsigned
roman_number(const unsigned char *p, size_t n)
{
	unsigned i;

	if (n == 0 || !is_roman_letter(*p))
		return 0;
	for (i = 1; i < sizeof roman / sizeof *roman; i++)
		if (strlen(roman[i]) == n && memcmp(roman[i], p, n) == 0)
			return i;
	return 0;
}

/* Reads the number or letter; returns its end, or P if there is none. */
static const unsigned char *
read_number(struct listlabel *item, const unsigned char *p, const unsigned char *limit)
{
	const unsigned char *q = p;

	while (q < limit && ascii_is_digit(*q) && q - p < DIGITS)
		item->number = item->number * 10 + (unsigned)(*q++ - '0');
	if (q > p) {
		item->kind = '1';
		return q;
	}
	while (q < limit && q - p < 5 && ((*q | 0x20) >= 'a' && (*q | 0x20) <= 'z'))
		q++;
	item->roman = roman_number(p, (size_t)(q - p));
	if (q - p == 1)
		item->number = (unsigned)((*p | 0x20) - 'a') + 1;
	else if (item->roman == 0)
		return p;
	item->kind = *p >= 'a' ? 'a' : 'A';
	return q;
}

/* "2012. It was hot" */
static bool
is_year(const struct listlabel *item)
{
	return item->number >= YEAR_MIN && item->number <= YEAR_MAX && item->stop && !item->close;
}

const unsigned char *
listlabel_read(struct listlabel *item, const unsigned char *p, const unsigned char *limit)
{
	const unsigned char *q;
	size_t len;
	uint32_t cp;

	if (limit - p < 2 || !listlabel_may_begin(p))
		return NULL;
	memset(item, 0, sizeof *item);
	cp = utf8_decode(p, limit, &len);
	if (is_bullet(cp)) {
		item->bullet = cp;
		for (p += len; p < limit && *p == ' '; p++)
			continue;
	}
	q = p;
	if (q < limit && *q == '(') {
		item->open = true;
		q++;
	}
	p = read_number(item, q, limit);
	if (p > q) {
		if (p < limit && *p == '.') {
			item->stop = true;
			p++;
		}
		if (p < limit && *p == ')') {
			item->close = true;
			p++;
		}
		/* A capital and a stop is an initial, or it is A. and B. of a heading: no list. */
		if ((item->stop || item->close) && item->open <= item->close && p < limit && *p == ' ' &&
		    !(item->kind == 'A' && item->stop) && !is_year(item))
			return p;
	}
	if (item->bullet == 0)
		return NULL;
	item->number = item->roman = item->kind = 0;
	item->open = item->stop = item->close = false;
	return q;
}

static bool
follows(const struct listlabel *item, const struct listlabel *next)
{
	if (item->bullet != next->bullet || item->open != next->open || item->stop != next->stop ||
	    item->close != next->close)
		return false;
	if (item->kind != next->kind)
		return false;
	return item->kind == 0 || (item->number > 0 && next->number == item->number + 1) ||
	    (item->roman > 0 && next->roman == item->roman + 1);
}

const unsigned char *
listlabel_following(const struct listlabel *item, const unsigned char *p, const unsigned char *limit)
{
	struct listlabel next;

	if (limit - p > REACH)
		limit = p + REACH;
	for (; p < limit; p++)
		if (*p == ' ' && p + 1 < limit && p[1] != ' ' && listlabel_read(&next, p + 1, limit) != NULL &&
		    follows(item, &next))
			return p + 1;
	return NULL;
}
