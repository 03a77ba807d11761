#include "timetest.h"

START_TEST(finds_weekdays_by_number)
{
	TIMETEST("2024-05-16",
	    { "on the last Sunday of May", "2024-05-26" }, { "the second Tuesday of November 2023", "2023-11-14" },
	    { "the third Monday in January 2023", "2023-01-16" }, { "the first Friday of next month", "2024-06-07" },
	    { "the fifth Friday of May", "2024-05-31" }, { "the fifth Monday of May", "" },
	    { "the last Friday of 2021", "2021-12-31" }, { "the 2nd Sunday in June", "2024-06-09" });
}
END_TEST

START_TEST(finds_units_by_number)
{
	TIMETEST("2024-05-16",
	    { "the second month of 2021", "2021-02" }, { "the last day of the year", "2024-12-31" },
	    { "the first week of January 2023", "2022-W52" }, { "the second day of 2024", "2024-01-02" },
	    { "the last month of last year", "2023-12" }, { "the last week of May", "2024-W22" },
	    { "the 13th month of 2021", "" }, { "the first weekend of June", "2024-W22-WE" });
}
END_TEST

START_TEST(counts_weekdays_and_weeks)
{
	TIMETEST("2024-05-16",
	    { "two Fridays ago", "2024-05-03" }, { "one Thursday ago", "2024-05-09" },
	{ "a week on Tuesday", "2024-05-28" },
	    { "Tuesday week", "2024-05-28" }, { "a fortnight on Friday", "2024-05-31" },
	{ "tomorrow week", "2024-05-24" },
	    { "the Friday before last", "2024-05-03" }, { "the Sunday after next", "2024-05-26" },
	    { "the month after next", "2024-07" }, { "the year before last", "2022" },
	{ "the week before last", "2024-W18" },
	    { "the weekend after next", "2024-W22-WE" }, { "a week ago Tuesday", "2024-05-07" });
}
END_TEST

UNIT_MAIN("nthvalue")
{
	tcase_add_test(unit, finds_weekdays_by_number);
	tcase_add_test(unit, finds_units_by_number);
	tcase_add_test(unit, counts_weekdays_and_weeks);
}
