#include "labelledtest.h"

START_TEST(finds_titles_in_quotes)
{
	CHECK(false,
	    { "her film “Lost Harbor” won", "", "3-5 MISC" }, { "her film \"Lost Harbor,\" won", "", "3-5 MISC" },
	    { "won for “The Lost Harbor.”", "", "3-6 MISC" }, { "the novel “Harbor” won", "", "3-4 MISC" },
	    { "he said “Harbor” then", "", "" }, { "he said “We lost Harbor” then", "", "" },
	    { "her film “lost Harbor” won", "", "" }, { "her film “Lost harbor” won", "", "" },
	    { "not a vote,\" Velk Torve Zelm. \"It", "", "" }, { "her film (\"Lost Harbor\")", "", "4-6 MISC" },
	    { "won \"Velk told Sky\" now", "", "" }, { "won \"The Velk of Sky\" now", "", "2-6 MISC" },
	    { "her film “Lost Harbor won", "", "" }, { "her film “” won", "", "" },
	    { "Bo “Lost Harbor” Velk", "", "" },
	    { "met “Bo Velk” now", "2-4 PER", "2-4 PER" }, { "her film “Bo Velk” now", "3-5 PER", "3-5 MISC" },
	    { "of “New Dawn” party", "", "" }, { "of “New Dawn” now", "", "2-4 MISC" },
	    { "of “A B C D E F G H” now", "", "2-10 MISC" }, { "of “A B C D E F G H I” now", "", "" },
	    { "the film that it was “Harbor” now", "", "" }, { "the film which “Harbor” now", "", "4-5 MISC" });
}
END_TEST

START_TEST(keeps_to_the_limits_of_titles)
{
	CHECK(false,
	    { "the film that it “Harbor” now", "", "5-6 MISC" },
	    { "“Lost Harbor” won", "", "1-3 MISC" },
	    { "met “Bo Velk Dawn” now", "2-4 PER", "2-5 MISC" },
	    { "her film “.” won", "", "" },
	    { "the film\"Lost Harbor\" won", "", "" },
	    { "of “A B C D E F G,” now", "", "2-9 MISC" },
	    { "of “A B C D E F G H,” now", "", "" });
}
END_TEST

UNIT_MAIN("titlerule")
{
	tcase_add_checked_fixture(unit, setup, NULL);
	tcase_add_test(unit, finds_titles_in_quotes);
	tcase_add_test(unit, keeps_to_the_limits_of_titles);
}
