#include "../unit.h"
#include "mainclause.h"

static struct termreader terms;

/* The words of TEXT that are in the main clause, joined by blanks. */
static const char *
main_of(const char *text)
{
	static char kept[1024];
	uint64_t words;
	size_t i, word = 0, n = 0;

	termreader_read(&terms, bytes_of(text));
	words = mainclause_words(bytes_of(text), &terms);
	kept[0] = '\0';
	for (i = 0; i < terms.n; i++) {
		if (terms.term[i].kind == WORD_MARK)
			continue;
		if (word < MAINCLAUSE_WORDS && (words >> word & 1) != 0)
			n += (size_t)snprintf(kept + n, sizeof kept - n, "%s%.*s", n > 0 ? " " : "",
			    (int)(terms.term[i].end - terms.term[i].start), text + terms.term[i].start);
		word++;
	}
	return kept;
}

static void
teardown(void)
{
	termreader_free(&terms);
}

START_TEST(who_says_it_is_left_out)
{
	ck_assert_str_eq(main_of("Gulls stole bread, the mayor said."), "Gulls stole bread");
	ck_assert_str_eq(main_of("Gulls stole bread, said Ada Berg of the council."), "Gulls stole bread");
	ck_assert_str_eq(main_of("Gulls stole bread, according to bakers."), "Gulls stole bread");
	ck_assert_str_eq(main_of("Gulls stole bread, bakers told the Post."), "Gulls stole bread bakers told the Post");
	ck_assert_str_eq(main_of("Gulls stole bread, bakers said on a pier."), "Gulls stole bread");
	ck_assert_str_eq(main_of("Gulls stole bread, bakers said Monday."), "Gulls stole bread");
	ck_assert_str_eq(main_of("Gulls stole bread, bakers said, and flew off."), "Gulls stole bread and flew off");
	ck_assert_str_eq(main_of("Gulls stole bread, bakers said cats did."), "Gulls stole bread bakers said cats did");
	ck_assert_str_eq(main_of("Gulls stole bread, bakers said in talks that cats did."),
	    "Gulls stole bread bakers said in talks that cats did");
	ck_assert_str_eq(main_of("Gulls stole bread, according to the bakers."), "Gulls stole bread");
	ck_assert_str_eq(main_of("Aln's mayor, Ada Berg, said the gulls stole bread."),
	    "Aln 's mayor Ada Berg said the gulls stole bread");
	ck_assert_str_eq(main_of("Bakers said on Monday that gulls stole bread."),
	    "Bakers said on Monday that gulls stole bread");
}
END_TEST

START_TEST(who_says_it_has_up_to_fourteen_words)
{
	ck_assert_str_eq(main_of("Gulls stole bread, very tall old bakers of grey town by wide cold lake near Aln said."),
	    "Gulls stole bread");
	ck_assert_str_eq(main_of("Gulls stole bread, some very tall old bakers of grey town by wide cold lake near Aln said."),
	    "Gulls stole bread some very tall old bakers of grey town by wide cold lake near Aln said");
}
END_TEST

START_TEST(relative_clauses_and_participles_are_left_out)
{
	ck_assert_str_eq(main_of("Gulls, which eat all, stole bread."), "Gulls stole bread");
	ck_assert_str_eq(main_of("Ada Berg, who bakes, lost bread."), "Ada Berg lost bread");
	ck_assert_str_eq(main_of("Gulls stole bread in Aln, where Ada bakes."), "Gulls stole bread in Aln");
	ck_assert_str_eq(main_of("Gulls stole bread, angering bakers."), "Gulls stole bread");
	ck_assert_str_eq(main_of("Gulls stole bread, wings and all."), "Gulls stole bread wings and all");
	ck_assert_str_eq(main_of("Gulls stole bread, sing and all."), "Gulls stole bread sing and all");
}
END_TEST

START_TEST(appositions_are_left_out)
{
	ck_assert_str_eq(main_of("Ada Berg, a baker, lost bread."), "Ada Berg lost bread");
	ck_assert_str_eq(main_of("Ada Berg, an old baker from Aln, lost bread."), "Ada Berg lost bread");
	ck_assert_str_eq(main_of("The gull, the old one, stole bread."), "The gull stole bread");
	ck_assert_str_eq(main_of("Ada Berg, the one old baker from far up north, lost bread."), "Ada Berg lost bread");
	ck_assert_str_eq(main_of("Ada Berg, the one very old baker from far up north, lost bread."),
	    "Ada Berg the one very old baker from far up north lost bread");
	ck_assert_str_eq(main_of("After storms, the gulls stole bread."), "After storms the gulls stole bread");
	ck_assert_str_eq(main_of("After storms, gulls, the old ones, stole bread."), "After storms gulls stole bread");
}
END_TEST

START_TEST(a_sentence_without_three_words_of_its_own_is_all_main_clause)
{
	ck_assert_str_eq(main_of("Gulls stole, the mayor said."), "Gulls stole the mayor said");
	ck_assert_str_eq(main_of("Gulls stole some, the mayor said."), "Gulls stole some the mayor said");
	ck_assert_str_eq(main_of("Who stole bread."), "Who stole bread");
	ck_assert_str_eq(main_of(""), "");
	ck_assert_str_eq(main_of(","), "");
}
END_TEST

START_TEST(words_beyond_the_first_64_have_no_bit)
{
	char text[512] = "Gulls stole bread, said Ada,";
	size_t i;

	for (i = 0; i < 70; i++)
		strcat(text, " ate");
	termreader_read(&terms, bytes_of(text));
	ck_assert_uint_eq(mainclause_words(bytes_of(text), &terms), ~(uint64_t)(3 << 3));
}
END_TEST

UNIT_MAIN("mainclause")
{
	tcase_add_checked_fixture(unit, NULL, teardown);
	tcase_add_test(unit, who_says_it_is_left_out);
	tcase_add_test(unit, who_says_it_has_up_to_fourteen_words);
	tcase_add_test(unit, relative_clauses_and_participles_are_left_out);
	tcase_add_test(unit, appositions_are_left_out);
	tcase_add_test(unit, a_sentence_without_three_words_of_its_own_is_all_main_clause);
	tcase_add_test(unit, words_beyond_the_first_64_have_no_bit);
}
