#include "../unit.h"
#include "articles.h"
#include "../../../bin/dedup/verdict.h"

static struct known known = { .most = 1000, .postings = { .most = 8 } };
static struct overlap_finder finder;
static struct gram_sample sample;
static struct verdict verdict;
static struct buf text;

static void
setup(void)
{
	gram_start(&sample);
}

static void
teardown(void)
{
	known_free(&known);
	overlap_free(&finder);
	gram_free(&sample);
	verdict_free(&verdict);
	buf_free(&text);
}

/* Reads what is in TEXT, as dedup does, and empties it. */
static void
reads(const char *id)
{
	uint32_t article;

	gram_take(&sample, buf_view(&text), gram_level(text.n, 128));
	verdict_reach(&verdict, &finder, &known, &sample, bytes_of(id));
	if (verdict.remember) {
		article = known_open(&known, verdict.name);
		known_article(&known, article)->composite = verdict.relation == VERDICT_CONTAINS;
		known_put(&known, article, &sample);
	}
	buf_clear(&text);
}

static void
expect(enum relation relation, const char *group)
{
	ck_assert_str_eq(verdict_relation(verdict.relation), verdict_relation(relation));
	ck_assert_bytes(buf_view(&verdict.group), group);
}

START_TEST(unlike_articles_are_new)
{
	article_add(&text, 1, 300);
	reads("a");
	expect(VERDICT_NEW, "a");
	ck_assert(verdict.remember);
	ck_assert_uint_eq(verdict.overlap, 0);
	article_add(&text, 2, 300);
	reads("b");
	expect(VERDICT_NEW, "b");
}
END_TEST

START_TEST(a_copy_is_named_and_not_remembered)
{
	article_add(&text, 1, 300);
	reads("a");
	article_add(&text, 1, 300);
	reads("b");
	expect(VERDICT_COPY, "a");
	ck_assert_uint_ge(verdict.overlap, 990);
	ck_assert(!verdict.remember);
}
END_TEST

START_TEST(small_changes_all_over_make_it_near)
{
	size_t i;

	article_add(&text, 1, 400);
	reads("a");
	article_add(&text, 1, 400);
	for (i = 20; i < text.n; i += 41)
		text.p[i] = 'q';
	reads("b");
	expect(VERDICT_NEAR, "a");
}
END_TEST

START_TEST(the_beginning_is_contained)
{
	article_add(&text, 1, 400);
	reads("a");
	article_add(&text, 1, 200);
	reads("b");
	expect(VERDICT_CONTAINED, "a");
}
END_TEST

START_TEST(an_update_contains)
{
	article_add(&text, 1, 200);
	reads("a");
	article_add(&text, 2, 150);
	article_add(&text, 1, 200);
	reads("b");
	expect(VERDICT_CONTAINS, "a,b");
	ck_assert_uint_ge(verdict.overlap, 500);
	ck_assert_uint_le(verdict.overlap, 650);
	ck_assert(verdict.remember);
}
END_TEST

START_TEST(a_page_of_several_names_all)
{
	article_add(&text, 1, 150);
	reads("a");
	article_add(&text, 2, 300);
	reads("b");
	article_add(&text, 2, 300);
	article_add(&text, 1, 150);
	reads("page");
	expect(VERDICT_COPY, "b,a");
	ck_assert(!verdict.remember);
}
END_TEST

START_TEST(parts_of_one_page_are_told_apart)
{
	article_add(&text, 1, 200);
	article_add(&text, 2, 200);
	article_add(&text, 3, 200);
	reads("page");
	article_add(&text, 2, 200);
	reads("a");
	expect(VERDICT_CONTAINED, "page");
	article_add(&text, 3, 200);
	reads("b");
	expect(VERDICT_CONTAINED, "page#2");
	article_add(&text, 3, 200);
	reads("c");
	expect(VERDICT_COPY, "page#2");
	article_add(&text, 2, 200);
	reads("d");
	expect(VERDICT_COPY, "page");
}
END_TEST

START_TEST(what_a_page_adds_goes_by_its_own_name)
{
	article_add(&text, 1, 200);
	reads("a");
	article_add(&text, 1, 200);
	article_add(&text, 2, 200);
	reads("page");
	expect(VERDICT_CONTAINS, "a,page");
	article_add(&text, 2, 200);
	reads("b");
	expect(VERDICT_CONTAINED, "page");
	article_add(&text, 1, 200);
	reads("c");
	expect(VERDICT_COPY, "a");
}
END_TEST

START_TEST(a_quotation_is_no_copy)
{
	article_add(&text, 1, 300);
	reads("a");
	article_add(&text, 2, 150);
	article_add(&text, 1, 60);
	article_add(&text, 3, 150);
	reads("b");
	expect(VERDICT_NEW, "b");
}
END_TEST

START_TEST(a_notice_that_all_have_is_no_copy)
{
	uint64_t i;
	char id[32];

	for (i = 10; i < 40; i++) {
		article_add(&text, i, 100);
		article_add(&text, 1, 60);
		snprintf(id, sizeof id, "%d", (int)i);
		reads(id);
		expect(VERDICT_NEW, id);
	}
}
END_TEST

START_TEST(short_texts_are_nobodys_copies)
{
	buf_str(&text, "No comments yet. Share this page.");
	reads("a");
	ck_assert(!verdict.remember);
	buf_str(&text, "No comments yet. Share this page.");
	reads("b");
	expect(VERDICT_NEW, "b");
	reads("empty");
	expect(VERDICT_NEW, "empty");
}
END_TEST

UNIT_MAIN("verdict")
{
	tcase_add_checked_fixture(unit, setup, teardown);
	tcase_add_test(unit, unlike_articles_are_new);
	tcase_add_test(unit, a_copy_is_named_and_not_remembered);
	tcase_add_test(unit, small_changes_all_over_make_it_near);
	tcase_add_test(unit, the_beginning_is_contained);
	tcase_add_test(unit, an_update_contains);
	tcase_add_test(unit, a_page_of_several_names_all);
	tcase_add_test(unit, parts_of_one_page_are_told_apart);
	tcase_add_test(unit, what_a_page_adds_goes_by_its_own_name);
	tcase_add_test(unit, a_quotation_is_no_copy);
	tcase_add_test(unit, a_notice_that_all_have_is_no_copy);
	tcase_add_test(unit, short_texts_are_nobodys_copies);
}
