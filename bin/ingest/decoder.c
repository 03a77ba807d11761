#include "charset.h"
#include "charset_chart.h"
#include "decoder.h"
#include "utf8.h"

void
decoder_start(struct decoder *d, struct bytes label)
{
	buf_clear(&d->label);
	buf_bytes(&d->label, label);
	buf_clear(&d->declared);
	d->charset = NULL;
	d->begun = false;
}

static bool
is_ascii(struct bytes s)
{
	size_t i;
	unsigned char all = 0;

	for (i = 0; i < s.n; i++)
		all |= s.p[i];
	return all < 0x80;
}

static bool
is_utf16(const char *charset)
{
	return strncmp(charset, "utf-16", 6) == 0;
}

/* The length of RAW, in UTF-16, up to the last line feed, after which no character is cut in two. */
static size_t
cut_utf16(struct bytes raw, bool big)
{
	size_t n = raw.n & ~(size_t)1;

	for (; n > 0; n -= 2)
		if (raw.p[n - (big ? 1 : 2)] == '\n' && raw.p[n - (big ? 2 : 1)] == 0)
			break;
	return n > 0 ? n : raw.n & ~(size_t)3;
}

/* The length of RAW without a UTF-8 sequence, or a CR that an LF may follow, that its end cuts. */
static size_t
cut_utf8(struct bytes raw)
{
	size_t back;

	for (back = 1; back < 4 && back <= raw.n; back++)
		if ((raw.p[raw.n - back] & 0xC0) == 0xC0)
			return raw.n - back;
	return raw.n - (raw.p[raw.n - 1] == '\r');
}

/* The length of RAW up to its last line feed: that is part of no longer character in any charset but UTF-16. */
static size_t
cut_line(struct bytes raw)
{
	size_t n = raw.n;

	while (n > 0 && raw.p[n - 1] != '\n')
		n--;
	return n;
}

static size_t
cut(struct bytes raw, const char *charset)
{
	size_t n;

	if (strcmp(charset, "utf-8") == 0)
		return cut_utf8(raw);
	if (is_utf16(charset))
		return cut_utf16(raw, strcmp(charset, "utf-16be") == 0);
	n = cut_line(raw);
	if (n == 0 && charset_chart_single(charset) != NULL)	/* anywhere, except for a CR that an LF may follow */
		return raw.n - (raw.p[raw.n - 1] == '\r');
	return n;
}

static const char *
guess(const struct decoder *d, struct bytes raw, bool last)
{
	struct bytes label = buf_view(&d->label), declared = buf_view(&d->declared);
	const char *told = charset_by_label(label), *name;

	if (!last)
		raw.n = cut_utf8(raw);
	if (told == NULL)
		return charset_guess(raw, declared);
	name = charset_guess(raw, label);
	if (strcmp(name, "windows-1252") == 0 && strcmp(told, name) != 0)
		return charset_guess(raw, declared);	/* the label does not fit the bytes */
	return name;
}

/* Appends TEXT with LF for each line end, and without NUL. */
static void
put_lines(struct buf *to, struct bytes text)
{
	const unsigned char *p = text.p, *end = text.p + text.n, *q;
	bool nul = memchr(p, 0, text.n) != NULL;

	if (!nul && memchr(p, '\r', text.n) == NULL) {
		buf_bytes(to, text);
		return;
	}
	for (; p < end; p = q + 1) {
		for (q = p; q < end && *q != '\r' && *q != 0; )
			q++;
		buf_put(to, p, (size_t)(q - p));
		if (q < end && *q == '\r' && (q + 1 == end || q[1] != '\n'))
			buf_byte(to, '\n');
	}
}

size_t
decoder_take(struct decoder *d, struct bytes raw, bool last, struct buf *text)
{
	const char *charset = d->charset;

	if (raw.n == 0)
		return 0;
	if (!d->begun)
		buf_bytes(&d->declared, charset_declared(raw));
	d->begun = true;
	if (charset == NULL) {
		charset = guess(d, raw, last);
		if (strcmp(charset, "utf-8") != 0 || !is_ascii(raw))
			d->charset = charset;
	}
	if (!last)
		raw.n = cut(raw, charset);
	if (raw.n == 0)
		return 0;
	if (strcmp(charset, "utf-8") == 0 && utf8_valid(raw) && raw.p[0] != 0xEF) {
		put_lines(text, raw);
		return raw.n;
	}
	buf_clear(&d->piece);
	buf_bytes(&d->piece, raw);
	charset_to_utf8(&d->piece, charset);
	put_lines(text, buf_view(&d->piece));
	return raw.n;
}

void
decoder_free(struct decoder *d)
{
	buf_free(&d->label);
	buf_free(&d->declared);
	buf_free(&d->piece);
}
