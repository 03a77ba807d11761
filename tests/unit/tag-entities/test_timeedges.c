#include "timetest.h"

START_TEST(of_seasons)
{
	TIMETEST("2024-12-05", { "last winter", "2023-WI" }, { "this winter", "2024-WI" }, { "last fall", "2024-FA" });
	TIMETEST("2025-02-28", { "last winter", "2024-WI" }, { "last summer", "2024-SU" }, { "last fall", "2024-FA" });
	TIMETEST("2025-03-01", { "last winter", "2024-WI" }, { "last spring", "2024-SP" });
	TIMETEST("2025-08-31", { "last summer", "2024-SU" }, { "last spring", "2025-SP" });
	TIMETEST("2025-09-01", { "last summer", "2025-SU" });
}
END_TEST

START_TEST(of_minutes_and_hours)
{
	TIMETEST("2024-12-05",
	    { "59 minutes to nine", "2024-12-05T08:01" }, { "59 minutes past nine", "2024-12-05T09:59" },
	    { "at 10 a.m. (9 GMT)", "2024-12-05T10:00" }, { "at 10 a.m. (24 GMT)", "2024-12-05T10:00" },
	    { "from 00:30 to 5 p.m.", "2024-12-05T00:30 2024-12-05T17:00" });
}
END_TEST

START_TEST(of_lists_and_counts)
{
	TIMETEST("2024-12-05",
	    { "in May, June, July 2025", "2025-05 2025-06 2025-07" }, { "12 weekdays ago", "2024-11-19" },
	    { "five weekdays ago", "2024-11-28" }, { "six weekdays ago", "2024-11-27" },
	    { "in six weekdays' time", "2024-12-13" }, { "in five weekdays' time", "2024-12-12" },
	    { "the previous night", "2024-12-04TNI" }, { "the last week of May 2021", "2021-W22" },
	    { "the last month of 2021", "2021-12" }, { "the last weekend of May 2021", "2021-W21-WE" });
}
END_TEST

START_TEST(of_plans_at_the_end_of_a_text)
{
	TIMETEST("2024-05-16",
	    { "A vote planned for Friday was canceled", "2024-05-17" },
	    { "A vote planned for Friday was", "2024-05-17" },
	    { "A vote planned for Monday was canceled", "2024-05-13" },
	    { "A vote planned for Monday was", "2024-05-20" });
}
END_TEST

START_TEST(of_midnight_and_millennia)
{
	TIMETEST("2024-05-16T00:00",
	    { "10 minutes ago", "2024-05-15T23:50" }, { "half a millennium ago", "1524" },
	    { "half a century ago", "1974" }, { "two millennia ago", "0024" }, { "every day at 00:15", "T00:15" },
	    { "at 0000 GMT", "2024-05-16T00:00" },
	    { "from 10 p.m. Friday to 2 a.m. Sunday", "2024-05-10T22:00 2024-05-12T02:00" },
	    { "from 10 p.m. Friday to 2 a.m.", "2024-05-10T22:00 2024-05-11T02:00" },
	    { "on Friday and next week", "2024-05-10 2024-W21" });
}
END_TEST

UNIT_MAIN("timeedges")
{
	tcase_add_test(unit, of_midnight_and_millennia);
	tcase_add_test(unit, of_seasons);
	tcase_add_test(unit, of_minutes_and_hours);
	tcase_add_test(unit, of_lists_and_counts);
	tcase_add_test(unit, of_plans_at_the_end_of_a_text);
}
