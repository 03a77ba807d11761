#include "../unit.h"
#include "articles.h"
#include "containment.h"

static struct docindex index = { .most = 100, .postings = { .most = 8 } };
static struct containment_finder finder;
static struct shingle_sample sample;
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
	buf_free(&text);
}

static uint32_t
remember(unsigned level)
{
	uint32_t article = docindex_open(&index, bytes_of("a"));

	shingle_take(&sample, buf_view(&text), level);
	docindex_put(&index, article, &sample);
	buf_clear(&text);
	return article;
}

static void
find(unsigned level)
{
	shingle_take(&sample, buf_view(&text), level);
	containment_find(&finder, &index, &sample, 3);
	buf_clear(&text);
}

START_TEST(measures_both_shares)
{
	uint32_t article;

	article_add(&text, 1, 200);
	article_add(&text, 2, 200);
	article = remember(3);
	article_add(&text, 3, 600);
	article_add(&text, 1, 200);
	find(3);
	ck_assert_uint_eq(finder.n, 1);
	ck_assert_uint_eq(finder.found[0].article, article);
	ck_assert_uint_ge(finder.found[0].of_article, 420);
	ck_assert_uint_le(finder.found[0].of_article, 580);
	ck_assert_uint_ge(finder.found[0].of_text, 200);
	ck_assert_uint_le(finder.found[0].of_text, 300);
	ck_assert_uint_ge(finder.found[0].density, 950);
}
END_TEST

START_TEST(levels_may_differ)
{
	article_add(&text, 1, 500);
	remember(2);
	article_add(&text, 1, 500);
	find(4);
	ck_assert_uint_eq(finder.n, 1);
	ck_assert_uint_eq(finder.found[0].of_text, CONTAINMENT_WHOLE);
	ck_assert_uint_eq(finder.found[0].of_article, CONTAINMENT_WHOLE);
	article_add(&text, 1, 500);
	find(0);
	ck_assert_uint_eq(finder.found[0].of_text, CONTAINMENT_WHOLE);
	ck_assert_uint_eq(finder.found[0].of_article, CONTAINMENT_WHOLE);
}
END_TEST

/* One letter in forty is wrong: a third of the shingles are in common, and nearly all of the text stands in passages. */
START_TEST(gaps_are_part_of_a_passage)
{
	size_t i;

	article_add(&text, 1, 1000);
	remember(3);
	article_add(&text, 1, 1000);
	for (i = 0; i < text.n; i += 40)
		text.p[i] = 'q';
	find(3);
	ck_assert_uint_eq(finder.n, 1);
	ck_assert_uint_ge(finder.found[0].of_text, 900);
	ck_assert_uint_lt(finder.found[0].density, 750);
}
END_TEST

START_TEST(a_passage_is_claimed_once)
{
	const struct containment *v = NULL, *w;

	article_add(&text, 1, 300);
	remember(3);
	article_add(&text, 1, 300);
	article_add(&text, 2, 300);
	remember(3);
	article_add(&text, 1, 300);
	article_add(&text, 2, 300);
	find(3);
	ck_assert_uint_eq(finder.n, 2);
	v = finder.found[0].of_text < finder.found[1].of_text ? &finder.found[0] : &finder.found[1];
	w = v == &finder.found[0] ? &finder.found[1] : &finder.found[0];
	ck_assert_uint_eq(containment_claim(&finder, &index, &sample, v, 0), v->of_text);
	ck_assert_uint_eq(containment_claim(&finder, &index, &sample, v, 0), 0);
	ck_assert_uint_eq(containment_claim(&finder, &index, &sample, w, 600), 0);
	ck_assert_uint_ge(containment_claim(&finder, &index, &sample, w, 400), 400);
	ck_assert_uint_eq(containment_claim(&finder, &index, &sample, w, 0), 0);
}
END_TEST

START_TEST(too_little_in_common_is_left_out)
{
	article_add(&text, 1, 300);
	remember(0);
	buf_str(&text, "No word of this stands in the article, nor would it by chance.");
	find(0);
	ck_assert_uint_eq(finder.n, 0);
	find(0);
	ck_assert_uint_eq(finder.n, 0);
}
END_TEST

UNIT_MAIN("overlap")
{
	tcase_add_checked_fixture(unit, setup, teardown);
	tcase_add_test(unit, measures_both_shares);
	tcase_add_test(unit, levels_may_differ);
	tcase_add_test(unit, gaps_are_part_of_a_passage);
	tcase_add_test(unit, a_passage_is_claimed_once);
	tcase_add_test(unit, too_little_in_common_is_left_out);
}
