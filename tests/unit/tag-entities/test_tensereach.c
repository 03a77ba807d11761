#include "timetest.h"

/* Written on a Thursday: a Monday that was is the 13th, one to come the 20th. */
START_TEST(looks_fourteen_words_back_for_a_verb)
{
	TIMETEST("2024-05-16",
	    { "It will far far far far far far far far far far far far on Monday.", "2024-05-20" },
	    { "It will far far far far far far far far far far far far far on Monday.", "2024-05-13" });
}
END_TEST

START_TEST(looks_thirty_words_on_for_a_verb)
{
	TIMETEST("2024-05-16",
	    { "Monday, far far far far far far far far far far far far far far far far far far far far far far far far "
	    "far far far it will close.", "2024-05-20" },
	    { "Monday, far far far far far far far far far far far far far far far far far far far far far far far far "
	    "far far far far it will close.", "2024-05-13" });
}
END_TEST

START_TEST(ends_a_sentence_after_a_word_of_four_letters)
{
	TIMETEST("2024-05-16",
	    { "It opened at Lorn. Monday it will close.", "2024-05-20" },
	    { "It opened at Orn. Monday it will close.", "2024-05-13" },
	    { "It opened at Lorn. \"Monday it will close", "2024-05-20" },
	    { "It opened at Orn. \"Monday it will close", "2024-05-13" },
	    { "It opened at Lorn.Monday it will close.", "2024-05-13" },
	    { "It opened at Lorn, Monday it will close.", "2024-05-13" },
	    { "It opened at Lorn: Monday it will close.", "2024-05-13" },
	    { "It opened at Orn\n\nMonday it will close.", "2024-05-20" });
}
END_TEST

START_TEST(takes_words_that_end_in_ed_for_verbs)
{
	TIMETEST("2024-05-16",
	    { "Big zored on Friday will burn.", "2024-05-10" }, { "Big zoed on Friday will burn.", "2024-05-17" },
	    { "Big zoreed on Friday will burn.", "2024-05-17" }, { "Big Zored on Friday will burn.", "2024-05-17" },
	    { "Big zorad on Friday will burn.", "2024-05-17" }, { "Big zoren on Friday will burn.", "2024-05-17" },
	    { "The zored on Friday will burn.", "2024-05-17" },
	    { "The still zored on Friday will burn.", "2024-05-17" },
	    { "The dimly zored on Friday will burn.", "2024-05-17" },
	    { "The dim zored on Friday will burn.", "2024-05-10" }, { "as zored on Friday will burn.", "2024-05-17" });
}
END_TEST

START_TEST(looks_four_words_back_for_what_could_not_be)
{
	TIMETEST("2024-05-16",
	    { "She could not so soon be reached on Monday.", "2024-05-13" },
	    { "She could not so very soon be reached on Monday.", "2024-05-20" },
	    { "She could so soon be reached on Monday.", "2024-05-20" });
}
END_TEST

START_TEST(knows_a_vote_to_come_within_three_words)
{
	TIMETEST("2024-05-16",
	    { "They will face him in Monday's vote.", "2024-05-20" },
	    { "They will face him in Monday's big bold vote.", "2024-05-20" },
	    { "They will face him in Monday's big bold new vote.", "2024-05-13" },
	    { "They faced him in Monday's vote.", "2024-05-13" },
	    { "They will face him in Monday's mill.", "2024-05-13" });
}
END_TEST

START_TEST(knows_what_is_set_for_a_day)
{
	TIMETEST("2024-05-16",
	    { "The case is heard on Sunday.", "2024-05-19" }, { "The case was heard on Sunday.", "2024-05-12" },
	    { "The feast is on Sunday.", "2024-05-19" }, { "The feast was on Sunday.", "2024-05-12" },
	    { "Ahead of Monday they rested.", "2024-05-20" }, { "Of Monday they rested.", "2024-05-13" },
	    { "Soon as Monday they rested.", "2024-05-13" }, { "soon as Monday they rested.", "2024-05-20" },
	    { "early as Monday they rested.", "2024-05-20" }, { "late as Monday they rested.", "2024-05-13" });
}
END_TEST

START_TEST(an_hour_and_its_day_in_other_forms)
{
	TIMETEST("2024-02-29",
	    { "July 4 \xe2\x80\x94 6", "2024-07-04 2024-07-06" }, { "July 4, and 6", "2024-07-04 2024-07-06" },
	    { "July 4 \xe2\x80\x94" "6", "2024-07-04" }, { "from July 4 thru 6", "2024-07-04 2024-07-06" },
	    { "July 4 till 6", "2024-07-04 2024-07-06" }, { "July 4 to on", "2024-07-04" });
}
END_TEST

UNIT_MAIN("tensereach")
{
	tcase_add_test(unit, looks_fourteen_words_back_for_a_verb);
	tcase_add_test(unit, looks_thirty_words_on_for_a_verb);
	tcase_add_test(unit, ends_a_sentence_after_a_word_of_four_letters);
	tcase_add_test(unit, takes_words_that_end_in_ed_for_verbs);
	tcase_add_test(unit, looks_four_words_back_for_what_could_not_be);
	tcase_add_test(unit, knows_a_vote_to_come_within_three_words);
	tcase_add_test(unit, knows_what_is_set_for_a_day);
	tcase_add_test(unit, an_hour_and_its_day_in_other_forms);
}
