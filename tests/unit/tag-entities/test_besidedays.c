#include "timetest.h"

/* 16 April 2026 is a Thursday. */
START_TEST(counts_from_a_day_that_is_said)
{
	TIMETEST("2026-04-16",
	    { "It shut the day after Christmas.", "2025-12-26" }, { "It shut the night before Easter.", "2026-04-04" },
	    { "It shut the day before the March 3 vote.", "2026-03-02" }, { "Day after March 3", "2026-03-04" },
	    { "Two days after the March 3 vote it shut.", "2026-03-05" },
	    { "It shut the day following March 3.", "2026-03-04" },
	    { "It shut the day after Monday's vote.", "2026-04-14" },
	    { "It shut the day before Monday's vote.", "2026-04-12" }, { "the week after Easter", "2026-04-05" },
	    { "On March 3 it shut; the following Monday it opened.", "2026-03-03 2026-03-09" },
	    { "On March 3 it shut; the following Tuesday it opened.", "2026-03-03 2026-03-10" },
	    { "the following Monday", "2026-04-20" }, { "On March 3 it shut; next Monday it opens.",
	    "2026-03-03 2026-04-20" });
}
END_TEST

START_TEST(knows_a_length_that_is_compared)
{
	TIMETEST("2026-04-16",
	    { "It came a week earlier than planned.", "P1W" }, { "It came a week earlier.", "2026-W15" },
	    { "On March 3 it came, two days later than planned.", "2026-03-03 P2D" },
	    { "On March 3 it came, two days later.", "2026-03-03 2026-03-05" });
}
END_TEST

START_TEST(reads_years_of_all_sorts)
{
	TIMETEST("2026-04-16",
	    { "the past year and a half", "P1Y6M" }, { "the last decade and a half", "P15Y" },
	    { "the past year and half of the land", "P1Y" },
	    { "the summer of last year", "2025-SU" }, { "in the spring this year", "2026-SP" },
	    { "the winter of next year", "2027-WI" }, { "the last academic year", "2025" },
	    { "this financial year", "2026" }, { "next school year", "2027" }, { "the current tax year", "2026" },
	    { "this school month", "" }, { "It grew last fiscal.", "2025" },
	    { "It grew last fiscal and fell.", "2025" },
	    { "the current fiscal gap", "PRESENT_REF" }, { "Q2FY26 sales", "2026-Q2" },
	    { "Q2 FY26 sales", "2026-Q2" },
	    { "the first quarter of FY2027", "2027-Q1" }, { "H1 FY26 sales", "2026-H1" },
	    { "H2 of FY2027", "2027-H2" }, { "H3 FY26", "2026" });
}
END_TEST

START_TEST(tells_the_night_from_an_adjective)
{
	TIMETEST("2026-04-16",
	    { "It shut overnight in Lorn.", "2026-04-15TNI" }, { "It shut overnight without a word.", "2026-04-15TNI" },
	    { "It shut overnight mills.", "" }, { "An overnight in Lorn", "" },
	    { "It will shut overnight before rain.", "2026-04-16TNI" });
}
END_TEST

START_TEST(leaves_out_codes_and_sayings)
{
	TIMETEST("2026-04-16",
	    { "id=776b81d7", "" }, { "id=81d7", "" }, { "id=b81d", "" }, { "81d", "P81D" }, { "a 24h mill", "PT24H" },
	    { "a24h", "" }, { "24hb", "" }, { "the No. 2012 car", "" }, { "the Lo. 2012 car", "2012" },
	    { "the no 2012 car", "" }, { "at the last minute", "" }, { "the last two minutes", "PT2M" },
	    { "an everyday mill", "" }, { "It opens everyday.", "P1D" }, { "It goes on to this day.", "PRESENT_REF" });
}
END_TEST

UNIT_MAIN("besidedays")
{
	tcase_add_test(unit, counts_from_a_day_that_is_said);
	tcase_add_test(unit, knows_a_length_that_is_compared);
	tcase_add_test(unit, reads_years_of_all_sorts);
	tcase_add_test(unit, tells_the_night_from_an_adjective);
	tcase_add_test(unit, leaves_out_codes_and_sayings);
}
