#include "timetest.h"

START_TEST(follows_what_was_told_without_a_day_of_writing)
{
	TIMETEST("",
	    { "It opened on June 5, 1998. Three days later it shut.", "1998-06-05 1998-06-08" },
	    { "It opened on June 5, 1998. The next day it shut.", "1998-06-05 1998-06-06" },
	    { "It opened on June 5, 1998. The following night it shut.", "1998-06-05 1998-06-06TNI" },
	    { "It opened on June 5, 1998. The following weekend it shut.", "1998-06-05 1998-W24-WE" },
	    { "It opened on June 5, 1998. It shut the day before.", "1998-06-05 1998-06-04" },
	    { "It opened on June 5, 1998. It shut the night after.", "1998-06-05 1998-06-06" },
	    { "It opened on June 5, 1998. It shut the hour after.", "1998-06-05" },
	    { "It opened on June 5, 1998. It shut that week.", "1998-06-05 1998-W23" },
	    { "It opened on June 5, 1998. It shut the same hour.", "1998-06-05" },
	    { "It opened in June 1998. Three days later it shut.", "1998-06 P3D" },
	    { "It opened in 1998. Six months later it shut.", "1998 P6M" },
	    { "It opened in 1998. A year earlier it shut.", "1998 1997" }, { "the day before.", "" },
	    { "that day", "" }, { "that same week", "" }, { "a few days later", "PXD" },
	    { "two days before Friday", "XXXX-XX-XX" }, { "two days before May 4", "XXXX-XX-XX" },
	    { "two days before May 4, 2021", "2021-05-02" }, { "two weeks after Christmas 2021", "2022-01-08" },
	    { "two weeks after Christmas", "XXXX-XX-XX" }, { "in a few years it will open", "PXY" },
	    { "the night after next", "" });
	TIMETEST("2024-02-29",
	    { "It opened on June 5, 1998. That night it shut.", "1998-06-05 1998-06-05TNI" },
	    { "It opened on June 5, 1998. The previous night it shut.", "1998-06-05 1998-06-04TNI" },
	    { "It opened last year. The next year it shut.", "2023 2024" },
	    { "in a few years it will open", "PXY" }, { "a few days later", "PXD" },
	    { "several weeks after May 4", "FUTURE_REF" }, { "half a century ago", "1974" },
	    { "two and a half centuries ago", "1774" }, { "half an hour ago", "2024-02-29" },
	    { "It ran for 24 hours from now", "PT24H" });
}
END_TEST

UNIT_MAIN("toldtime")
{
	tcase_add_test(unit, follows_what_was_told_without_a_day_of_writing);
}
