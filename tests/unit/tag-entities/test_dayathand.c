#include "timetest.h"

START_TEST(of_the_sentence_or_the_one_before_is_that_of_an_hour)
{
	TIMETEST("2024-05-16",
	    { "On April 2 a man came to the mill at 10 p.m. and left.", "2024-04-02 2024-04-02T22:00" },
	    { "On Monday a man came to the mill at noon, and at 3 p.m. he left.",
	    "2024-05-13 2024-05-13T12:00 2024-05-13T15:00" },
	    { "The vote is on Sunday, and the halls close at 8 p.m.", "2024-05-19 2024-05-19T20:00" },
	    { "He came on Monday. The halls shut at 8 p.m.", "2024-05-13 2024-05-13T20:00" },
	    { "He came on Monday.\nThe halls shut at 8 p.m.", "2024-05-13 2024-05-13T20:00" },
	    { "He came on Monday. It rained. The halls shut at 8 p.m.", "2024-05-13 2024-05-16T20:00" },
	    { "He came on Monday. It rained at 3 p.m. The halls shut at 8 p.m.",
	    "2024-05-13 2024-05-13T15:00 2024-05-13T20:00" },
	    { "He came on Monday. He waited for years and left at 8 p.m.", "2024-05-13 PXY 2024-05-13T20:00" },
	    { "He came on Monday, waited for years and left at 8 p.m.", "2024-05-13 PXY 2024-05-13T20:00" },
	    { "In April a man left at 8 p.m.", "2024-04 2024-05-16T20:00" },
	    { "A man left at 8 p.m. and came back.", "2024-05-16T20:00" },
	    { "He came on Monday and left at 8 p.m. tonight.", "2024-05-13 2024-05-16T20:00" });
	TIMETEST("",
	    { "On 2 April 2019 a man came to the mill at 10 p.m.", "2019-04-02 2019-04-02T22:00" },
	    { "On 2 April 2019 a man came to the mill. He left at 10 p.m.", "2019-04-02 2019-04-02T22:00" },
	    { "On 2 April 2019 a man came to the mill. It rained. He left at 10 p.m.", "2019-04-02 T22:00" },
	    { "On 2 April 2019 a man came to the mill on Monday at 10 p.m.", "2019-04-02 XXXX-WXX-1T22:00" });
}
END_TEST

START_TEST(before_another_unit_is_that_of_the_next_day)
{
	TIMETEST("2024-05-16",
	    { "On Monday he left a post of 2010. The next day he came.", "2024-05-13 2010 2024-05-14" },
	    { "On Monday he left a post of 2010. That night he came.", "2024-05-13 2010 2024-05-13TNI" },
	    { "On Monday he left a post of 2010. That same day he came.", "2024-05-13 2010 2024-05-13" },
	    { "On Monday he left a post of 2010. He came the day before.", "2024-05-13 2010 2024-05-12" },
	    { "On Monday he left a post of 2010. That year he came.", "2024-05-13 2010 2010" },
	    { "In 2010 he left. The previous day he came.", "2010" },
	    { "In 2010 he left. He came the day before.", "2010" }, { "In 2010 he left. That day he came.", "2010" },
	    { "The next day he came.", "2024-05-17" }, { "That night he came.", "2024-05-16TNI" },
	    { "On Monday he left. This day is over.", "2024-05-13" });
	TIMETEST("",
	    { "On 2 April 2019 he left. The next day he came.", "2019-04-02 2019-04-03" },
	    { "That night he came.", "XXXX-XX-XXTNI" });
}
END_TEST

START_TEST(of_a_plural_has_no_article)
{
	TIMETEST("2024-05-16",
	    { "A decades-old law.", "PXY" }, { "A decade-old law.", "P10Y" }, { "A days-long talk.", "PXD" },
	    { "a day", "P1D" }, { "an hour", "PT1H" });
}
END_TEST

UNIT_MAIN("dayathand")
{
	tcase_add_test(unit, before_another_unit_is_that_of_the_next_day);
	tcase_add_test(unit, of_a_plural_has_no_article);
	tcase_add_test(unit, of_the_sentence_or_the_one_before_is_that_of_an_hour);
}
