#include "timetest.h"

START_TEST(counts_quarters)
{
	TIMETEST("2024-02-29",
	    { "a quarter to nine", "2024-02-29T08:45" }, { "a quarter to 9 on Monday", "2024-02-26T08:45" },
	    { "a quarter to one", "2024-02-29T00:45" }, { "a quarter past nine", "2024-02-29T09:15" },
	    { "quarter past 9 p.m.", "2024-02-29T21:15" }, { "quarter to nine p.m.", "2024-02-29T20:45" },
	    { "a quarter to nine percent", "" }, { "a quarter to 9 million", "" }, { "a quarter to 9%", "" },
	    { "a quarter past nine weeks", "P9W" }, { "a month past nine", "P1M" },
	    { "a quarter past four o'clock", "2024-02-29T04:15" },
	    { "quarter to five o'clock", "2024-02-29T04:45" });
}
END_TEST

START_TEST(reads_minutes_below_ten)
{
	TIMETEST("2024-02-29",
	    { "ten five p.m.", "2024-02-29T22:05" }, { "ten oh five p.m.", "2024-02-29T22:05" },
	    { "ten o nine a.m.", "2024-02-29T10:09" }, { "nine one a.m.", "2024-02-29T09:01" },
	    { "ten ten a.m.", "2024-02-29T10:10" }, { "ten five men", "" }, { "ten, five p.m.", "2024-02-29T17:00" });
}
END_TEST

START_TEST(adds_a_half_with_and_without_an_article)
{
	TIMETEST("2024-02-29",
	    { "an hour and half", "PT1H30M" }, { "an hour and a half", "PT1H30M" },
	    { "one and half hours", "PT1H30M" }, { "two hours and half the men", "PT2H" },
	    { "two hours and half of them", "PT2H" }, { "two hours and half a mile", "PT2H" },
	    { "two years and half", "P2Y6M" });
}
END_TEST

START_TEST(reads_the_number_of_a_weekday)
{
	TIMETEST("2026-03-18",
	    { "on Tuesday 10 and Wednesday 11.", "2026-03-10 2026-03-11" },
	    { "on Monday 15 to 20 men came", "2026-03-16" }, { "on Monday 15 and three men came", "2026-03-16" },
	    { "on Friday 23 men came", "2026-03-13" }, { "He left Friday 13.", "2026-03-13" });
}
END_TEST

UNIT_MAIN("spokenclock")
{
	tcase_add_test(unit, adds_a_half_with_and_without_an_article);
	tcase_add_test(unit, reads_the_number_of_a_weekday);
	tcase_add_test(unit, counts_quarters);
	tcase_add_test(unit, reads_minutes_below_ten);
}
