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

static int
compare(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return x < y ? -1 : x > y;
}

/* Remembers the text, at a level, as of the group of the article ROOT; returns its number. */
static uint32_t
remember_of(unsigned level, uint32_t root)
{
	struct docrecord a = { 0 };
	struct buf packed = { 0 };
	uint32_t number;
	size_t i;
	unsigned l;

	shingle_take(&sample, buf_view(&text), level);
	a.level = level;
	a.root = root;
	a.name = a.group = bytes_of("a");
	for (i = 0; i < sample.n; i++)
		for (l = 0; l < DOCRECORD_LEVELS && shingle_at(sample.shingle[i], level + l); l++)
			a.shingles[l]++;
	qsort(sample.shingle, sample.n, sizeof *sample.shingle, compare);
	docrecord_pack(&packed, &a, sample.shingle, sample.n, NULL, 0);
	number = docindex_add(&index, buf_view(&packed));
	buf_free(&packed);
	buf_clear(&text);
	return number;
}

static uint32_t
remember(unsigned level)
{
	return remember_of(level, docindex_next(&index));
}

/* What is in common is counted once, and stands at the level of both. */
static void
check_common(const struct containment *c)
{
	size_t i;

	ck_assert_uint_eq(c->shared, shingleset_count(&c->common));
	for (i = shingleset_next(&c->common, 0, SHINGLE_MOST); i < SHINGLE_MOST;
	    i = shingleset_next(&c->common, i + 1, SHINGLE_MOST)) {
		ck_assert_uint_lt(i, sample.n);
		ck_assert(shingle_at(sample.shingle[i], c->level));
	}
}

static void
find(unsigned level)
{
	size_t i;

	shingle_take(&sample, buf_view(&text), level);
	containment_find(&finder, &index, &sample, 3);
	for (i = 0; i < finder.n; i++)
		check_common(&finder.found[i]);
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
	ck_assert_uint_eq(finder.found[0].number, article);
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
	find(1);
	ck_assert_uint_eq(finder.found[0].of_text, CONTAINMENT_WHOLE);
	ck_assert_uint_eq(finder.found[0].of_article, CONTAINMENT_WHOLE);
}
END_TEST

START_TEST(repeated_passages_count_at_each_place)
{
	article_add(&text, 1, 100);
	article_add(&text, 1, 100);
	remember(0);
	article_add(&text, 1, 100);
	article_add(&text, 1, 100);
	find(0);
	ck_assert_uint_eq(finder.n, 1);
	ck_assert_uint_eq(finder.found[0].shared, sample.n);
	ck_assert_uint_eq(finder.found[0].of_text, CONTAINMENT_WHOLE);
}
END_TEST

/* Each of 40 articles has a passage of the text; those of the last five, which end it, are ten times as long. */
START_TEST(the_32_articles_with_most_in_common_are_measured)
{
	size_t i;
	unsigned seen = 0;

	for (i = 0; i < 40; i++) {
		article_add(&text, i + 1, i < 35 ? 10 : 100);
		remember(0);
	}
	for (i = 0; i < 40; i++)
		article_add(&text, i + 1, i < 35 ? 10 : 100);
	shingle_take(&sample, buf_view(&text), 0);
	containment_find(&finder, &index, &sample, 1);
	ck_assert_uint_le(finder.n, 32);
	ck_assert_uint_ge(finder.n, 25);
	for (i = 0; i < 5; i++) {
		ck_assert_uint_ge(finder.found[i].number, 35);
		seen |= 1u << (finder.found[i].number - 35);
	}
	ck_assert_uint_eq(seen, 31);
}
END_TEST

/* One letter in forty is wrong: a third of the shingles are in common, and nearly all of the text is in passages. */
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
	ck_assert_uint_eq(containment_claim(&finder, &sample, v, 0), v->of_text);
	ck_assert_uint_eq(containment_claim(&finder, &sample, v, 0), 0);
	ck_assert_uint_eq(containment_claim(&finder, &sample, w, 600), 0);
	ck_assert_uint_ge(containment_claim(&finder, &sample, w, 400), 400);
	ck_assert_uint_eq(containment_claim(&finder, &sample, w, 0), 0);
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

/* Remembers N articles of their own text and one that all have, each of its own group, or all of one. */
static void
remember_site(size_t n, bool one_group)
{
	uint32_t first = docindex_next(&index);
	size_t i;

	for (i = 0; i < n; i++) {
		article_add(&text, 100 + i, 100);
		article_add(&text, 1, 100);
		remember_of(2, one_group ? first : docindex_next(&index));
	}
}

/* The share of an article that is found in a copy of it with as much of the site's text. */
static unsigned
share_amid_site_text(void)
{
	size_t i;

	article_add(&text, 2, 100);
	remember(2);
	article_add(&text, 2, 100);
	article_add(&text, 1, 100);
	find(2);
	for (i = 0; i < finder.n; i++)
		if (finder.found[i].of_article == CONTAINMENT_WHOLE)
			return finder.found[i].of_text;
	return 0;
}

START_TEST(what_three_groups_have_counts_for_nothing)
{
	remember_site(3, false);
	ck_assert_uint_ge(share_amid_site_text(), 950);
}
END_TEST

START_TEST(what_two_groups_have_counts)
{
	remember_site(2, false);
	ck_assert_uint_le(share_amid_site_text(), 600);
}
END_TEST

START_TEST(what_one_group_has_counts)
{
	remember_site(5, true);
	ck_assert_uint_le(share_amid_site_text(), 600);
}
END_TEST

START_TEST(a_text_of_nothing_else_counts)
{
	remember_site(4, false);
	article_add(&text, 1, 100);
	find(2);
	ck_assert_uint_eq(finder.n, 4);
	ck_assert_uint_eq(finder.found[0].of_text, CONTAINMENT_WHOLE);
}
END_TEST

UNIT_MAIN("containment")
{
	tcase_add_checked_fixture(unit, setup, teardown);
	tcase_add_test(unit, measures_both_shares);
	tcase_add_test(unit, levels_may_differ);
	tcase_add_test(unit, repeated_passages_count_at_each_place);
	tcase_add_test(unit, the_32_articles_with_most_in_common_are_measured);
	tcase_add_test(unit, gaps_are_part_of_a_passage);
	tcase_add_test(unit, a_passage_is_claimed_once);
	tcase_add_test(unit, too_little_in_common_is_left_out);
	tcase_add_test(unit, what_three_groups_have_counts_for_nothing);
	tcase_add_test(unit, what_two_groups_have_counts);
	tcase_add_test(unit, what_one_group_has_counts);
	tcase_add_test(unit, a_text_of_nothing_else_counts);
}
