#include "timetest.h"

START_TEST(knows_days_named_by_their_date)
{
	TIMETEST("2026-03-22",
	    { "since the 9/11 attacks", "2001-09-11" }, { "the Sept. 11 attacks on the city", "2001-09-11" },
	    { "the September 11 terrorist attacks", "2001-09-11" }, { "the Sept. 11, 2002, attacks", "2002-09-11" },
	    { "the September 11 fair", "2026-09-11" }, { "the 7 October attack", "2023-10-07" },
	    { "the Oct. 7 massacre", "2023-10-07" }, { "the Jan. 6 riot", "2021-01-06" },
	    { "the Jan. 6 vote", "2026-01-06" }, { "9/11/2012", "2012-09-11" });
}
END_TEST

START_TEST(takes_months_and_days_of_that_year)
{
	TIMETEST("2026-03-22",
	    { "In 1998 he won. In May of that year he lost.", "1998 1998-05" },
	    { "In 1998 he won. On May 4 of the same year he lost.", "1998 1998-05-04" },
	    { "In 1998 he won. On May 4 that same year he lost.", "1998 1998-05-04" },
	    { "In June 1998 he won. In May that year he lost.", "1998-06 1998-05" },
	    { "He lost on May 4 that year.", "2026-05-04" },
	    { "In 1998 he won. In May of that week he lost.", "1998 1998-05 1998-W18" });
	TIMETEST("",
	    { "In 1998 he won. In May of that year he lost.", "1998 1998-05" },
	    { "In May of that year he lost.", "XXXX-05" });
}
END_TEST

START_TEST(knows_words_for_no_day_at_all)
{
	TIMETEST("2026-03-22",
	    { "in the near term", "FUTURE_REF" }, { "the short term", "FUTURE_REF" },
	    { "at a later date", "FUTURE_REF" }, { "the distant past", "PAST_REF" },
	    { "He was 30 at the time.", "PAST_REF" }, { "He was 30 at that time.", "PAST_REF" },
	    { "at the time of the crash", "" }, { "in recent quarters", "PXM" }, { "in recent nights", "PXD" },
	    { "quarters for the night", "2026-03-22TNI" }, { "shops open seven days a week", "" },
	    { "open seven days", "P7D" });
}
END_TEST

UNIT_MAIN("nameddays")
{
	tcase_add_test(unit, knows_days_named_by_their_date);
	tcase_add_test(unit, takes_months_and_days_of_that_year);
	tcase_add_test(unit, knows_words_for_no_day_at_all);
}
