#include "timetest.h"

START_TEST(reads_years_and_centuries_before_christ)
{
	TIMETEST("2026-03-18",
	    { "in 44 BC he fell", "BC0044" }, { "in 44 B.C. he fell", "BC0044" }, { "in 44 BCE", "BC0044" },
	    { "44BC", "BC0044" }, { "about 3,000 BC", "BC3000" }, { "10,000 BC", "" }, { "9999 BC", "BC9999" },
	    { "0 BC", "" }, { "in 1799 BC", "BC1799" }, { "in 1800 BC", "1800" }, { "in 2099 BC Dairy", "2099" },
	    { "in 2100 BC Dairy", "" },
	    { "in 2200 BC", "BC2200" }, { "the early 2nd century BC", "BC01XX" }, { "the 2nd century", "01XX" },
	    { "the 190s BC", "" }, { "room 12 BC", "" }, { "#12 BC", "" });
}
END_TEST

START_TEST(shares_it_in_ranges)
{
	TIMETEST("2026-03-18",
	    { "from 1354 to 1345 BC", "BC1354 BC1345" }, { "from 1354 BC to 1345", "BC1354 BC1345" },
	    { "from 44 BC to 1453", "BC0044 1453" }, { "in 1354 BC and 1345", "BC1354 1345" },
	    { "from the 3rd to the 2nd century BC", "BC02XX BC01XX" },
	    { "from the 3rd century to the 2nd century BC", "BC02XX BC01XX" },
	    { "from May 2020 to 44 BC", "2020-05 BC0044" }, { "from Monday to 44 BC", "2026-03-16 BC0044" });
}
END_TEST

UNIT_MAIN("ancienttimes")
{
	tcase_add_test(unit, reads_years_and_centuries_before_christ);
	tcase_add_test(unit, shares_it_in_ranges);
}
