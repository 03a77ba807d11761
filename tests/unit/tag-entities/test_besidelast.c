#include "timetest.h"

START_TEST(takes_the_year_that_its_sentence_tells)
{
	TIMETEST("2026-08-15",
	    { "It votes on Jan. 22, 2028, followed by another on Feb. 1.", "2028-01-22 2028-02-01" },
	    { "He was held on Jan. 5, 2020, and convicted on March 3.", "2020-01-05 2020-03-03" },
	    { "He was held on Nov. 5, 2020, and convicted on March 3.", "2020-11-05 2021-03-03" },
	    { "He was born in May 1999 and died in June.", "1999-05 1999-06" },
	    { "He was born in 1999 and died in June.", "1999 2026-06" },
	    { "He was held on Jan. 5, 2026, and convicted on March 3.", "2026-01-05 2026-03-03" },
	    { "He was held on Jan. 5, 2020. He was convicted on March 3.", "2020-01-05 2026-03-03" },
	    { "He was held in May 2019 and will be tried in October.", "2019-05 2026-10" },
	    { "He was held in May 2019 and tried last October.", "2019-05 2025-10" },
	    { "Held in May 2027, it will go on in July.", "2027-05 2027-07" });
}
END_TEST

START_TEST(knows_what_was_told_then)
{
	TIMETEST("2026-08-15",
	    { "In April, the house proposed deeper cuts.", "2026-04" },
	    { "On Friday the town planned a fair.", "2026-08-14" },
	    { "Cuts are proposed for Monday.", "2026-08-17" }, { "On Monday cuts are proposed.", "2026-08-17" },
	    { "On Monday cuts will be proposed.", "2026-08-17" },
	    { "They want to test an order from May that was lost.", "2026-05" },
	    { "They need help from Monday.", "2026-08-17" },
	    { "His son will face him in October's first election.", "2026-10" },
	    { "They lost in October's election.", "2025-10" }, { "They will fight Monday's ruling.", "2026-08-10" },
	    { "They will fight Monday's four long and hard final.", "2026-08-10" });
}
END_TEST

UNIT_MAIN("besidelast")
{
	tcase_add_test(unit, takes_the_year_that_its_sentence_tells);
	tcase_add_test(unit, knows_what_was_told_then);
}
