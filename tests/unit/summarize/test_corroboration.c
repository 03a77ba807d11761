#include "../unit.h"
#include "credit.h"

START_TEST(a_copy_has_seven_of_ten_pairs)
{
	const struct article chosen = { MONDAY,
	    "Old boats sank near grey cliffs while gulls cried aloud today.", NULL, "" };

	ck_assert_credit("copy", MONDAY, "Old boats sank near grey cliffs while gulls cried aloud there.", "");
	ck_assert_credit("copy", MONDAY, "Old boats sank near grey cliffs while gulls cried.", "");
	ck_assert_credit("words", MONDAY, "Old boats sank near grey cliffs while crews cried.", "");
	ck_assert_credit("", MONDAY, "Old boats burnt far from any cliffs.", "");
	ck_assert_credit("", MONDAY, "Bakers met in the hall.", "");
}
END_TEST

START_TEST(two_sentences_that_follow_one_another_may_say_it_together)
{
	const struct article chosen = { MONDAY,
	    "Crews repaired a broken pump, and engineers drained the flooded tunnel.",
	    NULL, "" };

	ck_assert_str_eq(credit(&chosen, &(struct article){ MONDAY, "Crews had repaired a broken pump.",
	    "After that engineers drained a tunnel.", "" }), "words");
	ck_assert_str_eq(credit(&chosen, &(struct article){ MONDAY, "Crews had repaired one pump.", "Bakers met there.",
	    "" }), "");
}
END_TEST

START_TEST(who_gives_another_figure_or_none_is_no_source)
{
	const struct article chosen = { MONDAY, "A flood in Aln killed 12 people and swept away the old bridge.", NULL,
	    "11-14/LOC/Aln" };

	ck_assert_credit("words", MONDAY, "The old bridge was swept away by a flood that killed 12 people in Aln.",
	    "69-72/LOC/Aln");
	ck_assert_credit("", MONDAY, "The old bridge was swept away by a flood that killed 15 people in Aln.",
	    "69-72/LOC/Aln");
	ck_assert_credit("", MONDAY, "The old bridge was swept away by a flood in Aln.", "44-47/LOC/Aln");
	ck_assert_credit("", MONDAY, "The old bridge was swept away by a flood that killed 12 people in Ulm.",
	    "69-72/LOC/Ulm");
}
END_TEST

START_TEST(a_toll_and_one_name_are_enough)
{
	const struct article chosen = { MONDAY,
	    "Forty-one people are now known dead under the mud that buried Aln, said the colonel, Raul Benitez.", NULL,
	    "62-65/LOC/Aln; 85-97/PER/Raul Benitez" };

	ck_assert_credit("words", MONDAY, "Ministers promised homes to people of Aln, where mud left 41 dead.",
	    "38-41/LOC/Aln");
	ck_assert_credit("", MONDAY, "Ministers promised homes to people there, where mud left 41 dead.", "");
	ck_assert_credit("", MONDAY, "Ministers promised homes to people of Aln, where mud left 42 dead.",
	    "38-41/LOC/Aln");
}
END_TEST

START_TEST(an_outcome_is_told_in_other_words)
{
	const struct article chosen = { AFTER_TWO,
	    "The search for six missing fishermen off Aln has been called off, the coast guard said.", NULL,
	    "41-44/LOC/Aln" };

	ck_assert_credit("words", AFTER_TWO,
	    "On Monday the coast guard called off its search off Aln, with six crew of a boat that a storm sank.",
	    "52-55/LOC/Aln");
	ck_assert_credit("", AFTER_TWO,
	    "On Monday the coast guard went on with its search off Aln, in hope of a trawler that a storm had sunk.",
	    "54-57/LOC/Aln");
}
END_TEST

START_TEST(who_did_not_know_the_outcome_is_no_source)
{
	const struct article chosen = { AFTER_TWO,
	    "Ada Berg was acquitted of the murder of her husband Bo in Aln.", NULL,
	    "0-8/PER/Ada Berg" };
	const char *trial = "Ada Berg, on trial for the murder of her husband Bo in Aln, wept.";

	ck_assert_credit("", AT_TWO, trial, "0-8/PER/Ada Berg");
	ck_assert_credit("words", AFTER_TWO, trial,
	    "0-8/PER/Ada Berg");	/* told at once: it may say so elsewhere */
	ck_assert_credit("words", AT_TWO,
	    "Ada Berg, cleared in her trial for the murder of her husband Bo in Aln, wept.",
	    "0-8/PER/Ada Berg");
	ck_assert_credit("copy", AT_TWO, "Ada Berg was free, after the murder of her husband Bo in Aln.",
	    "0-8/PER/Ada Berg");
}
END_TEST

