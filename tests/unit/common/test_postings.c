#include "../unit.h"
#include "postings.h"

static struct postings
empty(size_t most)
{
	struct postings p = { .most = most };

	return p;
}

START_TEST(finds_what_was_added)
{
	struct postings p = empty(8);
	uint32_t found[POSTINGS_MOST], a = postings_number(&p), b = postings_number(&p);

	ck_assert_uint_eq(postings_find(&p, 7, found), 0);
	ck_assert(postings_add(&p, 7, a));
	ck_assert(postings_add(&p, 7, b));
	ck_assert(postings_add(&p, 8, b));
	ck_assert(!postings_add(&p, 7, a));
	ck_assert_uint_eq(postings_find(&p, 7, found), 2);
	ck_assert_uint_eq(found[0] + found[1], a + b);
	ck_assert_uint_eq(postings_find(&p, 8, found), 1);
	ck_assert_uint_eq(found[0], b);
	ck_assert_uint_eq(postings_find(&p, 9, found), 0);
	postings_free(&p);
}
END_TEST

START_TEST(keeps_the_newest_of_a_key)
{
	struct postings p = empty(3);
	uint32_t found[POSTINGS_MOST], number = 0;
	size_t i, n;

	for (i = 0; i < 10; i++) {
		number = postings_number(&p);
		postings_add(&p, 1, number);
	}
	n = postings_find(&p, 1, found);
	ck_assert_uint_eq(n, 3);
	for (i = 0; i < n; i++)
		ck_assert_uint_ge(found[i], number - 2);
	postings_free(&p);
}
END_TEST

START_TEST(forgets_the_oldest)
{
	struct postings p = empty(8);
	uint32_t found[POSTINGS_MOST], a = postings_number(&p), b = postings_number(&p);

	postings_add(&p, 1, a);
	postings_add(&p, 1, b);
	postings_forget(&p);
	ck_assert_uint_eq(postings_remembered(&p), 1);
	ck_assert_uint_eq(postings_find(&p, 1, found), 1);
	ck_assert_uint_eq(found[0], b);
	postings_forget(&p);
	postings_forget(&p);
	ck_assert_uint_eq(postings_remembered(&p), 0);
	ck_assert_uint_eq(postings_find(&p, 1, found), 0);
	postings_free(&p);
}
END_TEST

/* The table does not grow with what is forgotten, and numbers that wrap around stay apart. */
START_TEST(runs_for_ever_in_the_same_room)
{
	enum { REMEMBERED = 100, ARTICLES = 17 * 1000 * 1000 };	/* more than 2^24 */
	struct postings p = empty(8);
	uint32_t found[POSTINGS_MOST], number, i;

	for (i = 0; i < ARTICLES; i++) {
		number = postings_number(&p);
		postings_add(&p, i, number);
		if (postings_remembered(&p) > REMEMBERED)
			postings_forget(&p);
	}
	ck_assert_uint_le(p.cap, 4096);
	for (i = ARTICLES - REMEMBERED; i < ARTICLES; i++)
		ck_assert_uint_eq(postings_find(&p, i, found), 1);
	for (i = 0; i < 1000; i++)
		ck_assert_uint_eq(postings_find(&p, i, found), 0);
	postings_free(&p);
}
END_TEST

UNIT_MAIN("postings")
{
	tcase_add_test(unit, finds_what_was_added);
	tcase_add_test(unit, keeps_the_newest_of_a_key);
	tcase_add_test(unit, forgets_the_oldest);
	tcase_add_test(unit, runs_for_ever_in_the_same_room);
}
