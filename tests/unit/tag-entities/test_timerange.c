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

START_TEST(joins_ends_that_are_glued_alike)
{
	TIMETEST("2024-02-29",
	    { "July 4 - 6", "2024-07-04 2024-07-06" }, { "July 4 -6", "2024-07-04" }, { "July 4- 6", "2024-07-04" },
	    { "July 4-", "2024-07-04" }, { "July 4\xe2\x80\x93" "6", "2024-07-04 2024-07-06" },
	    { "July 4\xe2\x80\x94" "6", "2024-07-04 2024-07-06" }, { "July 4 & 6", "2024-07-04 2024-07-06" },
	    { "July 4 and", "2024-07-04" }, { "July 4 to", "2024-07-04" },
	    { "July 4 through 6", "2024-07-04 2024-07-06" }, { "July 4 until 6", "2024-07-04 2024-07-06" },
	    { "July 4 or 6", "2024-07-04 2024-07-06" }, { "July 4, 6", "2024-07-04 2024-07-06" },
	    { "July 4 plus 6", "2024-07-04" }, { "July 4 to 6 people", "2024-07-04" },
	    { "July 4 to 6 p.m.", "2024-07-04 2024-07-04T18:00" }, { "July 4 to 35", "2024-07-04" },
	    { "July 4 to 2.5", "2024-07-04" }, { "July 4 to the 6th", "2024-07-04 2024-07-06" },
	    { "July 4th to 6th", "2024-07-04 2024-07-06" }, { "July 4 to sixth", "2024-07-04 2024-07-06" },
	    { "July 4 and sixth", "2024-07-04 2024-07-06" }, { "July 4 and a few", "2024-07-04" },
	    { "from the 4th to 6th of July", "2024-07-04 2024-07-06" },
	    { "from the 4th to the 6th July 2021", "2021-07-04 2021-07-06" },
	    { "between 4 and 6 July", "2024-07-04 2024-07-06" },
	    { "the 4th and 6th of July", "2024-07-04 2024-07-06" }, { "4-6 July 2021", "2021-07-04 2021-07-06" },
	    { "4, 5, and 6 July", "2024-07-04 2024-07-05 2024-07-06" }, { "6 to 4 July", "2024-07-04" });
}
END_TEST

START_TEST(shares_a_number_from_right_to_left)
{
	TIMETEST("2024-02-29",
	    { "the 17th to 19th centuries", "16XX 18XX" }, { "between the 17th and 19th centuries", "16XX 18XX" },
	    { "the first to third quarters of 2021", "2021-Q1 2021-Q3" },
	    { "the first, second and third quarters of 2021", "2021-Q1 2021-Q2 2021-Q3" },
	    { "third and first quarters of 2021", "2021-Q3 2021-Q1" }, { "two to three weeks", "P2W P3W" },
	    { "three to two weeks", "P2W" }, { "two or three days ago", "2024-02-27 2024-02-26" },
	    { "two to three days later", "2024-03-02 2024-03-03" }, { "between two and three years", "P2Y P3Y" },
	    { "two, three or four years", "P2Y P3Y P4Y" }, { "two-three weeks", "P2W P3W" },
	    { "within two to three weeks", "P2W P3W" }, { "zero to three weeks", "P3W" });
}
END_TEST

START_TEST(shares_days_and_halves_of_hours)
{
	TIMETEST("2024-02-29",
	    { "from 3 to 5 p.m.", "2024-02-29T15:00 2024-02-29T17:00" },
	    { "from 3 to 5:30 p.m.", "2024-02-29T15:00 2024-02-29T17:30" },
	    { "from 3:30 to 5 p.m.", "2024-02-29T15:30 2024-02-29T17:00" },
	    { "from 11 a.m. to 1", "2024-02-29T11:00 2024-02-29T13:00" },
	    { "from 11 a.m. to 1.", "2024-02-29T11:00 2024-02-29T13:00" },
	    { "from 11 a.m. to 1%", "2024-02-29T11:00" }, { "from 11 a.m. to 1-2", "2024-02-29T11:00" },
	    { "from 9 to 5 a.m.", "2024-02-29T21:00 2024-03-01T05:00" },
	    { "from 11 p.m. to midnight", "2024-02-29T23:00 2024-03-01T00:00" },
	    { "from noon to 1 p.m.", "2024-02-29T12:00 2024-02-29T13:00" },
	    { "between 9 and 10 a.m. Friday", "2024-02-23T09:00 2024-02-23T10:00" },
	    { "from 9 a.m. Friday to 5 p.m. Saturday", "2024-02-23T09:00 2024-02-24T17:00" },
	    { "from 9 p.m. Friday to 5 a.m.", "2024-02-23T21:00 2024-02-24T05:00" },
	    { "10 p.m. and 2 a.m.", "2024-02-29T22:00 2024-02-29T02:00" },
	    { "10 p.m. to 9 p.m.", "2024-02-29T22:00 2024-03-01T21:00" },
	    { "at 3 and 5 p.m.", "2024-02-29T15:00 2024-02-29T17:00" },
	    { "3 p.m. or 5 p.m.", "2024-02-29T15:00 2024-02-29T17:00" }, { "25 to 30 p.m.", "" },
	    { "from 10 to 11 in the morning", "2024-02-29T10:00 2024-02-29T11:00" },
	    { "from 10:00 to 11:00", "2024-02-29T10:00 2024-02-29T11:00" },
	    { "10:00-11:00", "2024-02-29T10:00 2024-02-29T11:00" },
	    { "9-11 a.m. Friday", "2024-02-23T09:00 2024-02-23T11:00" },
	    { "9-11 a.m., Friday", "2024-02-23T09:00 2024-02-23T11:00" },
	    { "tomorrow at 3 p.m. and 5 p.m.", "2024-03-01T15:00 2024-03-01T17:00" },
	    { "Friday at 9 a.m. and 5 p.m.", "2024-02-23T09:00 2024-02-23T17:00" },
	    { "May 4 between 9 a.m. and noon", "2024-05-04 2024-05-04T09:00 2024-05-04T12:00" },
	    { "May 4, 9 a.m. to 5 p.m.", "2024-05-04T09:00 2024-05-04T17:00" },
	    { "May 2021, 9 a.m. to 5 p.m.", "2021-05 2024-02-29T09:00 2024-02-29T17:00" });
}
END_TEST

