#include "json.h"
#include "utf8.h"

void
json_start(struct json *j, struct bytes input)
{
	memset(j, 0, sizeof *j);
	j->p = input.p;
	j->end = input.p + input.n;
}

static enum json_kind
bad(struct json *j)
{
	j->bad = true;
	return JSON_BAD;
}

static bool
in_object(const struct json *j)
{
	return (j->objects >> (j->depth - 1) & 1) != 0;
}

static enum json_kind
open_level(struct json *j, bool object)
{
	if (j->depth == JSON_DEPTH)
		return bad(j);
	j->p++;
	j->objects = (j->objects & ~((uint64_t)1 << j->depth)) | (uint64_t)object << j->depth;
	j->depth++;
	j->want = JSON_WANT_FIRST;
	return object ? JSON_OBJECT : JSON_ARRAY;
}

static void
value_is_read(struct json *j)
{
	j->want = j->depth > 0 ? JSON_WANT_COMMA : JSON_WANT_NOTHING;
}

static enum json_kind
close_level(struct json *j)
{
	bool object = in_object(j);

	j->p++;
	j->depth--;
	value_is_read(j);
	return object ? JSON_OBJECT_END : JSON_ARRAY_END;
}

static void
skip_space(struct json *j)
{
	while (j->p < j->end && (*j->p == ' ' || *j->p == '\n' || *j->p == '\r' || *j->p == '\t'))
		j->p++;
}

/* The string at P, past its closing quote. */
static bool
string(struct json *j)
{
	const unsigned char *q;

	for (q = j->p + 1; q < j->end && *q != '"'; q++)
		if (*q == '\\' && j->end - q > 1)
			q++;
	if (q == j->end)
		return false;
	j->body = bytes_between(j->p + 1, q);
	j->p = q + 1;
	return true;
}

static bool
other(struct json *j)
{
	const unsigned char *q = j->p;

	while (q < j->end && ((*q >= 'a' && *q <= 'z') || (*q >= '0' && *q <= '9') || *q == '-' || *q == '+' ||
	    *q == '.' || *q == 'E'))
		q++;
	j->body = bytes_between(j->p, q);
	j->p = q;
	if (j->body.n == 0)
		return false;
	if (j->body.p[0] == '-' || (j->body.p[0] >= '0' && j->body.p[0] <= '9'))
		return true;
	return bytes_is(j->body, "true") || bytes_is(j->body, "false") || bytes_is(j->body, "null");
}

static enum json_kind
key(struct json *j)
{
	if (*j->p != '"' || !string(j))
		return bad(j);
	skip_space(j);
	if (j->p == j->end || *j->p != ':')
		return bad(j);
	j->p++;
	j->want = JSON_WANT_VALUE;
	return JSON_KEY;
}

static enum json_kind
value(struct json *j)
{
	bool quoted = *j->p == '"';

	if (*j->p == '{' || *j->p == '[')
		return open_level(j, *j->p == '{');
	if (!(quoted ? string(j) : other(j)))
		return bad(j);
	value_is_read(j);
	return quoted ? JSON_STRING : JSON_OTHER;
}

enum json_kind
json_next(struct json *j)
{
	if (j->bad)
		return JSON_BAD;
	skip_space(j);
	if (j->p == j->end)
		return j->want == JSON_WANT_NOTHING ? JSON_END : bad(j);
	if (j->want == JSON_WANT_NOTHING)
		return bad(j);
	if (j->want == JSON_WANT_COMMA || j->want == JSON_WANT_FIRST) {
		if (*j->p == (in_object(j) ? '}' : ']'))
			return close_level(j);
		if (j->want == JSON_WANT_COMMA) {
			if (*j->p != ',')
				return bad(j);
			j->p++;
			skip_space(j);
			if (j->p == j->end)
				return bad(j);
		}
		j->want = in_object(j) ? JSON_WANT_KEY : JSON_WANT_VALUE;
	}
	return j->want == JSON_WANT_KEY ? key(j) : value(j);
}

void
json_skip(struct json *j, enum json_kind kind)
{
	unsigned depth = j->depth;

	if (kind != JSON_OBJECT && kind != JSON_ARRAY)
		return;
	while (j->depth >= depth && json_next(j) != JSON_BAD)
		;
}

/* The four hexadecimal digits at P, or -1. */
static int
hex4(const unsigned char *p, const unsigned char *end)
{
	int i, v = 0;

	if (end - p < 4)
		return -1;
	for (i = 0; i < 4; i++) {
		unsigned char c = p[i], letter = (unsigned char)((c | 0x20) - 'a');

		if (c >= '0' && c <= '9')
			v = v * 16 + (c - '0');
		else if (letter < 6)
			v = v * 16 + 10 + letter;
		else
			return -1;
	}
	return v;
}

/* The "\uXXXX" whose digits begin at P, with the low surrogate that may follow; returns what comes behind. */
static const unsigned char *
decode_unicode(struct buf *to, const unsigned char *p, const unsigned char *end)
{
	int high = hex4(p, end), low;

	if (high < 0) {
		utf8_put(to, UTF8_REPLACEMENT);
		return p;
	}
	p += 4;
	if (high >= 0xD800 && high <= 0xDBFF && end - p >= 6 && p[0] == '\\' && p[1] == 'u') {
		low = hex4(p + 2, end);
		if (low >= 0xDC00 && low <= 0xDFFF) {
			utf8_put(to, 0x10000 + ((uint32_t)(high - 0xD800) << 10) + (uint32_t)(low - 0xDC00));
			return p + 6;
		}
	}
	utf8_put(to, high > 0 ? (uint32_t)high : UTF8_REPLACEMENT);
	return p;
}

void
json_decode(struct buf *to, struct bytes body)
{
	static const char from[] = "bfnrt", into[] = "\b\f\n\r\t";
	const unsigned char *p = body.p, *end = body.p + body.n, *q;
	const char *hit;

	while (p < end) {
		q = memchr(p, '\\', (size_t)(end - p));
		if (q == NULL || end - q < 2) {
			buf_put(to, p, (size_t)(end - p));
			return;
		}
		buf_put(to, p, (size_t)(q - p));
		p = q + 2;
		if (q[1] == 'u')
			p = decode_unicode(to, p, end);
		else if ((hit = memchr(from, q[1], sizeof from - 1)) != NULL)
			buf_byte(to, (unsigned char)into[hit - from]);
		else
			buf_byte(to, q[1]);
	}
}
