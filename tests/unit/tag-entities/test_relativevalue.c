#include "timetest.h"

START_TEST(counts_back_in_each_unit)
{
	TIMETEST("2024-02-29",
	    { "two weeks ago", "2024-W07" }, { "a fortnight ago", "2024-W07" },
	    { "three nights ago", "2024-02-26" }, { "half a decade ago", "2019" }, { "half a century ago", "1974" },
	    { "a century and a half ago", "1874" }, { "a decade and a half ago", "2009" },
	    { "two and a half years ago", "2021-08" }, { "48 hours ago", "2024-02-27" },
	    { "25 hours ago", "2024-02-28" }, { "three hours ago", "2024-02-29" },
	    { "two years and three months ago", "2021-11" }, { "a few weeks ago", "PAST_REF" },
	    { "two weeks ago Monday", "2024-02-12" }, { "three Fridays ago", "2024-02-09" },
	    { "a thousand Fridays ago", "2004-12-31" }, { "two thousand Fridays ago", "" });
	TIMETEST("2024-02-29T06:30",
	    { "two hours ago", "2024-02-29T04:30" }, { "ten minutes ago", "2024-02-29T06:20" },
	    { "seven hours ago", "2024-02-28T23:30" }, { "an hour and a half ago", "2024-02-29T05:00" },
	    { "90 minutes ago", "2024-02-29T05:00" }, { "48 hours ago", "2024-02-27T06:30" });
}
END_TEST

START_TEST(counts_on_in_each_unit)
{
	TIMETEST("2024-02-29",
	    { "in two weeks it will open", "2024-03-14" }, { "in a fortnight it will open", "2024-03-14" },
	    { "It will open in three nights", "2024-03-03" },
	    { "It will open two weeks and a day from now", "2024-03-15" }, { "It opened in two days", "P2D" },
	    { "It opened in 19 minutes.", "PT19M" }, { "in 36 hours", "PT36H" },
	    { "a week on Friday", "2024-03-08" }, { "two weeks on Friday", "2024-03-15" },
	    { "Monday week", "2024-03-11" }, { "a week tomorrow", "2024-03-08" }, { "tomorrow week", "2024-03-08" },
	    { "the Monday after next", "2024-03-11" }, { "the week after next", "2024-W11" },
	    { "the hour after next", "" }, { "the year after next", "2026" });
	TIMETEST("2024-12-31T23:45",
	    { "It will open in 20 minutes", "2025-01-01T00:05" },
	    { "It will open in two hours", "2025-01-01T01:45" }, { "It opened in two hours", "PT2H" },
	    { "an hour from now", "2025-01-01T00:45" });
}
END_TEST

START_TEST(counts_from_the_day_that_is_named)
{
	TIMETEST("2024-02-29",
	    { "two days before yesterday", "2024-02-26" }, { "two hours before May 13", "2024-05-13" },
	    { "36 hours before May 13", "2024-05-12" }, { "two weeks after May 13", "2024-05-27" },
	    { "a fortnight after May 13", "2024-05-27" }, { "three weeks before Christmas", "2023-12-04" },
	    { "three nights before Christmas", "2023-12-22" }, { "two days after the ruling", "P2D" },
	    { "two years before 1998", "1996" }, { "three months after May 1998", "1998-08" },
	    { "a decade after 1998", "2008" }, { "the Monday before last", "2024-02-19" },
	    { "the week before last", "2024-W07" }, { "the night before last", "2024-02-27" },
	    { "the month before last", "2023-12" });
}
END_TEST

