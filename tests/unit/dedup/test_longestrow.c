#include "../unit.h"
#include "longestrow.h"

static struct longestrow rows;
static struct decision decision;

static void
tear_down(void)
{
	longestrow_free(&rows);
	buf_free(&decision.group);
	memset(&decision, 0, sizeof decision);
}

/* Adds a row of a text of so many bytes. */
static void
add(enum relation relation, const char *group, size_t length)
{
	char line[16];

	decision.relation = relation;
	buf_clear(&decision.group);
	buf_str(&decision.group, group);
	snprintf(line, sizeof line, "line %zu", rows.n);
	longestrow_add(&rows, &decision, bytes_of(line), length);
}

/* The rows that are kept, by their number. */
static const char *
kept(void)
{
	static char list[64];
	size_t i, n = 0;

	for (i = 0; i < rows.n; i++)
		if (rows.row[i].kept)
			list[n++] = (char)('0' + i);
	list[n] = '\0';
	return list;
}

START_TEST(the_longest_of_a_group_is_kept)
{
	add(DECISION_NEW, "a", 100);
	add(DECISION_NEW, "b", 100);
	add(DECISION_NEAR, "a", 100);	/* no longer: the first stays */
	ck_assert_str_eq(kept(), "01");
	add(DECISION_NEAR, "a", 101);
	ck_assert_str_eq(kept(), "13");
	add(DECISION_EXACT, "b", 99);
	ck_assert_str_eq(kept(), "13");
	add(DECISION_CONTAINED, "a", 200);
	ck_assert_str_eq(kept(), "15");
	ck_assert_bytes(longestrow_line(&rows, 5), "line 5");
	ck_assert_bytes(longestrow_line(&rows, 0), "line 0");
}
END_TEST

START_TEST(pages_of_several_and_excerpts_take_no_place)
{
	add(DECISION_NEW, "a", 100);
	add(DECISION_NEW, "b", 100);
	add(DECISION_MULTI, "a,b", 300);
	add(DECISION_EXCERPT, "a", 200);
	ck_assert_str_eq(kept(), "01");
	add(DECISION_NEAR, "c", 200);	/* of a group of which none is known */
	ck_assert_str_eq(kept(), "01");
}
END_TEST

START_TEST(what_holds_one_article_and_more_takes_its_place)
{
	add(DECISION_NEW, "a", 100);
	add(DECISION_NEW, "b", 100);
	decision.holds_one = true;
	add(DECISION_CONTAINS, "a,c", 50);
	ck_assert_str_eq(kept(), "12");
	decision.holds_one = false;
	add(DECISION_CONTAINS, "b,d", 500);
	ck_assert_str_eq(kept(), "123");
	add(DECISION_NEAR, "d", 501);	/* a copy of what is its own */
	ck_assert_str_eq(kept(), "124");
	add(DECISION_NEAR, "c", 51);
	ck_assert_str_eq(kept(), "145");
}
END_TEST

START_TEST(versions_and_updates_are_kept_beside)
{
	add(DECISION_NEW, "a", 100);
	add(DECISION_VERSION, "a", 300);
	add(DECISION_UPDATE, "a", 50);
	ck_assert_str_eq(kept(), "012");
}
END_TEST

UNIT_MAIN("longestrow")
{
	tcase_add_checked_fixture(unit, NULL, tear_down);
	tcase_add_test(unit, the_longest_of_a_group_is_kept);
	tcase_add_test(unit, pages_of_several_and_excerpts_take_no_place);
	tcase_add_test(unit, what_holds_one_article_and_more_takes_its_place);
	tcase_add_test(unit, versions_and_updates_are_kept_beside);
}