START_TEST(a_clause_is_enough_of_who_wrote_no_earlier)
{
	const struct article chosen = { AT_TWO,
	    "The visit is remarkable given old distrust among neighbours, whose ties were strained by wartime "
	    "grievances, angry crowds, burnt flags and boycotts.", NULL, "" };
	const char *other =
	    "They may agree to meet, to sign a fishing pact and to mend ties strained by wartime grievances.";

	ck_assert_credit("words", MONDAY, other, "");
	ck_assert_credit("", "2026-03-02T07:59:59Z", other, "");
	ck_assert_credit("", MONDAY,
	    "They may agree to meet, to sign a fishing pact and to mend ties strained by grievances.",
	    "");
	ck_assert_credit("", MONDAY,
	    "Grievances may be met by a wartime fishing pact, and strained hulls by mended sails and ties.",
	    "");
}
END_TEST

START_TEST(nouns_of_verbs_and_words_of_one_meaning_say_the_same)
{
	const struct article chosen = { MONDAY, "Bakers met over withdrawn loaves and a blaze.", NULL, "" };

	ck_assert_credit("words", MONDAY, "Talks of bakers turned to a fire and to the withdrawal.", "");
	ck_assert_credit("", MONDAY, "Songs of bakers turned to a flood and to the withdrawal.", "");
}
END_TEST

START_TEST(who_says_it_is_no_part_of_the_news)
{
	const struct article chosen = { MONDAY, "Gulls circled a skiff, according to sources, one added.", NULL, "" };

	ck_assert_credit("words", MONDAY, "A skiff was circled by hungry gulls for hours near shore.", "");
	ck_assert_credit("", MONDAY, "A skiff was mended by hungry gulls for hours near shore.", "");
}
END_TEST

#define MOOR "0-4/PER/Ida Moor; "

START_TEST(the_same_people_and_places_and_their_act_are_enough)
{
	const struct article chosen = { AT_TWO,
	    "Ida Moor is expected to stop in Aln on her way to Ulm to meet Bo Lind.", NULL,
	    "0-8/PER/Ida Moor; 32-35/LOC/Aln; 50-53/LOC/Ulm; 62-69/PER/Bo Lind" };
	const char *other = "Moor will sail to Ulm for talks with Lind.";
	const char *names = MOOR "18-21/LOC/Ulm; 37-41/PER/Bo Lind";

	ck_assert_credit("words", MONDAY, other, names);
	ck_assert_credit("", "2026-03-02T07:59:59Z", other, names);
	ck_assert_credit("", MONDAY, "Moor will sail to Ulm for songs with Lind.", names);
	ck_assert_credit("", MONDAY, "Moor will sail to Ems for talks with Lind.",
	    MOOR "18-21/LOC/Ems; 37-41/PER/Bo Lind");
}
END_TEST

START_TEST(a_name_told_twice_is_one_of_them)
{
	const struct article chosen = { MONDAY, "Ida Moor met Bo Lind, and Moor found that Lind knew nothing of her.",
	    NULL, "0-8/PER/Ida Moor; 13-20/PER/Bo Lind; 26-30/PER/Ida Moor; 42-46/PER/Bo Lind" };

	ck_assert_credit("", MONDAY, "Moor held talks about Lind.", MOOR "22-26/PER/Bo Lind");
}
END_TEST

START_TEST(two_of_the_names_may_not_lack)
{
	const struct article chosen = { MONDAY, "Ida Moor met Bo Lind and Eva Holm in Aln and Ulm.",
	    NULL, "0-8/PER/Ida Moor; 13-20/PER/Bo Lind; 25-33/PER/Eva Holm; 37-40/LOC/Aln; 45-48/LOC/Ulm" };
	const struct article fewer = { MONDAY, "Ida Moor met Bo Lind and Eva Holm in Aln.",
	    NULL, "0-8/PER/Ida Moor; 13-20/PER/Bo Lind; 25-33/PER/Eva Holm; 37-40/LOC/Aln" };
	const struct article other = { MONDAY, "Moor had talks with Holm and Lind.", NULL,
	    MOOR "20-24/PER/Eva Holm; 29-33/PER/Bo Lind" };

	ck_assert_str_eq(credit(&fewer, &other), "words");
	ck_assert_str_eq(credit(&chosen, &other), "");
}
END_TEST

