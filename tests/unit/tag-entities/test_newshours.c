#include "timetest.h"

/* 16 April 2026 is a Thursday. */
START_TEST(of_what_follows_are_of_the_day_of_writing)
{
	TIMETEST("2026-04-16",
	    { "It shut on Monday. 08:30 GMT: Rain has set in.", "2026-04-13 2026-04-16T08:30" },
	    { "It shut on Monday. At 08:30 GMT it rained.", "2026-04-13 2026-04-13T08:30" },
	    { "08:30 GMT: It shut.", "2026-04-16T08:30" }, { "It shut on Monday: at 08:30 GMT: rain",
	    "2026-04-13 2026-04-13T08:30" },
	    { "It shut on Monday.\n\n08:30 GMT: rain", "2026-04-13 2026-04-16T08:30" });
}
END_TEST

START_TEST(with_a_zero_in_front_are_of_24)
{
	TIMETEST("2026-04-16",
	    { "It shut at 3 p.m., and at 09:15 it rained.", "2026-04-16T15:00 2026-04-16T09:15" },
	    { "It shut at 3 p.m., and at 9:15 it rained.", "2026-04-16T15:00 2026-04-16T21:15" },
	    { "It shut at 3 p.m., and at 10:15 it rained.", "2026-04-16T15:00 2026-04-16T22:15" });
}
END_TEST

START_TEST(have_their_part_of_the_day)
{
	TIMETEST("2026-04-16",
	    { "It shut on March 3. He left at 9pm that evening.", "2026-03-03 2026-03-03T21:00" },
	    { "It shut on March 3. He left at 9 the same night.", "2026-03-03 2026-03-03TNI" },
	    { "at half past ten at night", "2026-04-16T22:30" }, { "at ten past ten at night", "2026-04-16T22:10" },
	    { "until 9pm on Fridays", "XXXX-WXX-5T21:00" }, { "until 9pm Fridays", "XXXX-WXX-5T21:00" });
}
END_TEST

START_TEST(end_what_went_on)
{
	TIMETEST("2026-04-16",
	    { "They sat until 2 a.m. on Saturday.", "2026-04-11T02:00" }, { "It lasted until Saturday.", "2026-04-11" },
	    { "They gave it until Saturday.", "2026-04-18" }, { "They will sit until Saturday.", "2026-04-18" },
	    { "They stood. They gave it until Saturday.", "2026-04-18" });
}
END_TEST

START_TEST(and_days_are_fixed_for_what_comes)
{
	TIMETEST("2026-04-16",
	    { "They posted the case for June 25.", "2026-06-25" },
	    { "They posted the case for Saturday.", "2026-04-18" },
	    { "They posted a gain for June.", "2025-06" }, { "They posted a gain on Saturday.", "2026-04-11" },
	    { "The case was listed for Saturday.", "2026-04-18" });
}
END_TEST

START_TEST(of_a_rank_are_lengths)
{
	TIMETEST("2026-04-16",
	    { "It will be the fifth in two years.", "P2Y" }, { "It will be the first vote in two years.", "P2Y" },
	    { "It will be the 5th such in two years.", "P2Y" }, { "It will be the only one in two years.", "P2Y" },
	    { "It will be the most in two years.", "P2Y" },
	    { "It will be over in two years.", "2028" },
	    { "The fifth will be over in two years.", "2028" },
	    { "It was the first. It will be in two years.", "2028" },
	    { "the 40th and 67th minutes", "" }, { "the first hours", "PTXH" },
	    { "It shut a year ago this week.", "2025" },
	    { "It shut a year ago, this week it opened.", "2025 2026-W16" });
}
END_TEST

UNIT_MAIN("newshours")
{
	tcase_add_test(unit, of_what_follows_are_of_the_day_of_writing);
	tcase_add_test(unit, with_a_zero_in_front_are_of_24);
	tcase_add_test(unit, have_their_part_of_the_day);
	tcase_add_test(unit, end_what_went_on);
	tcase_add_test(unit, and_days_are_fixed_for_what_comes);
	tcase_add_test(unit, of_a_rank_are_lengths);
}
