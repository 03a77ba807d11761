#include "timetest.h"

START_TEST(reads_days_in_words_and_figures)
{
	TIMETEST("2024-02-29",
	    { "They met on May twenty-first.", "2023-05-21" },
	    { "They met on the twenty first of May 2019.", "2019-05-21" }, { "on May twenty eight", "2024-05-28" },
	    { "on the fortieth of May", "2024-05" }, { "on July 3:30", "2024-07 2024-02-29T03:30" },
	    { "on May 12%", "2024-05" }, { "on May 12:15 the", "2024-05 2024-02-29T12:15" },
	    { "on May $12", "2024-05" }, { "the 18th, a Friday", "2024-02-23" }, { "It ended the 18th.", "" },
	    { "It ended by the 18th.", "2024-02-18" }, { "the 18th hole", "" }, { "the 18th-ranked", "" },
	    { "the 41st.", "" });
}
END_TEST

START_TEST(tells_a_day_after_a_weekday_from_other_numbers)
{
	TIMETEST("2024-02-29",
	    { "Sunday 31", "2024-03-31" }, { "Sunday 25, when", "2024-02-25" },
	    { "Sunday 3 weeks", "2024-02-25 P3W" }, { "Friday 7.6", "2024-02-23" }, { "Friday 7%", "2024-02-23" },
	    { "Friday 7-6", "2024-02-23" }, { "Friday 7:30", "2024-02-23T07:30" }, { "Sunday 32", "2024-02-25" },
	    { "They met on Sunday 25.", "2024-02-25" }, { "They will meet on Sunday 3.", "2024-03-03" });
}
END_TEST

START_TEST(reads_days_with_slashes_where_they_can_be_nothing_else)
{
	TIMETEST("2024-02-29",
	    { "by 11/20", "2023-11-20" }, { "since 20/11", "2023-11-20" }, { "by 20/13", "" },
	    { "by 11/20/99", "1999-11-20" }, { "by 11-20", "2023-11-20" }, { "by 9-5", "" }, { "by 11/20%", "" },
	    { "11/20", "2023-11-20" }, { "31/12", "2023-12-31" }, { "1/2 of it", "" }, { "15/40", "" },
	    { "20240115", "2024-01-15" }, { "20241315", "" }, { "20240015", "" }, { "20240132", "" },
	    { "20240100", "" }, { "a 12345678 number", "" });
}
END_TEST

START_TEST(reads_years_in_words)
{
	TIMETEST("2024-02-29",
	    { "the year nineteen ninety-six", "1996" }, { "the year two thousand", "2000" },
	    { "the year two thousand and four", "2004" }, { "the year two thousand four", "2004" },
	    { "the year twenty ten", "2010" }, { "the year twenty twenty-four", "2024" },
	    { "the year nineteen hundred", "1900" }, { "the year nineteen oh", "" },
	    { "the year nineteen five", "" }, { "nineteen ninety-six was", "1996" },
	    { "in nineteen eighty-four", "1984" }, { "nineteen people", "" }, { "nineteen million", "" },
	    { "in '98", "1998" }, { "in '98,", "1998" }, { "in ' 98", "" }, { "the summer of '69", "1969-SU" },
	    { "the year nineteen ninety-nine", "1999" }, { "the year nineteen ten", "1910" },
	    { "the year nineteen nine", "" }, { "the year nineteen one hundred", "" },
	    { "in '00", "2000" }, { "in '39", "2039" }, { "in '40", "1940" }, { "in '99", "1999" },
	    { "in '100", "" }, { "in '9", "" });
}
END_TEST

START_TEST(tells_years_from_other_numbers)
{
	TIMETEST("2024-02-29",
	    { "in 1998%", "" }, { "in 1998$", "" }, { "in 1998-based", "" }, { "in 1998-", "1998" },
	    { "in 1998- based", "1998" }, { "in 1998 -based", "1998" }, { "in 1998-99", "1998 1999" },
	    { "the 1998-model cars", "" }, { "in 1998 dollars", "" }, { "in 1998 people", "" },
	    { "in 1998 percent", "" }, { "in 1998 km", "" }, { "in 1998km", "" }, { "$1998", "" }, { "#1998", "" },
	    { "some 1998", "" }, { "a1998", "" }, { "(1998)", "1998" }, { "\"1998\"", "1998" }, { "/1998", "" },
	    { "in 1700", "1700" }, { "1700 was", "" }, { "in 2060", "2060" }, { "2060 was", "" }, { "1790", "" });
}
END_TEST

START_TEST(reads_decades)
{
	TIMETEST("2024-02-29",
	    { "the 1980s", "198X" }, { "the 1980's", "198X" }, { "the 80s", "198X" }, { "the '80s", "198X" },
	    { "the eighties", "198X" }, { "the nineteen eighties", "198X" }, { "the eighteen nineties", "189X" },
	    { "the nineteen-eighties", "198X" }, { "the late nineteen sixties", "196X" },
	    { "the early eighties", "198X" }, { "the mid-1990s", "199X" }, { "the 20s", "202X" },
	    { "the 2020s", "202X" });
}
END_TEST

START_TEST(tells_the_month_from_a_wish)
{
	TIMETEST("2024-02-29",
	    { "in May the", "2024-05" }, { "May God help them.", "" }, { "It was said. May the day come.", "" },
	    { "\"May you live long,\" he said.", "" }, { "It rained (May the first).", "2023-05-01" },
	    { "Was it so? May he rest.", "" }, { "Enough! May it end.", "" });
}
END_TEST

UNIT_MAIN("datereaders")
{
	tcase_add_test(unit, reads_days_in_words_and_figures);
	tcase_add_test(unit, tells_a_day_after_a_weekday_from_other_numbers);
	tcase_add_test(unit, reads_days_with_slashes_where_they_can_be_nothing_else);
	tcase_add_test(unit, reads_years_in_words);
	tcase_add_test(unit, tells_years_from_other_numbers);
	tcase_add_test(unit, reads_decades);
	tcase_add_test(unit, tells_the_month_from_a_wish);
}
