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

UNIT_MAIN("notimes")
{
	tcase_add_test(unit, finds_none_in_idioms_and_names);
	tcase_add_test(unit, finds_what_recurs_by_its_place);
}
