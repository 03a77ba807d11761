#include "../unit.h"
#include "credit.h"

/* Whether who writes OTHER is credited for SECOND, which follows the sentence of FIRST. */
static const char *
credit_second(const struct article *first, const char *second, const char *other)
{
	struct article both = *first;

	both.more = second;
	return credit_of(&both, 1, &(struct article){ first->when, other, NULL, "10-13/LOC/Aln" });
}

#define CLAUSE_NAMES "0-8/PER/Ida Moor; 93-96/LOC/Aln"
#define POET_NAMES "9-17/PER/Ida Moor; 38-41/LOC/Aln"

/* Of the main clause, two words in three are enough, or four in five of who told it long before. */
START_TEST(who_tells_the_main_clause_tells_the_news)
{
	const struct article chosen = { AFTER_TWO,
	    "Ida Moor, who had painted gulls on every wall of a harbour, sank with a skiff on Friday near Aln.", NULL,
	    CLAUSE_NAMES };

	ck_assert_credit("words", AT_TWO, "The poet Ida Moor sank on Friday near Aln.", POET_NAMES);
	ck_assert_credit("words", MONDAY, "The poet Ida Moor sank on Friday near Aln.", POET_NAMES);
	ck_assert_credit("words", AT_TWO, "The poet Ida Moor sank near Aln.", "9-17/PER/Ida Moor; 28-31/LOC/Aln");
	ck_assert_credit("", MONDAY, "The poet Ida Moor sank near Aln.", "9-17/PER/Ida Moor; 28-31/LOC/Aln");
	ck_assert_credit("", AT_TWO, "The poet Ida Moor sang on Friday near Aln.", POET_NAMES);
	ck_assert_credit("", AT_TWO, "The poet Ida Moor sank at once.", "9-17/PER/Ida Moor");
}
END_TEST

/* The words of both sentences, where the one that leans has a figure, which the other gives in one sentence. */
START_TEST(who_gives_the_figure_of_what_leans_tells_it)
{
	const struct article lead = { MONDAY, "The regatta of skiffs at Aln was put off after a mast broke in a gale.",
	    NULL, "25-28/LOC/Aln" };
	const char *other = "Skiffs at Aln sail on July 3, as a mast broke ahead of the regatta.";

	ck_assert_str_eq(credit_second(&lead, "It named July 3 as a new day.", other), "words");
	ck_assert_str_eq(credit_second(&lead, "Harbour men named July 3 as a new day.", other), "");
	ck_assert_str_eq(credit_second(&lead, "It named July 4 as a new day.", other), "");
	ck_assert_str_eq(credit_second(&lead, "It named July 3 as a new day.", "On July 3 a barn opens at Aln."), "");
	ck_assert_str_eq(credit_second(&lead, "It named a mast of the skiffs as a cause.", other), "");
}
END_TEST

/* Who tells the same end of the person with whom the sentence begins. */
START_TEST(an_outcome_of_one_person_is_told_in_any_words)
{
	const struct article chosen = { AFTER_TWO, "Ida Moor won by a mast when the gale fell at noon.", NULL,
	    "0-8/PER/Ida Moor" };
	const struct article later = { AFTER_TWO, "By a mast Ida Moor won when the gale fell at noon.", NULL,
	    "10-18/PER/Ida Moor" };
	const struct article other = { AT_TWO, "A win for Moor came when crowds at the gale had left.", NULL,
	    "10-14/PER/Ida Moor" };

	ck_assert_str_eq(credit(&chosen, &other), "words");
	ck_assert_str_eq(credit(&later, &other), "");
	ck_assert_credit("", MONDAY, other.text, other.names);
	ck_assert_credit("", AT_TWO, "A win for Lind came when crowds at the gale had left.", "10-14/PER/Bo Lind");
	ck_assert_credit("", AT_TWO, "A day for Moor came when crowds at the gale had left.", other.names);
}
END_TEST

/* Two fifths of the main clause and of the other sentence, where they do not cover it. */
START_TEST(a_main_clause_says_the_same_as_a_sentence)
{
	const struct article chosen = { MONDAY, "Crews drained a tunnel, mended pumps and fed goats near cliffs, "
	    "the grey old harbour mayor of a far cold town said on Monday.", NULL, "" };

	ck_assert_credit("words", MONDAY, "Pumps were mended and a tunnel drained while gulls stole bread under roofs.",
	    "");
	ck_assert_credit("", MONDAY, "Pumps were sold and a tunnel drained while gulls stole bread under roofs.", "");
}
END_TEST

#define THREE_NAMES "0-8/PER/Ida Moor; 18-21/LOC/Aln; 26-29/LOC/Ulm"

/* Where the sentence is not the first of its article, a word of what they do must be shared. */
START_TEST(ledes_that_name_the_same_tell_the_same)
{
	const struct article chosen = { AFTER_TWO, "Ida Moor sang at Aln and Ulm in rain.", "More was sung.",
	    THREE_NAMES };
	const struct article lede = { MONDAY, "To Aln and Ulm the poet Ida Moor went.", NULL,
	    "3-6/LOC/Aln; 11-14/LOC/Ulm; 24-32/PER/Ida Moor" };
	const struct article early = { MONDAY, chosen.text, NULL, THREE_NAMES };
	const struct article two = { MONDAY, "To Aln the poet Ida Moor went.", NULL,
	    "3-6/LOC/Aln; 16-24/PER/Ida Moor" };

	ck_assert_str_eq(credit(&early, &lede), "words");
	ck_assert_str_eq(credit(&chosen, &lede), "");	/* told long before */
	ck_assert_str_eq(credit(&early, &two), "");
	ck_assert_str_eq(credit(&early, &(struct article){ MONDAY, "Rain fell.", lede.text, "" }), "");
}
END_TEST

/* Not only in the one that says the same. */
START_TEST(a_voice_gives_its_figures_in_all_its_articles)
{
	const struct article chosen = { AFTER_TWO, "Guards at Aln freed Ida Moor and sold her 12 boats.", NULL,
	    "10-13/LOC/Aln; 20-28/PER/Ida Moor" };
	const char *other = "Guards at Aln freed Ida Moor.", *names = "10-13/LOC/Aln; 20-28/PER/Ida Moor";

	ck_assert_credit("", AFTER_TWO, other, names);
	ck_assert_str_eq(credit_of_two(&chosen, "b", other, names), "words");
	ck_assert_str_eq(credit_of_two(&chosen, "c", other, names), "");
}
END_TEST

UNIT_MAIN("credit of a part")
{
	tcase_add_test(unit, who_tells_the_main_clause_tells_the_news);
	tcase_add_test(unit, who_gives_the_figure_of_what_leans_tells_it);
	tcase_add_test(unit, a_main_clause_says_the_same_as_a_sentence);
	tcase_add_test(unit, ledes_that_name_the_same_tell_the_same);
	tcase_add_test(unit, a_voice_gives_its_figures_in_all_its_articles);
	tcase_add_test(unit, an_outcome_of_one_person_is_told_in_any_words);
}
