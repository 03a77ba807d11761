#include "ascii.h"
#include "feedtext.h"
#include "headerfield.h"
#include "warc.h"

static const char version[] = "WARC/";

bool
warc_is(struct bytes raw)
{
	return bytes_starts(raw, bytes_of(version));
}

/* Reads S as a number; false if it is not one, or larger than any window. */
static bool
number(struct bytes s, size_t *value)
{
	enum { DIGITS_MOST = 18 };
	size_t i;

	*value = 0;
	if (s.n == 0 || s.n > DIGITS_MOST)
		return false;
	for (i = 0; i < s.n; i++) {
		if (!ascii_is_digit(s.p[i]))
			return false;
		*value = *value * 10 + (size_t)(s.p[i] - '0');
	}
	return true;
}

static void
skip_blank(struct bytes *window)
{
	while (window->n > 0 && ascii_is_space(window->p[0]))
		*window = bytes_between(window->p + 1, window->p + window->n);
}

/* Drops what is before the next record. */
static enum item_step
resynchronise(struct bytes *window, bool last)
{
	const unsigned char *p = window->p + 1, *end = window->p + window->n;

	for (; p < end && (p = memchr(p, 'W', (size_t)(end - p))) != NULL; p++)
		if (p[-1] == '\n' && warc_is(bytes_between(p, end)))
			break;
	if (p == NULL || p >= end) {
		if (!last)
			return ITEM_MORE;
		p = end;
	}
	*window = bytes_between(p, end);
	return ITEM_BAD;
}

static void
take_field(struct warc *w, struct headerfield f, struct bytes *length)
{
	if (headerfield_is(f, "warc-type"))
		w->type = f.value;
	else if (headerfield_is(f, "warc-target-uri"))
		w->uri = f.value;
	else if (headerfield_is(f, "warc-date"))
		w->date = f.value;
	else if (headerfield_is(f, "content-type"))
		w->media = f.value;
	else if (headerfield_is(f, "content-length"))
		*length = f.value;
}

/* "<https://a.example/>", as some write it. */
static struct bytes
without_brackets(struct bytes uri)
{
	if (uri.n > 1 && uri.p[0] == '<' && uri.p[uri.n - 1] == '>')
		uri = bytes_between(uri.p + 1, uri.p + uri.n - 1);
	return uri;
}

enum item_step
warc_next(struct warc *w, struct bytes *window, bool last)
{
	struct bytes rest, length = { 0 };
	struct headerfield f;
	size_t n;

	skip_blank(window);
	if (window->n < sizeof version && !last)
		return ITEM_MORE;
	if (window->n == 0)
		return ITEM_END;
	if (!warc_is(*window))
		return resynchronise(window, last);
	memset(w, 0, sizeof *w);
	rest = *window;
	if (!headerfield_skip_line(&rest))
		return last ? resynchronise(window, last) : ITEM_MORE;
	while (headerfield_next(&rest, &f))
		take_field(w, f, &length);
	w->uri = without_brackets(w->uri);
	if (!headerfield_skip_line(&rest))
		return last ? resynchronise(window, last) : ITEM_MORE;
	if (!number(length, &n))
		return resynchronise(window, last);
	if (rest.n < n)
		return last ? resynchronise(window, last) : ITEM_MORE;
	w->content = bytes_between(rest.p, rest.p + n);
	*window = bytes_between(rest.p + n, rest.p + rest.n);
	return ITEM_READY;
}
