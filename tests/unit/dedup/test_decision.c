#include "../unit.h"
#include "articles.h"
#include "decision.h"

static struct docindex index = { .most = 1000, .postings = { .most = 8 } };
static struct containment_finder finder;
static struct shingle_sample sample;
static struct decision decision;
static struct buf text;

static void
setup(void)
{
	shingle_start(&sample);
}

static void
teardown(void)
{
	docindex_free(&index);
	containment_free(&finder);
	shingle_free(&sample);
	decision_free(&decision);
	buf_free(&text);
}

/* Reads what is in TEXT, as dedup does, and empties it. */
static void
reads(const char *id)
{
	uint32_t article;

	shingle_take(&sample, buf_view(&text), shingle_level(text.n, 128));
	decision_make(&decision, &finder, &index, &sample, bytes_of(id));
	if (decision.remember) {
		article = docindex_open(&index, decision.name);
		docindex_article(&index, article)->composite = decision.relation == DECISION_CONTAINS;
		docindex_put(&index, article, &sample);
	}
	buf_clear(&text);
}

static void
expect(enum relation relation, const char *group)
{
	ck_assert_str_eq(decision_relation(decision.relation), decision_relation(relation));
	ck_assert_bytes(buf_view(&decision.group), group);
}

START_TEST(unlike_articles_are_new)
{
	article_add(&text, 1, 300);
	reads("a");
	expect(DECISION_NEW, "a");
	ck_assert(decision.remember);
	ck_assert_uint_eq(decision.overlap, 0);
	article_add(&text, 2, 300);
	reads("b");
	expect(DECISION_NEW, "b");
}
END_TEST

START_TEST(a_copy_is_named_and_not_remembered)
{
	article_add(&text, 1, 300);
	reads("a");
	article_add(&text, 1, 300);
	reads("b");
	expect(DECISION_COPY, "a");
	ck_assert_uint_ge(decision.overlap, 990);
	ck_assert(!decision.remember);
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
	expect(DECISION_NEAR, "a");
}
END_TEST

START_TEST(the_beginning_is_contained)
{
	article_add(&text, 1, 400);
	reads("a");
	article_add(&text, 1, 200);
	reads("b");
	expect(DECISION_CONTAINED, "a");
}
END_TEST

START_TEST(an_update_contains)
{
	article_add(&text, 1, 200);
	reads("a");
	article_add(&text, 2, 150);
	article_add(&text, 1, 200);
	reads("b");
	expect(DECISION_CONTAINS, "a,b");
	ck_assert_uint_ge(decision.overlap, 500);
	ck_assert_uint_le(decision.overlap, 650);
	ck_assert(decision.remember);
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
	expect(DECISION_COPY, "b,a");
	ck_assert(!decision.remember);
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
	expect(DECISION_CONTAINED, "page");
	article_add(&text, 3, 200);
	reads("b");
	expect(DECISION_CONTAINED, "page#2");
	article_add(&text, 3, 200);
	reads("c");
	expect(DECISION_COPY, "page#2");
	article_add(&text, 2, 200);
	reads("d");
	expect(DECISION_COPY, "page");
}
END_TEST

START_TEST(what_a_page_adds_goes_by_its_own_name)
{
	article_add(&text, 1, 200);
	reads("a");
	article_add(&text, 1, 200);
	article_add(&text, 2, 200);
	reads("page");
	expect(DECISION_CONTAINS, "a,page");
	article_add(&text, 2, 200);
	reads("b");
	expect(DECISION_CONTAINED, "page");
	article_add(&text, 1, 200);
	reads("c");
	expect(DECISION_COPY, "a");
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
	expect(DECISION_NEW, "b");
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
		expect(DECISION_NEW, id);
	}
}
END_TEST

START_TEST(short_texts_are_nobodys_copies)
{
	buf_str(&text, "No comments yet. Share this page.");
	reads("a");
	ck_assert(!decision.remember);
	buf_str(&text, "No comments yet. Share this page.");
	reads("b");
	expect(DECISION_NEW, "b");
	reads("empty");
	expect(DECISION_NEW, "empty");
}
END_TEST

UNIT_MAIN("decision")
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