START_TEST(a_name_that_was_not_tagged_is_known_by_its_capital)
{
	const struct article chosen = { MONDAY, "Crews in Aln repaired a broken pump and drained a tunnel.", NULL,
	    "9-12/LOC/Aln" };
	const struct article two = { MONDAY, "Crews in Aln, Ems and Fen repaired a broken pump and drained a tunnel.",
	    NULL, "9-12/LOC/Aln; 14-17/LOC/Ems; 22-25/LOC/Fen" };
	const struct article other = { MONDAY, "The broken pump was repaired in Aln by crews, who drained one tunnel.",
	    NULL, "" };

	ck_assert_str_eq(credit(&chosen, &other), "words");
	ck_assert_str_eq(credit(&two, &other), "");
	ck_assert_credit("", MONDAY, "The broken pump was repaired in Ulm by crews, who drained one tunnel.", "");
	ck_assert_str_eq(credit(&chosen, &(struct article){ MONDAY, "Crews in Aln had repaired one pump.",
	    "Then crews of Aln drained a tunnel.", "" }), "words");
	ck_assert_credit("", MONDAY, "In Aln stands a broken pump, which crews of the harbour would not touch.", "");
}
END_TEST

START_TEST(who_quotes_somebody_else_tells_another_statement)
{
	const struct article chosen = { MONDAY,
	    "Mayor Ada Lind said the council of Aln had agreed with Bo Berg to shut a pier in Fen Bay.", NULL,
	    "6-14/PER/Ada Lind; 34-37/LOC/Aln; 55-62/PER/Bo Berg; 81-88/LOC/Fen Bay" };
	const struct article mayor = { MONDAY,
	    "Lind said her talks with Bo Berg on a pier in Fen Bay were a blow for the council of Aln.", NULL,
	    "0-4/PER/Ada Lind; 25-32/PER/Bo Berg; 46-53/LOC/Fen Bay; 85-88/LOC/Aln" };
	const struct article other = { MONDAY,
	    "Eva Holm said her talks with Bo Berg on a pier in Fen Bay were a blow for the council of Aln.", NULL,
	    "0-8/PER/Eva Holm; 29-36/PER/Bo Berg; 50-57/LOC/Fen Bay; 89-92/LOC/Aln" };
	const struct article nobody = { MONDAY,
	    "A critic said her talks with Bo Berg on a pier in Fen Bay were a blow for the council of Aln.", NULL,
	    "29-36/PER/Bo Berg; 50-57/LOC/Fen Bay; 89-92/LOC/Aln" };
	const struct article same = { MONDAY,
	    "Eva Holm said it: in Fen Bay, a pier is shut, as Bo Berg agreed with the council of Aln.", NULL,
	    "0-8/PER/Eva Holm; 21-28/LOC/Fen Bay; 49-56/PER/Bo Berg; 84-87/LOC/Aln" };

	ck_assert_str_eq(credit(&chosen, &mayor), "words");
	ck_assert_str_eq(credit(&chosen, &nobody), "words");
	ck_assert_str_eq(credit(&chosen, &other), "");
	ck_assert_str_eq(credit(&chosen, &same), "words");
}
END_TEST

START_TEST(a_toll_is_the_same_whoever_gives_it)
{
	const struct article chosen = { MONDAY,
	    "Forty-one people are now known dead under the mud that buried Aln, Colonel Raul Benitez said.", NULL,
	    "62-65/LOC/Aln; 67-87/PER/Raul Benitez" };

	ck_assert_credit("words", MONDAY, "Eva Holm said homes go to people of Aln, where mud left 41 dead.",
	    "0-8/PER/Eva Holm; 36-39/LOC/Aln");
}
END_TEST

START_TEST(the_same_words_are_enough_whoever_says_them)
{
	const struct article chosen = { MONDAY,
	    "Ada Lind said crews repaired a broken pump and drained the flooded tunnel at dawn.", NULL, "" };

	ck_assert_credit("words", MONDAY, "Bo Holm said crews fed gulls, repaired their broken nets and a pump.", "");
	ck_assert_credit("", MONDAY, "Bo Holm said crews fed gulls, repaired their broken nets and a mast.", "");
}
END_TEST

