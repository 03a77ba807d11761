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

UNIT_MAIN("json")
{
	tcase_add_test(unit, all_kinds);
	tcase_add_test(unit, what_is_no_json);
	tcase_add_test(unit, depth_is_bounded);
	tcase_add_test(unit, skips_values);
}
