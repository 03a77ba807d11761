#include "timetest.h"

START_TEST(reads_seasons)
{
	TIMETEST("2024-02-29",
	    { "last winter", "2023-WI" }, { "this winter", "2023-WI" }, { "next winter", "2024-WI" },
	    { "winter", "" }, { "the winter", "2023-WI" }, { "It snowed in the winter", "2023-WI" },
	    { "the coming winter", "2024-WI" }, { "the coming summer", "2024-SU" }, { "last summer", "2023-SU" },
	    { "next summer", "2024-SU" }, { "this summer", "2024-SU" }, { "It will open in the summer", "2024-SU" },
	    { "It opened in the summer", "2023-SU" }, { "It opened in the fall", "2023-FA" },
	    { "It will open in the spring", "2024-SP" }, { "the summer of 2021", "2021-SU" },
	    { "summer 2021", "2021-SU" }, { "late summer 2021", "2021-SU" }, { "winter, 2021", "2021-WI" },
	    { "spring and summer", "2024-SP" });
	TIMETEST("2024-12-31",
	    { "next winter", "2025-WI" }, { "It snowed in the winter", "2024-WI" },
	    { "It opened in the fall", "2024-FA" }, { "It will open in the spring", "2025-SP" },
	    { "next summer", "2025-SU" });
	TIMETEST("2024-05-31",
	    { "It will open in the spring", "2024-SP" }, { "It will open in the summer", "2024-SU" });
	TIMETEST("2024-06-01",
	    { "It will open in the spring", "2025-SP" }, { "It opened in the spring", "2024-SP" },
	    { "It will open this spring", "2024-SP" });
	TIMETEST("2024-08-18",
	    { "It opened in the fall", "2023-FA" }, { "It opened in the spring", "2024-SP" },
	    { "last winter", "2023-WI" }, { "next winter", "2024-WI" }, { "the coming winter", "2024-WI" });
}
END_TEST

START_TEST(reads_seasons_of_an_unknown_year)
{
	TIMETEST("",
	    { "the summer", "XXXX-SU" }, { "last summer", "XXXX-SU" }, { "the winter of 2021", "2021-WI" },
	    { "in the fall", "XXXX-FA" });
}
END_TEST

START_TEST(reads_quarters_and_halves)
{
	TIMETEST("2024-02-29",
	    { "the first quarter", "2024-Q1" }, { "the second quarter", "2023-Q2" }, { "the fifth quarter", "" },
	    { "the zeroth quarter", "" }, { "the fourth quarter of 2022", "2022-Q4" }, { "Q3 2021", "2021-Q3" },
	    { "3Q21", "2021-Q3" }, { "Q5", "" }, { "3Q", "2023-Q3" }, { "the third quarter, 2021", "2021-Q3" },
	    { "the 2021 third quarter", "2021-Q3" }, { "2021's third quarter", "2021-Q3" },
	    { "last year's third quarter", "2023-Q3" }, { "the first quarter of last year", "2023-Q1" },
	    { "the first quarter of next year", "2025-Q1" }, { "the third quarter of fiscal 2021", "2021-Q3" },
	    { "the fiscal third quarter", "2023-Q3" }, { "It rose in the fourth quarter", "2023-Q4" },
	    { "It will rise in the fourth quarter", "2024-Q4" }, { "It rose in the first quarter", "2024-Q1" },
	    { "the first half", "" }, { "the second half", "" }, { "the third half", "" },
	    { "the first half of 2021", "2021-H1" }, { "h2", "" }, { "h3", "" },
	    { "the first half of next year", "2025-H1" }, { "the last half of 2021", "2021-H2" },
	    { "the latter half of 2020", "2020-H2" }, { "the latest quarter", "2023-Q4" },
	    { "its recent quarter", "2023-Q4" }, { "the latest period", "2023-Q4" },
	    { "the corresponding quarter of last year", "2023" }, { "the same period a year ago", "2023" },
	    { "a year ago", "2023" }, { "a year earlier", "2023" }, { "the year-ago quarter", "2023" },
	    { "a year ago quarter", "2023" }, { "the year-earlier period", "2023" },
	    { "the year-ago third quarter", "2023-Q3" }, { "the 2022 quarter", "2022" },
	    { "the 2022 period", "2022" }, { "the quarter", "2023-Q4" },
	    { "the quarter ended March 31", "2024-Q1 2024-03-31" },
	    { "the quarter ended Dec. 31, 2023", "2023-Q4 2023-12-31" },
	    { "the quarter ending June", "2024-Q2 2024-06" },
	    { "the fiscal quarter ended Sept. 30", "2023-Q3 2023-09-30" },
	    { "Profit rose in the third quarter of 2022. In the quarter, it sold a mill.", "2022-Q3 2022-Q3" },
	    { "Profit rose in the third quarter of 2022 from a year earlier.", "2022-Q3 2021-Q3" },
	    { "Profit rose in the third quarter of 2022 from the year-ago first quarter.", "2022-Q3 2021-Q1" },
	    { "Profit rose in 2022 from a year earlier.", "2022 2021" },
	    { "Profit rose in the third quarter of 2022. In the latest quarter, it fell.", "2022-Q3 2023-Q4" });
	TIMETEST("2024-12-31",
	    { "the first quarter", "2024-Q1" }, { "the fourth quarter", "2024-Q4" },
	    { "It rose in the fourth quarter", "2024-Q4" }, { "the latest quarter", "2024-Q3" },
	    { "the quarter", "2024-Q3" });
	TIMETEST("2024-04-01",
	    { "the first quarter", "2024-Q1" }, { "the latest quarter", "2024-Q1" });
	TIMETEST("2024-02-29",
	    { "H1 2021", "2021-H1" }, { "H2 of 2021", "2021-H2" }, { "H3 2021", "2021" }, { "in H1", "2024-H1" });
}
END_TEST

