#include "timetest.h"

START_TEST(years_in_words_have_limits)
{
	TIMETEST("2024-02-29",
	    { "twenty twenty-four was", "" }, { "in twenty twenty-four", "2024" }, { "seventeen ninety men", "" },
	    { "the year eleven hundred", "1100" }, { "the year two thousand one hundred", "2100" },
	    { "the year two thousand one hundred one", "" }, { "the year fourteen fifty", "" },
	    { "the year fifteen fifty", "1550" }, { "the year twenty fifty", "2050" },
	    { "the year twenty-one fifty", "" }, { "the year nineteen ten", "1910" },
	    { "the year nineteen nine", "" }, { "the year nineteen ninety-nine", "1999" });
}
END_TEST

START_TEST(years_in_figures_have_limits)
{
	TIMETEST("2024-02-29",
	    { "in '39", "2039" }, { "in '40", "1940" }, { "in 1000", "1000" }, { "in 1399", "1399" },
	    { "in 1400", "1400" }, { "in 2199", "2199" }, { "in 2200", "" }, { "1800 was", "1800" },
	    { "1799 was", "" }, { "2050 was", "2050" }, { "2051 was", "" },
	    { "FY39", "2039" }, { "FY40", "1940" }, { "10000101", "1000-01-01" }, { "21991231", "2199-12-31" },
	    { "09991231", "" }, { "22000101", "" }, { "20240131", "2024-01-31" }, { "20241201", "2024-12-01" });
}
END_TEST

START_TEST(decades_and_centuries_have_limits)
{
	TIMETEST("2024-02-29",
	    { "the 1500s", "15XX" }, { "the 1510s", "151X" }, { "the 2090s", "209X" },
	    { "the 1800s", "18XX" }, { "the 1900s", "190X" }, { "the fifteen eighties", "158X" },
	    { "the 30th century", "29XX" }, { "the 31st century", "" }, { "the 19th-century mill", "18XX" });
}
END_TEST

START_TEST(days_in_words_have_limits)
{
	TIMETEST("2024-02-29",
	    { "on the thirty-first of May", "2024-05-31" }, { "on the twenty-ninth of May", "2024-05-29" },
	    
	    { "on May thirty-one", "2024-05-31" }, { "on May thirty-two", "2024-05" }, { "on May 31", "2024-05-31" },
	    { "on May 32", "2024-05" }, { "on May 1", "2024-05-01" }, { "on May 0", "2024-05" });
}
END_TEST

START_TEST(days_with_slashes_have_limits)
{
	TIMETEST("2024-02-29",
	    { "by 11/20 it", "2023-11-20" }, { "by 11/ 20 it", "" }, { "by 11 /20 it", "" },
	    { "by 12/12", "2023-12-12" },
	    { "by 13/12", "2023-12-13" }, { "by 12/13", "2023-12-13" }, { "by 13/13", "" }, { "by 1/31", "2024-01-31" },
	    { "by 1/32", "" }, { "by 1-31", "" }, { "by 01-31", "2024-01-31" }, { "by 11/20/", "" },
	    { "by 11/20-", "" });
}
END_TEST

UNIT_MAIN("yearalone")
{
	tcase_add_test(unit, years_in_words_have_limits);
	tcase_add_test(unit, years_in_figures_have_limits);
	tcase_add_test(unit, decades_and_centuries_have_limits);
	tcase_add_test(unit, days_in_words_have_limits);
	tcase_add_test(unit, days_with_slashes_have_limits);
}
