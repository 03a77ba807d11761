#include "ascii.h"
#include "unwrap.h"
#include "utf8.h"

enum {
	NARROWEST = 40,		/* columns of text that may have been wrapped ... */
	WIDEST = 100,		/* ... at 72, 76 or 80, as a rule */
	LEAST_BROKEN = 2	/* lines that break in mid-sentence */
};

/* The line at *P, which moves after its LF. */
static struct bytes
next_line(const unsigned char **p, const unsigned char *end)
{
	const unsigned char *lf = memchr(*p, '\n', (size_t)(end - *p));
	struct bytes line = bytes_between(*p, lf != NULL ? lf : end);

	*p = lf != NULL ? lf + 1 : end;
	return line;
}

/* Whether the first word of NEXT would have made LINE wider than WIDTH. */
static bool
is_full(struct bytes line, struct bytes next, size_t width)
{
	const unsigned char *space = next.n > 0 ? memchr(next.p, ' ', next.n) : NULL;
	struct bytes word = bytes_between(next.p, space != NULL ? space : next.p + next.n);
	size_t columns = utf8_count(line);

	return columns <= width && next.n > 0 && columns + 1 + utf8_count(word) > width;
}

/* Whether the line breaks in mid-sentence: before a lowercase letter. */
static bool
is_broken(struct bytes line, struct bytes next)
{
	return line.n > 0 && next.n > 0 && ascii_is_lower(next.p[0]);
}

/* The width the text was wrapped at: that of its widest broken line.  0 where it was not wrapped. */
static size_t
wrap_width(struct bytes text)
{
	const unsigned char *p, *end = text.p + text.n;
	size_t width = 0, broken = 0, full = 0, columns;
	struct bytes line, next;

	for (p = text.p, line = next_line(&p, end); p < end; line = next) {
		next = next_line(&p, end);
		if (!is_broken(line, next))
			continue;
		broken++;
		columns = utf8_count(line);
		if (columns > width)
			width = columns;
	}
	if (broken < LEAST_BROKEN || width < NARROWEST || width > WIDEST)
		return 0;
	for (p = text.p, line = next_line(&p, end); p < end; line = next) {
		next = next_line(&p, end);
		full += is_broken(line, next) && is_full(line, next, width);
	}
	return 4 * full >= 3 * broken ? width : 0;
}

/* Whether there are enough LFs before lowercase letters for the lines to be looked at, which most texts are spared. */
static bool
may_be_wrapped(struct bytes text)
{
	const unsigned char *p = text.p, *end = text.p + text.n;
	size_t broken = 0;

	while (broken < LEAST_BROKEN && p < end && (p = memchr(p, '\n', (size_t)(end - p))) != NULL) {
		p++;
		broken += p < end && ascii_is_lower(*p);
	}
	return broken >= LEAST_BROKEN;
}

void
unwrap(struct buf *text)
{
	struct bytes s = buf_view(text);
	const unsigned char *p = s.p, *end = s.p + s.n;
	size_t width = may_be_wrapped(s) ? wrap_width(s) : 0;
	struct bytes line, next;

	if (width == 0)
		return;
	for (line = next_line(&p, end); p < end; line = next) {
		next = next_line(&p, end);
		if (is_full(line, next, width))
			text->p[next.p - 1 - s.p] = ' ';
	}
}