START_TEST(shares_months_years_and_weeks)
{
	TIMETEST("2024-02-29",
	    { "May and June 2021", "2021-05 2021-06" }, { "May to June 2021", "2021-05 2021-06" },
	    { "May or June", "2024-05 2024-06" }, { "May through July", "2024-05 2024-07" },
	    { "December to January 2021", "2020-12 2021-01" }, { "December 2020 to January", "2020-12 2021-01" },
	    { "December 2020 and January 2021", "2020-12 2021-01" },
	    { "December 30 to January 2, 2021", "2020-12-30 2021-01-02" },
	    { "December 30 and January 2, 2021", "2020-12-30 2021-01-02" },
	    { "Monday and Tuesday", "2024-02-26 2024-02-27" },
	    { "Monday or Tuesday next week", "2024-03-04 2024-03-05" },
	    { "Monday through Friday", "2024-02-26 2024-03-01" },
	    { "Monday to Friday last week", "2024-02-19 2024-02-23" },
	    { "next Monday to Friday", "2024-03-04 2024-03-08" }, { "Friday to Monday", "2024-02-23 2024-02-26" },
	    { "Friday and Monday", "2024-02-23 2024-02-26" },
	    { "Monday, Tuesday and Wednesday", "2024-02-26 2024-02-27 2024-02-28" },
	    { "It ran from Friday to Monday", "2024-02-23 2024-02-26" },
	    { "It will run from Friday to Monday", "2024-03-01 2024-03-04" },
	    { "May and June last year", "2023-05 2023-06" }, { "May and June of last year", "2023-05 2023-06" },
	    { "spring and autumn 2021", "2021-SP 2021-FA" }, { "Q1 to Q3 2021", "2021-Q1 2021-Q3" },
	    { "the 1950s to 60s", "195X 196X" }, { "the 1950s to the 1960s", "195X 196X" },
	    { "1950s-60s", "195X 196X" }, { "the 60s and 70s", "196X 197X" }, { "2010 to 2012", "2010 2012" },
	    { "2010-2012", "2010 2012" }, { "2010-12", "2010-12" }, { "2010/12", "2010 2012" },
	    { "2010/11", "2010 2011" }, { "2010-09", "2010-09" }, { "2010-09.", "2010-09" },
	    { "2010-11, a", "2010 2011" }, { "2010-11)", "2010 2011" }, { "(2010-11)", "2010 2011" },
	    { "2010-11 season", "2010 2011" }, { "2010-111", "2010" }, { "2010 - 11", "2010" },
	    { "2010-1a", "2010" }, { "2010/9", "2010" }, { "2009-10 season", "2009 2010" },
	    { "2012, 2013, 2014", "2012 2013 2014" }, { "2012, 2013 people", "2012" },
	    { "between 2012 and 2014", "2012 2014" }, { "from 2012 until 2014", "2012 2014" },
	    { "2012 or 2013", "2012 2013" }, { "yesterday and today", "2024-02-28 2024-02-29" },
	    { "today or tomorrow", "2024-02-29 2024-03-01" }, { "Christmas and Easter", "2023-12-25 2024-03-31" },
	    { "Christmas to New Year's Day", "2023-12-25 2024-01-01" },
	    { "between Christmas and New Year", "2023-12-25 2024-01-01" }, { "now and then", "PRESENT_REF" },
	    { "last year and 2021", "2023 2021" }, { "May 4 and every Monday", "2024-05-04 XXXX-WXX-1" },
	    { "May 4 to three weeks", "2024-05-04 P3W" }, { "two weeks to May 4", "P2W 2024-05-04" },
	    { "May 4, 5, 6, 7, 8, 9, 10, 11, 12 and 13",
	    "2024-05-04 2024-05-05 2024-05-06 2024-05-07 2024-05-08 2024-05-09 2024-05-10 2024-05-11" });
}
END_TEST

START_TEST(gives_the_year_to_all_days_before_it)
{
	TIMETEST("2024-02-29",
	    { "May 4 to June 5 2021", "2021-05-04 2021-06-05" },
	    { "May 4 to June 5, 2021", "2021-05-04 2021-06-05" }, { "May 4 to 6 2021", "2021-05-04 2021-05-06" },
	    { "May 4-6 2021", "2021-05-04 2021-05-06" }, { "May 4-6, 2300", "2024-05-04 2024-05-06" },
	    { "May 4-6, 21", "2024-05-04 2024-05-06 2024-05-21" }, { "June to August 2021", "2021-06 2021-08" },
	    { "between June 4 and June 6, 2021", "2021-06-04 2021-06-06" },
	    { "on June 4, July 5 and August 6, 2021", "2021-06-04 2021-07-05 2021-08-06" });
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
	tcase_add_test(unit, joins_ends_that_are_glued_alike);
	tcase_add_test(unit, shares_a_number_from_right_to_left);
	tcase_add_test(unit, shares_days_and_halves_of_hours);
	tcase_add_test(unit, shares_months_years_and_weeks);
	tcase_add_test(unit, gives_the_year_to_all_days_before_it);
}
