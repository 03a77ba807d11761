#include "../unit.h"
#include "briefs.h"

static struct brief b;

static void
teardown(void)
{
	brief_free(&b);
}

/* Arranges a story of one sentence that Post tells, and of TELLERS. */
static void
gather(const char *tellers)
{
	struct brief_row row = briefs_none;

	brief_free(&b);
	memset(&b, 0, sizeof b);
	b.day = INT64_MIN;
	row.story = bytes_of("a");
	row.text = bytes_of("The quay is shut.");
	row.sources = bytes_of("Post");
	row.tellers = bytes_of(tellers);
	brief_add(&b, &row);
	arrange(&b, 1, 0);
}

static const struct brief_source *
source(size_t number)
{
	ck_assert_uint_lt(number, b.story[0].sources.n);
	return &b.source[b.story[0].sources.first + number];
}

/* Post is told twice, and has this address and this second of the day afterwards. */
static void
post_is(const char *tellers, const char *url, int second)
{
	gather(tellers);
	ck_assert_uint_eq(b.story[0].sources.n, 1);
	ck_assert_bytes(source(0)->url, url);
	ck_assert_int_eq(source(0)->time.seconds - 20514 * 86400, second);
}

#define AT_1 "2026-03-02T00:00:01Z "
#define AT_2 "2026-03-02T00:00:02Z "
#define A "https://post.example/a"
#define B "https://post.example/b"

START_TEST(a_source_has_the_time_and_the_address_of_its_newest_article)
{
	post_is(AT_1 A " Post; " AT_2 B " Post", B, 2);
	post_is(AT_2 A " Post; " AT_1 B " Post", A, 2);
	post_is(AT_1 A " Post; " AT_1 B " Post", A, 1);
	post_is(AT_1 A " Post; - " B " Post", A, 1);
	post_is(AT_1 A " Post; " AT_2 "- Post", A, 2);
	post_is(AT_2 "- Post; " AT_1 B " Post", B, 2);
	post_is("- - Post; " AT_1 B " Post", B, 1);
}
END_TEST

START_TEST(sources_stand_by_time_and_then_as_they_came)
{
	static const char *const want[] = { "Dawn", "Echo", "Noon", "Late", "Fog", "Post", NULL };
	size_t i;

	gather(AT_2 "- Noon; - - Fog; " AT_1 "- Dawn; 2026-03-02T09:00:00Z - Late; " AT_1 "- Echo");
	for (i = 0; want[i] != NULL; i++)
		ck_assert_bytes(source(i)->name, want[i]);
	ck_assert_uint_eq(b.story[0].sources.n, i);
}
END_TEST

START_TEST(what_is_no_teller_is_left_out)
{
	gather("Wire; " AT_1 "Wire; " AT_1 "- ; ; " AT_1 "- Echo");
	ck_assert_uint_eq(b.story[0].sources.n, 2);
	ck_assert_bytes(source(0)->name, "Echo");
	ck_assert_bytes(source(1)->name, "Post");
}
END_TEST

START_TEST(a_story_has_the_times_of_its_tellers)
{
	gather(AT_1 "- Echo; " AT_2 "- Wire; - - Fog");
	ck_assert_int_eq(b.story[0].oldest.seconds % 86400, 1);
	ck_assert_int_eq(b.story[0].newest.seconds % 86400, 2);
	gather("- - Fog; " AT_2 "- Wire; " AT_2 "- Echo");
	ck_assert_int_eq(b.story[0].oldest.seconds % 86400, 2);
	gather("- - Fog");
	ck_assert_int_eq(b.story[0].oldest.seconds, INT64_MIN);
	ck_assert_int_eq(b.story[0].newest.seconds, INT64_MIN);
}
END_TEST

/* Adds a sentence of the only story. */
static void
add(const char *text, const char *title, const char *sources, const char *links)
{
	struct brief_row row = briefs_none;

	row.story = bytes_of("a");
	row.text = bytes_of(text);
	row.title = bytes_of(title);
	row.sources = bytes_of(sources);
	row.links = bytes_of(links);
	brief_add(&b, &row);
}

static void
start(void)
{
	brief_free(&b);
	memset(&b, 0, sizeof b);
	b.day = INT64_MIN;
}

START_TEST(the_title_links_to_its_article_or_else_to_the_first_address)
{
	start();
	add("Boats stay out.", "Quiet day", "Echo", A);
	add("The quay is shut.", "Quay is shut", "Post; Wire", B " " A);
	add("Indeed, the quay is shut.", "Quay is shut", "Wire", A);
	arrange(&b, 1, 0);
	ck_assert_bytes(b.story[0].title, "Quay is shut");
	ck_assert_bytes(b.story[0].url, B);
	start();
	add("Boats stay out.", "", "Echo", "-");
	add("The quay is shut.", "", "Post; Wire; Fog", "- " B " " A);
	add("Indeed, the quay is shut.", "", "Wire", A);
	arrange(&b, 1, 0);
	ck_assert_bytes(b.story[0].title, "");
	ck_assert_bytes(b.story[0].url, B);
}
END_TEST

START_TEST(a_sentence_is_the_title_up_to_a_stop)
{
	start();
	add("Quay is shut.", "Quay is shut", "Post", "-");
	add("Quay is shut", "", "Wire", "-");
	add("Quay is shu", "", "Wire", "-");
	add("Quay is shut..", "", "Wire", "-");
	arrange(&b, 1, 0);
	ck_assert(b.sentence[0].is_title);
	ck_assert(b.sentence[1].is_title);
	ck_assert(!b.sentence[2].is_title);
	ck_assert(!b.sentence[3].is_title);
	start();
	add("Quay is shut", "Quay is shut.", "Post", "-");
	add("", "", "Post", "-");
	arrange(&b, 1, 0);
	ck_assert(b.sentence[0].is_title);
	ck_assert(!b.sentence[1].is_title);
}
END_TEST

/* A title of two shared words, DAYS old, against one of one shared word of today. */
static bool
is_chosen(const char *date)
{
	struct brief_row row = briefs_none;

	start();
	row.story = bytes_of("a");
	row.text = bytes_of("The storm shut the quay.");
	row.title = bytes_of("Storm and quay meet");
	row.sources = bytes_of("Post");
	row.date = bytes_of(date);
	brief_add(&b, &row);
	row.text = bytes_of("Boats stay out.");
	row.title = bytes_of("Storm and fog meet");
	row.date = bytes_of("2026-03-09");
	brief_add(&b, &row);
	arrange(&b, 1, 0);
	return bytes_is(b.story[0].title, "Storm and quay meet");
}

START_TEST(a_title_ages_by_days)
{
	ck_assert(is_chosen("2026-03-09"));
	ck_assert(is_chosen("2026-03-05"));
	ck_assert(!is_chosen("2026-03-01"));
	ck_assert(is_chosen(""));
}
END_TEST

UNIT_MAIN("arrangesources")
{
	tcase_add_checked_fixture(unit, NULL, teardown);
	tcase_add_test(unit, a_source_has_the_time_and_the_address_of_its_newest_article);
	tcase_add_test(unit, sources_stand_by_time_and_then_as_they_came);
	tcase_add_test(unit, what_is_no_teller_is_left_out);
	tcase_add_test(unit, a_story_has_the_times_of_its_tellers);
	tcase_add_test(unit, the_title_links_to_its_article_or_else_to_the_first_address);
	tcase_add_test(unit, a_sentence_is_the_title_up_to_a_stop);
	tcase_add_test(unit, a_title_ages_by_days);
}
