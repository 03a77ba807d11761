#include "../unit.h"
#include "mainclause.h"

static struct termreader terms;

/* The words of TEXT that are in the main clause, joined by blanks. */
static const char *
main_of(const char *text)
{
	static char kept[1024];
	struct mainclause_aside aside;
	size_t i, word = 0, n = 0;

	termreader_read(&terms, bytes_of(text));
	aside = mainclause_find_aside(bytes_of(text), &terms);
	kept[0] = '\0';
	for (i = 0; i < terms.n; i++) {
		if (terms.term[i].kind == WORD_MARK)
			continue;
		if (mainclause_has(aside, word))
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
	ck_assert_str_eq(main_of("Gulls stole bread, the very tall old bakers of a town by cold lake by Aln said."),
	    "Gulls stole bread");
	ck_assert_str_eq(main_of("Gulls stole bread, just some very tall old men of a town by cold lake by Aln said."),
	    "Gulls stole bread just some very tall old men of a town by cold lake by Aln said");
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
	ck_assert_str_eq(main_of("In storms, the gulls stole bread."), "In storms the gulls stole bread");
	ck_assert_str_eq(main_of("In storms, gulls, the old ones, stole bread."), "In storms gulls stole bread");
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

START_TEST(what_it_follows_is_left_out)
{
	ck_assert_str_eq(main_of("Gulls stole bread after boats had left Aln."), "Gulls stole bread");
	ck_assert_str_eq(main_of("Gulls stole bread after boats had left."), "Gulls stole bread");
	ck_assert_str_eq(main_of("Gulls stole bread after boats left."), "Gulls stole bread after boats left");
	ck_assert_str_eq(main_of("Gulls stole bread following a bakers' strike."), "Gulls stole bread");
	ck_assert_str_eq(main_of("Gulls eat after boats had left Aln town."),
	    "Gulls eat after boats had left Aln town");
	ck_assert_str_eq(main_of("After boats left, gulls stole bread."), "gulls stole bread");
	ck_assert_str_eq(main_of("Gulls stole bread, after boats had left."), "Gulls stole bread");
	ck_assert_str_eq(main_of("Gulls stole bread after boats had left Aln, and sang."),
	    "Gulls stole bread and sang");
}
END_TEST

START_TEST(relative_clauses_without_a_comma_are_left_out)
{
	ck_assert_str_eq(main_of("Gulls left a pier on which bakers ate bread."), "Gulls left a pier on");
	ck_assert_str_eq(main_of("Gulls left bakers whose bread was old now."), "Gulls left bakers");
	ck_assert_str_eq(main_of("Gulls left bakers who ate some old bread."),
	    "Gulls left bakers who ate some old bread");
	ck_assert_str_eq(main_of("Gulls left Aln where bakers ate old bread."),
	    "Gulls left Aln where bakers ate old bread");
}
END_TEST

START_TEST(the_longest_aside_is_left_out)
{
	ck_assert_str_eq(main_of("Gulls, which sing, stole bread, the old mayor said."),
	    "Gulls which sing stole bread");
	ck_assert_str_eq(main_of("Gulls, which sing in Aln, stole bread, bakers said."),
	    "Gulls stole bread bakers said");
	ck_assert_str_eq(main_of("Gulls, which sing, stole bread, bakers said."), "Gulls stole bread bakers said");
	ck_assert_str_eq(main_of("Gulls stole bread, angering men, bakers said."), "Gulls stole bread");
}
END_TEST

/* An aside of COUNT words after the first three, and four words after it. */
static struct mainclause_aside
aside_of(size_t count)
{
	struct mainclause_aside aside;
	struct buf text = { 0 };
	size_t i;

	buf_str(&text, "Gulls stole bread, which");
	for (i = 1; i < count; i++)
		buf_str(&text, " Ada");
	buf_str(&text, ", and sang of Aln.");
	termreader_read(&terms, buf_view(&text));
	aside = mainclause_find_aside(buf_view(&text), &terms);
	buf_free(&text);
	return aside;
}

START_TEST(an_aside_has_up_to_255_words)
{
	struct mainclause_aside aside = aside_of(255);

	ck_assert_uint_eq(aside.from, 3);
	ck_assert_uint_eq(aside.words, 255);
	ck_assert(mainclause_has(aside, 2) && !mainclause_has(aside, 3));
	ck_assert(!mainclause_has(aside, 257) && mainclause_has(aside, 258));
	aside = aside_of(256);
	ck_assert_uint_eq(aside.from, 0);
	ck_assert_uint_eq(aside.words, 0);
	ck_assert(mainclause_has(aside, 0));
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
	tcase_add_test(unit, what_it_follows_is_left_out);
	tcase_add_test(unit, relative_clauses_without_a_comma_are_left_out);
	tcase_add_test(unit, the_longest_aside_is_left_out);
	tcase_add_test(unit, an_aside_has_up_to_255_words);
}
