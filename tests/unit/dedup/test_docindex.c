#include "../unit.h"
#include "docindex.h"

static struct docindex
remembering(size_t most)
{
	struct docindex k = { .most = most, .postings = { .most = 8 } };

	return k;
}

static void
put(struct docindex *k, uint32_t article, const char *text, unsigned level)
{
	struct shingle_sample s = { 0 };

	shingle_start(&s);
	shingle_take(&s, bytes_of(text), level);
	docindex_put(k, article, &s);
	shingle_free(&s);
}

START_TEST(keeps_names_and_counts)
{
	struct docindex k = remembering(10);
	uint32_t a = docindex_open(&k, bytes_of("first")), b = docindex_open(&k, bytes_of(""));

	put(&k, a, "An article of some length that has no gram in common with itself", 0);
	ck_assert_bytes(docindex_name(docindex_article(&k, a)), "first");
	ck_assert_bytes(docindex_name(docindex_article(&k, b)), "");
	ck_assert_uint_eq(docindex_shingles(&k, a, 0), 52 - SHINGLE_LETTERS + 1);
	ck_assert_uint_le(docindex_shingles(&k, a, 1), docindex_shingles(&k, a, 0));
	ck_assert_uint_le(docindex_shingles(&k, a, 7), docindex_shingles(&k, a, 1));
	ck_assert_uint_eq(docindex_shingles(&k, a, 8), 0);
	ck_assert_uint_eq(docindex_shingles(&k, b, 0), 0);
	docindex_free(&k);
}
END_TEST

START_TEST(counts_a_shingle_of_several_samples_once)
{
	struct docindex k = remembering(10);
	uint32_t a = docindex_open(&k, bytes_of("a"));
	size_t n;

	put(&k, a, "The same sentence comes in twice", 0);
	n = docindex_shingles(&k, a, 0);
	put(&k, a, "The same sentence comes in twice", 0);
	ck_assert_uint_eq(docindex_shingles(&k, a, 0), n);
	docindex_free(&k);
}
END_TEST

START_TEST(forgets_the_oldest)
{
	struct docindex k = remembering(3);
	uint32_t article = 0;
	char name[32];
	int i;

	for (i = 0; i < 1000; i++) {
		snprintf(name, sizeof name, "%d", i);
		article = docindex_open(&k, bytes_of(name));
		put(&k, article, name, 0);
	}
	ck_assert_uint_eq(postings_remembered(&k.postings), 3);
	ck_assert_uint_le(k.cap, 64);
	ck_assert_bytes(docindex_name(docindex_article(&k, article)), "999");
	ck_assert_bytes(docindex_name(docindex_article(&k, article - 2)), "997");
	docindex_free(&k);
}
END_TEST

START_TEST(names_hold_while_more_are_remembered)
{
	struct docindex k = remembering(1000);
	uint32_t first = docindex_open(&k, bytes_of("first"));
	int i;

	for (i = 0; i < 999; i++)
		docindex_open(&k, bytes_of("other"));
	ck_assert_bytes(docindex_name(docindex_article(&k, first)), "first");
	docindex_free(&k);
}
END_TEST

START_TEST(forgets_what_is_older_than_the_window)
{
	enum { DAY = 24 * 60 * 60 };
	struct docindex k = remembering(10);
	uint32_t a, b;

	k.window = 3 * DAY;
	a = docindex_open(&k, bytes_of("undated"));
	docindex_tell_time(&k, 100 * DAY);
	docindex_tell_time(&k, 50 * DAY);
	b = docindex_open(&k, bytes_of("b"));
	docindex_tell_time(&k, 101 * DAY);
	docindex_tell_time(&k, 102 * DAY);
	docindex_tell_time(&k, 103 * DAY);
	ck_assert(docindex_has(&k, a) && docindex_has(&k, b));
	docindex_tell_time(&k, 103 * DAY + 1);
	ck_assert(!docindex_has(&k, a) && !docindex_has(&k, b));
	docindex_free(&k);
}
END_TEST

START_TEST(a_wrong_date_does_no_harm)
{
	struct docindex k = remembering(10);
	uint32_t a;

	k.window = 1000000;
	docindex_tell_time(&k, 5000000);
	a = docindex_open(&k, bytes_of("a"));
	docindex_tell_time(&k, INT64_MAX / 2);
	ck_assert(docindex_has(&k, a));
	docindex_free(&k);
}
END_TEST

UNIT_MAIN("docindex")
{
	tcase_add_test(unit, keeps_names_and_counts);
	tcase_add_test(unit, counts_a_shingle_of_several_samples_once);
	tcase_add_test(unit, forgets_the_oldest);
	tcase_add_test(unit, forgets_what_is_older_than_the_window);
	tcase_add_test(unit, a_wrong_date_does_no_harm);
	tcase_add_test(unit, names_hold_while_more_are_remembered);
}
