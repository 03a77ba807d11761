#include "../unit.h"
#include "sortedwords.h"

START_TEST(finds_the_words_of_a_list_and_no_others)
{
	static const char *const words[] = { "B", "aln", "fen", "fens", "\303\251t\303\251" };
	static const char *const none[] = { "A", "C", "al", "alna", "fenz", "", "\303\251" };
	size_t i;

	for (i = 0; i < sizeof words / sizeof *words; i++)
		ck_assert_msg(SORTEDWORDS_HAVE(words, bytes_of(words[i])), "%s", words[i]);
	for (i = 0; i < sizeof none / sizeof *none; i++)
		ck_assert_msg(!SORTEDWORDS_HAVE(words, bytes_of(none[i])), "%s", none[i]);
	ck_assert(!sortedwords_find(words, 0, bytes_of("B")));
}
END_TEST

UNIT_MAIN("sortedwords")
{
	tcase_add_test(unit, finds_the_words_of_a_list_and_no_others);
}
