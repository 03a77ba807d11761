#include "../unit.h"
#include "briefs.h"
#include "captions.h"

/* The lists as captions, one a line. */
static void
reads(const char *was, const char *conflicts, const char *want)
{
	struct brief b = { .day = INT64_MIN };
	struct brief_row row = briefs_none;
	struct buf line = { 0 };
	size_t i;

	row.story = bytes_of("a");
	row.text = bytes_of("x");
	row.was = bytes_of(was);
	row.conflicts = bytes_of(conflicts);
	brief_add(&b, &row);
	brief_add(&b, &row);
	for (i = b.story[0].first_change; i != SIZE_MAX; i = b.change[i].next) {
		captions_change(&line, &b.change[i], DATEFORMAT_LONG);
		buf_byte(&line, '\n');
	}
	ck_assert_bytes(buf_view(&line), want);
	buf_free(&line);
	brief_free(&b);
}

START_TEST(overtaken_and_conflicting_values)
{
	reads("three dead (Courier, Wire, 2026-03-03T13:15:00Z); two dead (Wire, 2026-03-03)", "ten missing (Post)",
	    "Earlier: three dead (Courier, Wire, 3 March 2026, 13:15)\n"
	    "Earlier: two dead (Wire, 3 March 2026)\n"
	    "Others say: ten missing (Post)\n");
}
END_TEST

START_TEST(what_is_not_as_agreed_stands_as_it_is)
{
	reads("three dead; (); four (five) dead", "x (2026-03-03T13:15:00Z); y (Post 2026)",
	    "Earlier: three dead\nEarlier: four (five) dead\nOthers say: x (3 March 2026, 13:15)\n"
	    "Others say: y (Post 2026)\n");
	reads("", "", "");
}
END_TEST

START_TEST(a_list_has_a_bound)
{
	struct brief b = { .day = INT64_MIN };
	struct brief_row row = briefs_none;
	struct buf list = { 0 };
	int i;

	for (i = 0; i < 70; i++)
		buf_printf(&list, "%d dead; ", i);
	row.story = bytes_of("a");
	row.was = buf_view(&list);
	brief_add(&b, &row);
	ck_assert_uint_eq(b.story[0].changes, 64);
	buf_free(&list);
	brief_free(&b);
}
END_TEST

UNIT_MAIN("factchange")
{
	tcase_add_test(unit, overtaken_and_conflicting_values);
	tcase_add_test(unit, what_is_not_as_agreed_stands_as_it_is);
	tcase_add_test(unit, a_list_has_a_bound);
}
