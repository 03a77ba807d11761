#include "timetest.h"

/* The same words on a leap day, at the end and the beginning of a year, on a Sunday, a Monday, and in a spring. */
START_TEST(counts_from_the_day_of_writing)
{
	TIMETEST("2024-02-29", { "a year ago", "2023" }, { "next year", "2025" }, { "yesterday", "2024-02-28" },
	    { "It fell on Friday", "2024-02-23" }, { "last summer", "2023-SU" }, { "the third quarter", "2023-Q3" },
	    { "the first half of the year", "2024-H1" }, { "last month", "2024-01" },
	{ "the latest quarter", "2023-Q4" });
	TIMETEST("2023-12-31", { "tomorrow", "2024-01-01" }, { "next month", "2024-01" }, { "this week", "2023-W52" },
	    { "It rose on Sunday", "2023-12-31" }, { "next week", "2024-W01" }, { "next spring", "2024-SP" },
	    { "the '20s", "202X" }, { "It will open in March", "2024-03" });
	TIMETEST("2025-01-01", { "yesterday", "2024-12-31" }, { "last week", "2024-W52" }, { "last month", "2024-12" },
	    { "It fell in December", "2024-12" }, { "the fourth quarter", "2024-Q4" }, { "the second half of 2024",
	    "2024-H2" },
	    { "It will start on Wednesday", "2025-01-01" }, { "two months ago", "2024-11" });
	TIMETEST("2025-06-15", { "It is due on Sunday", "2025-06-15" }, { "last Sunday", "2025-06-08" },
	    { "next Sunday", "2025-06-22" }, { "this weekend", "2025-W24-WE" }, { "last weekend", "2025-W23-WE" },
	    { "the last decade", "201X" }, { "this summer", "2025-SU" }, { "next summer", "2026-SU" });
	TIMETEST("2025-03-03", { "It fell on Monday", "2025-03-03" }, { "It will fall on Sunday", "2025-03-09" },
	    { "last winter", "2024-WI" }, { "the first quarter", "2025-Q1" },
	{ "It rose in the second quarter", "2024-Q2" },
	    { "the latest quarter", "2024-Q4" }, { "the past year", "P1Y" });
	TIMETEST("2000-05-20", { "the '90s", "199X" }, { "a century ago", "1900" }, { "half a year ago", "1999-11" },
	    { "Easter", "2000-04-23" }, { "Thanksgiving was cold", "1999-11-25" }, { "in 18 months' time", "2001-11" });
}
END_TEST

START_TEST(tells_plans_by_their_verbs)
{
	TIMETEST("2024-05-16",
	    { "A vote is set for Dec. 3.", "2024-12-03" }, { "The ban takes effect on Monday.", "2024-05-20" },
	    { "Envoys meet in Lorn on Monday.", "2024-05-20" }, { "Fans go to the polls on Sunday.", "2024-05-19" },
	    { "Passes go on sale Friday.", "2024-05-17" }, { "It should close in the third quarter.", "2024-Q3" },
	    { "Ahead of Sunday's ballot, crowds came.", "2024-05-19" }, { "It warned of snow in October.", "2024-10" },
	    { "The act passed in November comes into force in July.", "2023-11 2024-07" },
	    { "Doctors strike on Tuesday.", "2024-05-21" }, { "Prices rise from Saturday.", "2024-05-18" },
	    { "He met them on Monday.", "2024-05-13" }, { "The votes on Tuesday were close.", "2024-05-14" },
	    { "Shops were closed from Monday.", "2024-05-13" }, { "Police had set a trap on Monday.", "2024-05-13" });
}
END_TEST

START_TEST(counts_from_what_was_told)
{
	TIMETEST("2024-05-16",
	    { "She won in 2010 and lost two years later.", "2010 2012" },
	{ "In 1998 it rose. Ten years earlier it fell.",
	    "1998 1988" },
	    { "In July 2010 it opened. A month later it shut.", "2010-07 2010-08" },
	    { "It rose in 2010; a year earlier it fell.", "2010 2009" },
	    { "On March 3, 2020 it fell. Two weeks later it rose.",
	    "2020-03-03 2020-03-17" }, { "In 1998 it fell. Two days later it rose.", "1998 P2D" },
	    { "It opened in 2015. The next year it shut.", "2015 2016" }, { "two years after 2010", "2012" },
	    { "three months before June 2015", "2015-03" }, { "two hours before May 13", "2024-05-13" });
}
END_TEST

