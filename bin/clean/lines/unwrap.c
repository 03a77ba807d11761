#include "ascii.h"
#include "unwrap.h"
#include "utf8.h"

enum {
	NARROWEST = 40,		/* columns of text that may have been wrapped ... */
	WIDEST = 100,		/* ... at 72, 76 or 80, as a rule */
	LEAST_BROKEN = 2	/* lines that break in mid-sentence */
};

struct textline {
	struct bytes text;
	size_t columns;		/* code points */
};

/* The line at *P, which moves after its LF. */
static struct textline
next_line(const unsigned char **p, const unsigned char *end)
{
	const unsigned char *lf = memchr(*p, '\n', (size_t)(end - *p));
	struct textline l;

	l.text = bytes_between(*p, lf != NULL ? lf : end);
	l.columns = utf8_count(l.text);
	*p = lf != NULL ? lf + 1 : end;
	return l;
}

/* Whether the first word of NEXT would have made LINE wider than WIDTH. */
static bool
is_full(const struct textline *line, const struct textline *next, size_t width)
{
	const unsigned char *space = next->text.n > 0 ? memchr(next->text.p, ' ', next->text.n) : NULL;
	struct bytes word = bytes_between(next->text.p, space != NULL ? space : next->text.p + next->text.n);

	return line->columns <= width && next->text.n > 0 && line->columns + 1 + utf8_count(word) > width;
}

/* Whether the line breaks in mid-sentence: before a lowercase letter. */
static bool
is_broken(const struct textline *line, const struct textline *next)
{
	return line->text.n > 0 && next->text.n > 0 && ascii_is_lower(next->text.p[0]);
}

/* The width the text was wrapped at: that of its widest broken line.  0 where it was not wrapped. */
static size_t
wrap_width(struct bytes text)
{
	const unsigned char *p, *end = text.p + text.n;
	size_t width = 0, broken = 0, full = 0;
	struct textline line, next;

	for (p = text.p, line = next_line(&p, end); p < end; line = next) {
		next = next_line(&p, end);
		if (!is_broken(&line, &next))
			continue;
		broken++;
		if (line.columns > width)
			width = line.columns;
	}
	if (broken < LEAST_BROKEN || width < NARROWEST || width > WIDEST)
		return 0;
	for (p = text.p, line = next_line(&p, end); p < end; line = next) {
		next = next_line(&p, end);
		full += is_broken(&line, &next) && is_full(&line, &next, width);
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
	struct textline line, next;

	if (width == 0)
		return;
	for (line = next_line(&p, end); p < end; line = next) {
		next = next_line(&p, end);
		if (is_full(&line, &next, width))
			text->p[next.text.p - 1 - s.p] = ' ';
	}
}
