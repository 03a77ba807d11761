#include "timetest.h"

START_TEST(finds_none_in_idioms_and_names)
{
	TIMETEST("2024-05-16",
	    { "The shops are open 24 hours a day.", "" }, { "In today's world it is rare.", "" },
	    { "It is for today's youth.", "" }, { "It is in today's paper.", "2024-05-16" },
	    { "They will one day return.", "" }, { "They hope it may one day end.", "" },
	    { "They hope to return within one day.", "P1D" }, { "The annual March for Peace is over.", "" },
	    { "The ships passed minutes apart.", "" }, { "It ended in the weeks before he left.", "" },
	    { "It ended weeks before he left.", "PXW" }, { "He left in the early hours of Monday.", "2024-05-13" },
	    { "He left in the small hours.", "" }, { "He left in the first hours.", "PTXH" });
}
END_TEST

START_TEST(finds_what_recurs_by_its_place)
{
	TIMETEST("2024-05-16",
	    { "every weekend", "XXXX-WXX-WE" }, { "each weekend", "XXXX-WXX-WE" }, { "every night", "TNI" },
	    { "every morning", "TMO" }, { "every day", "P1D" }, { "on the 15th of every month", "XXXX-XX-15" },
	    { "the 3rd of each month", "XXXX-XX-03" }, { "another week", "P1W" }, { "at the minute", "PRESENT_REF" },
	    { "What did he do the day before?", "2024-05-15" }, { "And the day after!", "2024-05-17" },
	    { "in Easter week", "2024-W13" }, { "in Christmas week", "2023-W52" });
}
END_TEST

START_TEST(finds_none_in_this_day)
{
	TIMETEST("2024-05-16",
	    { "He sings to this day.", "PRESENT_REF" }, { "He sings this day.", "" },
	    { "It ended recently.", "PAST_REF" },
	    { "It ended most recently last Monday.", "2024-05-06" }, { "this week", "2024-W20" });
}
END_TEST

START_TEST(finds_what_recurs_by_its_number)
{
	TIMETEST("2024-05-16",
	    { "every third year", "P3Y" }, { "every second week", "P2W" }, { "every year", "P1Y" },
	    { "biweekly", "P2W" }, { "the late 1800s", "18XX" }, { "the 1700s", "17XX" }, { "the 1890s", "189X" },
	    { "the 1900s", "190X" }, { "the 1600s", "16XX" });
}
END_TEST

START_TEST(takes_a_month_for_what_its_tense_says)
{
	TIMETEST("2024-03-01",
	    { "It will begin in January.", "2025-01" }, { "It will begin in February.", "2024-02" },
	    { "They sold it in April and May.", "2023-04 2023-05" }, { "They sold it in March.", "2024-03" },
	    { "They sold it in the quarter ended in December.", "2023-Q4 2023-12" },
	    { "They sold it in the quarter ending on December 31.", "2023-Q4 2023-12-31" },
	    { "He came Monday at around 7 p.m.", "2024-02-26T19:00" },
	    { "He came Monday by about 7 p.m.", "2024-02-26T19:00" });
	TIMETEST("2024-02-10", { "They plan to come in March. They signed a pact in March.", "2024-03 2024-03" });
	TIMETEST("2024-02-03", { "They signed a pact in March.", "2023-03" });
}
END_TEST

START_TEST(leaves_verbs_and_centuries)
{
	TIMETEST("2024-05-16",
	    { "It is expected to last six weeks.", "P6W" }, { "It will last a year.", "P1Y" },
	    { "It fell in the last six weeks.", "P6W" }, { "It was due to last week's rain.", "2024-W19" },
	    { "the early 2000s and the late '90s", "200X 199X" }, { "the 2000s and '10s", "200X 201X" },
	    { "the 1980s and '90s", "198X 199X" }, { "the 1890s and '10s", "189X 181X" },
	    { "at 24:00 on Friday", "2024-05-11T00:00" }, { "at 23:00 on Friday", "2024-05-10T23:00" });
}
END_TEST

UNIT_MAIN("notimes")
{
	tcase_add_test(unit, leaves_verbs_and_centuries);
	tcase_add_test(unit, finds_none_in_this_day);
	tcase_add_test(unit, finds_what_recurs_by_its_number);
	tcase_add_test(unit, takes_a_month_for_what_its_tense_says);
	tcase_add_test(unit, finds_none_in_idioms_and_names);
	tcase_add_test(unit, finds_what_recurs_by_its_place);
}