START_TEST(shifts_each_unit)
{
	TIMETEST("2024-02-29",
	    { "the weekend was cold", "2024-W08-WE" }, { "It will rain on the weekend", "2024-W09-WE" },
	    { "this weekend", "2024-W09-WE" }, { "last weekend", "2024-W08-WE" }, { "next weekend", "2024-W10-WE" },
	    { "the following weekend", "2024-W10-WE" }, { "this hour", "PT1H" }, { "this night", "2024-02-29TNI" },
	    { "this fortnight", "2024-W09" }, { "last fortnight", "2024-W07" }, { "next fortnight", "2024-W11" },
	    { "this weekday", "2024-02-29" }, { "this quarter", "2024-Q1" }, { "last quarter", "2023-Q4" },
	    { "next quarter", "2024-Q2" }, { "this minute", "PT1M" }, { "last hour", "PT1H" },
	    { "this decade", "202X" }, { "last decade", "201X" }, { "next decade", "203X" },
	    { "this century", "20XX" }, { "last century", "19XX" }, { "the next century", "21XX" },
	    { "the coming week", "2024-W10" }, { "the following day", "2024-03-01" },
	    { "the previous day", "2024-02-28" }, { "the next week", "2024-W10" },
	    { "the previous week", "2024-W08" }, { "the following month", "2024-03" },
	    { "the previous quarter", "2023-Q4" }, { "the end of the week", "2024-W09" },
	    { "the beginning of last month", "2024-01" }, { "the start of the decade", "202X" },
	    { "this time last year", "2023" }, { "year-end", "2024" }, { "the month's end", "2024-02" },
	    { "the remainder of the year", "2024" }, { "the entire last month", "2024-01" },
	    { "the week starting May 13", "2024-W20" }, { "the week ending Christmas", "2023-W52" });
}
END_TEST

START_TEST(follows_the_day_spoken_of)
{
	TIMETEST("2024-02-29",
	    { "It opened on June 5, 1998; it closed the day before.", "1998-06-05 1998-06-04" },
	    { "It opened on June 5, 1998; it closed the night before.", "1998-06-05 1998-06-04" },
	    { "It opened on June 5, 1998; it closed the week after.", "1998-06-05 1998-W24" },
	    { "It opened on June 5, 1998; it closed the following night.", "1998-06-05 1998-06-06TNI" },
	    { "It opened on June 5, 1998; it closed that week.", "1998-06-05 1998-W23" },
	    { "It opened on June 5, 1998; it closed the same quarter.", "1998-06-05 1998-Q2" },
	    { "It opened on June 5, 1998; it closed that weekend.", "1998-06-05 1998-W23-WE" },
	    { "It opened on June 5, 1998. An hour later it closed.", "1998-06-05 PT1H" },
	    { "It opened on June 5, 1998. Two months earlier it rained.", "1998-06-05 1998-04" },
	    { "It opened on June 5, 1998. Three days previously it rained.", "1998-06-05 1998-06-02" },
	    { "It opened in 1998. Two years later it closed.", "1998 2000" },
	    { "It opened in 1998. A week later it closed.", "1998 P1W" },
	    { "It opened in 1998. The next year it closed.", "1998 1999" }, { "the day before.", "2024-02-28" },
	    { "the week before,", "2024-W08" }, { "the day after.", "2024-03-01" }, { "the year after.", "2025" },
	    { "the hour after.", "" }, { "the same day", "2024-02-29" }, { "that same month", "2024-02" });
}
END_TEST

START_TEST(leaves_open_what_needs_a_day)
{
	TIMETEST("",
	    { "two weeks ago", "XXXX-XX-XX" }, { "last week", "XXXX-WXX" }, { "last weekend", "XXXX-WXX-WE" },
	    { "this morning", "TMO" }, { "the day before yesterday", "XXXX-XX-XX" },
	    { "two days before Christmas", "XXXX-XX-XX" }, { "two days before Friday", "XXXX-XX-XX" },
	    { "the last weekday", "XXXX-XX-XX" }, { "last quarter", "XXXX-QX" }, { "last fortnight", "XXXX-WXX" },
	    { "last decade", "XXXX" }, { "the week before last", "" }, { "the year after next", "" },
	    { "three Fridays ago", "" }, { "Monday week", "" }, { "a week tomorrow", "" },
	    { "three days later", "XXXX-XX-XX" }, { "an hour later", "PT1H" }, { "a week from now", "XXXX-XX-XX" },
	    { "last hour", "PT1H" }, { "the week before,", "" });
}
END_TEST

UNIT_MAIN("relativevalue")
{
	tcase_add_test(unit, counts_back_in_each_unit);
	tcase_add_test(unit, counts_on_in_each_unit);
	tcase_add_test(unit, counts_from_the_day_that_is_named);
	tcase_add_test(unit, shifts_each_unit);
	tcase_add_test(unit, follows_the_day_spoken_of);
	tcase_add_test(unit, leaves_open_what_needs_a_day);
}
