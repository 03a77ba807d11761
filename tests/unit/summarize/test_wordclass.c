#include "../unit.h"
#include "wordclass.h"

/* Each is found, so the table is in order. */
START_TEST(words_of_each_class_are_found)
{
	static const struct {
		const char *word;
		uint32_t is;
		unsigned value;
	} want[] = {
		{ "about", WORDCLASS_APPROX, 0 }, { "twelve", WORDCLASS_NUMBER, 12 },
		{ "ninety", WORDCLASS_NUMBER, 90 },
		{ "million", WORDCLASS_SCALE, 6 }, { "may", WORDCLASS_MONTH, 5 }, { "sunday", WORDCLASS_WEEKDAY, 7 },
		{ "missing", WORDCLASS_ROLE, WORDCLASS_MISSING }, { "yet", WORDCLASS_LEANING, 0 },
		{ "she", WORDCLASS_LEANING | WORDCLASS_PRONOUN, 0 }, { "your", WORDCLASS_SPEAKER, 0 },
		{ "mid", WORDCLASS_PARTOFMONTH, 2 }, { "years", WORDCLASS_TIMEUNIT, 0 }, { "said", WORDCLASS_SPEECH, 0 }
	};
	struct wordclass c;
	size_t i;

	for (i = 0; i < sizeof want / sizeof want[0]; i++) {
		c = wordclass_of(bytes_of(want[i].word));
		ck_assert_msg(c.is == want[i].is && c.value == want[i].value, "%s", want[i].word);
	}
}
END_TEST

START_TEST(other_words_have_none)
{
	ck_assert_uint_eq(wordclass_of(bytes_of("bridge")).is, 0);
	ck_assert_uint_eq(wordclass_of(bytes_of("")).is, 0);
	ck_assert_uint_eq(wordclass_of(bytes_of("a word that is longer than any")).is, 0);
	ck_assert_str_eq(wordclass_role_name(WORDCLASS_TRAPPED), "trapped");
	ck_assert_str_eq(wordclass_role_name(WORDCLASS_NONE), "");
}
END_TEST

UNIT_MAIN("wordclass")
{
	tcase_add_test(unit, words_of_each_class_are_found);
	tcase_add_test(unit, other_words_have_none);
}
