#include "timetest.h"

/* 18 April 2026 is a Saturday. */
START_TEST(counts_last_weekdays_back_from_a_week_that_is_over)
{
	TIMETEST("2026-04-17",
	    { "It rose last Monday", "2026-04-06" }, { "It rose last Friday", "2026-04-10" },
	    { "It rose last Sunday", "2026-04-12" });
	TIMETEST("2026-04-18",
	    { "It rose last Monday", "2026-04-13" }, { "It rose last Thursday", "2026-04-16" },
	    { "It rose last Friday", "2026-04-10" }, { "It rose last Saturday", "2026-04-11" },
	    { "It rose last Sunday", "2026-04-12" }, { "It rose Friday last week", "2026-04-10" });
	TIMETEST("2026-04-19",
	    { "It rose last Friday", "2026-04-17" }, { "It rose last Saturday", "2026-04-11" },
	    { "It rose last Sunday", "2026-04-12" }, { "It rose last Monday", "2026-04-13" });
	TIMETEST("2026-04-20",
	    { "It rose last Sunday", "2026-04-19" }, { "It rose last Monday", "2026-04-13" });
}
END_TEST

START_TEST(counts_previous_weekdays_back_from_the_day_told)
{
	TIMETEST("2026-04-16",
	    { "It fell on Tuesday, after it rose the previous Tuesday.", "2026-04-14 2026-04-07" },
	    { "It fell on Tuesday, after it rose the previous Monday.", "2026-04-14 2026-04-13" },
	    { "It fell on Tuesday, after it rose the previous Wednesday.", "2026-04-14 2026-04-08" },
	    { "It fell the previous Wednesday.", "2026-04-08" },
	    { "It will fall on Tuesday, not the previous Monday.", "2026-04-21 2026-04-06" },
	    { "It fell on Tuesday. Monday of the previous week it rose.", "2026-04-14 2026-04-06" });
}
END_TEST

START_TEST(counts_previous_units_back_from_what_was_told)
{
	TIMETEST("2026-04-16",
	    { "Sales rose in February, after they fell the previous month.", "2026-02 2026-01" },
	    { "Sales rose in 2019, after they fell the previous year.", "2019 2018" },
	    { "Sales rose in May 2019. They fell the previous year.", "2019-05 2025" },
	    { "Sales rose in 2019. They fell the previous month.", "2019 2026-03" },
	    { "It opened in 2019. Sales fell the previous year.", "2019 2025" },
	    { "It opened in May 2025. Sales fell the previous month.", "2025-05 2025-04" },
	    { "It opened in March 2025. Sales fell the previous month.", "2025-03 2026-03" },
	    { "Sales fell the previous year.", "2025" },
	    { "It rose in January; the preceding month it fell.", "2026-01 2025-12" },
	    { "the previous summer", "2025-SU" });
	TIMETEST("",
	    { "It opened in March 2025. Sales fell the previous month.", "2025-03 2025-02" });
}
END_TEST

START_TEST(takes_days_of_this_year_and_the_last)
{
	TIMETEST("2026-04-16",
	    { "It shut on June 23 last year.", "2025-06-23" }, { "It shut on Sept. 30 this year.", "2026-09-30" },
	    { "It shuts on 5 May next year.", "2027-05-05" }, { "It shut on March 3 of last year.", "2025-03-03" },
	    { "It shut on June 23 last month.", "2025-06-23 2026-03" });
}
END_TEST

UNIT_MAIN("previous")
{
	tcase_add_test(unit, counts_last_weekdays_back_from_a_week_that_is_over);
	tcase_add_test(unit, counts_previous_weekdays_back_from_the_day_told);
	tcase_add_test(unit, counts_previous_units_back_from_what_was_told);
	tcase_add_test(unit, takes_days_of_this_year_and_the_last);
}
