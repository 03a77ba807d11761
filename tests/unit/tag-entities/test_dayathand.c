#include "timetest.h"

START_TEST(of_the_same_sentence_is_that_of_an_hour)
{
	TIMETEST("2024-05-16",
	    { "On April 2 a man came to the mill at 10 p.m. and left.", "2024-04-02 2024-04-02T22:00" },
	    { "On Monday a man came to the mill at noon, and at 3 p.m. he left.",
	    "2024-05-13 2024-05-13T12:00 2024-05-13T15:00" },
	    { "The vote is on Sunday, and the halls close at 8 p.m.", "2024-05-19 2024-05-19T20:00" },
	    { "He came on Monday. The halls close at 8 p.m.", "2024-05-13 2024-05-16T20:00" },
	    { "He came on Monday.\nThe halls close at 8 p.m.", "2024-05-13 2024-05-16T20:00" },
	    { "He came on Monday. He waited for years and left at 8 p.m.", "2024-05-13 PXY 2024-05-16T20:00" },
	    { "He came on Monday, waited for years and left at 8 p.m.", "2024-05-13 PXY 2024-05-13T20:00" },
	    { "In April a man left at 8 p.m.", "2024-04 2024-05-16T20:00" },
	    { "A man left at 8 p.m. and came back.", "2024-05-16T20:00" },
	    { "He came on Monday and left at 8 p.m. tonight.", "2024-05-13 2024-05-16T20:00" });
	TIMETEST("",
	    { "On 2 April 2019 a man came to the mill at 10 p.m.", "2019-04-02 2019-04-02T22:00" },
	    { "On 2 April 2019 a man came to the mill. He left at 10 p.m.", "2019-04-02 T22:00" },
	    { "On 2 April 2019 a man came to the mill on Monday at 10 p.m.", "2019-04-02 XXXX-WXX-1T22:00" });
}
END_TEST

UNIT_MAIN("dayathand")
{
	tcase_add_test(unit, of_the_same_sentence_is_that_of_an_hour);
}
