#include "timetest.h"

START_TEST(moves_holidays_by_direction_and_tense)
{
	TIMETEST("2024-02-29",
	    { "last Christmas", "2023-12-25" }, { "next Christmas", "2024-12-25" },
	    { "this Christmas", "2024-12-25" }, { "Christmas", "2023-12-25" }, { "last Easter", "2023-04-09" },
	    { "next Easter", "2024-03-31" }, { "the coming Easter", "2024-03-31" },
	    { "this coming Christmas", "2024-12-25" }, { "Christmas last year", "2023-12-25" },
	    { "Christmas of next year", "2025-12-25" }, { "Easter of this year", "2024-03-31" },
	    { "It opened at Christmas", "2023-12-25" }, { "It will open at Christmas", "2024-12-25" },
	    { "It opened on Thanksgiving", "2023-11-23" }, { "It will open on Thanksgiving", "2024-11-28" },
	    { "It opened on Valentine's Day", "2024-02-14" }, { "Independence Day 2021", "2021-07-04" });
	TIMETEST("2024-12-24",
	    { "last Christmas", "2023-12-25" }, { "next Christmas", "2024-12-25" }, { "Christmas", "2024-12-25" },
	    { "It will open at Christmas", "2024-12-25" }, { "It opened at Christmas", "2024-12-25" },
	    { "Easter", "2025-04-20" }, { "New Year's Day", "2025-01-01" });
}
END_TEST

START_TEST(finds_the_weekday_with_that_number)
{
	TIMETEST("2024-02-29",
	    { "It opened on Monday the 5th", "2024-02-05" }, { "It will open on Monday the 5th", "2024-08-05" },
	    { "Monday the 5th", "2024-02-05" }, { "Friday the 13th", "2023-10-13" },
	    { "It opened on Friday the 13th", "2023-10-13" }, { "It will open on Friday the 13th", "2024-09-13" },
	    { "Sunday, the 3rd", "2024-03-03" });
}
END_TEST

START_TEST(moves_weekdays)
{
	TIMETEST("2024-02-29",
	    { "the coming Monday", "2024-03-04" }, { "this coming Thursday", "2024-03-07" },
	    { "the coming Thursday", "2024-03-07" }, { "next Thursday", "2024-03-07" },
	    { "last Thursday", "2024-02-22" }, { "this Thursday", "2024-02-29" },
	    { "Thursday of last week", "2024-02-22" }, { "Thursday of next week", "2024-03-07" },
	    { "next week on Thursday", "2024-03-07" }, { "next week Thursday", "2024-03-07" },
	    { "Thursday last week", "2024-02-22" }, { "the following Thursday", "2024-03-07" },
	    { "the previous Thursday", "2024-02-22" }, { "It will open Thursday", "2024-02-29" },
	    { "It opened Thursday", "2024-02-29" });
	TIMETEST("2024-03-03",
	    { "the coming Sunday", "2024-03-10" }, { "next Sunday", "2024-03-10" }, { "last Sunday", "2024-02-25" },
	    { "Sunday", "2024-03-03" }, { "It will open Sunday", "2024-03-03" },
	    { "It opened Saturday", "2024-03-02" }, { "Monday", "2024-02-26" });
}
END_TEST

START_TEST(gives_the_year_to_months)
{
	TIMETEST("2024-02-29",
	    { "in June last year", "2023-06" }, { "June of next year", "2025-06" }, { "last June", "2023-06" },
	    { "next June", "2024-06" }, { "this June", "2024-06" }, { "next February", "2025-02" },
	    { "last February", "2024-02" }, { "this February", "2024-02" }, { "It opened in February", "2024-02" },
	    { "It will open in February", "2024-02" }, { "It opened in March", "2024-03" },
	    { "It will open in April", "2024-04" }, { "It opened in April", "2023-04" },
	    { "It opened in December", "2023-12" }, { "It opened on Feb. 29", "2024-02-29" },
	    { "It opened on Feb. 30", "" }, { "It opened on March 1", "2024-03-01" },
	    { "It opened on April 20", "2023-04-20" }, { "It opened on December 31", "2023-12-31" },
	    { "the 18th of last month", "2024-01-18" }, { "the 31st of last month", "2024-01-31" },
	    { "the 30th of next month", "2024-03-30" }, { "the 5th of this month", "2024-02-05" },
	    { "the 5th last month", "2024-01-05" }, { "in the month of June", "2024-06" });
}
END_TEST

START_TEST(leaves_open_the_year)
{
	TIMETEST("",
	    { "on May 4", "XXXX-05-04" }, { "last May", "XXXX-05" }, { "May", "XXXX-05" },
	    { "last Monday", "XXXX-WXX-1" }, { "Monday of last week", "XXXX-WXX-1" }, { "Christmas", "XXXX-XX-XX" },
	    { "Christmas 2021", "2021-12-25" }, { "Easter", "XXXX-XX-XX" }, { "Easter 2021", "2021-04-04" },
	    { "next June", "XXXX-06" }, { "June of last year", "XXXX-06" },
	    { "the 18th of last month", "XXXX-XX-XX" }, { "Friday the 13th", "XXXX-WXX-5" },
	    { "at 10 a.m. on Friday", "XXXX-WXX-5T10:00" }, { "on May 4 at 10 a.m.", "XXXX-05-04T10:00" },
	    { "at 10 a.m.", "T10:00" }, { "tonight", "XXXX-XX-XXTNI" }, { "tomorrow", "XXXX-XX-XX" },
	    { "by the 18th", "XXXX-XX-18" }, { "in the evening of May 4", "XXXX-05-04TEV" },
	    { "Friday evening", "XXXX-WXX-5TEV" }, { "last summer", "XXXX-SU" },
	    { "the last Monday of May 2021", "2021-05-31" },
	    { "It opened on June 5, 2021. It shut on Monday.", "2021-06-05 XXXX-WXX-1" });
}
END_TEST

UNIT_MAIN("resolveday")
{
	tcase_add_test(unit, moves_holidays_by_direction_and_tense);
	tcase_add_test(unit, finds_the_weekday_with_that_number);
	tcase_add_test(unit, moves_weekdays);
	tcase_add_test(unit, gives_the_year_to_months);
	tcase_add_test(unit, leaves_open_the_year);
}