START_TEST(neither_of_two_sentences_quotes_somebody_else)
{
	const struct article chosen = { MONDAY,
	    "Crews repaired a broken pump, Ada Lind said, and engineers drained the flooded tunnel.",
	    NULL, "30-38/PER/Ada Lind" };
	const char *drained = "After that engineers drained a tunnel.", *names = "5-9/PER/Ada Lind";
	const char *holm_drained = "After that Bo Holm said engineers drained a tunnel.";
	const char *crews = "Then Lind said crews repaired it.";
	const char *holm_crews = "With Lind, as Holm said, crews repaired it.";

	ck_assert_str_eq(credit(&chosen, &(struct article){ MONDAY, crews, drained, names }), "words");
	ck_assert_str_eq(credit(&chosen, &(struct article){ MONDAY, crews, holm_drained, names }), "");
	ck_assert_str_eq(credit(&chosen, &(struct article){ MONDAY, holm_crews, drained, names }), "words");
	ck_assert_str_eq(credit(&chosen, &(struct article){ MONDAY, "Then Holm said crews repaired it.", drained,
	    "5-9/PER/Ada Lind" }), "");
}
END_TEST

#define PLAN_NAMES "15-18/LOC/Aln; 54-61/PER/Bo Berg; 77-84/LOC/Fen Bay"
#define PRAISE "The council of Aln praised a pier in Fen Bay, old songs, warm bread and grey gulls, and"
#define PRAISE_NAMES "15-18/LOC/Aln; 37-44/LOC/Fen Bay"

START_TEST(who_tells_nothing_of_what_is_to_come_is_no_source_for_a_plan)
{
	const struct article plan = { MONDAY,
	    "The council of Aln will vote on Friday on an offer by Bo Berg to shut a pier in Fen Bay.", NULL,
	    PLAN_NAMES };
	const struct article some_day = { MONDAY,
	    "The council of Aln will vote late on an offer by Bo Berg to shut a pier in Fen Bay.", NULL,
	    PLAN_NAMES };
	const struct article before = { MONDAY, PRAISE " sang.", NULL, PRAISE_NAMES };
	const struct article two = { MONDAY, PRAISE " sang.", "A vote will come.", PRAISE_NAMES };
	const struct article more = { MONDAY,
	    "The council of Aln praised a pier in Fen Bay, the work of Bo Berg, and sang.", NULL,
	    "15-18/LOC/Aln; 37-44/LOC/Fen Bay; 58-65/PER/Bo Berg" };
	const char *pier = "The council praised a pier in Fen Bay.";

	ck_assert_str_eq(credit(&plan, &before), "");
	ck_assert_str_eq(credit(&some_day, &before), "words");
	ck_assert_str_eq(credit(&plan, &(struct article){ MONDAY, PRAISE " will sing.", NULL, PRAISE_NAMES }), "words");
	ck_assert_str_eq(credit(&plan, &two), "words");
	ck_assert_str_eq(credit(&plan, &more), "words");
	ck_assert_str_eq(credit(&plan, &(struct article){ MONDAY, "A vote will come in Aln for Bo Berg.", pier,
	    "20-23/LOC/Aln; 28-35/PER/Bo Berg" }), "words");
	ck_assert_str_eq(credit(&plan, &(struct article){ MONDAY, "A vote did come in Aln for Bo Berg.", pier,
	    "19-22/LOC/Aln; 27-34/PER/Bo Berg" }), "");
}
END_TEST

UNIT_MAIN("corroboration")
{
	tcase_add_test(unit, a_copy_has_seven_of_ten_pairs);
	tcase_add_test(unit, two_sentences_that_follow_one_another_may_say_it_together);
	tcase_add_test(unit, who_gives_another_figure_or_none_is_no_source);
	tcase_add_test(unit, a_toll_and_one_name_are_enough);
	tcase_add_test(unit, an_outcome_is_told_in_other_words);
	tcase_add_test(unit, who_did_not_know_the_outcome_is_no_source);
	tcase_add_test(unit, a_clause_is_enough_of_who_wrote_no_earlier);
	tcase_add_test(unit, nouns_of_verbs_and_words_of_one_meaning_say_the_same);
	tcase_add_test(unit, who_says_it_is_no_part_of_the_news);
	tcase_add_test(unit, the_same_people_and_places_and_their_act_are_enough);
	tcase_add_test(unit, a_name_told_twice_is_one_of_them);
	tcase_add_test(unit, two_of_the_names_may_not_lack);
	tcase_add_test(unit, a_name_that_was_not_tagged_is_known_by_its_capital);
	tcase_add_test(unit, who_quotes_somebody_else_tells_another_statement);
	tcase_add_test(unit, a_toll_is_the_same_whoever_gives_it);
	tcase_add_test(unit, the_same_words_are_enough_whoever_says_them);
	tcase_add_test(unit, neither_of_two_sentences_quotes_somebody_else);
	tcase_add_test(unit, who_tells_nothing_of_what_is_to_come_is_no_source_for_a_plan);
}
