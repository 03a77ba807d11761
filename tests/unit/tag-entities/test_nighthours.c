#include "timetest.h"

START_TEST(puts_hours_after_midnight_on_the_next_day)
{
	TIMETEST("2026-03-18T12:00",
	    { "tonight at 2", "2026-03-19T02:00" }, { "tonight at 3", "2026-03-19T03:00" },
	    { "tonight at 4", "2026-03-18T16:00" }, { "tonight at 5", "2026-03-18T17:00" },
	    { "tonight at 11", "2026-03-18T23:00" }, { "tonight at 12", "2026-03-19T00:00" },
	    { "tonight at 12:40", "2026-03-19T00:40" }, { "tonight at midnight", "2026-03-19T00:00" },
	    { "tonight at 3 p.m.", "2026-03-18T15:00" }, { "tonight at 1 a.m.", "2026-03-19T01:00" },
	    { "tonight at 5 a.m.", "2026-03-19T05:00" }, { "tonight at 6 a.m.", "2026-03-18T06:00" },
	    { "last night at 5", "2026-03-18T05:00" }, { "last night at 6", "2026-03-17T18:00" },
	    { "last night at 11", "2026-03-17T23:00" }, { "last night at 12", "2026-03-18T00:00" },
	    { "last night at 0:30", "2026-03-18T00:30" }, { "last night at 23", "2026-03-17T23:00" },
	    { "midnight last night", "2026-03-18T00:00" }, { "at mid night", "2026-03-18T00:00" },
	    { "by mid-morning", "2026-03-18TMO" });
}
END_TEST

START_TEST(reads_hours_at_night)
{
	TIMETEST("2026-03-18T12:00",
	    { "12 at night", "2026-03-19T00:00" }, { "12:30 at night", "2026-03-19T00:30" },
	    { "1 at night", "2026-03-18T01:00" }, { "5 at night", "2026-03-18T05:00" },
	    { "6 at night", "2026-03-18T18:00" }, { "11 at night", "2026-03-18T23:00" },
	    { "9 in the night", "2026-03-18T21:00" }, { "12 in the afternoon", "2026-03-18T12:00" });
}
END_TEST

START_TEST(knows_last_night_whatever_was_told)
{
	TIMETEST("2026-03-18T12:00",
	    { "On July 5, 2021 it opened. It shut last night.", "2021-07-05 2026-03-17TNI" },
	    { "On July 5, 2021 it opened. It shut the last night.", "2021-07-05 2021-07-04TNI" },
	    { "On July 5, 2021 it opened. The next morning it shut.", "2021-07-05 2021-07-06TMO" });
}
END_TEST

UNIT_MAIN("nighthours")
{
	tcase_add_test(unit, puts_hours_after_midnight_on_the_next_day);
	tcase_add_test(unit, reads_hours_at_night);
	tcase_add_test(unit, knows_last_night_whatever_was_told);
}
