#include "../unit.h"
#include "stagegroups.h"

static struct stagegroups groups;
static struct buf names;

static void
teardown(void)
{
	stagegroups_free(&groups);
	buf_free(&names);
}

/* B is to A what RELATION says; each id is its own order. */
static void
add(const char *a, const char *b, const char *relation, const char *overlap)
{
	stagegroups_add(&groups, bytes_of(a), bytes_of(b), bytes_of(a), bytes_of(b), bytes_of(relation),
	    bytes_of(overlap));
}

/* Group and relation of an id, as "a,b near 0.90". */
static const char *
of(const char *wanted)
{
	static char s[100];
	struct bytes id, relation, overlap;
	size_t i;

	for (i = 0; i < groups.n; i++) {
		stagegroups_get(&groups, i, &id, &names, &relation, &overlap);
		if (bytes_is(id, wanted)) {
			snprintf(s, sizeof s, "%.*s %.*s %.*s", (int)names.n, (const char *)names.p, (int)relation.n,
			    (const char *)relation.p, (int)overlap.n, (const char *)overlap.p);
			return s;
		}
	}
	return "unknown";
}

START_TEST(copies_of_copies_are_of_one_group)
{
	add("c", "d", "near", "0.80");
	add("b", "c", "exact", "1.00");
	add("a", "b", "near", "0.90");
	add("x", "y", "near", "0.70");
	ck_assert_str_eq(of("d"), "a near 0.80");
	ck_assert_str_eq(of("c"), "a exact 1.00");
	ck_assert_str_eq(of("a"), "a new 0.00");
	ck_assert_str_eq(of("y"), "x near 0.70");
}
END_TEST

START_TEST(the_best_pair_tells_the_relation_in_any_order)
{
	add("a", "c", "near", "0.60");
	add("b", "c", "exact", "1.00");
	ck_assert_str_eq(of("c"), "a exact 1.00");
	add("a", "b", "near", "0.70");
	ck_assert_str_eq(of("c"), "a exact 1.00");
	teardown();
	add("a", "b", "near", "0.70");
	add("b", "c", "exact", "1.00");
	add("a", "c", "near", "0.60");
	ck_assert_str_eq(of("c"), "a exact 1.00");
}
END_TEST

START_TEST(a_page_is_of_the_groups_that_it_holds)
{
	add("a", "b", "exact", "1.00");
	add("b", "p", "contains", "0.40");
	add("c", "p", "contains", "0.50");
	add("p", "z", "excerpt", "1.00");
	ck_assert_str_eq(of("p"), "a,c,p,z contains 0.50");
	ck_assert_str_eq(of("z"), "z excerpt 1.00");
	ck_assert_str_eq(of("b"), "a exact 1.00");
}
END_TEST

START_TEST(a_page_names_each_group_once)
{
	add("a", "b", "near", "0.90");
	add("c", "d", "near", "0.90");
	add("a", "p", "contains", "0.30");
	add("b", "p", "contains", "0.30");
	add("c", "p", "contains", "0.20");
	add("d", "p", "contains", "0.20");
	ck_assert_str_eq(of("p"), "a,c,p contains 0.30");
}
END_TEST

UNIT_MAIN("stagegroups")
{
	tcase_add_test(unit, a_page_names_each_group_once);
	tcase_add_checked_fixture(unit, NULL, teardown);
	tcase_add_test(unit, copies_of_copies_are_of_one_group);
	tcase_add_test(unit, the_best_pair_tells_the_relation_in_any_order);
	tcase_add_test(unit, a_page_is_of_the_groups_that_it_holds);
}
