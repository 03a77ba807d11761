#include "../unit.h"
#include "sourcelines.h"

#define BOILERPLATE "Our reporters work day and night."

static struct sourcelines memory;
static struct article article;

/* Whether the boilerplate is left in article N of SOURCE. */
static bool
is_left(const char *source, int n)
{
	size_t with;

	buf_clear(&article.text);
	buf_printf(&article.text, "Lead of number %d, which no other has.\n" BOILERPLATE "\nThe end of number %d.", n,
	    n);
	with = article.text.n;
	sourcelines_apply(&memory, bytes_of(source), &article);
	ck_assert(article.text.n == with || article.text.n == with - strlen(BOILERPLATE) - 1);
	return article.text.n == with;
}

/* An article without the boilerplate. */
static void
other(const char *source, int n)
{
	buf_clear(&article.text);
	buf_printf(&article.text, "Number %d tells something else.", n);
	sourcelines_apply(&memory, bytes_of(source), &article);
}

START_TEST(learns_in_three_articles)
{
	ck_assert(is_left("post", 1));
	ck_assert(is_left("post", 2));
	ck_assert(is_left("post", 3));
	ck_assert(!is_left("post", 4));
	ck_assert(is_left("courier", 5));
	sourcelines_free(&memory);
}
END_TEST

/* What a source says again in a few of its articles is no boilerplate, and what it gives up is none any more. */
START_TEST(learns_what_stands_in_half_of_the_articles)
{
	int i;

	for (i = 0; i < 4; i++) {
		ck_assert(is_left("post", 10 * i));
		other("post", 10 * i + 1);
		other("post", 10 * i + 2);
	}
	for (i = 10; i < 14; i++)
		is_left("courier", i);
	ck_assert(!is_left("courier", 14));
	for (i = 20; i < 30; i++)
		other("courier", i);
	ck_assert(is_left("courier", 30));
	sourcelines_free(&memory);
}
END_TEST

START_TEST(learns_sentences_about_other_things_late)
{
	const char *background = "The ferry of Skarn sails twice a day.";
	size_t with;
	int i;

	for (i = 0; i < 10; i++) {
		buf_clear(&article.text);
		buf_printf(&article.text, "The news of day number %d, which no other day has.\n%s", i, background);
		with = article.text.n;
		sourcelines_apply(&memory, bytes_of("post"), &article);
		ck_assert_int_eq(article.text.n == with, i < SOURCELINES_LEAST_PROSE);
	}
	sourcelines_free(&memory);
}
END_TEST

/* A count that is full is halved. */
START_TEST(learns_for_ever)
{
	int i;

	for (i = 0; i < 2000; i++)
		ck_assert_int_eq(is_left("post", i), i < 3);
	sourcelines_free(&memory);
}
END_TEST

START_TEST(learns_nothing_of_copies)
{
	int i;

	for (i = 0; i < 5; i++)
		ck_assert(is_left("post", 1));
	sourcelines_free(&memory);
}
END_TEST

/* What is replayed is what was learnt: by records of articles, and by one record of all. */
START_TEST(is_the_same_when_replayed)
{
	static struct sourcelines again;
	struct buf first = { 0 }, second = { 0 };
	int i;

	for (i = 0; i < 4; i++) {
		is_left("post", i);
		ck_assert(sourcelines_replay(&again, buf_view(&memory.record)));
	}
	sourcelines_put_all(&memory, &first);
	sourcelines_put_all(&again, &second);
	ck_assert(bytes_equal(buf_view(&first), buf_view(&second)));
	sourcelines_free(&again);
	is_left("courier", 7);
	sourcelines_free(&memory);
	ck_assert(sourcelines_replay(&memory, buf_view(&first)));
	buf_clear(&second);
	sourcelines_put_all(&memory, &second);
	ck_assert(bytes_equal(buf_view(&first), buf_view(&second)));
	ck_assert(!is_left("post", 9));
	sourcelines_free(&memory);
	buf_free(&first);
	buf_free(&second);
}
END_TEST

START_TEST(replays_nothing_but_its_own)
{
	static const struct { const char *s; size_t n; bool good; } records[] = {
		{ "", 0, false }, { "a", 1, false }, { "a1234567", 8, false }, { "a12345678", 9, true },
		{ "c12345678" "12345678", 17, true }, { "x12345678", 9, false },
		{ "l", 1, false }, { "l\1\0\0\0\0\0\0\0", 9, true }, { "l\1\0\0\0\0\0\0\0" "12345678", 17, false },
		{ "l\1\0\0\0\0\0\0\0" "12345678" "\2\0\0\0\1\0\0\0", 25, true },
		{ "l\1\0\0\0\0\0\0\0" "12345678" "\2\0\0\0\2\0\0\0", 25, false },	/* in an article to come */
	};
	size_t i;

	for (i = 0; i < sizeof records / sizeof *records; i++) {
		const unsigned char *p = (const unsigned char *)records[i].s;

		ck_assert_int_eq(sourcelines_replay(&memory, bytes_between(p, p + records[i].n)), records[i].good);
		sourcelines_free(&memory);
	}
}
END_TEST

START_TEST(is_bounded)
{
	int i, k;

	for (i = 0; i < 30; i++) {
		buf_clear(&article.text);
		for (k = 0; k < 10000; k++)
			buf_printf(&article.text, "Line %d of article %d.\n", k, i);
		sourcelines_apply(&memory, bytes_of("post"), &article);
		ck_assert_uint_le(memory.line.n, SOURCELINES_MOST);
	}
	sourcelines_free(&memory);
	article_free(&article);
}
END_TEST

UNIT_MAIN("sourcelines")
{
	tcase_add_test(unit, learns_in_three_articles);
	tcase_add_test(unit, learns_what_stands_in_half_of_the_articles);
	tcase_add_test(unit, learns_sentences_about_other_things_late);
	tcase_add_test(unit, learns_for_ever);
	tcase_add_test(unit, learns_nothing_of_copies);
	tcase_add_test(unit, is_the_same_when_replayed);
	tcase_add_test(unit, replays_nothing_but_its_own);
	tcase_add_test(unit, is_bounded);
}
