#include "timetest.h"

START_TEST(compares_with_the_same_unit_a_year_before)
{
	TIMETEST("2026-04-16",
	    { "It rose in March from the same month last year.", "2026-03 2025-03" },
	    { "It rose in March from the same month of last year.", "2026-03 2025-03" },
	    { "It rose in March from the same month a year earlier.", "2026-03 2025-03" },
	    { "It rose in March from the previous month, not the same month last year.", "2026-03 2026-02 2025-03" },
	    { "It rose this week from the same week last year.", "2026-W16 2025-W16" },
	    { "the same day a year ago", "2025-04-16" }, { "the same month next year", "" },
	    { "the same hour last year", "" }, { "the same year last year", "" },
	    { "at the same time last year", "2025" }, { "the same month", "2026-04" });
}
END_TEST

START_TEST(knows_no_year_before_an_unknown_day)
{
	TIMETEST("", { "the same month last year", "" }, { "in May 2021, and the same month a year ago",
	    "2021-05 2020-05" });
}
END_TEST

START_TEST(keeps_months_in_lengths_apart)
{
	TIMETEST("2026-04-16",
	    { "It rose in June 2025, in the year to March.", "2025-06 P1Y 2025-03" },
	    { "It rose in the year to March 2024.", "P1Y 2024-03" },
	    { "It fell in the six months to June.", "P6M 2025-06" });
}
END_TEST

UNIT_MAIN("yearago")
{
	tcase_add_test(unit, compares_with_the_same_unit_a_year_before);
	tcase_add_test(unit, knows_no_year_before_an_unknown_day);
	tcase_add_test(unit, keeps_months_in_lengths_apart);
}
