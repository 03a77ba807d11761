#include "../unit.h"
#include "pack.h"
#include "hash.h"
#include "model/packedtable.h"

#define ENTRIES 1000

static uint64_t
key(uint32_t i)
{
	return hash_pair(i, 1);
}

static struct buf
make(uint32_t width)
{
	static struct pack_entry entry[ENTRIES];
	struct buf b = { 0 };
	uint32_t i;

	for (i = 0; i < ENTRIES; i++) {
		entry[i].hash = key(i);
		entry[i].value = i;
	}
	pack_table(&b, entry, ENTRIES, width, ENTRIES + ENTRIES / 3);
	return b;
}

START_TEST(finds_what_was_put)
{
	struct buf b = make(2);
	struct bytes blob = buf_view(&b);
	struct packedtable t;
	uint32_t i, wrong = 0;

	ck_assert(packedtable_open(&t, &blob));
	ck_assert_uint_eq(blob.n, 0);
	for (i = 0; i < ENTRIES; i++)
		wrong += packedtable_find(&t, key(i)) != i;
	ck_assert_uint_le(wrong, 1);	/* two keys may share a fingerprint */
	for (wrong = 0, i = ENTRIES; i < 11 * ENTRIES; i++)
		wrong += packedtable_find(&t, key(i)) != PACKEDTABLE_NONE;
	ck_assert_uint_le(wrong, 5);
	buf_free(&b);
}
END_TEST

START_TEST(refuses_what_is_cut_short)
{
	struct buf b = make(3);
	struct bytes blob = buf_view(&b);
	struct packedtable t;

	for (blob.n = 0; blob.n < b.n; blob.n += 97) {
		struct bytes cut = blob;

		ck_assert(!packedtable_open(&t, &cut));
	}
	b.p[4] = 9;	/* bytes of a value */
	blob = buf_view(&b);
	ck_assert(!packedtable_open(&t, &blob));
	buf_free(&b);
}
END_TEST

UNIT_MAIN("table")
{
	tcase_add_test(unit, finds_what_was_put);
	tcase_add_test(unit, refuses_what_is_cut_short);
}
