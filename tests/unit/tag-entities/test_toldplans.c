#include "timetest.h"

/* 16 April 2026 is a Thursday. */
START_TEST(looks_through_adverbs_and_participles)
{
	TIMETEST("2026-04-16",
	    { "The office will be formally opened on Sunday.", "2026-04-19" },
	    { "The office was formally opened on Sunday.", "2026-04-12" },
	    { "He will show a film entitled Rain on Sunday.", "2026-04-19" },
	    { "He will show a film painted Rain on Sunday.", "2026-04-12" },
	    { "An envoy is flying to Lorn on Sunday.", "2026-04-19" },
	    { "An envoy was flying to Lorn on Sunday.", "2026-04-12" },
	    { "An envoy is eating in Lorn on Sunday.", "2026-04-12" },
	    { "The feast, which is falling on Sunday", "2026-04-19" },
	    { "The feast climaxes on Sunday.", "2026-04-19" }, { "They await rain on Sunday.", "2026-04-19" });
}
END_TEST

START_TEST(takes_what_comes_after_ahead_of)
{
	TIMETEST("2026-04-16",
	    { "Calm in Lorn ahead of a speech by the old king on Sunday", "2026-04-19" },
	    { "Ahead of a trip, the office on Sunday shut.", "2026-04-12" },
	    { "Calm in Lorn ahead of a speech by the old king in June", "2026-06" },
	    { "It rose to a weaker-than-expected level in October.", "2025-10" },
	    { "It fell to an expected level in October.", "2025-10" });
}
END_TEST

START_TEST(keeps_a_tale_in_its_year)
{
	TIMETEST("2026-04-16",
	    { "the drive of May 2019, a new law in November", "2019-05 2019-11" },
	    { "the drive of May 2019, a new law in October", "2019-05 2019-10" },
	    { "the drive of June 2019, up from May", "2019-06 2019-05" },
	    { "the sharpest fall since May 2019 in February", "2019-05 2026-02" },
	    { "the sharpest fall in May 2019 in February", "2019-05 2019-02" },
	    { "It votes in May 2028; it voted in March.", "2028-05 2026-03" },
	    { "It voted in May 2024; it will vote in June.", "2024-05 2026-06" });
}
END_TEST

START_TEST(takes_the_nearest_end_of_what_was)
{
	TIMETEST("2026-04-16",
	    { "It gave them until August 31 to stop.", "2026-08-31" },
	    { "It gave them until Sunday to stop.", "2026-04-19" }, { "It ran through Sunday.", "2026-04-12" },
	    { "It will run through August 31.", "2026-08-31" }, { "It had run through June 30.", "2025-06-30" },
	    { "By August, it had sold 26.", "2025-08" },
	    { "Beginning June 1, unleaded fuel will be sold.", "2026-06-01" },
	    { "It ran from January to March.", "2026-01 2026-03" },
	    { "From January to March, it ran.", "2026-01 2026-03" },
	    { "It had been initially set for June 25, but was put off.", "2026-06-25" },
	    { "It had been set for January 25, but was put off.", "2026-01-25" },
	    { "It had been due on Sunday.", "2026-04-19" }, { "It had been due on Monday.", "2026-04-13" },
	    { "It had opened on June 25.", "2025-06-25" });
}
END_TEST

START_TEST(ends_ranges_of_the_past_before_today)
{
	TIMETEST("2026-04-16",
	    { "It ran from January to October.", "2025-01 2025-10" },
	    { "From January to October, it ran.", "2025-01 2025-10" },
	    { "It ran from January to May.", "2026-01 2026-05" },
	    { "It ran from January to June.", "2025-01 2025-06" },
	    { "It fell from November to February.", "2025-11 2026-02" },
	    { "It ran from May 3 to June 5.", "2025-05-03 2025-06-05" },
	    { "It will run from January to October.", "2027-01 2027-10" },
	    { "It ran in January and October.", "2026-01 2025-10" });
}
END_TEST

START_TEST(reads_short_second_years)
{
	TIMETEST("2026-04-16",
	    { "the 2015-16 term", "2015 2016" }, { "the 2015 -16 term", "2015" }, { "the 2015- 16 term", "2015" },
	    { "the 2015/16 term", "2015 2016" }, { "the 2015:16 term", "2015" }, { "the 2015-15 term", "2015" },
	    { "the 2015-6 term", "2015" }, { "the 2015-16-17 term", "2015" }, { "the 2015-16x term", "2015" },
	    { "the 2015-16) term", "2015 2016" }, { "the 2015-16. term", "2015 2016" },
	    { "the 2015-16, term", "2015 2016" });
}
END_TEST

START_TEST(reads_years_of_two_digits)
{
	TIMETEST("2026-04-16",
	    { "on the 1st of every month", "XXXX-XX-01" }, { "on the 2nd of every month", "XXXX-XX-02" },
	    { "in FY99 it", "1999" }, { "in FY199 it", "" }, { "31/12/99", "1999-12-31" }, { "31/12/099", "" },
	    { "5 May of 99", "1999-05-05" }, { "5 May of 099", "2026-05-05" });
}
END_TEST

UNIT_MAIN("toldplans")
{
	tcase_add_test(unit, reads_years_of_two_digits);
	tcase_add_test(unit, reads_short_second_years);
	tcase_add_test(unit, ends_ranges_of_the_past_before_today);
	tcase_add_test(unit, takes_the_nearest_end_of_what_was);
	tcase_add_test(unit, looks_through_adverbs_and_participles);
	tcase_add_test(unit, takes_what_comes_after_ahead_of);
	tcase_add_test(unit, keeps_a_tale_in_its_year);
}
