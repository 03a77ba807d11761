#include "../unit.h"
#include "similarity.h"

/* A profile with N terms of each kind from ID on, told so often. */
static struct profile
profile(uint32_t id, size_t words, size_t names, uint16_t told)
{
	struct profile p = { .titled = true, .time = SIMILARITY_NO_TIME };
	size_t i;

	for (i = 0; i < words + names; i++) {
		struct term t = { id + (uint32_t)i, 100, told, i < words ? TERM_WORD : TERM_NAME };

		termvector_put(&p.terms, t);
	}
	profile_measure(&p);
	return p;
}

static void
use(struct profile *p, struct profile *q)
{
	termvector_free(&p->terms);
	termvector_free(&q->terms);
}

START_TEST(equal_articles_are_near)
{
	struct profile p = profile(1, 30, 5, 9);
	struct similarity s = similarity_of(&p, &p);

	ck_assert_int_eq(s.cosine, SIMILARITY_ONE);
	ck_assert_int_eq(s.words, SIMILARITY_ONE);
	ck_assert_int_eq(s.names, SIMILARITY_ONE);
	ck_assert_int_eq(s.missing, 0);
	ck_assert_int_eq(s.threshold, 2225);
	termvector_free(&p.terms);
}
END_TEST

START_TEST(without_a_title_less_is_enough_from_twenty_terms_on)
{
	static const struct row {
		size_t terms;
		int off;
	} row[] = { { 1, 31 }, { 19, 593 }, { 20, 625 }, { 21, 625 }, { 40, 625 } };
	struct profile story = profile(1, 30, 5, 1), p;
	size_t i;

	for (i = 0; i < sizeof row / sizeof row[0]; i++) {
		p = profile(1, row[i].terms, 0, 1);
		p.titled = false;
		ck_assert_int_eq(similarity_of(&p, &story).threshold, 2225 - row[i].off);
		termvector_free(&p.terms);
	}
	termvector_free(&story.terms);
}
END_TEST

START_TEST(without_terms_nothing_is_near)
{
	struct profile p = profile(1, 0, 0, 1), q = profile(1, 5, 5, 1);
	struct similarity s = similarity_of(&p, &q);

	ck_assert_int_eq(s.cosine, 0);
	ck_assert_int_eq(s.names, -1);
	use(&p, &q);
}
END_TEST

START_TEST(twins_of_one_mould_are_apart)
{
	struct profile p = profile(1, 30, 0, 1), q = profile(1, 30, 0, 1);
	struct term quill = { 100, 300, 1, TERM_NAME }, velden = { 200, 300, 1, TERM_NAME };
	struct similarity s;

	termvector_put(&p.terms, quill);
	termvector_put(&q.terms, velden);
	profile_measure(&p);
	profile_measure(&q);
	s = similarity_of(&p, &q);
	ck_assert_int_eq(s.words, SIMILARITY_ONE);
	ck_assert_int_eq(s.names, 0);
	ck_assert_int_gt(s.cosine, 7000);
	ck_assert_int_gt(s.threshold, s.cosine);
	ck_assert_int_eq(s.threshold, 2225 + SIMILARITY_ONE - 2150);
	use(&p, &q);
}
END_TEST

START_TEST(names_told_often_speak_against)
{
	struct profile p = profile(1, 0, 30, 4), q = profile(21, 0, 30, 5), r = profile(21, 0, 30, 4);
	struct profile often = profile(1, 0, 30, 5);

	ck_assert_int_eq(similarity_of(&p, &r).threshold, 2225);
	ck_assert_int_eq(similarity_of(&p, &q).threshold, 2225);	/* those of one side alone do not */
	ck_assert_int_gt(similarity_of(&often, &q).missing, 0 - 1);
	termvector_free(&p.terms);
	p = profile(1000, 30, 3, 5);
	ck_assert_int_eq(similarity_of(&p, &q).missing, SIMILARITY_ONE);
	ck_assert_int_eq(similarity_of(&p, &q).threshold, 2225 + 6000 + 500);
	use(&p, &q);
	use(&r, &often);
}
END_TEST

START_TEST(time_and_form_raise_the_threshold)
{
	struct profile p = profile(1, 30, 0, 1), q = profile(1, 10, 0, 1);

	p.time = 1000000;
	q.time = 1000000 + 2 * SIMILARITY_DAY;
	ck_assert_int_eq(similarity_of(&p, &q).threshold, 2225 + 400);
	ck_assert_int_eq(similarity_of(&q, &p).threshold, 2225 + 400 + 325);	/* a teaser of 10 terms */
	q.titled = false;
	ck_assert_int_eq(similarity_of(&q, &p).threshold, 2225 + 400 - 625 * 10 / 20);
	q.time = INT64_MAX;
	ck_assert_int_gt(similarity_of(&p, &q).threshold, SIMILARITY_ONE);
	use(&p, &q);
}
END_TEST

