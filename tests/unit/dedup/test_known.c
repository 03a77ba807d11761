#include "../unit.h"
#include "../../../bin/dedup/known.h"

static struct known
remembering(size_t most)
{
	struct known k = { .most = most, .postings = { .most = 8 } };

	return k;
}

static void
put(struct known *k, uint32_t article, const char *text, unsigned level)
{
	struct gram_sample s = { 0 };

	gram_start(&s);
	gram_take(&s, bytes_of(text), level);
	known_put(k, article, &s);
	gram_free(&s);
}

START_TEST(keeps_names_and_counts)
{
	struct known k = remembering(10);
	uint32_t a = known_open(&k, bytes_of("first")), b = known_open(&k, bytes_of(""));

	put(&k, a, "An article of some length that has no gram in common with itself", 0);
	ck_assert_bytes(known_name(known_article(&k, a)), "first");
	ck_assert_bytes(known_name(known_article(&k, b)), "");
	ck_assert_uint_eq(known_grams(&k, a, 0), 52 - GRAM_LETTERS + 1);
	ck_assert_uint_le(known_grams(&k, a, 1), known_grams(&k, a, 0));
	ck_assert_uint_le(known_grams(&k, a, 7), known_grams(&k, a, 1));
	ck_assert_uint_eq(known_grams(&k, a, 8), 0);
	ck_assert_uint_eq(known_grams(&k, b, 0), 0);
	known_free(&k);
}
END_TEST

START_TEST(counts_a_gram_of_several_samples_once)
{
	struct known k = remembering(10);
	uint32_t a = known_open(&k, bytes_of("a"));
	size_t n;

	put(&k, a, "The same sentence comes in twice", 0);
	n = known_grams(&k, a, 0);
	put(&k, a, "The same sentence comes in twice", 0);
	ck_assert_uint_eq(known_grams(&k, a, 0), n);
	known_free(&k);
}
END_TEST

START_TEST(forgets_the_oldest)
{
	struct known k = remembering(3);
	uint32_t article = 0;
	char name[32];
	int i;

	for (i = 0; i < 1000; i++) {
		snprintf(name, sizeof name, "%d", i);
		article = known_open(&k, bytes_of(name));
		put(&k, article, name, 0);
	}
	ck_assert_uint_eq(postings_remembered(&k.postings), 3);
	ck_assert_uint_le(k.cap, 64);
	ck_assert_bytes(known_name(known_article(&k, article)), "999");
	ck_assert_bytes(known_name(known_article(&k, article - 2)), "997");
	known_free(&k);
}
END_TEST

START_TEST(names_hold_while_more_are_remembered)
{
	struct known k = remembering(1000);
	uint32_t first = known_open(&k, bytes_of("first"));
	int i;

	for (i = 0; i < 999; i++)
		known_open(&k, bytes_of("other"));
	ck_assert_bytes(known_name(known_article(&k, first)), "first");
	known_free(&k);
}
END_TEST

START_TEST(forgets_what_is_older_than_the_window)
{
	enum { DAY = 24 * 60 * 60 };
	struct known k = remembering(10);
	uint32_t a, b;

	k.window = 3 * DAY;
	a = known_open(&k, bytes_of("undated"));
	known_tell_time(&k, 100 * DAY);
	known_tell_time(&k, 50 * DAY);
	b = known_open(&k, bytes_of("b"));
	known_tell_time(&k, 101 * DAY);
	known_tell_time(&k, 102 * DAY);
	known_tell_time(&k, 103 * DAY);
	ck_assert(known_has(&k, a) && known_has(&k, b));
	known_tell_time(&k, 103 * DAY + 1);
	ck_assert(!known_has(&k, a) && !known_has(&k, b));
	known_free(&k);
}
END_TEST

START_TEST(a_wrong_date_does_no_harm)
{
	struct known k = remembering(10);
	uint32_t a;

	k.window = 1000000;
	known_tell_time(&k, 5000000);
	a = known_open(&k, bytes_of("a"));
	known_tell_time(&k, INT64_MAX / 2);
	ck_assert(known_has(&k, a));
	known_free(&k);
}
END_TEST

UNIT_MAIN("known")
{
	tcase_add_test(unit, keeps_names_and_counts);
	tcase_add_test(unit, counts_a_gram_of_several_samples_once);
	tcase_add_test(unit, forgets_the_oldest);
	tcase_add_test(unit, forgets_what_is_older_than_the_window);
	tcase_add_test(unit, a_wrong_date_does_no_harm);
	tcase_add_test(unit, names_hold_while_more_are_remembered);
}
