#include "../unit.h"
#include "json.h"

/* The kinds of all tokens of TEXT, a letter each. */
static const char *
tokens(const char *text)
{
	static const char letters[] = ".{}[]ks0!";
	static char out[100];
	struct json j;
	enum json_kind kind;
	size_t n = 0;

	json_start(&j, bytes_of(text));
	do {
		kind = json_next(&j);
		out[n++] = letters[kind];
	} while (kind != JSON_END && kind != JSON_BAD && n < sizeof out - 1);
	out[n] = '\0';
	return out;
}

START_TEST(all_kinds)
{
	ck_assert_str_eq(tokens(" { \"a\" : [ 1 , -2.5e+3, \"s\" , true,false ,null ] , \"b\" : { } } "),
	    "{k[00s000]k{}}.");
	ck_assert_str_eq(tokens("\"s\""), "s.");
	ck_assert_str_eq(tokens("[]"), "[].");
}
END_TEST

START_TEST(what_is_no_json)
{
	ck_assert_str_eq(tokens(""), "!");
	ck_assert_str_eq(tokens("{"), "{!");
	ck_assert_str_eq(tokens("{\"a\"}"), "{!");
	ck_assert_str_eq(tokens("{\"a\":}"), "{k!");
	ck_assert_str_eq(tokens("{a:1}"), "{!");
	ck_assert_str_eq(tokens("[1,]"), "[0!");
	ck_assert_str_eq(tokens("{\"a\":1,}"), "{k0!");
	ck_assert_str_eq(tokens("[1 2]"), "[0!");
	ck_assert_str_eq(tokens("[1}"), "[0!");
	ck_assert_str_eq(tokens("\"s"), "!");
	ck_assert_str_eq(tokens("\"s\\"), "!");
	ck_assert_str_eq(tokens("\"s\\\""), "!");
	ck_assert_str_eq(tokens("[yes]"), "[!");
	ck_assert_str_eq(tokens("1 2"), "0!");
}
END_TEST

START_TEST(depth_is_bounded)
{
	char deep[JSON_DEPTH + 2];
	struct json j;
	int i;

	memset(deep, '[', sizeof deep - 1);
	deep[sizeof deep - 1] = '\0';
	json_start(&j, bytes_of(deep));
	for (i = 0; i < JSON_DEPTH; i++)
		ck_assert_int_eq(json_next(&j), JSON_ARRAY);
	ck_assert_int_eq(json_next(&j), JSON_BAD);
	ck_assert_int_eq(json_next(&j), JSON_BAD);
}
END_TEST

START_TEST(skips_values)
{
	struct json j;

	json_start(&j, bytes_of("[{\"a\":[1,{\"b\":2}]},\"next\"]"));
	ck_assert_int_eq(json_next(&j), JSON_ARRAY);
	json_skip(&j, json_next(&j));
	ck_assert_int_eq(json_next(&j), JSON_STRING);
	ck_assert_bytes(j.body, "next");
	json_skip(&j, JSON_STRING);
	ck_assert_int_eq(json_next(&j), JSON_ARRAY_END);
}
END_TEST

static struct bytes
decoded(const char *body)
{
	static struct buf b;

	buf_clear(&b);
	json_decode(&b, bytes_of(body));
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

UNIT_MAIN("json")
{
	tcase_add_test(unit, all_kinds);
	tcase_add_test(unit, what_is_no_json);
	tcase_add_test(unit, depth_is_bounded);
	tcase_add_test(unit, skips_values);
	tcase_add_test(unit, escapes);
}
