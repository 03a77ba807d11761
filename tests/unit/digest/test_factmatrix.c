#include "../unit.h"
#include "briefs.h"
#include "factmatrix.h"

static struct brief b;
static struct factmatrix m;

static void
setup(void)
{
	memset(&b, 0, sizeof b);
	b.day = INT64_MIN;
}

static void
teardown(void)
{
	brief_free(&b);
}

static void
add(const char *sources, const char *facts, const char *was)
{
	struct brief_row row = briefs_none;

	row.story = bytes_of("a");
	row.text = bytes_of("x");
	row.sources = bytes_of(sources);
	row.facts = bytes_of(facts);
	row.was = bytes_of(was);
	brief_add(&b, &row);
}

START_TEST(sources_by_facts)
{
	add("Post; Wire", "dead=five; date=May 4", "three dead (Echo, Post, 2026-05-03)");
	add("Echo", "magnitude=6.1; dead=five", "");
	arrange(&b, 1, 0);
	factmatrix_fill(&m, &b, &b.story[0]);
	ck_assert_uint_eq(m.sources, 3);
	ck_assert_uint_eq(m.rows, 4);
	ck_assert_bytes(m.row[0].value, "three dead");
	ck_assert_int_eq(m.row[0].state, FACTMATRIX_OVERTAKEN);
	ck_assert(m.row[0].told[0] && !m.row[0].told[1] && m.row[0].told[2]);
	ck_assert_bytes(m.row[1].value, "five dead");
	ck_assert(m.row[1].told[0] && m.row[1].told[1] && m.row[1].told[2]);
	ck_assert_bytes(m.row[2].value, "May 4");
	ck_assert_bytes(m.row[3].value, "magnitude 6.1");
	ck_assert(!m.row[3].told[0] && !m.row[3].told[1] && m.row[3].told[2]);
}
END_TEST

START_TEST(nothing_to_compare)
{
	add("Post", "dead=five", "three dead (Post)");
	arrange(&b, 1, 0);
	factmatrix_fill(&m, &b, &b.story[0]);
	ck_assert_uint_eq(m.rows, 0);
	add("Wire", "hurt=two", "");
	b.story[0].changes = 0;
	b.story[0].first_change = SIZE_MAX;
	arrange(&b, 1, 0);
	factmatrix_fill(&m, &b, &b.story[0]);
	ck_assert_uint_eq(m.rows, 0);
}
END_TEST

START_TEST(has_bounds)
{
	char name[32];
	int i;

	for (i = 0; i < 20; i++) {
		snprintf(name, sizeof name, "Post %d; Wire", i);
		add(name, "a=1; b=2; c=3; d=4; e=5; f=6; g=7; h=8; i=9; j=10; k=11; l=12; m=13", "");
	}
	arrange(&b, 1, 0);
	factmatrix_fill(&m, &b, &b.story[0]);
	ck_assert_uint_eq(m.rows, FACTMATRIX_ROWS);
	ck_assert_uint_eq(m.sources, FACTMATRIX_SOURCES);
}
END_TEST

UNIT_MAIN("factmatrix")
{
	tcase_add_checked_fixture(unit, setup, teardown);
	tcase_add_test(unit, sources_by_facts);
	tcase_add_test(unit, nothing_to_compare);
	tcase_add_test(unit, has_bounds);
}
