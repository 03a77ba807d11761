#include "labelledtest.h"

START_TEST(suffixes_and_generations_are_of_the_name)
{
	CHECK(false,
	    { "Zelmer Jr. said", "0-2 ORG", "0-2 PER" }, { "Zelmer II said", "0-2 ORG", "0-2 ORG" },
	    { "Zelmer IV fell", "", "" }, { "Zelmer Sr. fell", "", "0-2 PER" },
	    { "so Zelmer Systems, LLC fell", "4-5 ORG", "1-5 ORG" },
	    { "so Zelmer Systems LLC fell", "3-4 ORG", "1-4 ORG" },
	    { "so Zelmer Systems, LLC fell", "1-3 LOC", "1-5 ORG" }, { "in Zelmer, NV it fell", "1-2 LOC", "1-2 LOC" },
	    { "in Zelmer NV it fell", "1-2 LOC", "1-3 ORG" });
}
END_TEST

START_TEST(three_syllables_are_a_person)
{
	CHECK(false,
	    { "said Qan Zu Xim then", "1-4 ORG", "1-4 PER" }, { "said Qan Zhuam Xim then", "1-4 ORG", "1-4 PER" },
	    { "said Qan Zhuamn Xim then", "1-4 ORG", "1-4 ORG" }, { "said Qan Z Xim then", "1-4 ORG", "1-4 ORG" },
	    { "said Qan Zamu Xim then", "1-4 ORG", "1-4 ORG" }, { "said Qan Zu then", "1-3 ORG", "1-3 ORG" },
	    { "said Qan Zu Xim Zan then", "1-5 ORG", "1-5 ORG" });
}
END_TEST

START_TEST(ampersands_join_words)
{
	CHECK(false,
	    { "so Zelmer & Qarvo fell", "", "1-4 ORG" }, { "so Zelmer A& Qarvo fell", "", "1-5 ORG" },
	    { "so Ann Zelmer & Qarvo fell", "1-3 PER", "1-3 PER" }, { "so Zelmer & Qarvo fell", "1-2 PER", "1-4 ORG" },
	    { "so Zelmer & Ann Qarvo fell", "3-5 PER", "3-5 PER" },
	    { "so Zelmer & Qarvo fell", "1-2 MISC", "1-4 MISC" },
	    { "so zelmer & Qarvo fell", "", "" }, { "so Zelmer & qarvo fell", "", "" }, { "at Q&Z now", "", "1-2 ORG" },
	    { "at Q&A now", "", "" }, { "at Q&z now", "", "" });
}
END_TEST

START_TEST(small_brands_are_names_alone)
{
	CHECK(false,
	    { "so adidas fell", "", "1-2 ORG" }, { "so adidas fell", "1-2 PER", "1-2 ORG" },
	    { "so adidas Zelmer fell", "1-3 ORG", "1-3 ORG" }, { "so Zelmer adidas fell", "1-3 LOC", "1-3 LOC" },
	    { "so qarTavo fell", "", "1-2 ORG" }, { "so qarTa fell", "", "1-2 ORG" }, { "so qarT fell", "", "" },
	    { "so qarTA fell", "", "" }, { "so qarvotTa fell", "", "" }, { "so qarvoTa fell", "", "1-2 ORG" },
	    { "so iPq fell", "", "" }, { "so iPqa fell", "", "1-2 MISC" }, { "so iMqa fell", "", "1-2 MISC" },
	    { "so iCqa fell", "", "1-2 MISC" }, { "so iZqa fell", "", "1-2 ORG" }, { "so ePqa fell", "", "1-2 ORG" });
}
END_TEST

UNIT_MAIN("labelforms")
{
	tcase_add_checked_fixture(unit, setup, NULL);
	tcase_add_test(unit, suffixes_and_generations_are_of_the_name);
	tcase_add_test(unit, three_syllables_are_a_person);
	tcase_add_test(unit, ampersands_join_words);
	tcase_add_test(unit, small_brands_are_names_alone);
}
