#include "packedtest.h"
#include "model/attribute.h"

/* The texts of all attributes of a token, in their order, each with a bar after it. */
static const char *
texts(const struct attributes *a)
{
	static char list[512];
	size_t i, n = 0;

	for (i = 0; i < ATTRIBUTES; i++) {
		ck_assert_uint_eq(a->hash[i], attribute_hash(a->text[i]));
		n += (size_t)snprintf(list + n, sizeof list - n, "%.*s|", (int)a->text[i].n,
		    a->text[i].n > 0 ? (const char *)a->text[i].p : "");
	}
	return list;
}

#define LONG40 "aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd"

START_TEST(tells_of_a_word_what_features_need)
{
	static const struct { const char *token; bool glued; const char *texts; bool capital; } rows[] = {
		{ "Zelk", false, "zelk|Xx|4|14|280|8||ze|zel||k|lk|elk||", true },
		{ "ALNA", false, "alna|XX|4|14|280|7||al|aln||a|na|lna||", true },
		{ "Orvane", false, "orvane|Xx|1|11|277|0||or|orv|orva|e|ne|ane|vane|", true },
		{ "tam", false, "tam|x|2|12|278|0||ta|||m|am|||", false },
		{ "A", false, "a|X|1|11|277|0|||||||||", true },
		{ "abcde", false, "abcde|x|2|12|278|0||ab|abc|abcd|e|de|cde|bcde|", false },
		{ "1,234.5", false, "0,000.0|0,0.0|3|13|279|0||0,|0,0|0,00|0|.0|0.0|00.0|", false },
		{ "U.S.", false, "u.s.|X.X.|1|11|277|0||u.|u.s||.|s.|.s.||", true },
		{ "iPhone", false, "iphone|xXx|2|12|278|0||ip|iph|ipho|e|ne|one|hone|", false },
		{ "aXXXb", false, "axxxb|xXXx|2|12|278|0||ax|axx|axxx|b|xb|xxb|xxxb|", false },
		{ "a-b-c-d-e", false, "a-b-c-d-e|x-x-x-x-|2|12|278|0||a-|a-b|a-b-|e|-e|d-e|-d-e|", false },
		{ "\xC3\x89t\xC3\xA9", false, "ete|uxu|3|13|279|0||et|||e|te|||", true },
		{ "\xD0\xB6\xD1\x83\xD0\xBA", false, "\xD0\xB6\xD1\x83\xD0\xBA|u|3|13|279|0||\xD0\xB6|\xD0\xB6|"
		    "\xD0\xB6\xD1\x83|\xD0\xBA|\xD0\xBA|\xD1\x83\xD0\xBA|\xD1\x83\xD0\xBA|", true },
		{ "-", false, "-|-|3|13|279|0|||||||||", false }, { "-", true, "=|-|3|13|279|0|||||||||", false },
		{ "--", true, "--|-|3|13|279|0|||||-||||", false },
		{ LONG40 "x", false, LONG40 "|x|2|12|278|0||aa|aaa|aaaa|d|dd|ddd|dddd|", false },
	};
	struct blob b;
	struct lexicon l = make(&b);
	struct attributes a;
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		attribute_read(&a, &l, bytes_of(rows[i].token), rows[i].glued);
		ck_assert_msg(strcmp(texts(&a), rows[i].texts) == 0, "'%s': %s", rows[i].token, texts(&a));
		ck_assert(a.capital == rows[i].capital);
		ck_assert_uint_eq(a.step, lexicon_find(&l, bytes_of(rows[i].token)).step);
	}
}
END_TEST

START_TEST(the_border_is_no_word)
{
	struct blob b;
	struct lexicon l = make(&b);
	struct attributes a;

	attribute_read(&a, &l, bytes_of("Zelk"), false);
	attribute_border(&a);
	ck_assert_str_eq(texts(&a), "||||0|0|0||||||||||");
	ck_assert(!a.capital);
	ck_assert_uint_eq(a.step, 0);
}
END_TEST

START_TEST(attributes_are_set_and_cleared)
{
	struct blob b;
	struct lexicon l = make(&b);
	struct attributes a;

	attribute_read(&a, &l, bytes_of("Zelk"), false);
	attribute_set(&a, ATTRIBUTE_NAMES, (const unsigned char *)"cB", 2);
	attribute_set(&a, ATTRIBUTE_WORD, NULL, 0);
	ck_assert_str_eq(texts(&a), "|Xx|4|14|280|8|cB|ze|zel||k|lk|elk||");
	ck_assert_uint_eq(a.hash[ATTRIBUTE_WORD], 0);
	ck_assert_uint_ne(a.hash[ATTRIBUTE_NAMES], 0);
}
END_TEST

UNIT_MAIN("attribute")
{
	tcase_add_test(unit, tells_of_a_word_what_features_need);
	tcase_add_test(unit, the_border_is_no_word);
	tcase_add_test(unit, attributes_are_set_and_cleared);
}
