#include "timetest.h"

START_TEST(shares_the_month_and_the_year_of_days)
{
	TIMETEST("2025-08-14",
	    { "The games run July 4-6 in Ostra.", "2025-07-04 2025-07-06" },
	    { "on 3-5 June 2027", "2027-06-03 2027-06-05" }, { "June 3rd-5th, 2027", "2027-06-03 2027-06-05" },
	    { "June 3, 4 and 5, 2027, it", "2027-06-03 2027-06-04 2027-06-05" },
	    { "3, 4 and 5 June 2027", "2027-06-03 2027-06-04 2027-06-05" },
	    { "between the 3rd and 5th of May 2021", "2021-05-03 2021-05-05" },
	    { "from 28 May to 2 June 2019", "2019-05-28 2019-06-02" },
	    { "on March 3 and April 4, 2020", "2020-03-03 2020-04-04" },
	    { "August 23-24, or April 24 and 25", "2025-08-23 2025-08-24 2025-04-24 2025-04-25" },
	    { "on May 4 and 5 people left", "2025-05-04" }, { "June 5 to 7, 2012", "2012-06-05 2012-06-07" },
	    { "May 4 to 10:30", "2025-05-04 2025-05-04T10:30" }, { "July 4-6%", "2025-07-04" });
}
END_TEST

START_TEST(runs_forwards)
{
	TIMETEST("2025-08-14",
	    { "from November to February 2015", "2014-11 2015-02" }, { "January to April 2015", "2015-01 2015-04" },
	    { "December 30, 2019 to January 2", "2019-12-30 2020-01-02" },
	    { "It will run from December to March", "2025-12 2026-03" },
	    { "between June and August last year", "2024-06 2024-08" },
	    { "It will run from Saturday to Tuesday", "2025-08-16 2025-08-19" },
	    { "It rained from Saturday to Tuesday", "2025-08-09 2025-08-12" },
	    { "Monday to Friday next week", "2025-08-18 2025-08-22" },
	    { "next Monday and Tuesday", "2025-08-18 2025-08-19" });
}
END_TEST

START_TEST(shares_the_day_and_the_meridiem_of_hours)
{
	TIMETEST("2025-08-14",
	    { "It was open from 3 to 5 p.m. on May 20", "2025-05-20T15:00 2025-05-20T17:00" },
	    { "between 6 and 8:30 p.m.", "2025-08-14T18:00 2025-08-14T20:30" },
	    { "from 9 a.m. to 5 p.m. on May 20", "2025-05-20T09:00 2025-05-20T17:00" },
	    { "from 11 to 1 p.m.", "2025-08-14T11:00 2025-08-14T13:00" },
	    { "open 9 a.m. to 5", "2025-08-14T09:00 2025-08-14T17:00" },
	    { "from 10 to noon", "2025-08-14T10:00 2025-08-14T12:00" },
	    { "from 10 p.m. to 2 a.m.", "2025-08-14T22:00 2025-08-15T02:00" },
	    { "from 10 p.m. to 2 a.m. on May 20", "2025-05-20T22:00 2025-05-21T02:00" },
	    { "on May 20 from 3 to 5 p.m.", "2025-05-20 2025-05-20T15:00 2025-05-20T17:00" },
	    { "tomorrow between 9 a.m. and noon", "2025-08-15 2025-08-15T09:00 2025-08-15T12:00" });
}
END_TEST

START_TEST(shares_what_parts_of_years_and_longer_have)
{
	TIMETEST("2025-08-14",
	    { "Q1 and Q2 2021", "2021-Q1 2021-Q2" }, { "the first and second quarters of 2020", "2020-Q1 2020-Q2" },
	    { "in spring and summer 2019", "2019-SP 2019-SU" }, { "the 18th and 19th centuries", "17XX 18XX" },
	    { "the 1980s and 90s", "198X 199X" }, { "the 2015-16 season", "2015 2016" },
	{ "the 1914-18 war", "1914 1918" },
	    { "the 2015-12 list", "2015-12" }, { "2010, 2012 and 2014", "2010 2012 2014" });
}
END_TEST

START_TEST(gives_both_ends_of_lengths)
{
	TIMETEST("2025-08-14",
	    { "three to five years", "P3Y P5Y" }, { "two to three days ago", "2025-08-12 2025-08-11" },
	    { "two or three weeks", "P2W P3W" }, { "two, three years", "P3Y" }, { "five to three years", "P3Y" });
}
END_TEST

START_TEST(cuts_long_lists)
{
	TIMETEST("2025-08-14", { "May 1, 2, 3, 4, 5, 6, 7, 8 and 9, 2020",
	    "2025-05-01 2025-05-02 2025-05-03 2025-05-04 2025-05-05 2025-05-06 2025-05-07 2025-05-08 2020" },
	    { "May 1, 2, 3, 4, 5, 6, 7 and 8, 2020",
	    "2020-05-01 2020-05-02 2020-05-03 2020-05-04 2020-05-05 2020-05-06 2020-05-07 2020-05-08" });
}
END_TEST

UNIT_MAIN("timerange")
{
	tcase_add_test(unit, shares_the_month_and_the_year_of_days);
	tcase_add_test(unit, runs_forwards);
	tcase_add_test(unit, shares_the_day_and_the_meridiem_of_hours);
	tcase_add_test(unit, shares_what_parts_of_years_and_longer_have);
	tcase_add_test(unit, gives_both_ends_of_lengths);
	tcase_add_test(unit, cuts_long_lists);
}
