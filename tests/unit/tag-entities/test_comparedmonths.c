#include "timetest.h"

/* 28 September 2026 is a Monday. */
START_TEST(since_then_is_over)
{
	TIMETEST("2026-09-28",
	    { "It has been shut since October.", "2025-10" },
	    { "It will be shut as it has been since October 7.", "2025-10-07" },
	    { "It was shut in October.", "2025-10" }, { "It has been shut since September 28.", "2026-09-28" },
	    { "It has been shut since September 29.", "2025-09-29" },
	    { "It has been shut since September.", "2026-09" });
}
END_TEST

START_TEST(a_figure_of_a_month_is_compared_with)
{
	TIMETEST("2026-09-28",
	    { "It will be up from 5% in November.", "2025-11" }, { "It will be more than 5% in November.", "2025-11" },
	    { "It will be up from $5 in November.", "2025-11" },
	    { "It will be over from May in November.", "2027-05 2026-11" },
	    { "It will be 4% against 5% in November.", "2025-11" }, { "It will be 5% in November.", "2026-11" },
	    { "It will be up from Lorn in November.", "2026-11" }, { "It will be up from 5% by November.", "2026-11" },
	    { "It will be up from 5 of the old mills in November.", "2025-11" },
	    { "It will be up from 5 of the big old red wind mills in November.", "2026-11" });
}
END_TEST

START_TEST(what_was_planned_is_mostly_over)
{
	TIMETEST("2026-09-28",
	    { "It was due in March.", "2026-03" }, { "It was due in April.", "2026-04" },
	    { "It was due in February.", "2027-02" }, { "It was due in December.", "2026-12" });
}
END_TEST

START_TEST(what_runs_now_began)
{
	TIMETEST("2026-09-28",
	    { "The feast runs from June 1 to Nov. 30.", "2026-06-01 2026-11-30" },
	    { "The feast runs from September 28 to Nov. 30.", "2026-09-28 2026-11-30" },
	    { "The feast runs from September 1 to September 28.", "2026-09-01 2026-09-28" },
	    { "The feast runs from May to September.", "2026-05 2026-09" },
	    { "The feast will run from June to November.", "2027-06 2027-11" },
	    { "The feast runs from May to July.", "2027-05 2027-07" },
	    { "The feast runs from June 1, 2027, to Nov. 30.", "2027-06-01 2027-11-30" });
}
END_TEST

START_TEST(months_have_votes_too)
{
	TIMETEST("2026-09-28",
	    { "In November's vote, Orvo will stand.", "2026-11" }, { "In November's vote, Orvo stood.", "2025-11" },
	    { "November's vote looms.", "2026-11" }, { "It slipped to November.", "2026-11" },
	    { "He admits a theft in November.", "2025-11" }, { "He denies it of Dec. 3.", "2025-12-03" });
}
END_TEST

UNIT_MAIN("comparedmonths")
{
	tcase_add_test(unit, since_then_is_over);
	tcase_add_test(unit, a_figure_of_a_month_is_compared_with);
	tcase_add_test(unit, what_was_planned_is_mostly_over);
	tcase_add_test(unit, what_runs_now_began);
	tcase_add_test(unit, months_have_votes_too);
}
