#include "timetest.h"

START_TEST(knows_this_morning_from_the_day_told)
{
	TIMETEST("2026-11-28T12:00",
	    { "It shut on Friday and opened this morning.", "2026-11-27 2026-11-28TMO" },
	    { "It shut on Friday and opened this morning at seven.", "2026-11-27 2026-11-28T07:00" },
	    { "It shut on Friday and opened at 9 this morning.", "2026-11-27 2026-11-28T09:00" },
	    { "It shut at 10 p.m. on Friday and opened at 11 this morning.", "2026-11-27T22:00 2026-11-28T11:00" },
	    { "this morning around 7:30", "2026-11-28T07:30" }, { "this morning at 7", "2026-11-28T07:00" },
	    { "this afternoon at 2:30", "2026-11-28T14:30" }, { "late this evening", "2026-11-28TEV" },
	    { "this night", "2026-11-28TNI" }, { "around 8 that evening", "2026-11-28T20:00" });
}
END_TEST

START_TEST(takes_times_with_seconds_where_the_day_goes_on)
{
	TIMETEST("2026-11-28T12:00",
	    { "She needed 2:13:04.", "" }, { "It stopped at 10:46:40 sharp.", "2026-11-28T10:46:40" },
	    { "It stopped at 10:46:40 a.m. sharp.", "2026-11-28T10:46:40" },
	    { "at 10:46:40 p.m. on Monday", "2026-11-23T22:46:40" }, { "at 10:46:40 GMT", "2026-11-28T10:46:40" },
	    { "10:46:40 GMT", "2026-11-28T10:46:40" }, { "10:46:40 on Monday", "2026-11-23T10:46:40" },
	    { "It took 10:46.", "2026-11-28T10:46" });
}
END_TEST

START_TEST(leaves_ordinals_of_other_nouns)
{
	TIMETEST("2026-11-28T12:00",
	    { "It rose in May, the fifth month of growth.", "2026-05" },
	    { "It rose on May, the fifth.", "2026-05-05" }, { "It rose on May, the 5th, again.", "2026-05-05" });
}
END_TEST

UNIT_MAIN("thismorning")
{
	tcase_add_test(unit, knows_this_morning_from_the_day_told);
	tcase_add_test(unit, takes_times_with_seconds_where_the_day_goes_on);
	tcase_add_test(unit, leaves_ordinals_of_other_nouns);
}
