#include "labelledtest.h"

START_TEST(a_noun_tells_things)
{
	CHECK(false,
	    { "the Torvik missile fell", "1-2 LOC", "1-2 MISC" }, { "the Torvik missile fell", "1-2 PER", "1-2 MISC" },
	    { "the Torvik missile fell", "1-2 ORG", "1-2 MISC" },
	    { "the Torvik ballistic missile fell", "1-2 LOC", "1-2 MISC" },
	    { "the Torvik ballistic test fell", "1-2 LOC", "1-2 LOC" },
	    { "the Torvik new missile fell", "1-2 LOC", "1-2 LOC" }, { "the Torvik house fell", "1-2 LOC", "1-2 LOC" },
	    { "the Torvik Velk missile fell", "1-3 PER", "1-3 MISC" },
	    { "the Torvik Velk missile fell", "1-3 ORG", "1-3 ORG" },
	    { "the Nairobi missile fell", "1-2 LOC", "1-2 LOC" }, { "the NATO missile fell", "1-2 ORG", "1-2 ORG" },
	    { "the ZVELK missile fell", "1-2 ORG", "1-2 ORG" }, { "the Danish missile fell", "1-2 PER", "1-2 PER" });
}
END_TEST

START_TEST(a_noun_finds_things)
{
	CHECK(false,
	    { "the Torvik missile fell", "", "1-2 MISC" }, { "The Torvik missiles fell", "", "1-2 MISC" },
	    { "then the Torvik cruise missiles fell", "", "2-3 MISC" }, { "Torvik missiles fell", "", "" },
	    { "said: Torvik missiles fell", "", "" }, { "the Velk Torvik missiles fell", "", "" },
	    { "the torvik missile fell", "", "" }, { "the ZVELK missile fell", "", "" },
	    { "the Nairobi missile fell", "", "" }, { "the Torvik house fell", "", "" });
}
END_TEST

START_TEST(a_year_belongs_to_a_law)
{
	CHECK(false,
	    { "the Torvik Act, 2023, bans it", "1-3 MISC", "1-5 MISC" },
	    { "the Torvik Act 1998", "1-3 MISC", "1-4 MISC" },
	    { "the Torvik Bill 1800 here", "1-3 MISC", "1-4 MISC" },
	    { "the Torvik Ordinance 2000 here", "1-3 MISC", "1-4 MISC" },
	    { "the Torvik Act, 1799, then", "1-3 MISC", "1-3 MISC" },
	    { "the Torvik Act, 2100, then", "1-3 MISC", "1-3 MISC" },
	    { "the Torvik Act, 20233, then", "1-3 MISC", "1-3 MISC" },
	    { "the Torvik Act, 20b3, then", "1-3 MISC", "1-3 MISC" },
	    { "the Torvik Act, he said", "1-3 MISC", "1-3 MISC" }, { "the Torvik Act,", "1-3 MISC", "1-3 MISC" },
	    { "the Torvik Prize 2023", "1-3 MISC", "1-3 MISC" });
}
END_TEST

START_TEST(finds_names_that_end_in_a_digit)
{
	CHECK(false,
	    { "at COP30 then", "", "1-2 MISC" }, { "the G20 met", "", "1-2 ORG" }, { "at ZVK30 then", "", "" },
	    { "at COP then", "", "" }, { "at COP30 then", "1-2 ORG", "1-2 ORG" });
}
END_TEST

UNIT_MAIN("thingrules")
{
	tcase_add_unchecked_fixture(unit, setup, NULL);
	tcase_add_test(unit, a_noun_tells_things);
	tcase_add_test(unit, a_noun_finds_things);
	tcase_add_test(unit, a_year_belongs_to_a_law);
	tcase_add_test(unit, finds_names_that_end_in_a_digit);
}
