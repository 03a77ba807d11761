#include "../unit.h"
#include "docindex.h"

static struct docindex k;

static void
setup(void)
{
	k.most = 10;
	k.window = 0;
	k.postings.most = 8;
}

static void
teardown(void)
{
	docindex_free(&k);
	memset(&k, 0, sizeof k);
}

static uint32_t
add(const char *name, uint64_t exact)
{
	struct docrecord a = { 0 };
	struct buf packed = { 0 };
	uint64_t shingle[3] = { exact + 1, exact + 2, exact + 3 };
	uint32_t number;

	a.time = k.time;
	a.exact = exact;
	a.name = a.group = bytes_of(name);
	docrecord_pack(&packed, &a, shingle, 3, NULL, 0);
	number = docindex_add(&k, buf_view(&packed));
	buf_free(&packed);
	return number;
}

static bool
is_named(uint32_t number, const char *name)
{
	struct docrecord a;

	docindex_get(&k, number, &a);
	return bytes_is(a.name, name);
}

START_TEST(finds_by_every_key)
{
	uint32_t a = add("a", 100), b = add("b", 102), found[POSTINGS_MOST], key = 7;

	ck_assert_uint_eq(docindex_find(&k, 100, found), 1);
	ck_assert_uint_eq(found[0], a);
	ck_assert_uint_eq(docindex_find(&k, 103, found), 2);
	ck_assert_uint_eq(found[0], b);
	ck_assert_uint_eq(found[1], a);
	ck_assert_uint_eq(docindex_find(&k, 7, found), 0);
	docindex_add_keys(&k, a, &key, 1);
	ck_assert_uint_eq(docindex_find(&k, 7, found), 1);
}
END_TEST

START_TEST(forgets_the_oldest)
{
	uint32_t article = 0;
	char name[32];
	int i;

	k.most = 3;
	for (i = 0; i < 1000; i++) {
		snprintf(name, sizeof name, "%d", i);
		article = add(name, (uint64_t)i * 10);
	}
	ck_assert_uint_eq(postings_remembered(&k.postings), 3);
	ck_assert_uint_le(k.ring.cap, 64);
	ck_assert(is_named(article, "999"));
	ck_assert(is_named(article - 2, "997"));
	ck_assert(!docindex_has(&k, article - 3));
}
END_TEST

START_TEST(forgets_what_is_older_than_the_window)
{
	enum { DAY = 24 * 60 * 60 };
	uint32_t a, b;

	k.window = 3 * DAY;
	a = add("undated", 10);
	docindex_tell_time(&k, 100 * DAY);
	docindex_tell_time(&k, 50 * DAY);
	b = add("b", 20);
	docindex_tell_time(&k, 101 * DAY);
	docindex_tell_time(&k, 102 * DAY);
	docindex_tell_time(&k, 103 * DAY);
	ck_assert(docindex_has(&k, a) && docindex_has(&k, b));
	docindex_tell_time(&k, 103 * DAY + 1);
	ck_assert(!docindex_has(&k, a) && !docindex_has(&k, b));
}
END_TEST

START_TEST(a_wrong_date_does_no_harm)
{
	uint32_t a;

	k.window = 1000000;
	docindex_tell_time(&k, 5000000);
	a = add("a", 10);
	docindex_tell_time(&k, INT64_MAX / 2);
	ck_assert(docindex_has(&k, a));
}
END_TEST

START_TEST(parts_are_counted_for_each)
{
	uint32_t a = add("a", 10), b = add("b", 20);

	ck_assert_uint_eq(docindex_count_part(&k, a), 1);
	ck_assert_uint_eq(docindex_count_part(&k, a), 2);
	ck_assert_uint_eq(docindex_count_part(&k, b), 1);
}
END_TEST

START_TEST(forgets_up_to_the_one_that_is_the_first)
{
	uint32_t a = add("a", 10), b = add("b", 20), c = add("c", 30);

	docindex_forget(&k, a);
	ck_assert(docindex_has(&k, a));
	docindex_forget(&k, b);
	ck_assert(!docindex_has(&k, a) && docindex_has(&k, b));
	docindex_forget(&k, a);
	ck_assert(docindex_has(&k, b) && docindex_has(&k, c));
	docindex_forget(&k, docindex_next(&k));
	ck_assert(!docindex_has(&k, b) && !docindex_has(&k, c));
	ck_assert_uint_eq(postings_remembered(&k.postings), 0);
}
END_TEST

START_TEST(all_are_kept_where_the_numbers_begin_anew)
{
	enum { BEFORE = 60, ALL = 300 };
	uint32_t first = 0x1000000 - BEFORE, i;
	char name[32];

	k.most = ALL;
	k.postings.first = k.postings.next = first;
	for (i = 0; i < ALL; i++) {
		snprintf(name, sizeof name, "%u", (unsigned)i);
		ck_assert_uint_eq(add(name, (uint64_t)i * 10 + 1), (first + i) & 0xffffff);
	}
	for (i = 0; i < ALL; i++) {
		snprintf(name, sizeof name, "%u", (unsigned)i);
		ck_assert(is_named((first + i) & 0xffffff, name));
	}
}
END_TEST

UNIT_MAIN("docindex")
{
	tcase_add_checked_fixture(unit, setup, teardown);
	tcase_add_test(unit, finds_by_every_key);
	tcase_add_test(unit, forgets_the_oldest);
	tcase_add_test(unit, forgets_what_is_older_than_the_window);
	tcase_add_test(unit, a_wrong_date_does_no_harm);
	tcase_add_test(unit, parts_are_counted_for_each);
	tcase_add_test(unit, forgets_up_to_the_one_that_is_the_first);
	tcase_add_test(unit, all_are_kept_where_the_numbers_begin_anew);
}
