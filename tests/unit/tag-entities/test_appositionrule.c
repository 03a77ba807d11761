#include "labelledtest.h"

START_TEST(a_noun_after_the_name_tells_its_type)
{
	CHECK(false,
	    { "by Torvelo Sur, a Danish shipping firm, then", "1-3 LOC", "1-3 ORG" },
	    { "by Torvelo Sur, the builder.", "1-3 PER", "1-3 ORG" },
	    { "by Torvelo Sur , an agency", "1-3 LOC", "1-3 ORG" },
	    { "by Torvelo, a company that left", "1-2 LOC", "1-2 ORG" },
	    { "by Torvelo, a company director", "1-2 PER", "1-2 PER" },
	    { "by Torvelo, the company said", "1-2 PER", "1-2 PER" },
	    { "by Torvelo, its builder", "1-2 LOC", "1-2 LOC" },
	    { "by Torvelo a builder", "1-2 LOC", "1-2 LOC" },
	    { "by Torvelo, a big old grey Danish firm", "1-2 LOC", "1-2 LOC" },
	    { "by Torvelo, a big old grey firm", "1-2 LOC", "1-2 ORG" },
	    { "by Torvelo, a house, a firm", "1-2 LOC", "1-2 LOC" },
	    { "by Torvelo, a firm", "1-2 MISC", "1-2 MISC" }, { "by Torvelo,", "1-2 LOC", "1-2 LOC" },
	    { "by Torvelo, a", "1-2 LOC", "1-2 LOC" });
}
END_TEST

START_TEST(a_noun_before_the_name_tells_its_type)
{
	CHECK(false,
	    { "the builder, Torvelo Sur, left", "3-5 LOC", "3-5 ORG" },
	    { "The builder, Torvelo, left", "3-4 PER", "3-4 ORG" },
	    { "builder, Torvelo, left", "2-3 PER", "2-3 ORG" }, { "the house, Torvelo, left", "3-4 LOC", "3-4 LOC" },
	    { "the builder, Torvelo left", "3-4 LOC", "3-4 LOC" },
	    { ", Torvelo, left", "1-2 LOC", "1-2 LOC" }, { "for the builder, Torvelo.", "4-5 LOC", "4-5 ORG" },
	    { "(and the builder, Torvelo)", "5-6 LOC", "5-6 ORG" },
	    { "and the builder, Torvelo", "4-5 LOC", "4-5 ORG" },
	    { "and the builder, Torvelo; then", "4-5 LOC", "4-5 ORG" },
	    { "the team, Ada Torvelo, left", "3-5 PER", "3-5 PER" },
	    { "the team, Torvelo, left", "3-4 PER", "3-4 ORG" },
	    { "the team, Torvelo Sur, left", "3-5 LOC", "3-5 ORG" });
}
END_TEST

START_TEST(a_noun_right_before_the_name_tells_its_type)
{
	CHECK(false,
	    { "the charity Zelvora left", "2-3 LOC", "2-3 ORG" },
	    { "the charity Zelvora Sur left", "2-4 PER", "2-4 ORG" },
	    { "the charity Ada Zelvora left", "2-4 PER", "2-4 PER" },
	    { "the charity Kenya Zelvora left", "2-4 LOC", "2-4 LOC" },
	    { "the producer Zelvora left", "2-3 PER", "2-3 PER" },
	    { "the producer Zelvora left", "2-3 LOC", "2-3 ORG" },
	    { "the house Zelvora left", "2-3 LOC", "2-3 LOC" }, { "charity Zelvora left", "1-2 LOC", "1-2 LOC" },
	    { "the charity Zelvora left", "2-3 MISC", "2-3 MISC" });
}
END_TEST

START_TEST(a_place_is_no_person)
{
	CHECK(false,
	    { "Torvelo, a town of 5,000, left", "0-1 PER", "0-1 LOC" },
	    { "Ada Torvelo, a town councillor,", "0-2 PER", "0-2 PER" },
	    { "Ada Torvelo, a town, left", "0-2 PER", "0-2 PER" }, { "Torvelo, a town, left", "0-1 LOC", "0-1 LOC" },
	    { "Torvelo, a town, left", "0-1 ORG", "0-1 ORG" });
}
END_TEST

START_TEST(counts_the_words_before_the_noun)
{
	CHECK(false,
	    { "by Torvelo, a firm", "1-2 PER", "1-2 ORG" },
	    { "Torvelo, a town", "0-1 PER", "0-1 LOC" },
	    { "a builder, Torvelo, left", "3-4 MISC", "3-4 MISC" },
	    { "by Torvelo, a firm, left", "1-2 PER", "1-2 ORG" });
}
END_TEST

UNIT_MAIN("appositionrule")
{
	tcase_add_checked_fixture(unit, setup, NULL);
	tcase_add_test(unit, a_noun_after_the_name_tells_its_type);
	tcase_add_test(unit, a_noun_before_the_name_tells_its_type);
	tcase_add_test(unit, a_noun_right_before_the_name_tells_its_type);
	tcase_add_test(unit, a_place_is_no_person);
	tcase_add_test(unit, counts_the_words_before_the_noun);
}
