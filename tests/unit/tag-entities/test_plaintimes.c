#include "timetest.h"

START_TEST(of_a_weekday_counts_from_today)
{
	TIMETEST("2024-05-15",		/* a Wednesday */
	    { "They will meet on Monday two weeks from now.", "2024-05-27" },
	    { "They will meet on Sunday two weeks from today.", "2024-05-26" },
	    { "They will meet on Saturday, two weeks from now.", "2024-06-01" },
	    { "They will meet on Wednesday, a fortnight from now.", "2024-05-29" },
	    { "They will meet two months from today on Tuesday.", "2024-07-16" },
	    { "They will meet two months from now on Sunday.", "2024-07-21" },
	    { "They will meet on Monday, two years from now.", "2026-05-18" },
	    { "They will meet on Wednesday, five days from now.", "2024-05-22" },
	    { "They will meet on Monday some weeks from now.", "" },
	    { "They will meet on Monday two hours from now.", "" });
	TIMETEST("", { "They will meet on Monday two weeks from now.", "" });
}
END_TEST

START_TEST(of_a_day_may_have_an_hour_behind_it)
{
	TIMETEST("2024-05-15",
	    { "The gate shuts on Friday 24 at 4.", "2024-05-24T04:00" },
	    { "The gate shuts on Friday 24 around 9 p.m.", "2024-05-24T21:00" },
	    { "The gate will shut on Sat at 5.", "2024-05-18T05:00" },
	    { "The gate will shut on Sat at 5 p.m.", "2024-05-18T17:00" },
	    { "The gate shuts Mondays at 17.30 and opens at dawn.", "XXXX-WXX-1T17:30" },
	    { "It opened on 15 April of 87.", "1987-04-15" },
	    { "The mill shut in the early morning hours of Monday.", "2024-05-13TMO" },
	    { "The mill shut in the night hours.", "2024-05-15TNI" }, { "The winter months are long.", "2024-WI" });
}
END_TEST

START_TEST(of_the_whole_year_ends_what_is_said)
{
	TIMETEST("2024-05-15",
	    { "For the year, the mill made a profit.", "2024" }, { "It lost money for the week.", "2024-W20" },
	    { "It lost money in the first months of the year.", "PXM 2024" },
	    { "She was named player of the year.", "" }, { "the year.", "" }, { "It lost money for the day.", "" },
	    { "It lost money for the month.", "" }, { "For the year the mill made a profit.", "" },
	    { "It made a profit for the year ending May 3.", "P1Y 2024-05-03" });
}
END_TEST

START_TEST(may_end_the_text)
{
	TIMETEST("2024-05-15",
	    { "What he did the day before", "2024-05-14" }, { "What he did the day after", "2024-05-16" },
	    { "What he did the day before lunch", "" }, { "It lost money for the year", "2024" },
	    { "The rate is set quarterly", "P3M" }, { "The rate is set quarterly.", "P3M" },
	    { "The quarterly rate", "" }, { "The quarter", "2024-Q1" }, { "two months", "P2M" });
}
END_TEST

START_TEST(is_another_where_more_follows)
{
	TIMETEST("2024-05-15T10:00",
	    { "Find 30 minutes later this week.", "PT30M 2024-W20" },
	    { "She will leave 30 minutes later.", "2024-05-15T10:30" },
	    { "He toiled for the last 3 months and 2 days ago he was done.", "P3M 2024-05-13" },
	    { "He toiled for the last 3 months and 2 days.", "P3M2D" },
	    { "He toiled over the past 3 weeks, and 2 days ago he was done.", "P3W 2024-05-13" });
}
END_TEST

START_TEST(after_nothing_told_is_no_day_to_come)
{
	TIMETEST("2024-05-15",
	    { "She went to sea and came home 12 years later.", "P12Y" },
	    { "A day later, the guards spared him.", "P1D" },
	    { "On May 3 she went. A day later, she came back.", "2024-05-03 2024-05-04" },
	    { "She will go home two years later.", "2026" }, { "A day earlier, the guards let him go.", "2024-05-14" });
}
END_TEST

START_TEST(at_the_head_of_a_tale_was)
{
	TIMETEST("2024-05-15",
	    { "By Friday, the mill was empty.", "2024-05-10" },
	    { "It rained. Until Friday, the mill was empty.", "2024-05-10" },
	    { "By Friday, the mill was to be empty.", "2024-05-17" },
	    { "By Friday, the council said, the mill must go.", "2024-05-17" },
	    { "The mill must be sold by Friday, which was a shock.", "2024-05-17" },
	    { "She turns 60 in December, and has a mill.", "2024-12" },
	    { "He saw it as recently as 2008, and recently again.", "2008 PAST_REF" });
}
END_TEST

START_TEST(of_every_month_is_no_day)
{
	TIMETEST("2024-05-15",
	    { "The council meets on the first Monday of each month.", "P1M" },
	    { "The council meets on the last Friday of every year.", "P1Y" },
	    { "The council met on the first Monday of last month.", "2024-04-01" },
	    { "a semi-annual fair", "P6M" });
}
END_TEST

UNIT_MAIN("plaintimes")
{
	tcase_add_test(unit, after_nothing_told_is_no_day_to_come);
	tcase_add_test(unit, at_the_head_of_a_tale_was);
	tcase_add_test(unit, is_another_where_more_follows);
	tcase_add_test(unit, may_end_the_text);
	tcase_add_test(unit, of_a_day_may_have_an_hour_behind_it);
	tcase_add_test(unit, of_a_weekday_counts_from_today);
	tcase_add_test(unit, of_every_month_is_no_day);
	tcase_add_test(unit, of_the_whole_year_ends_what_is_said);
}
