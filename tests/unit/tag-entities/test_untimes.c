#include "timetest.h"

START_TEST(leaves_the_times_of_races)
{
	TIMETEST("2026-04-16",
	    { "She won in a time of 2:00.44.", "" }, { "He ran 2:10.33 at 10:33.", "2026-04-16T10:33" },
	    { "It ended in 2:05:11 for all", "" }, { "They led with 1:29 left.", "" },
	    { "They led with 1:29 remaining.", "" }, { "It ended at 2:05.", "2026-04-16T02:05" },
	    { "It began in 10:30 a.m. fog", "2026-04-16T10:30" }, { "It shut at 10.30.5.", "" },
	    { "20260416T10:20:30.5", "2026-04-16T10:20:30" });
}
END_TEST

START_TEST(leaves_metres_planes_and_films)
{
	TIMETEST("2026-04-16T12:00",
	    { "the 200m final", "" }, { "ten 787s", "" }, { "a 3D film", "" }, { "a 4d film", "" },
	    { "within 5d", "P5D" }, { "for 10D", "P10D" }, { "a 24h strike", "PT24H" }, { "a 10y bond", "P10Y" },
	    { "2h 30m in all", "PT2H30M" }, { "20m ago", "2026-04-16T11:40" }, { "30s ago", "2026-04-16T12:00" });
}
END_TEST

START_TEST(leaves_falls_that_are_no_season)
{
	TIMETEST("2026-04-16",
	    { "in the fall", "2026-FA" }, { "in the fall of 2019", "2019-FA" }, { "after the fall of the wall", "" },
	    { "the fall in prices", "" }, { "It led the fall.", "" }, { "through the early fall", "2026-FA" },
	    { "the summer", "2026-SU" });
}
END_TEST

START_TEST(leaves_what_is_past_of_something_else)
{
	TIMETEST("2026-04-16",
	    { "the past five votes", "" }, { "the past five years", "P5Y" }, { "the past 12 games", "" },
	    { "in the past", "PAST_REF" }, { "It rose to 1007.29 points.", "" }, { "It rose to 1007.", "1007" },
	    { "It rose in 1007,29 words.", "" }, { "thirty-second of May", "" }, { "thirty-second May", "" },
	    { "a thirty-second pause", "PT30S" });
}
END_TEST

START_TEST(reads_lengths_that_are_about_so_long)
{
	TIMETEST("2026-04-16",
	    { "a week or so ago", "2026-W15" }, { "five years or so", "P5Y" }, { "a year or two ago", "2025" },
	    { "the year to March", "P1Y 2026-03" }, { "the year in March", "2026-03" }, { "the 1490s", "149X" },
	    { "the 1010s", "101X" }, { "in the morning as it rained", "2026-04-16TMO" },
	    { "in the morning rain", "" });
}
END_TEST

UNIT_MAIN("untimes")
{
	tcase_add_test(unit, leaves_the_times_of_races);
	tcase_add_test(unit, leaves_metres_planes_and_films);
	tcase_add_test(unit, leaves_falls_that_are_no_season);
	tcase_add_test(unit, leaves_what_is_past_of_something_else);
	tcase_add_test(unit, reads_lengths_that_are_about_so_long);
}
