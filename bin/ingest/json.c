#include "ascii.h"
#include "json.h"

void
json_start(struct json *j, struct bytes input)
{
	memset(j, 0, sizeof *j);
	j->lex.p = input.p;
	j->lex.end = input.p + input.n;
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
	return j->depth > 0 && (j->objects >> (j->depth - 1) & 1) != 0;
}

/* Whether a value may stand here; a key where KEY is asked for. */
static bool
may_stand(const struct json *j, bool key)
{
	if (j->want == JSON_WANT_FIRST)
		return key == in_object(j);
	return j->want == (key ? JSON_WANT_KEY : JSON_WANT_VALUE);
}

static void
feedtext_is_read(struct json *j)
{
	j->want = j->depth > 0 ? JSON_WANT_COMMA : JSON_WANT_NOTHING;
}

static enum json_kind
open_level(struct json *j, bool object)
{
	if (!may_stand(j, false) || j->depth == JSON_DEPTH)
		return bad(j);
	j->objects = (j->objects & ~((uint64_t)1 << j->depth)) | (uint64_t)object << j->depth;
	j->depth++;
	j->want = JSON_WANT_FIRST;
	return object ? JSON_OBJECT : JSON_ARRAY;
}

static enum json_kind
close_level(struct json *j, bool object)
{
	if (j->depth == 0 || in_object(j) != object || (j->want != JSON_WANT_FIRST && j->want != JSON_WANT_COMMA))
		return bad(j);
	j->depth--;
	feedtext_is_read(j);
	return object ? JSON_OBJECT_END : JSON_ARRAY_END;
}

static enum json_kind
key(struct json *j)
{
	if (!may_stand(j, true))
		return bad(j);
	j->want = JSON_WANT_COLON;
	return JSON_KEY;
}

static enum json_kind
value(struct json *j, enum json_kind kind)
{
	if (!may_stand(j, false))
		return bad(j);
	feedtext_is_read(j);
	return kind;
}

static bool
is_number(struct bytes s)
{
	static const char signs[] = "0123456789-+.eE";
	size_t i;

	for (i = 0; i < s.n; i++)
		if (memchr(signs, s.p[i], sizeof signs - 1) == NULL)
			return false;
	return s.n > 0 && (s.p[0] == '-' || ascii_is_digit(s.p[0]));
}

static bool
is_scalar(struct bytes s)
{
	return is_number(s) || bytes_is(s, "true") || bytes_is(s, "false") || bytes_is(s, "null");
}

enum json_kind
json_next(struct json *j)
{
	while (!j->bad) {
		switch (jsonlex_next(&j->lex, &j->body)) {
		case JSONLEX_COMMA:
			if (j->want != JSON_WANT_COMMA)
				return bad(j);
			j->want = in_object(j) ? JSON_WANT_KEY : JSON_WANT_VALUE;
			break;
		case JSONLEX_COLON:
			if (j->want != JSON_WANT_COLON)
				return bad(j);
			j->want = JSON_WANT_VALUE;
			break;
		case JSONLEX_OBJECT:
			return open_level(j, true);
		case JSONLEX_ARRAY:
			return open_level(j, false);
		case JSONLEX_OBJECT_END:
			return close_level(j, true);
		case JSONLEX_ARRAY_END:
			return close_level(j, false);
		case JSONLEX_KEY:
			return key(j);
		case JSONLEX_STRING:
			/* one that is not closed takes all that is left */
			return j->body.p + j->body.n < j->lex.end ? value(j, JSON_STRING) : bad(j);
		case JSONLEX_OTHER:
			return is_scalar(j->body) ? value(j, JSON_OTHER) : bad(j);
		case JSONLEX_END:
			return j->want == JSON_WANT_NOTHING ? JSON_END : bad(j);
		}
	}
	return JSON_BAD;
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