START_TEST(reads_records_and_accounts)
{
	TIMETEST("2024-05-16",
	    { "Wed Oct 26 15:50:06 2016", "2016-10-26T15:50:06" },
	{ "Wed Oct 26 15:50:06 UTC 2016", "2016-10-26T15:50:06" },
	    { "Wed, 26 Oct 2016 15:50:06 +0200", "2016-10-26T15:50:06" }, { "2018 March 18", "2018-03-18" },
	    { "May. 9, 2019", "2019-05-09" }, { "2019-04-01T10:00:00+02:00", "2019-04-01T10:00:00" },
	    { "2019-04-01T10:00:00.123Z", "2019-04-01T10:00:00" }, { "FY2015 and FY16", "2015 2016" },
	    { "the 2015 fiscal year", "2015" }, { "2Q19", "2019-Q2" }, { "fiscal 2016's second quarter", "2016-Q2" },
	    { "in H2", "2023-H2" }, { "H1 of 2020", "2020-H1" }, { "H2O", "" }, { "Monday-Friday, 9-5",
	    "2024-05-13 2024-05-17" });
}
END_TEST

START_TEST(leaves_ages_wishes_and_names)
{
	TIMETEST("2024-05-16",
	    { "in her mid-40s", "" }, { "women in their 70s and 80s", "" }, { "from their 20s to their 60s", "" },
	    { "in the mid-90s", "199X" }, { "May the best crew win", "" }, { "In May the crew won", "2024-05" },
	    { "Mrs. May said", "" }, { "The March on Lorn", "" }, { "in May 5%", "2024-05" }, { "75 minutes to nine",
	    "PT75M" });
}
END_TEST

START_TEST(puts_hours_on_their_night)
{
	TIMETEST("2024-05-16",
	    { "10pm last night", "2024-05-15T22:00" }, { "at 9 last night", "2024-05-15T21:00" },
	    { "last night at 2 a.m.", "2024-05-16T02:00" }, { "at 7 tomorrow", "2024-05-17T07:00" },
	    { "Friday night at 11", "2024-05-10T23:00" });
}
END_TEST

START_TEST(knows_the_night_by_what_is_told_of_it)
{
	TIMETEST("2025-08-14",
	    { "Snow fell overnight.", "2025-08-13TNI" },
	    { "More snow will fall overnight, they say.", "2025-08-14TNI" },
	    { "an overnight train", "" }, { "the overnight rate", "" }, { "It was an overnight success", "" },
	    { "He rang last night at 2.", "2025-08-14T02:00" }, { "He rang last night at 11.", "2025-08-13T23:00" },
	    { "It rang in the night at 3.", "2025-08-14T03:00" },
	    { "on the nights of the fair", "" });
}
END_TEST

START_TEST(reads_full_years_and_halves)
{
	TIMETEST("2025-08-14",
	    { "for the full year", "2025" }, { "in the fiscal year", "2025" }, { "for the full day", "P1D" },
	    { "for the full year ended May 31", "P1Y 2025-05-31" }, { "in the years 2027 to 2030", "2027 2030" },
	    { "half-a-year ago", "2025-02" }, { "half a year ago", "2025-02" });
}
END_TEST

UNIT_MAIN("timevalue")
{
	tcase_add_test(unit, knows_the_night_by_what_is_told_of_it);
	tcase_add_test(unit, reads_full_years_and_halves);
	tcase_add_test(unit, counts_from_the_day_of_writing);
	tcase_add_test(unit, tells_plans_by_their_verbs);
	tcase_add_test(unit, counts_from_what_was_told);
	tcase_add_test(unit, reads_records_and_accounts);
	tcase_add_test(unit, leaves_ages_wishes_and_names);
	tcase_add_test(unit, puts_hours_on_their_night);
}
