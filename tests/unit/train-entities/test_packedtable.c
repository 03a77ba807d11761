#include "../unit.h"
#include "pack.h"
#include "hash.h"
#include "model/packedtable.h"

#define ENTRIES 1000
#define LAST 0xFFFFFFFF00000000ULL	/* upper bits that lead to the last bucket */

static uint64_t
key(uint32_t i)
{
	return hash_pair(i, 1);
}

static struct packedtable
open_table(const struct buf *b)
{
	struct bytes blob = buf_view(b);
	struct packedtable t;

	ck_assert(packedtable_open(&t, &blob));
	ck_assert_uint_eq(blob.n, 0);
	return t;
}

static struct buf
make(void)
{
	static struct pack_entry entry[ENTRIES];
	struct buf b = { 0 };
	uint32_t i;

	for (i = 0; i < ENTRIES; i++) {
		entry[i].hash = key(i);
		entry[i].value = i;
	}
	pack_table(&b, entry, ENTRIES);
	return b;
}

START_TEST(finds_what_was_put)
{
	struct buf b = make();
	struct packedtable t = open_table(&b);
	uint32_t i, wrong = 0;

	for (i = 0; i < ENTRIES; i++)
		wrong += packedtable_find(&t, key(i)) != i;
	ck_assert_uint_le(wrong, 1);	/* two keys may share a fingerprint */
	for (wrong = 0, i = ENTRIES; i < 11 * ENTRIES; i++)
		wrong += packedtable_find(&t, key(i)) != PACKEDTABLE_NONE;
	ck_assert_uint_le(wrong, 5);
	buf_free(&b);
}
END_TEST

START_TEST(finds_many_at_once_as_one_by_one)
{
	struct buf b = make();
	struct packedtable t = open_table(&b);
	uint64_t hash[50];
	uint16_t found[51], one[50];
	size_t n, i, m;

	for (n = 0; n <= 50; n++) {
		for (m = i = 0; i < n; i++) {
			hash[i] = key((uint32_t)(i * 37 + n) % (2 * ENTRIES));
			if (packedtable_find(&t, hash[i]) != PACKEDTABLE_NONE)
				one[m++] = (uint16_t)packedtable_find(&t, hash[i]);
		}
		ck_assert_uint_eq(packedtable_find_all(&t, hash, n, found), m);
		ck_assert_mem_eq(found, one, m * sizeof *one);
	}
	buf_free(&b);
}
END_TEST

/* Forty keys that all begin in the last of four buckets, so that it and the first two of them fill up. */
START_TEST(a_full_bucket_goes_on_in_the_next)
{
	struct pack_entry entry[40];
	struct buf b = { 0 };
	struct packedtable t;
	uint16_t found[2];
	uint32_t i;

	for (i = 0; i < 40; i++)
		entry[i] = (struct pack_entry){ LAST | (0x0100 * i + 7), 65535 - i };
	pack_table(&b, entry, 40);
	t = open_table(&b);
	ck_assert_uint_eq(t.buckets, 4);
	for (i = 0; i < 40; i++) {
		ck_assert_uint_eq(packedtable_find(&t, entry[i].hash), 65535 - i);
		ck_assert_uint_eq(packedtable_find_all(&t, &entry[i].hash, 1, found), 1);
		ck_assert_uint_eq(found[0], 65535 - i);
	}
	ck_assert_uint_eq(packedtable_find(&t, LAST | 0x2807), PACKEDTABLE_NONE);
	ck_assert_uint_eq(packedtable_find(&t, LAST | 0x0008), PACKEDTABLE_NONE);
	ck_assert_uint_eq(packedtable_find(&t, 0x80000000ULL << 32 | 7), PACKEDTABLE_NONE);
	buf_free(&b);
}
END_TEST

START_TEST(a_search_ends_where_all_buckets_are_full)
{
	struct buf b = { 0 };
	struct packedtable t;
	unsigned i;

	pack_table(&b, &(struct pack_entry){ 5, 9 }, 1);
	for (i = 1; i < PACKEDTABLE_SLOTS; i++)
		b.p[PACKEDTABLE_LINE + i] = 6;
	t = open_table(&b);
	ck_assert_uint_eq(t.buckets, 1);
	ck_assert_uint_eq(packedtable_find(&t, 5), 9);
	ck_assert_uint_eq(packedtable_find(&t, 8), PACKEDTABLE_NONE);
	buf_free(&b);
}
END_TEST

START_TEST(of_the_same_key_the_first_counts)
{
	const struct pack_entry entry[] = { { 3, 10 }, { 3, 11 }, { 0, 12 }, { 1, 13 } };
	struct buf b = { 0 };
	struct packedtable t;

	pack_table(&b, entry, 4);
	t = open_table(&b);
	ck_assert_uint_eq(packedtable_find(&t, 3), 10);
	ck_assert_uint_eq(packedtable_find(&t, 0), 12);	/* has the fingerprint of 1 */
	ck_assert_uint_eq(packedtable_find(&t, 1), 12);
	ck_assert_uint_eq(packedtable_find(&t, 0x10000), 12);
	buf_free(&b);
}
END_TEST

START_TEST(a_table_begins_at_a_line)
{
	struct buf b = { 0 };
	struct bytes blob;
	struct packedtable t;

	buf_str(&b, "head");
	pack_pad(&b);
	ck_assert_uint_eq(b.n, PACKEDTABLE_LINE);
	pack_pad(&b);
	ck_assert_uint_eq(b.n, PACKEDTABLE_LINE);
	pack_table(&b, &(struct pack_entry){ 5, 9 }, 1);
	buf_str(&b, "tail");
	blob = bytes_between(b.p + PACKEDTABLE_LINE, b.p + b.n);
	ck_assert(packedtable_open(&t, &blob));
	ck_assert_ptr_eq(t.bucket, b.p + (size_t)2 * PACKEDTABLE_LINE);
	ck_assert_bytes(blob, "tail");
	buf_free(&b);
}
END_TEST

START_TEST(refuses_what_is_cut_short)
{
	struct buf b = make();
	struct bytes blob = buf_view(&b);
	struct packedtable t;

	for (blob.n = 0; blob.n < b.n; blob.n++) {
		struct bytes cut = blob;

		ck_assert(!packedtable_open(&t, &cut));
	}
	memset(b.p, 0, 4);	/* no buckets */
	blob = buf_view(&b);
	ck_assert(!packedtable_open(&t, &blob));
	buf_free(&b);
}
END_TEST

UNIT_MAIN("table")
{
	tcase_add_test(unit, finds_what_was_put);
	tcase_add_test(unit, finds_many_at_once_as_one_by_one);
	tcase_add_test(unit, a_full_bucket_goes_on_in_the_next);
	tcase_add_test(unit, a_search_ends_where_all_buckets_are_full);
	tcase_add_test(unit, of_the_same_key_the_first_counts);
	tcase_add_test(unit, a_table_begins_at_a_line);
	tcase_add_test(unit, refuses_what_is_cut_short);
}
