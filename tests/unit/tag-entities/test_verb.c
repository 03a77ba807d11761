#include "timetest.h"

/* 16 April 2026 is a Thursday. */
START_TEST(tells_a_cut_from_cutting)
{
	TIMETEST("2026-04-16",
	    { "In June, the bank cut rates.", "2025-06" }, { "In June, it bid $5.", "2025-06" },
	    { "In June, it cut a third.", "2025-06" }, { "A cut in rates for June is likely.", "2026-06" },
	    { "It will cost 5 cents on Sunday.", "2026-04-19" }, { "It cost 5 cents on Sunday.", "2026-04-12" },
	    { "A cut of rates for June is likely.", "2026-06" }, { "A split is likely in June.", "2026-06" },
	    { "a cut, in June", "2026-06" });
}
END_TEST

START_TEST(tells_what_would_have_been)
{
	TIMETEST("2026-04-16",
	    { "In June he would have won.", "2025-06" }, { "In June he would have to go.", "2026-06" },
	    { "In June he would win.", "2026-06" }, { "In June he may have won.", "2026-06" });
}
END_TEST

START_TEST(leaves_out_any_weekday)
{
	TIMETEST("2026-04-16",
	    { "He came on a Monday.", "" }, { "He came on a Monday night.", "" },
	    { "He said in a Monday speech.", "2026-04-13" }, { "He came on Monday.", "2026-04-13" });
}
END_TEST

START_TEST(ends_in_the_next_morning)
{
	TIMETEST("2026-04-16",
	    { "It ran from 10:30 p.m. March 9 to 6:30 a.m. the following morning.",
	    "2026-03-09T22:30 2026-03-10T06:30" },
	    { "It ran on March 9 and shut at 7 a.m. the next morning.", "2026-03-09 2026-03-10T07:00" },
	    { "It ran on March 9 and shut at 7 a.m., on the previous morning.", "2026-03-09 2026-03-08T07:00" });
}
END_TEST

UNIT_MAIN("verb")
{
	tcase_add_test(unit, tells_a_cut_from_cutting);
	tcase_add_test(unit, tells_what_would_have_been);
	tcase_add_test(unit, leaves_out_any_weekday);
	tcase_add_test(unit, ends_in_the_next_morning);
}
