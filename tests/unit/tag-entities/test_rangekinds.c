#include "timetest.h"

/* 16 April 2026 is a Thursday. */
START_TEST(counts_both_ends_from_what_was_told)
{
	TIMETEST("2026-04-16",
	    { "It opened in 2010 and shut 2 or 3 years later.", "2010 2012 2013" },
	    { "It shut in 2010 and opened two to three years earlier.", "2010 2008 2007" },
	    { "It opened on March 2. It grew two days later and shut a day later.",
	    "2026-03-02 2026-03-04 2026-03-05" },
	    { "It opens two to three days later", "2026-04-18 2026-04-19" },
	    { "It opened last month and shut 3 weeks later.", "2026-03 P3W" },
	    { "It shut 2 or 3 years ago.", "2024 2023" });
}
END_TEST

START_TEST(reads_numbers_of_three_digits)
{
	TIMETEST("2026-04-16",
	    { "99 to 100 years", "P99Y P100Y" }, { "100 to 200 years", "P100Y P200Y" },
	    { "999 to 2,000 years", "P999Y P2000Y" }, { "1000 to 2,000 years", "P2000Y" },
	    { "200 to 100 years", "P100Y" }, { "110 and 11 June", "2026-06-11" },
	    { "101 to 5 p.m.", "2026-04-16T17:00" },
	    { "59 to 60 minutes", "PT59M PT60M" }, { "60 Minutes", "" }, { "'60 Minutes'", "" },
	    { "\xe2\x80\x98" "60 MINUTES\xe2\x80\x99", "" }, { "60 minutes", "PT60M" }, { "61 Minutes", "PT61M" });
}
END_TEST

START_TEST(reads_second_years)
{
	TIMETEST("2026-04-16",
	    { "the 1999-00 term", "1999 2000" }, { "the 1998-00 term", "1998" }, { "the 1999/98 term", "1999" },
	    { "the 2025/2026 term", "2025 2026" }, { "the 2025/2025 term", "2025" },
	    { "the 2025/2199 term", "2025 2199" },
	    { "the 2025/2200 term", "2025" }, { "the 2025/261 term", "2025" },
	    { "the winter of 1998-1999", "1998-WI 1999" }, { "a king (1537-1566)", "1537 1566" },
	    { "a king (1566-1537)", "" }, { "a king 1537-1566", "" }, { "a king (1537-1566", "" },
	    { "a king (1537)", "" }, { "a king (1537/1566)", "" }, { "a king (1537-15666)", "" });
}
END_TEST

START_TEST(runs_forwards_from_today)
{
	TIMETEST("2026-04-16",
	    { "It rained from today to Friday.", "2026-04-16 2026-04-17" },
	    { "It runs tomorrow through Monday.", "2026-04-17 2026-04-20" },
	    { "It ran yesterday and Monday.", "2026-04-15 2026-04-13" },
	    { "It ran from Monday to today.", "2026-04-13 2026-04-16" });
}
END_TEST

UNIT_MAIN("rangekinds")
{
	tcase_add_test(unit, counts_both_ends_from_what_was_told);
	tcase_add_test(unit, reads_numbers_of_three_digits);
	tcase_add_test(unit, reads_second_years);
	tcase_add_test(unit, runs_forwards_from_today);
}
