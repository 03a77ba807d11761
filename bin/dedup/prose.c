#include <stdlib.h>
#include <string.h>

#include "ascii.h"
#include "mem.h"
#include "prose.h"

static bool
is_ascii_closer(unsigned char c)
{
	return c == ' ' || c == '"' || c == '\'' || c == ')' || c == ']' || c == '\t' || c == '\r';
}

/* The bytes of the closing quote, bracket or space that ends at END; 0 if there is none. */
static size_t
closer(const unsigned char *start, const unsigned char *end)
{
	static const char three[][4] = {
		"\xE2\x80\x9D", "\xE2\x80\x99", "\xE3\x80\x8D", "\xE3\x80\x8F", "\xE3\x80\x91", "\xEF\xBC\x89"
	};
	size_t i;

	if (end == start)
		return 0;
	if (end[-1] < 0x80)
		return is_ascii_closer(end[-1]);
	if (end - start >= 2 && memcmp(end - 2, "\xC2\xBB", 2) == 0)
		return 2;
	for (i = 0; end - start >= 3 && i < sizeof three / sizeof three[0]; i++)
		if (memcmp(end - 3, three[i], 3) == 0)
			return 3;
	return 0;
}

static bool
ends_sentence(const unsigned char *start, const unsigned char *end)
{
	static const char three[][4] = {
		"\xE3\x80\x82", "\xEF\xBC\x81", "\xEF\xBC\x9F", "\xEF\xBD\xA1", "\xE0\xA5\xA4"
	};
	size_t i, n;

	while ((n = closer(start, end)) > 0)
		end -= n;
	if (end == start)
		return false;
	if (end[-1] < 0x80)
		return end[-1] == '!' || end[-1] == '?' ||
		    (end[-1] == '.' && (end - start < 3 || memcmp(end - 3, "...", 3) != 0));
	if (end - start >= 2 && (memcmp(end - 2, "\xD8\x9F", 2) == 0 || memcmp(end - 2, "\xDB\x94", 2) == 0))
		return true;
	for (i = 0; end - start >= 3 && i < sizeof three / sizeof three[0]; i++)
		if (memcmp(end - 3, three[i], 3) == 0)
			return true;
	return false;
}

static const unsigned char *
line_end(const unsigned char *p, const unsigned char *end)
{
	const unsigned char *lf = memchr(p, '\n', (size_t)(end - p));

	return lf != NULL ? lf : end;
}

/*
 * Appends the line at P, and those that it goes on in, as one line; returns where they end in the text, which is not
 * changed.
 */
static const unsigned char *
append_paragraph(struct buf *to, const unsigned char *p, const unsigned char *end)
{
	const unsigned char *next;

	for (;; p = next + 1) {
		next = line_end(p, end);
		buf_put(to, p, (size_t)(next - p));
		if (end - next < 2 || !ascii_is_lower(next[1]))
			break;
		buf_byte(to, ' ');
	}
	buf_byte(to, '\n');
	return next;
}

static bool
is_item(const unsigned char *p, const unsigned char *end)
{
	if (end - p > 2 && strchr("*+-", p[0]) != NULL && p[0] != '\0' && p[1] == ' ')
		return true;
	return end - p > 3 && memcmp(p, "\xE2\x80\xA2", 3) == 0;
}

static bool
is_prose(const unsigned char *p, const unsigned char *end)
{
	size_t n = (size_t)(end - p);

	return n >= PROSE_LONG || (n >= PROSE_LINE && ends_sentence(p, end) && !is_item(p, end));
}

/* Takes the paragraph at P of the text, if it is prose; returns where it ends. */
static const unsigned char *
take_paragraph(struct prose *prose, struct bytes text, const unsigned char *p)
{
	size_t at = prose->text.n;
	const unsigned char *end = append_paragraph(&prose->text, p, text.p + text.n);

	if (is_prose(p, end)) {
		prose->piece = mem_grow_one(prose->piece, &prose->cap, prose->n, sizeof *prose->piece);
		prose->piece[prose->n++] = (struct prose_piece){ at, (size_t)(p - text.p) };
	} else {
		prose->text.n = at;
	}
	return end;
}

struct bytes
prose_take(struct prose *p, struct bytes text)
{
	const unsigned char *at, *end = text.p + text.n;

	buf_clear(&p->text);
	p->n = 0;
	for (at = text.p; at < end; at += at < end)
		at = take_paragraph(p, text, at);
	return p->text.n >= PROSE_TEXT ? buf_view(&p->text) : text;
}

size_t
prose_origin(const struct prose *p, struct bytes taken, struct bytes text, size_t at)
{
	size_t i = p->n;

	if (taken.p == text.p)
		return at;
	while (i > 1 && p->piece[i - 1].at > at)
		i--;
	return p->piece[i - 1].origin + (at - p->piece[i - 1].at);
}

void
prose_free(struct prose *p)
{
	buf_free(&p->text);
	free(p->piece);
	memset(p, 0, sizeof *p);
}
