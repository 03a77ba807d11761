#include "../unit.h"
#include "briefs.h"
#include "timeline.h"

/* How many dots the timeline of a story with articles at these times has; 0 if there is none. */
static unsigned
dots(const char *const *dates, struct buf *svg)
{
	struct brief b = { .day = INT64_MIN };
	char source[32];
	unsigned n = 0;
	size_t i;

	for (i = 0; dates[i] != NULL; i++) {
		snprintf(source, sizeof source, "<Post %u>", (unsigned)i);
		briefs_add(&b, "a", "x", source, "", dates[i]);
	}
	arrange(&b, 1, 0);
	timeline_write(svg, &b, &b.story[0], DATEFORMAT_LONG);
	buf_byte(svg, '\0');
	for (i = 0; i < svg->n; i++)
		n += strncmp((const char *)svg->p + i, "<circle", 7) == 0;
	brief_free(&b);
	return n;
}

START_TEST(dots_stand_at_their_times)
{
	static const char *const dates[] = { "2026-03-01T00:00:00Z", "2026-03-01T12:00:00Z", "2026-03-02", "", NULL };
	struct buf svg = { 0 };

	ck_assert_uint_eq(dots(dates, &svg), 3);
	ck_assert_ptr_nonnull(strstr((const char *)svg.p, "cx=\"8\""));
	ck_assert_ptr_nonnull(strstr((const char *)svg.p, "cx=\"320\""));
	ck_assert_ptr_nonnull(strstr((const char *)svg.p, "cx=\"632\""));
	ck_assert_ptr_nonnull(strstr((const char *)svg.p, "<title>&lt;Post 1&gt;, 1 March 2026, 12:00</title>"));
	ck_assert_ptr_nonnull(strstr((const char *)svg.p, "<span>First told 1 March 2026, 00:00</span>"));
	ck_assert_ptr_null(strstr((const char *)svg.p, "another figure"));
	ck_assert_ptr_nonnull(strstr((const char *)svg.p, "<span>Latest 2 March 2026</span>"));
	buf_free(&svg);
}
END_TEST

START_TEST(too_little_for_a_line)
{
	static const char *const two[] = { "2026-03-01", "2026-03-02", NULL };
	static const char *const same[] = { "2026-03-01", "2026-03-01", "2026-03-01", NULL };
	struct buf svg = { 0 };

	ck_assert_uint_eq(dots(two, &svg), 0);
	buf_clear(&svg);
	ck_assert_uint_eq(dots(same, &svg), 0);
	buf_free(&svg);
}
END_TEST

START_TEST(years_apart)
{
	static const char *const dates[] = { "0001-01-01", "2026-03-02", "9999-12-31", NULL };
	struct buf svg = { 0 };

	ck_assert_uint_eq(dots(dates, &svg), 3);
	ck_assert_ptr_nonnull(strstr((const char *)svg.p, "cx=\"632\""));
	buf_free(&svg);
}
END_TEST

/* The dots of a story of N articles, one a minute. */
static unsigned
dots_of(unsigned n)
{
	static char date[201][32];
	const char *dates[202] = { NULL };
	struct buf svg = { 0 };
	unsigned i, found;

	for (i = 0; i < n; i++) {
		snprintf(date[i], sizeof date[i], "2026-03-01T%02u:%02u:00Z", i / 60, i % 60);
		dates[i] = date[i];
	}
	found = dots(dates, &svg);
	buf_free(&svg);
	return found;
}

START_TEST(from_three_dots_up_to_two_hundred)
{
	ck_assert_uint_eq(dots_of(2), 0);
	ck_assert_uint_eq(dots_of(3), 3);
	ck_assert_uint_eq(dots_of(200), 200);
	ck_assert_uint_eq(dots_of(201), 0);
}
END_TEST

UNIT_MAIN("timeline")
{
	tcase_add_test(unit, dots_stand_at_their_times);
	tcase_add_test(unit, too_little_for_a_line);
	tcase_add_test(unit, years_apart);
	tcase_add_test(unit, from_three_dots_up_to_two_hundred);
}
