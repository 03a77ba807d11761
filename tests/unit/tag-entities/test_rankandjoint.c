#include "timetest.h"

START_TEST(finds_days_by_their_rank)
{
	TIMETEST("2024-02-29",
	    { "the first day of 2021", "2021-01-01" }, { "the last day of 2021", "2021-12-31" },
	    { "the second Tuesday of November 2021", "2021-11-09" }, { "the fifth Monday of February 2021", "" },
	    { "the fifth Monday of March 2021", "2021-03-29" }, { "the last Monday of May 2021", "2021-05-31" },
	    { "the third week of May 2021", "2021-W19" }, { "the last week of May", "2024-W22" },
	    { "the second month of 2021", "2021-02" }, { "the third day of the week", "2024-02-28" },
	    { "the last day of the month", "2024-02-29" }, { "the last Sunday of last month", "2024-01-28" },
	    { "the first Monday in June next year", "2025-06-02" }, { "the tenth Monday of May 2021", "" },
	    { "the 31st day of February 2021", "" }, { "the last weekend of May 2021", "2021-W21-WE" },
	    { "the second quarter of the year", "2024-Q2" });
	TIMETEST("",
	    { "the second Tuesday of November", "" }, { "the second Tuesday of November 2021", "2021-11-09" },
	    { "the last day of the year", "" }, { "the last day of 2021", "2021-12-31" },
	    { "the last Monday in May", "" });
}
END_TEST

START_TEST(joins_only_what_belongs_together)
{
	TIMETEST("2024-02-29",
	    { "in 2021/22", "2021 2022" }, { "in 2021-2022", "2021 2022" }, { "from 1999 to 2001", "1999 2001" },
	    { "1999 and 2001", "1999 2001" }, { "2010-11.", "2010 2011" }, { "2010-11,", "2010 2011" },
	    { "May 4 and June", "2024-05-04 2024-06" }, { "May and June 4", "2024-05 2024-06-04" },
	    { "4 and 5 May 2021", "2021-05-04 2021-05-05" }, { "4 and May 5", "2024-05-05" },
	    { "May 4-June 5", "2024-05-04 2024-06-05" }, { "May 4 - June 5, 2021", "2021-05-04 2021-06-05" },
	    { "May 4, June 5 and July 6", "2024-05-04 2024-06-05 2024-07-06" },
	    { "Monday, May 4, and Tuesday, May 5", "2024-05-04 2024-05-05" },
	    { "3 p.m. to 5", "2024-02-29T15:00 2024-02-29T17:00" }, { "3 to 5", "" },
	    { "3-5 p.m.", "2024-02-29T15:00 2024-02-29T17:00" },
	    { "3 - 5 p.m.", "2024-02-29T15:00 2024-02-29T17:00" },
	    { "3 or 5 p.m.", "2024-02-29T15:00 2024-02-29T17:00" },
	    { "3, 4 and 5 p.m.", "2024-02-29T15:00 2024-02-29T16:00 2024-02-29T17:00" },
	    { "12 to 1 p.m.", "2024-02-29T12:00 2024-02-29T13:00" },
	    { "11 a.m. to 12 p.m.", "2024-02-29T11:00 2024-02-29T12:00" }, { "morning and evening", "" },
	    { "the morning of May 4 and 5", "2024-05-04TMO 2024-05-05TMO" },
	    { "two years to three years", "P2Y P3Y" }, { "2-3 hours", "PT2H PT3H" },
	    { "two hours to three days", "PT2H P3D" }, { "10 to 20 percent", "" },
	    { "the 3rd, 4th and 5th of May", "2024-05-03 2024-05-04 2024-05-05" },
	    { "the third and fourth quarters", "2023-Q3 2023-Q4" }, { "Q1-Q3 2021", "2021-Q1 2021-Q3" },
	    { "1Q and 2Q 2021", "2021-Q1 2021-Q2" }, { "the 80s and '90s", "198X 199X" },
	    { "the '80s to the '90s", "198X 199X" }, { "the 18th or 19th century", "17XX 18XX" },
	    { "early 2010 and late 2011", "2010 2011" });
}
END_TEST

UNIT_MAIN("rankandjoint")
{
	tcase_add_test(unit, finds_days_by_their_rank);
	tcase_add_test(unit, joins_only_what_belongs_together);
}
