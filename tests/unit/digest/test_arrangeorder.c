#include "../unit.h"
#include "briefs.h"

/* What a story's place among others depends on. */
struct weight {
	const char *voices, *articles, *news;
	int sentences;
	const char *date;
};

static void
add_story(struct brief *b, const char *id, const struct weight *w)
{
	struct brief_row row = briefs_none;
	int i;

	for (i = 0; i < w->sentences; i++) {
		row.story = bytes_of(id);
		row.text = bytes_of("The quay is shut.");
		row.source = bytes_of("Post");
		row.voices = bytes_of(w->voices);
		row.articles = bytes_of(w->articles);
		row.news = bytes_of(w->news);
		row.date = bytes_of(w->date);
		brief_add(b, &row);
	}
}

/* The id of the story that comes first. */
static unsigned char
first_of(const struct weight *a, const struct weight *b)
{
	struct brief brief = { .day = INT64_MIN };
	unsigned char id;

	add_story(&brief, "a", a);
	add_story(&brief, "b", b);
	arrange(&brief, SIZE_MAX, 0);
	id = brief.story[0].id.p[0];
	brief_free(&brief);
	return id;
}

/* Each pair: what comes first, and what comes after it although it is ahead in all that counts less. */
static const struct weight pairs[][2] = {
	{ { "2", "2", "known", 1, "2026-03-01" }, { "1", "9", "new", 3, "2026-03-02" } },
	{ { "2", "2", "new", 1, "2026-03-01" }, { "9", "9", "known", 3, "2026-03-02" } },
	{ { "1", "1", "new", 1, "2026-03-01" }, { "1", "9", "known", 3, "2026-03-02" } },
	{ { "3", "3", "new", 1, "2026-03-01" }, { "2", "9", "new", 3, "2026-03-02" } },
	{ { "3", "3", "known", 1, "2026-03-01" }, { "2", "9", "known", 3, "2026-03-02" } },
	{ { "3", "5", "new", 1, "2026-03-01" }, { "3", "4", "new", 3, "2026-03-02" } },
	{ { "3", "5", "new", 2, "2026-03-01" }, { "3", "5", "new", 1, "2026-03-02" } },
	{ { "3", "5", "new", 2, "2026-03-02" }, { "3", "5", "new", 2, "2026-03-01" } },
	{ { "3", "5", "new", 2, "2026-03-02" }, { "3", "5", "new", 2, "" } }
};

START_TEST(each_weight_decides_where_those_before_it_are_equal)
{
	size_t i;

	for (i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
		ck_assert_int_eq(first_of(&pairs[i][0], &pairs[i][1]), 'a');
		ck_assert_int_eq(first_of(&pairs[i][1], &pairs[i][0]), 'b');
		ck_assert_int_eq(first_of(&pairs[i][0], &pairs[i][0]), 'a');
	}
}
END_TEST

START_TEST(what_is_not_told_is_counted)
{
	const struct weight silent = { "", "", "", 1, "" };
	const struct weight few = { "3", "2", "", 1, "" }, more = { "3", "4", "", 1, "" };
	struct brief b = { .day = INT64_MIN };

	add_story(&b, "a", &more);
	add_story(&b, "b", &few);
	add_story(&b, "c", &silent);
	arrange(&b, SIZE_MAX, 0);
	ck_assert_uint_eq(b.story[0].articles, 4);
	ck_assert_uint_eq(b.story[1].articles, 3);	/* as many as voices at least */
	ck_assert_uint_eq(b.story[2].voices, 1);
	ck_assert_uint_eq(b.story[2].articles, 1);
	ck_assert_uint_eq(b.grouped, 2);
	brief_free(&b);
}
END_TEST

START_TEST(the_first_stories_are_kept)
{
	const struct weight one = { "1", "", "", 1, "2026-03-04" }, two = { "2", "", "", 1, "2026-03-03" };
	struct brief b = { .day = INT64_MIN };

	add_story(&b, "a", &one);
	add_story(&b, "b", &two);
	add_story(&b, "c", &two);
	add_story(&b, "d", &two);
	arrange(&b, 2, 2);
	ck_assert_uint_eq(b.stories, 2);
	ck_assert_bytes(b.story[1].id, "c");
	ck_assert_uint_eq(b.grouped, 2);
	ck_assert_int_eq(b.newest.seconds / 86400, 20515);	/* of what is kept */
	ck_assert_int_eq(b.day, 20515);
	brief_free(&b);
}
END_TEST

START_TEST(the_day_is_that_of_the_newest_story)
{
	const struct weight old = { "3", "", "", 1, "2026-03-02" }, new = { "2", "", "", 1, "2026-03-03" };
	struct brief b = { .day = INT64_MIN };

	add_story(&b, "a", &old);
	add_story(&b, "b", &new);
	add_story(&b, "c", &old);
	arrange(&b, SIZE_MAX, 0);
	ck_assert_int_eq(b.day, 20515);
	brief_free(&b);
	memset(&b, 0, sizeof b);
	b.day = INT64_MIN;
	arrange(&b, SIZE_MAX, 0);
	ck_assert_int_eq(b.day, INT64_MIN);
	ck_assert_uint_eq(b.grouped, 0);
	brief_free(&b);
}
END_TEST

UNIT_MAIN("arrangeorder")
{
	tcase_add_test(unit, each_weight_decides_where_those_before_it_are_equal);
	tcase_add_test(unit, what_is_not_told_is_counted);
	tcase_add_test(unit, the_first_stories_are_kept);
	tcase_add_test(unit, the_day_is_that_of_the_newest_story);
}
