#include <stdlib.h>
#include <string.h>

#include "ascii.h"
#include "mem.h"
#include "prose.h"

/* The bytes of the closing quote, bracket or space that ends at END; 0 if there is none. */
static size_t
closer(const unsigned char *start, const unsigned char *end)
{
	static const char three[][4] = {
		"\xE2\x80\x9D", "\xE2\x80\x99", "\xE3\x80\x8D", "\xE3\x80\x8F", "\xE3\x80\x91", "\xEF\xBC\x89"
	};
	size_t i;

	if (end > start && strchr("\"')] \t\r", end[-1]) != NULL && end[-1] != '\0')
		return 1;
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
	if (end - start >= 3 && memcmp(end - 3, "...", 3) == 0)
		return false;
	if (end > start && (end[-1] == '.' || end[-1] == '!' || end[-1] == '?'))
		return true;
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

/* The end of the line at P and of those that it goes on in. */
static const unsigned char *
paragraph_end(const unsigned char *p, const unsigned char *end)
{
	p = line_end(p, end);
	while (end - p > 1 && ascii_is_lower(p[1]))
		p = line_end(p + 1, end);
	return p;
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

/* Appends a paragraph as one line. */
static void
append(struct prose *prose, const unsigned char *text, const unsigned char *p, const unsigned char *end)
{
	const unsigned char *next;
	struct buf *to = &prose->text;

	prose->piece = mem_grow(prose->piece, &prose->cap, prose->n + 1, sizeof *prose->piece);
	prose->piece[prose->n++] = (struct prose_piece){ to->n, (size_t)(p - text) };
	for (; p < end; p = next + 1) {
		next = line_end(p, end);
		buf_bytes(to, bytes_between(p, next));
		buf_byte(to, next < end ? ' ' : '\n');
	}
}

struct bytes
prose_take(struct prose *p, struct bytes text)
{
	const unsigned char *at, *next, *end = text.p + text.n;

	buf_clear(&p->text);
	p->n = 0;
	for (at = text.p; at < end; at = next + (next < end)) {
		next = paragraph_end(at, end);
		if (is_prose(at, next))
			append(p, text.p, at, next);
	}
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
