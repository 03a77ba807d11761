#include "timetest.h"

START_TEST(keeps_the_afternoon_of_a_sentence)
{
	TIMETEST("2026-06-17T12:00",
	    { "It began at 10:50 p.m. on Tuesday, and was over by 11:05.", "2026-06-16T22:50 2026-06-16T23:05" },
	    { "It began at 10:50 a.m. and was over by 11:05.", "2026-06-17T10:50 2026-06-17T11:05" },
	    { "It began at 12:50 p.m. and was over by 1:05.", "2026-06-17T12:50 2026-06-17T13:05" },
	    { "It began at 10:50 p.m. and was over by 10:05.", "2026-06-17T22:50 2026-06-17T10:05" },
	    { "It began at 10:50 p.m. and was over by 10:50.", "2026-06-17T22:50 2026-06-17T10:50" },
	    { "It began at 10:50 p.m. and was over by 10:51.", "2026-06-17T22:50 2026-06-17T22:51" },
	    { "It began at 10:50 p.m. and was over by 22:58.", "2026-06-17T22:50 2026-06-17T22:58" },
	    { "It began at 1 p.m. and was over by 12:30.", "2026-06-17T13:00 2026-06-17T12:30" },
	    { "It began at 1 p.m., stopped at 2 a.m. and was over by 3:10.",
	    "2026-06-17T13:00 2026-06-17T02:00 2026-06-17T03:10" },
	    { "It began at 1 p.m. in the hall. By 3:10 it was over.", "2026-06-17T13:00 2026-06-17T03:10" },
	    { "It began at 1 p.m. and goes on at 3:10 on Friday.", "2026-06-17T13:00 2026-06-19T03:10" });
}
END_TEST

START_TEST(reads_weekends_and_final_units)
{
	TIMETEST("2026-06-17T12:00",
	    { "the weekend of August 15", "2026-W33-WE" }, { "the week of August 15", "2026-W33" },
	    { "the weekend beginning August 15", "2026-W33-WE" }, { "the final quarter of last year", "2025-Q4" },
	    { "the final month of 2025", "2025-12" }, { "the final week of May", "2026-W22" },
	    { "the final day of 2025", "2025-12-31" }, { "the final Sunday of May", "2026-05-31" },
	    { "It ended the year at 5.", "2026" }, { "He began the year with a cold.", "2026" });
}
END_TEST

START_TEST(keeps_ago_with_its_length)
{
	TIMETEST("2026-06-17T12:00",
	    { "sworn in three weeks ago", "2026-W22" }, { "sworn in three weeks", "P3W" },
	    { "She was sworn in three weeks later.", "P3W" }, { "A court set a July 8 trial.", "2026-07-08" },
	    { "Courts are setting a July 8 trial.", "2026-07-08" },
	    { "A court set an August 8 trial.", "2026-08-08" }, { "A court gave an August 8 trial.", "2025-08-08" });
}
END_TEST

START_TEST(counts_back_to_the_day)
{
	TIMETEST("2026-06-17",
	    { "A week ago today it fell.", "2026-06-10" }, { "Ten years ago yesterday it fell.", "2016-06-16" },
	    { "Ahead of a feast on Friday, crowds came.", "2026-06-19" },
	    { "It splashes down on Friday.", "2026-06-19" },
	    { "New year in the far south runs from June 15 to 23.", "2027-01-01 2026-06-15 2026-06-23" });
}
END_TEST

UNIT_MAIN("freshnews")
{
	tcase_add_test(unit, counts_back_to_the_day);
	tcase_add_test(unit, keeps_the_afternoon_of_a_sentence);
	tcase_add_test(unit, reads_weekends_and_final_units);
	tcase_add_test(unit, keeps_ago_with_its_length);
}
