#include "labelledtest.h"
#include "model/hyphenpair.h"

/* The place of the hyphen, and what is left and right of it, as "1 LOC ORG"; "" where the name is no pair. */
static const char *
pair(const char *name)
{
	static char list[32];
	enum ner_type left, right;
	struct sentence s;
	size_t tie;

	read_sentence(&s, name, false);
	tie = hyphenpair_at(&resources.gazetteer, s.seen, s.tokens.n, &left, &right);
	snprintf(list, sizeof list, "%zu %s %s", tie, tie > 0 ? nertype_name(left) : "",
	    tie > 0 ? nertype_name(right) : "");
	free(s.tokens.item);
	return tie > 0 ? list : "";
}

START_TEST(is_two_known_names)
{
	ck_assert_str_eq(pair("Spain-France"), "1 LOC LOC");
	ck_assert_str_eq(pair("Israel-Hamas"), "1 LOC ORG");
	ck_assert_str_eq(pair("Hamas-Israel"), "1 ORG LOC");
	ck_assert_str_eq(pair("New Zealand-France"), "2 LOC LOC");
	ck_assert_str_eq(pair("France-New Zealand"), "1 LOC LOC");
	ck_assert_str_eq(pair("Spain-Velkar"), "");
	ck_assert_str_eq(pair("Velkar-Spain"), "");
	ck_assert_str_eq(pair("Velkar-Zelmar"), "");
	ck_assert_str_eq(pair("Spain"), "");
	ck_assert_str_eq(pair("Spain France"), "");
	ck_assert_str_eq(pair("Spain-"), "");
	ck_assert_str_eq(pair("Guinea-Bissau"), "");
}
END_TEST

START_TEST(is_no_pair_of_names_that_persons_have)
{
	ck_assert_str_eq(pair("Paris-London"), "");
	ck_assert_str_eq(pair("Paris-Spain"), "1 LOC LOC");
	ck_assert_str_eq(pair("Spain-Paris"), "1 LOC LOC");
}
END_TEST

UNIT_MAIN("hyphenpair")
{
	tcase_add_checked_fixture(unit, setup, NULL);
	tcase_add_test(unit, is_two_known_names);
	tcase_add_test(unit, is_no_pair_of_names_that_persons_have);
}
