#include "timetest.h"

/* 16 April 2026 is a Thursday. */
START_TEST(is_still_to_come_after_to_for_or_until)
{
	TIMETEST("2026-04-16",
	    { "The vote was moved to Sunday.", "2026-04-19" }, { "The vote was moved on Sunday.", "2026-04-12" },
	    { "The vote was put off to Sunday.", "2026-04-19" }, { "The vote was put back to June 25.", "2026-06-25" },
	    { "It has pushed its vote back to Sunday.", "2026-04-19" },
	    { "It has rescheduled the vote for June 25.", "2026-06-25" },
	    { "It postponed the vote until Sunday.", "2026-04-19" },
	    { "It postponed the vote till June 25.", "2026-06-25" },
	    { "The vote of June 25 was put off.", "2025-06-25" }, { "It was put down by June 25.", "2026-06-25" },
	    { "It postponed the vote and turned to June 25.", "2025-06-25" },
	    { "It postponed the plan. To Sunday it fell", "2026-04-12" }, { "for Sunday", "2026-04-12" },
	    { "It put a vote of some twelve of its far big red wind mills to Sunday.", "2026-04-19" },
	    { "It put a vote of some twelve of its far big old red wind mills to Sunday.", "2026-04-12" });
}
END_TEST

START_TEST(may_be_over_where_it_was_planned)
{
	TIMETEST("2026-04-16",
	    { "It was due to open on January 25.", "2026-01-25" }, { "It was due to open on June 25.", "2026-06-25" },
	    { "It was to open on January 25.", "2026-01-25" }, { "They were to open on January 25.", "2026-01-25" },
	    { "It is to open on January 25.", "2027-01-25" }, { "It will open on January 25.", "2027-01-25" },
	    { "It was expected in January.", "2026-01" }, { "It is expected in January.", "2027-01" },
	    { "It was due on Sunday.", "2026-04-19" }, { "It was due on Monday.", "2026-04-20" },
	    { "She was due to face him in Sunday's vote.", "2026-04-19" },
	    { "In June, it was proposed.", "2025-06" });
}
END_TEST

START_TEST(could_be_to_come)
{
	TIMETEST("2026-04-16",
	    { "The wave could reach Lorn on Sunday.", "2026-04-19" },
	    { "The wave could hit Lorn on Sunday.", "2026-04-19" }, { "The wave hit Lorn on Sunday.", "2026-04-12" },
	    { "The wave could not hit Lorn on Sunday.", "2026-04-12" },
	    { "The wave could not reach Lorn on Sunday.", "2026-04-12" },
	    { "Nor any wave, nor wind could reach Lorn on Sunday.", "2026-04-12" },
	    { "The crew could see Lorn on Sunday.", "2026-04-12" },
	    { "The crew could have come on Sunday.", "2026-04-12" });
}
END_TEST

START_TEST(back_in_a_month_is_over)
{
	TIMETEST("2026-04-16",
	    { "It will keep to a ruling back in June.", "2025-06" }, { "It will be back in June.", "2026-06" },
	    { "It is back in June.", "2026-06" }, { "It will keep to a ruling in June.", "2026-06" },
	    { "back in June it will end", "2026-06" }, { "It will keep to a ruling back on June 25.", "2026-06-25" });
}
END_TEST

START_TEST(is_to_come_at_its_hour)
{
	TIMETEST("2026-04-16",
	    { "The game is at 20:00 on Sunday.", "2026-04-19T20:00" },
	    { "The game was at 20:00 on Sunday.", "2026-04-12T20:00" },
	    { "The vote is at Sunday.", "2026-04-12" },
	    { "The old game at 20:00 on Sunday", "2026-04-12T20:00" });
}
END_TEST

UNIT_MAIN("putoff")
{
	tcase_add_test(unit, is_still_to_come_after_to_for_or_until);
	tcase_add_test(unit, may_be_over_where_it_was_planned);
	tcase_add_test(unit, could_be_to_come);
	tcase_add_test(unit, back_in_a_month_is_over);
	tcase_add_test(unit, is_to_come_at_its_hour);
}
