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
	ck_assert_str_eq(tokens("\r[\r1\r,\r\"a\"\r:\r2\r]\r"), "[0,k:0].");
	ck_assert_str_eq(tokens("1\"a\":2:3]4}5\t6\n7 8,9"), "0k:0:0]0}0000,0.");
	ck_assert_str_eq(tokens("\"a\"\t\n :\"b\"\f:"), "k:s0:.");
}
END_TEST

START_TEST(what_is_no_json_has_tokens)
{
	ck_assert_str_eq(tokens("{a:'b', \"c\nd\" ,, 1}}"), "{0:0,s,,0}}.");
	ck_assert_str_eq(tokens("\"not closed, [1]"), "s.");
	ck_assert_str_eq(tokens("\"not closed\\"), "s.");
}
END_TEST

/* What is in the first token of TEXT. */
static struct bytes
first(const char *text)
{
	struct bytes all = bytes_of(text), body;
	struct jsonlex j = { all.p, all.p + all.n };

	jsonlex_next(&j, &body);
	return body;
}

START_TEST(bodies)
{
	ck_assert_bytes(first(" \"ab\" :"), "ab");
	ck_assert_bytes(first("\"a\\\"b\""), "a\\\"b");
	ck_assert_bytes(first("\"a\\\\\"b\""), "a\\\\");
	ck_assert_bytes(first("\"a\\"), "a\\");
	ck_assert_bytes(first("\""), "");
	ck_assert_bytes(first("12"), "12");
	ck_assert_bytes(first("\t12 3"), "12");
	ck_assert_bytes(first("1"), "1");
	ck_assert_bytes(first("{1"), "");
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
	ck_assert_bytes(decoded("\\u00Ff\\u00aA\\u0039"), "\xC3\xBF\xC2\xAA" "9");
	ck_assert_bytes(decoded("\\u00g0"), "\xEF\xBF\xBD" "00g0");
	ck_assert_bytes(decoded("\\u000G\\u000/\\u000:"), "\xEF\xBF\xBD" "000G\xEF\xBF\xBD" "000/\xEF\xBF\xBD" "000:");
	ck_assert_bytes(decoded("\\u000`\\u000@"), "\xEF\xBF\xBD" "000`\xEF\xBF\xBD" "000@");
	ck_assert_bytes(decoded("\\u0001\\uD7FF\\uE000"), "\x01\xED\x9F\xBF\xEE\x80\x80");
	ck_assert_bytes(decoded("\\uDBFF\\uDFFF\\uD800\\uDC00"), "\xF4\x8F\xBF\xBF\xF0\x90\x80\x80");
	ck_assert_bytes(decoded("\\uDC00"), "\xEF\xBF\xBD");
	ck_assert_bytes(decoded("\\uD83D\\uDBFF"), "\xEF\xBF\xBD\xEF\xBF\xBD");
	ck_assert_bytes(decoded("\\uD83D\\uE000"), "\xEF\xBF\xBD\xEE\x80\x80");
	ck_assert_bytes(decoded("\\uD83D\\uDE0"), "\xEF\xBF\xBD\xEF\xBF\xBD" "DE0");
	ck_assert_bytes(decoded("\\uD83D/uDE00"), "\xEF\xBF\xBD/uDE00");
	ck_assert_bytes(decoded("\\uD83D\\nDE00"), "\xEF\xBF\xBD\nDE00");
	ck_assert_bytes(decoded("\\u"), "\xEF\xBF\xBD");
}
END_TEST

UNIT_MAIN("jsonlex")
{
	tcase_add_test(unit, all_kinds);
	tcase_add_test(unit, what_is_no_json_has_tokens);
	tcase_add_test(unit, bodies);
	tcase_add_test(unit, escapes);
}
