#include "timetest.h"

START_TEST(takes_the_nearest_verb)
{
	TIMETEST("2024-05-16",
	    { "The envoys will have left by Monday.", "2024-05-20" },
	    { "The envoys had left by Monday.", "2024-05-13" }, { "They had been named by Monday.", "2024-05-13" },
	    { "It will be named on Monday.", "2024-05-20" },
	    { "Nobody named it. Monday is a holiday.", "2024-05-13" },
	    { "They need help from Monday.", "2024-05-20" }, { "The planned visit is on Monday.", "2024-05-20" },
	    { "Its expected profit rose on Monday.", "2024-05-13" },
	    { "The women take office on Monday.", "2024-05-20" }, { "The take on Monday was small.", "2024-05-13" },
	    { "12 take office on Monday.", "2024-05-13" }, { "She was to leave on Monday.", "2024-05-20" },
	    { "She was set to leave on Monday.", "2024-05-20" }, { "The date was set for Monday.", "2024-05-20" },
	    { "The set of Monday was long.", "2024-05-13" }, { "They are to leave on Monday.", "2024-05-20" },
	    { "They are away on Monday.", "2024-05-13" }, { "Ahead of Monday's vote they rested.", "2024-05-20" },
	    { "They rested ahead of Monday.", "2024-05-20" }, { "They rested well of Monday.", "2024-05-13" },
	    { "As soon as Monday it ended.", "2024-05-20" }, { "It ended as early as Monday.", "2024-05-20" },
	    { "It ended as late as Monday.", "2024-05-13" }, { "Monday's ruling will stand.", "2024-05-13" },
	    { "Monday ' s ruling will stand.", "2024-05-20" }, { "Monday'", "2024-05-13" },
	    { "It will be open until Monday.", "2024-05-20" }, { "They had waited until Monday.", "2024-05-13" },
	    { "From Monday, it closes.", "2024-05-20" }, { "It was shut from Monday.", "2024-05-13" },
	    { "It closed from Monday to Friday.", "2024-05-13 2024-05-17" },
	    { "It was shut since Monday.", "2024-05-13" }, { "Was it said? Monday, it will open.", "2024-05-20" },
	    { "It closed! Monday it will open.", "2024-05-20" },
	    { "It closed; Monday it will open.", "2024-05-20" },
	    { "It closed by a long way far off from where all of us had been at that hour on Monday.", "2024-05-13" },
	    { "Friday it closed.", "2024-05-10" }, { "Friday it may close.", "2024-05-17" },
	    { "In May it may close.", "2024-05" }, { "feed on Friday", "2024-05-10" },
	    { "a tired man on Friday", "2024-05-10" }, { "Agreed on Friday", "2024-05-10" });
}
END_TEST

START_TEST(tells_plans_from_what_is_said_of_things)
{
	TIMETEST("2024-05-16",
	    { "They take office on Monday.", "2024-05-20" }, { "The pool is open on Monday.", "2024-05-20" },
	    { "Banks are closed on Monday.", "2024-05-20" }, { "Shops stay open on Monday.", "2024-05-20" },
	    { "Students march on Monday.", "2024-05-20" }, { "It began as planned on Monday.", "2024-05-13" },
	    { "It began as long planned on Monday.", "2024-05-20" },
	    { "It began as previously planned on Monday.", "2024-05-13" },
	    { "It would be paid on a still undecided day in June.", "2024-06" },
	    { "It will be paid for the newly named chief on Monday.", "2024-05-20" });
}
END_TEST

START_TEST(knows_what_could_not_be)
{
	TIMETEST("2024-05-16",
	    { "She could not be reached on Monday.", "2024-05-13" },
	    { "She couldn't be reached on Monday.", "2024-05-13" },
	    { "She could not immediately be reached on Monday.", "2024-05-13" },
	    { "Neither could be reached on Monday.", "2024-05-13" },
	    { "neither could be reached on Monday.", "2024-05-13" },
	    { "The man, nor his son, could be reached on Monday.", "2024-05-13" },
	    { "She could be named on Monday.", "2024-05-20" },
	    { "Nor was he. She could be named on Monday.", "2024-05-20" },
	    { "She could yet after so very long be named on Monday.", "2024-05-20" });
}
END_TEST

START_TEST(takes_the_nearest_day_of_what_was_called_off)
{
	TIMETEST("2024-05-16",
	    { "A vote planned for Monday was on.", "2024-05-20" },
	    { "A vote planned for Friday was canceled.", "2024-05-17" },
	    { "A vote planned for Sunday was canceled.", "2024-05-19" },
	    { "A vote planned for Monday was canceled.", "2024-05-13" },
	    { "Votes planned for Wednesday were canceled.", "2024-05-15" },
	    { "A vote planned for Thursday was canceled.", "2024-05-16" },
	    { "A vote planned for Tuesday will be canceled.", "2024-05-21" });
}
END_TEST

START_TEST(reads_the_present_as_a_plan)
{
	TIMETEST("2024-05-16",
	    { "Nothing is over until the case is heard in March.", "2025-03" },
	    { "The feast is in March.", "2025-03" }, { "The feast was in March.", "2024-03" },
	    { "Goods are sold on Monday.", "2024-05-20" }, { "Goods sold on Monday.", "2024-05-13" },
	    { "In November, a week after the twentieth day of the long and bitter strike at the mills of the old "
	    "town in the north, a man was killed.", "2023-11 P1W" });
}
END_TEST

UNIT_MAIN("tense")
{
	tcase_add_test(unit, knows_what_could_not_be);
	tcase_add_test(unit, takes_the_nearest_day_of_what_was_called_off);
	tcase_add_test(unit, reads_the_present_as_a_plan);
	tcase_add_test(unit, tells_plans_from_what_is_said_of_things);
	tcase_add_test(unit, takes_the_nearest_verb);
}