START_TEST(leaves_quarters_of_an_unknown_year)
{
	TIMETEST("",
	    { "the first quarter", "XXXX-Q1" }, { "the second half", "" }, { "the quarter", "" },
	    { "a year ago", "" }, { "the latest quarter", "" },
	    { "the quarter ended March 31, 2021", "2021-Q1 2021-03-31" },
	    { "the fourth quarter of 2022", "2022-Q4" }, { "the first quarter of last year", "XXXX-Q1" },
	    { "Profit rose in the third quarter of 2022 from a year earlier.", "2022-Q3 2021-Q3" });
}
END_TEST

START_TEST(reads_centuries_and_decades_by_today)
{
	TIMETEST("2024-02-29",
	    { "the 19th century", "18XX" }, { "the late 19th century", "18XX" },
	    { "the twenty-first century", "20XX" }, { "the 1st century", "00XX" }, { "the 0th century", "" },
	    { "the end of the 20th century", "19XX" }, { "the beginning of the 1920s", "192X" },
	    { "the twenties", "202X" }, { "the thirties", "193X" }, { "the nineties", "199X" },
	    { "the 10s", "201X" }, { "the 00s", "" }, { "the 1900s", "190X" }, { "the 2030s", "203X" },
	    { "the fifties and sixties", "195X 196X" }, { "the 1950s and 60s", "195X 196X" });
	TIMETEST("1999-12-31",
	    { "the twenties", "192X" }, { "the nineties", "199X" }, { "the thirties", "193X" });
}
END_TEST

START_TEST(reads_financial_years)
{
	TIMETEST("2024-02-29",
	    { "fiscal 2021", "2021" }, { "fiscal year 2021", "2021" }, { "the 2021 fiscal year", "2021" },
	    { "financial year 2021", "2021" }, { "the 2021 calendar year", "2021" }, { "fy 2021", "2021" },
	    { "fy21", "2021" }, { "FY2021", "2021" }, { "the middle of 2021", "2021" },
	    { "the rest of 2021", "2021" }, { "early 2021", "2021" }, { "mid-2021", "2021" },
	    { "the second half of the 1990s", "199X" }, { "the current fiscal year", "2024" },
	    { "last fiscal year", "2023" });
}
END_TEST

UNIT_MAIN("periodvalue")
{
	tcase_add_test(unit, reads_seasons);
	tcase_add_test(unit, reads_seasons_of_an_unknown_year);
	tcase_add_test(unit, reads_quarters_and_halves);
	tcase_add_test(unit, leaves_quarters_of_an_unknown_year);
	tcase_add_test(unit, reads_centuries_and_decades_by_today);
	tcase_add_test(unit, reads_financial_years);
}
