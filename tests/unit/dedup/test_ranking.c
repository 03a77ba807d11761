#include "../unit.h"
#include "ranking.h"

enum { FOUND = 4, SHINGLES = 20 };

static struct ranking ranking;
static struct containment_finder finder;
static struct containment found[FOUND];
static struct shingle_sample sample;
static struct factsample facts;
static struct doctext doc;

static void
setup(void)
{
	memset(found, 0, sizeof found);
	memset(&finder, 0, sizeof finder);
	finder.found = found;
	shingle_start(&sample);
	sample.n = SHINGLES;
	memset(&facts, 0, sizeof facts);
	memset(&doc, 0, sizeof doc);
	doc.sample = &sample;
	doc.facts = &facts;
}

static void
teardown(void)
{
	shingle_free(&sample);
	ranking_free(&ranking);
}

/* One more article that was found. */
static struct containment *
add(uint32_t number, unsigned level, unsigned density, unsigned of_text, unsigned of_article)
{
	struct containment *c = &found[finder.n++];

	memset(c, 0, sizeof *c);
	c->number = number;
	c->age = number;
	c->level = level;
	c->density = density;
	c->of_text = of_text;
	c->of_article = of_article;
	c->article.n_shingles = SHINGLES;
	return c;
}

/* Whether an article that was found so counts. */
static bool
counts(unsigned level, unsigned density, unsigned of_text, unsigned of_article, size_t shingles)
{
	finder.n = 0;
	add(1, level, density, of_text, of_article)->article.n_shingles = shingles;
	ranking_order(&ranking, &finder, &doc);
	return finder.n == 1;
}

START_TEST(half_of_a_text_or_of_an_article_counts)
{
	ck_assert(counts(3, 900, 500, 0, 20));
	ck_assert(!counts(3, 900, 499, 499, 20));
	ck_assert(counts(3, 900, 0, 500, 20));
	/* four fifths of a short one */
	ck_assert(counts(3, 900, 0, 500, 16));
	ck_assert(!counts(3, 900, 0, 799, 15));
	ck_assert(counts(3, 900, 0, 800, 15));
	sample.n = 16;
	ck_assert(counts(3, 900, 500, 0, 20));
	sample.n = 15;
	ck_assert(!counts(3, 900, 799, 0, 20));
	ck_assert(counts(3, 900, 800, 0, 20));
}
END_TEST

START_TEST(shingles_in_common_must_be_dense)
{
	ck_assert(counts(3, 200, 900, 900, 20));
	ck_assert(!counts(3, 199, 900, 900, 20));
	ck_assert(counts(2, 400, 900, 900, 20));
	ck_assert(!counts(2, 399, 900, 900, 20));
}
END_TEST

/* Whether letters in common, of 800 that are compared at level 3, with an article of a source count. */
static bool
of_source(uint32_t source, unsigned of_text, unsigned of_article)
{
	finder.n = 0;
	finder.sizes[3] = 100;
	add(1, 3, 900, of_text, of_article)->article.source = source;
	ranking_order(&ranking, &finder, &doc);
	return finder.n == 1;
}

START_TEST(a_notice_of_the_source_does_not_count)
{
	doc.source = 7;
	ck_assert(!of_source(7, 240, 600));	/* 192 letters */
	ck_assert(of_source(8, 240, 600));
	ck_assert(of_source(7, 250, 600));	/* 200 letters */
	ck_assert(!of_source(7, 240, 799));
	ck_assert(of_source(7, 240, 800));
	doc.source = 0;
	ck_assert(of_source(0, 240, 600));
}
END_TEST

START_TEST(four_fifths_of_a_text_are_no_notice)
{
	doc.source = 7;
	finder.sizes[3] = 20;
	add(1, 3, 900, 799, 100)->article.source = 7;
	ranking_order(&ranking, &finder, &doc);
	ck_assert_uint_eq(finder.n, 0);
	add(1, 3, 900, 800, 100)->article.source = 7;
	ranking_order(&ranking, &finder, &doc);
	ck_assert_uint_eq(finder.n, 1);
}
END_TEST

START_TEST(the_most_alike_come_first)
{
	add(1, 3, 900, 600, 600);
	add(2, 3, 900, 700, 601);
	add(3, 3, 900, 1000, 1000)->article.composite = true;
	add(4, 3, 900, 650, 550);
	ranking_order(&ranking, &finder, &doc);
	ck_assert_uint_eq(finder.n, 4);
	ck_assert_uint_eq(found[0].number, 2);
	ck_assert_uint_eq(found[1].number, 4);	/* of two alike the older */
	ck_assert_uint_eq(found[2].number, 1);
	ck_assert_uint_eq(found[3].number, 3);	/* of several articles */
	ck_assert(!found[0].changed && !found[3].changed);
	ck_assert_uint_eq(ranking.n_twins, 0);
}
END_TEST

/* As wide as both shares can be, an article of several comes behind. */
START_TEST(an_article_of_several_comes_last)
{
	add(1, 3, 900, 500, 0);
	add(2, 3, 900, 1000, 1000)->article.composite = true;
	ranking_order(&ranking, &finder, &doc);
	ck_assert_uint_eq(found[0].number, 1);
}
END_TEST

/* The figures of a text whole as the article's, with another sum: it changed. */
START_TEST(changed_figures_put_an_article_behind)
{
	struct containment *c;

	facts.figures = 3;
	facts.sum = 5;
	c = add(1, 3, 900, 950, 1000);
	c->article.figures = 3;
	c->article.sum = 5;
	c = add(2, 3, 900, 1000, 1000);
	c->article.figures = 3;
	c->article.sum = 6;
	c = add(3, 3, 900, 955, 1000);
	c->article.figures = 4;
	c->article.sum = 6;
	ranking_order(&ranking, &finder, &doc);
	ck_assert_uint_eq(finder.n, 3);
	ck_assert_uint_eq(found[0].number, 3);
	ck_assert_uint_eq(found[1].number, 2);	/* 2000 less 50, and older than the next */
	ck_assert_uint_eq(found[2].number, 1);
	ck_assert(found[1].changed && !found[0].changed && !found[2].changed);
}
END_TEST

UNIT_MAIN("ranking")
{
	tcase_add_checked_fixture(unit, setup, teardown);
	tcase_add_test(unit, half_of_a_text_or_of_an_article_counts);
	tcase_add_test(unit, shingles_in_common_must_be_dense);
	tcase_add_test(unit, a_notice_of_the_source_does_not_count);
	tcase_add_test(unit, four_fifths_of_a_text_are_no_notice);
	tcase_add_test(unit, the_most_alike_come_first);
	tcase_add_test(unit, an_article_of_several_comes_last);
	tcase_add_test(unit, changed_figures_put_an_article_behind);
}
