#include "timetest.h"

START_TEST(is_the_first_told_of_the_past_year)
{
	TIMETEST("2024-05-16",
	    { "Profit rose in the first quarter after a poor fourth quarter. A year ago it fell.",
	    "2024-Q1 2023-Q4 2023-Q1" },
	    { "Profit rose in the first quarter. A charge is due in the third quarter. A year earlier it fell.",
	    "2024-Q1 2024-Q3 2023-Q1" },
	    { "It will open in the third quarter. In the latest quarter it fell.", "2024-Q3 2024-Q1" },
	    { "It lost money in the second quarter of 2019. In the quarter it sold a mill.", "2019-Q2 2019-Q2" },
	    { "It lost money in the second quarter of 2019. In the latest quarter it sold a mill.",
	    "2019-Q2 2024-Q1" },
	    { "It lost money in the second quarter of 2019. It rose in the fourth quarter. The latest period was good.",
	    "2019-Q2 2023-Q4 2023-Q4" },
	    { "It rose in the fourth quarter. The latest period was good.", "2023-Q4 2023-Q4" },
	    { "It rose in the third quarter. For the quarter a year ago it reported a loss.", "2023-Q3 2022-Q3" },
	    { "It rose in the third quarter. For the quarter a year earlier it reported a loss.", "2023-Q3 2022-Q3" },
	    { "It rose in the third quarter. In last year's quarter it fell.", "2023-Q3 2022-Q3" });
	TIMETEST("2024-12-31",
	    { "It rose in the fourth quarter of 2023. It fell in the third quarter of 2024. A year ago it fell.",
	    "2023-Q4 2024-Q3 2023-Q3" },
	    { "It rose in the third quarter of 2023. It fell in the third quarter of 2024. A year ago it fell.",
	    "2023-Q3 2024-Q3 2023-Q3" });
	TIMETEST("2024-10-01",
	    { "It fell in the fourth quarter of 2024. A year ago it rose.", "2024-Q4 2023-Q4" });
	TIMETEST("2024-09-30",
	    { "It fell in the fourth quarter of 2024. A year ago it rose.", "2024-Q4 2023" });
	TIMETEST("2025-01-01",
	    { "It rose in the first quarter of 2024. It fell in the second quarter of 2024. A year ago it fell.",
	    "2024-Q1 2024-Q2 2023-Q1" });
	TIMETEST("2025-01-02",
	    { "It rose in the first quarter of 2024. It fell in the second quarter of 2024. A year ago it fell.",
	    "2024-Q1 2024-Q2 2023-Q2" });
}
END_TEST

START_TEST(gives_way_to_six_and_nine_months)
{
	TIMETEST("2024-11-16",
	    { "Net rose in the third quarter. In the nine months it fell from a year ago.", "2024-Q3 P9M 2023" },
	    { "Net rose in the third quarter. In the six months it fell from a year ago.", "2024-Q3 P6M 2023" },
	    { "Net rose in the third quarter. In the three months it fell from a year ago.", "2024-Q3 P3M 2023-Q3" },
	    { "Net rose in the third quarter. For six weeks it fell from a year ago.", "2024-Q3 P6W 2023-Q3" },
	    { "In nine months it rose; in the third quarter it fell from a year ago.", "P9M 2024-Q3 2023-Q3" });
}
END_TEST

START_TEST(gives_way_to_a_year_that_is_over)
{
	TIMETEST("2024-05-16",
	    { "It opened in May 2019. A year earlier the site was bare.", "2019-05 2018" },
	    { "It opened on 4 May 2019. A year ago the site was bare.", "2019-05-04 2018" },
	    { "It opened in 2024. A year earlier the site was bare.", "2024 2023" },
	    { "It opened on Monday. A year earlier the site was bare.", "2024-05-13 2023" },
	    { "They wed on the first Saturday of last June.", "2023-06-03" });
	TIMETEST("", { "It opened in May 2019. A year earlier the site was bare.", "2019-05" });
}
END_TEST

UNIT_MAIN("reportedquarter")
{
	tcase_add_test(unit, gives_way_to_a_year_that_is_over);
	tcase_add_test(unit, is_the_first_told_of_the_past_year);
	tcase_add_test(unit, gives_way_to_six_and_nine_months);
}
