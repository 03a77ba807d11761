#include "labelledtest.h"

START_TEST(goes_by_the_one_kind_of_a_name)
{
	CHECK(false,
	    { "on the West Bank then", "2-4 ORG", "2-4 LOC" }, { "said Morgan Stanley then", "1-3 PER", "1-3 ORG" },
	    { "took Ozempic then", "1-2 PER", "1-2 MISC" }, { "took Ozempic then", "1-2 ORG", "1-2 ORG" },
	    { "the Nobel Prize then", "1-3 PER", "1-3 MISC" }, { "met Torvik Velk then", "1-3 PER", "1-3 PER" },
	    { "in Kenya then", "1-2 PER", "1-2 PER" }, { "said Google then", "1-2 PER", "1-2 PER" },
	    { "beat Real Madrid then", "1-3 LOC", "1-3 LOC" });
	CHECK_IN("Bo Ozempic", "0-2 PER", { "took Ozempic then", "1-2 PER", "1-2 PER" });
	CHECK_IN("Bo Velk", "0-2 PER", { "took Ozempic then", "1-2 PER", "1-2 MISC" });
}
END_TEST

START_TEST(finds_whole_names_of_the_gazetteer)
{
	CHECK(false,
	    { "wrote on Truth Social that", "", "2-4 ORG" }, { "saw the Super Bowl then", "", "2-4 MISC" },
	    { "told Customs and Border Protection then", "", "1-5 ORG" },
	    { "wrote on truth Social that", "", "" }, { "wrote on Truth Social Fund that", "", "" },
	    { "wrote New Truth Social that", "", "" }, { "Torve Truth Social fell", "", "" },
	    { "wrote on Truth Social-like", "", "" },
	    { "in the Oval Office now", "", "2-4 LOC" }, { "in Kaizer Chiefs now", "", "1-3 ORG" },
	    { "wrote on Truth then", "", "" },
	    { "Truth Social fell", "", "0-2 ORG" }, { "Lonza Group fell", "", "" },
	    { "by Lonza Group then", "", "1-3 ORG" }, { "Truth Torve fell", "", "" });
	CHECK(true, { "said the Truth Social then", "", "2-4 ORG" });
}
END_TEST

START_TEST(knows_a_platform)
{
	CHECK(false,
	    { "a post on X, then", "", "3-4 ORG" }, { "a post on X, then", "3-4 PER", "3-4 ORG" },
	    { "the platform X said", "", "2-3 ORG" }, { "then X said", "1-2 PER", "" },
	    { "then X said", "1-2 ORG", "1-2 ORG" },
	    { "then X said", "", "" }, { "met Malcolm X on X then", "1-3 PER", "1-3 PER,4-5 ORG" },
	    { "a word on X-rays", "", "" }, { "a word on X Factor", "", "" }, { "a word on Y then", "", "" },
	    { "X said", "0-1 PER", "" });
	CHECK_IN("the platform X", "2-3 ORG", { "then X said", "", "1-2 ORG" }, { "X said", "", "" });
	CHECK_IN("Bo Velk met Malcolm X", "0-2 PER,3-5 PER", { "then X said", "", "" });
}
END_TEST

UNIT_MAIN("knownrules")
{
	tcase_add_unchecked_fixture(unit, setup, NULL);
	tcase_add_test(unit, goes_by_the_one_kind_of_a_name);
	tcase_add_test(unit, finds_whole_names_of_the_gazetteer);
	tcase_add_test(unit, knows_a_platform);
}