START_TEST(a_short_title_must_agree_more)
{
	static const struct {
		size_t terms;
		int more;
	} row[] = { { 1, 617 }, { 10, 325 }, { 19, 32 }, { 20, 0 }, { 21, 0 } };
	struct profile story = profile(1, 30, 0, 1);
	size_t i;

	for (i = 0; i < sizeof row / sizeof row[0]; i++) {
		struct profile p = profile(1, row[i].terms, 0, 1);

		ck_assert_int_eq(similarity_of(&p, &story).threshold, 2225 + row[i].more);
		termvector_free(&p.terms);
	}
	termvector_free(&story.terms);
}
END_TEST

START_TEST(each_day_between_raises_the_threshold)
{
	struct profile p = profile(1, 30, 0, 1), q = profile(1, 30, 0, 1);

	p.time = q.time = 1000000;
	ck_assert_int_eq(similarity_of(&p, &q).threshold, 2225);
	q.time += SIMILARITY_DAY / 2;
	ck_assert_int_eq(similarity_of(&p, &q).threshold, 2225 + 100);
	ck_assert_int_eq(similarity_of(&q, &p).threshold, 2225 + 100);
	q.time = 1000000 + 49 * SIMILARITY_DAY;
	ck_assert_int_eq(similarity_of(&p, &q).threshold, 2225 + 9800);
	q.time = 1000000 + 60 * SIMILARITY_DAY;
	ck_assert_int_eq(similarity_of(&p, &q).threshold, 2225 + 10000);
	q.time = SIMILARITY_NO_TIME;
	ck_assert_int_eq(similarity_of(&p, &q).threshold, 2225);
	ck_assert_int_eq(similarity_of(&q, &p).threshold, 2225);
	use(&p, &q);
}
END_TEST

/* A name that was told five times. */
static void
name(struct profile *p, uint32_t id, uint32_t weight)
{
	struct term t = { id, weight, 5, TERM_NAME };

	termvector_put(&p->terms, t);
	profile_measure(p);
}

START_TEST(top_names_that_lack_count_by_their_weight)
{
	struct profile p = profile(1, 0, 0, 1), q = profile(1, 0, 0, 1);

	name(&p, 1, 100);
	name(&q, 1, 100);
	name(&q, 3, 100);
	ck_assert_int_eq(similarity_of(&p, &q).missing, 0);
	ck_assert_int_eq(similarity_of(&p, &q).threshold, 2225 + 617 + 250);	/* half of the story's */
	ck_assert_int_eq(similarity_of(&q, &p).threshold, 2225 + 585);
	use(&p, &q);
	p = profile(1, 0, 0, 1);
	q = profile(1, 0, 0, 1);
	name(&p, 1, 300);
	name(&p, 2, 100);
	name(&q, 1, 300);
	name(&q, 3, 100);
	ck_assert_int_eq(similarity_of(&p, &q).missing, 625);	/* a quarter of a quarter */
	ck_assert_int_eq(similarity_of(&p, &q).threshold, 2225 + 585 + 375 + 125);
	use(&p, &q);
}
END_TEST

START_TEST(the_heaviest_names_told_often_are_the_top)
{
	struct profile p = profile(1000, 40, 0, 9);
	size_t i;

	for (i = 0; i < SIMILARITY_TOP_NAMES; i++)
		name(&p, 1 + (uint32_t)i, 100 + 10 * (uint32_t)i);
	ck_assert_uint_eq(p.tops, SIMILARITY_TOP_NAMES);
	for (i = 0; i < SIMILARITY_TOP_NAMES; i++)
		ck_assert_uint_eq(p.top[i].id, SIMILARITY_TOP_NAMES - i);
	name(&p, 90, 100);	/* as heavy as the last: the first stays */
	ck_assert_uint_eq(p.tops, SIMILARITY_TOP_NAMES);
	ck_assert_uint_eq(p.top[SIMILARITY_TOP_NAMES - 1].id, 1);
	name(&p, 91, 105);
	ck_assert_uint_eq(p.top[SIMILARITY_TOP_NAMES - 1].id, 91);
	name(&p, 92, 900);
	ck_assert_uint_eq(p.top[0].id, 92);
	ck_assert_uint_eq(p.top[1].id, SIMILARITY_TOP_NAMES);
	ck_assert_uint_eq(p.tops, SIMILARITY_TOP_NAMES);
	termvector_free(&p.terms);
}
END_TEST

UNIT_MAIN("similarity")
{
	tcase_add_test(unit, equal_articles_are_near);
	tcase_add_test(unit, without_a_title_less_is_enough_from_twenty_terms_on);
	tcase_add_test(unit, without_terms_nothing_is_near);
	tcase_add_test(unit, twins_of_one_mould_are_apart);
	tcase_add_test(unit, names_told_often_speak_against);
	tcase_add_test(unit, time_and_form_raise_the_threshold);
	tcase_add_test(unit, a_short_title_must_agree_more);
	tcase_add_test(unit, each_day_between_raises_the_threshold);
	tcase_add_test(unit, top_names_that_lack_count_by_their_weight);
	tcase_add_test(unit, the_heaviest_names_told_often_are_the_top);
}
