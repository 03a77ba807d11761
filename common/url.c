#include "ascii.h"
#include "printable.h"
#include "url.h"
#include "utf8.h"

/* The length of "scheme:" at the start, or 0. */
static size_t
scheme_length(struct bytes url)
{
	size_t i;

	if (url.n == 0 || !ascii_is_letter(url.p[0]))
		return 0;
	for (i = 1; i < url.n; i++) {
		unsigned char c = url.p[i];

		if (c == ':')
			return i + 1;
		if (!ascii_is_letter(c) && !ascii_is_digit(c) && c != '+' && c != '-' && c != '.')
			return 0;
	}
	return 0;
}

bool
url_is_absolute(struct bytes url)
{
	return scheme_length(url) > 0;
}

static bool
is_one_of(unsigned char c, const char *marks)
{
	for (; *marks != '\0'; marks++)
		if (c == (unsigned char)*marks)
			return true;
	return false;
}

/* Takes what comes before the first of the bytes in MARKS, none of which is above "?", off REST. */
static struct bytes
cut(struct bytes *rest, const char *marks)
{
	struct bytes head = *rest;
	size_t i;

	for (i = 0; i < rest->n && (rest->p[i] > '?' || !is_one_of(rest->p[i], marks)); i++)
		;
	head.n = i;
	rest->p += i;
	rest->n -= i;
	return head;
}

struct url
url_split(struct bytes url)
{
	struct url u;

	u.scheme = url;
	u.scheme.n = scheme_length(url);
	url.p += u.scheme.n;
	url.n -= u.scheme.n;
	u.authority = url;
	u.authority.n = 0;
	if (bytes_starts(url, bytes_of("//"))) {
		url.p += 2;
		url.n -= 2;
		u.authority.n = cut(&url, "/?#").n + 2;
	}
	u.path = cut(&url, "?#");
	u.query = cut(&url, "#");
	u.fragment = url;
	return u;
}

/* The case of letters does not count. */
static bool
is_scheme(struct bytes s, const char *lower)
{
	size_t i;

	for (i = 0; i < s.n; i++)
		if (ascii_lower(s.p[i]) != (unsigned char)lower[i])
			return false;
	return lower[i] == '\0';
}

bool
url_is_web(struct bytes url)
{
	struct url u = url_split(url);

	return (is_scheme(u.scheme, "http:") || is_scheme(u.scheme, "https:")) && u.authority.n > 2;
}

/* Whether the code point at P must not be shown as it is. */
static bool
is_hidden(const unsigned char *p, const unsigned char *end, size_t *len)
{
	uint32_t cp = utf8_decode(p, end, len);

	return printable_is_blank(cp) || printable_is_unsafe(cp) || (cp == UTF8_REPLACEMENT && *len < 3);
}

static bool
shows_as_it_is(struct bytes s)
{
	size_t i, len;

	for (i = 0; i < s.n; i += len)
		if (is_hidden(s.p + i, s.p + s.n, &len))
			return false;
	return true;
}

bool
url_is_safe(struct bytes url)
{
	struct bytes host = url_split(url).authority;
	size_t i;

	if (!url_is_web(url) || host.p[2] == ':' || bytes_find(host, '@') != NULL || !utf8_valid(url) ||
	    !shows_as_it_is(host))
		return false;
	for (i = 0; i < url.n; i++)
		if (url.p[i] <= ' ' || url.p[i] == 0x7F || is_one_of(url.p[i], "\"'<>\\`"))
			return false;
	return true;
}

/* Whether there is nothing to encode, as in nearly all addresses. */
static bool
is_visible_ascii(struct bytes s)
{
	size_t i;
	unsigned char odd = 0;

	for (i = 0; i < s.n; i++)
		odd |= (unsigned char)(s.p[i] - 0x21) >= 0x7F - 0x21;
	return odd == 0;
}

void
url_encode(struct buf *to, struct bytes url)
{
	static const char hex[] = "0123456789ABCDEF";
	struct url u = url_split(url);
	const unsigned char *p = u.path.p, *end = url.p + url.n;
	size_t len;

	if (is_visible_ascii(url)) {
		buf_bytes(to, url);
		return;
	}
	buf_put(to, url.p, (size_t)(p - url.p));
	for (; p < end; p += len) {
		size_t i;

		if (!is_hidden(p, end, &len)) {
			buf_put(to, p, len);
			continue;
		}
		for (i = 0; i < len; i++) {
			buf_byte(to, '%');
			buf_byte(to, (unsigned char)hex[p[i] >> 4]);
			buf_byte(to, (unsigned char)hex[p[i] & 15]);
		}
	}
}

/* Appends PATH without its "." and ".." segments; the first byte added is at START of TO. */
static void
put_without_dots(struct buf *to, size_t start, struct bytes path)
{
	while (path.n > 0) {
		struct bytes segment;
		bool slash = path.p[0] == '/';

		if (slash) {
			path.p++;
			path.n--;
		}
		segment = cut(&path, "/");
		if (bytes_is(segment, ".") || bytes_is(segment, "..")) {
			if (segment.n == 2) {
				while (to->n > start && to->p[to->n - 1] != '/')
					to->n--;
				if (to->n > start)
					to->n--;
			}
			if (path.n == 0 && slash)
				buf_byte(to, '/');
			continue;
		}
		if (slash)
			buf_byte(to, '/');
		buf_bytes(to, segment);
	}
}

static void
put_merged(struct buf *to, struct url base, struct bytes path)
{
	struct buf whole = { 0 };
	size_t n = base.path.n;

	while (n > 0 && base.path.p[n - 1] != '/')
		n--;
	if (n == 0 && base.authority.n > 0)
		buf_byte(&whole, '/');
	buf_put(&whole, base.path.p, n);
	buf_bytes(&whole, path);
	put_without_dots(to, to->n, buf_view(&whole));
	buf_free(&whole);
}

/* Appends S without the bytes a line wrapped in a feed puts into it. */
static void
put_clean(struct buf *to, struct bytes s)
{
	size_t i;

	for (i = 0; i < s.n; i++)
		if (s.p[i] != '\n' && s.p[i] != '\r' && s.p[i] != '\t')
			buf_byte(to, s.p[i]);
}

static bool
is_hierarchical(struct url base)
{
	return base.scheme.n > 0 && (base.authority.n > 0 || base.path.n == 0 || base.path.p[0] == '/');
}

void
url_resolve(struct buf *to, struct bytes base, struct bytes ref)
{
	struct url b, r;
	struct buf clean = { 0 };

	put_clean(&clean, ascii_trim(ref));
	ref = buf_view(&clean);
	b = url_split(base.p != NULL ? base : bytes_of(""));
	r = url_split(ref);
	if (r.scheme.n > 0 || ref.n == 0 || !is_hierarchical(b)) {
		buf_bytes(to, ref);
		buf_free(&clean);
		return;
	}
	buf_bytes(to, b.scheme);
	if (r.authority.n > 0) {
		buf_bytes(to, r.authority);
		put_without_dots(to, to->n, r.path);
		buf_bytes(to, r.query);
	} else {
		buf_bytes(to, b.authority);
		if (r.path.n == 0)
			buf_bytes(to, b.path);
		else if (r.path.p[0] == '/')
			put_without_dots(to, to->n, r.path);
		else
			put_merged(to, b, r.path);
		buf_bytes(to, r.path.n == 0 && r.query.n == 0 ? b.query : r.query);
	}
	buf_bytes(to, r.fragment);
	buf_free(&clean);
}
