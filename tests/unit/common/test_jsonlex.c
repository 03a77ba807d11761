#include "../unit.h"
#include "jsonlex.h"

/* The kinds of all tokens of TEXT, a letter each. */
static const char *
tokens(const char *text)
{
	static const char letters[] = ".{}[],:ks0";
	static char out[100];
	struct jsonlex j = { NULL, NULL };
	struct bytes all = bytes_of(text), body;
	enum jsonlex_kind kind;
	size_t n = 0;

	j.p = all.p;
	j.end = all.p + all.n;
	do {
		kind = jsonlex_next(&j, &body);
		out[n++] = letters[kind];
	} while (kind != JSONLEX_END && n < sizeof out - 1);
	out[n] = '\0';
	return out;
}

START_TEST(all_kinds)
{
	ck_assert_str_eq(tokens("{\"a\": [1, \"b\\\"c\", true],\n\"d\" : {}}"), "{k:[0,s,0],k:{}}.");
	ck_assert_str_eq(tokens(""), ".");
}
END_TEST

START_TEST(what_is_no_json_has_tokens)
{
	ck_assert_str_eq(tokens("{a:'b', \"c\nd\" ,, 1}}"), "{0:0,s,,0}}.");
	ck_assert_str_eq(tokens("\"not closed, [1]"), "s.");
	ck_assert_str_eq(tokens("\"not closed\\"), "s.");
}
END_TEST

static struct bytes
decoded(const char *body)
{
	static struct buf b;

	buf_clear(&b);
	jsonlex_decode(&b, bytes_of(body));
	return buf_view(&b);
}

START_TEST(escapes)
{
	ck_assert_bytes(decoded("a\\n\\t\\r\\b\\f\\\"\\\\\\/z"), "a\n\t\r\b\f\"\\/z");
	ck_assert_bytes(decoded("\\u00e9\\u20AC"), "\xC3\xA9\xE2\x82\xAC");
	ck_assert_bytes(decoded("\\ud83d\\ude00"), "\xF0\x9F\x98\x80");
	ck_assert_bytes(decoded("\\ud83dx"), "\xEF\xBF\xBDx");
	ck_assert_bytes(decoded("\\ud83d\\u0041"), "\xEF\xBF\xBD" "A");
	ck_assert_bytes(decoded("\\u0000"), "\xEF\xBF\xBD");
	ck_assert_bytes(decoded("\\u12"), "\xEF\xBF\xBD" "12");
	ck_assert_bytes(decoded("end\\"), "end\\");
}
END_TEST

UNIT_MAIN("jsonlex")
{
	tcase_add_test(unit, all_kinds);
	tcase_add_test(unit, what_is_no_json_has_tokens);
	tcase_add_test(unit, escapes);
}
