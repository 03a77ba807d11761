/* Packed tables and the lexicon in one, made here by hand. */
#include "packedtest.h"

static struct packedtable
open_table(struct blob *b)
{
	struct bytes rest = { b->bytes, TABLE };
	struct packedtable t;

	b->bytes[0] = BUCKETS;
	ck_assert(packedtable_open(&t, &rest));
	ck_assert_uint_eq(t.buckets, BUCKETS);
	ck_assert_ptr_eq(rest.p, b->bytes + TABLE);
	ck_assert_uint_eq(rest.n, 0);
	return t;
}

/* A hash whose home is the last bucket, with a fingerprint of its own. */
static uint64_t
last(uint32_t i)
{
	return 0xFFFFFFFF00000000ULL | (0x0100 * (i + 1) + 7);
}

START_TEST(tables_are_whole)
{
	static const struct { uint32_t buckets; size_t n; bool good; size_t rest; } rows[] = {
		{ 1, 63, false, 0 }, { 1, 64, false, 0 }, { 0, 128, false, 0 }, { 1, 127, false, 0 },
		{ 1, 128, true, 0 },
		{ 1, 129, true, 1 }, { 2, 191, false, 0 }, { 2, 192, true, 0 }, { 0x102, 192, false, 0 },
		{ 2, 200, true, 8 }
	};
	struct blob b = { { 0 } };
	struct packedtable t;
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct bytes rest = { b.bytes, rows[i].n };

		b.bytes[0] = (unsigned char)(rows[i].buckets & 0xFF);
		b.bytes[1] = (unsigned char)(rows[i].buckets >> 8);
		ck_assert_msg(packedtable_open(&t, &rest) == rows[i].good, "row %zu", i);
		ck_assert_uint_eq(rest.n, rows[i].good ? rows[i].rest : rows[i].n);
		ck_assert_ptr_eq(rest.p + rest.n, b.bytes + rows[i].n);
	}
}
END_TEST

/* A full bucket has the rest of its keys in the next one, the last in the first. */
START_TEST(full_buckets_go_on)
{
	struct blob b = { { 0 } };
	struct packedtable t = open_table(&b);
	uint32_t i;

	for (i = 0; i < 17; i++) {
		ck_assert_uint_eq(packedtable_find(&t, last(i)), PACKEDTABLE_NONE);
		put(&b, last(i), 0x1200 + i);
	}
	for (i = 0; i < 17; i++)
		ck_assert_uint_eq(packedtable_find(&t, last(i)), 0x1200 + i);
	ck_assert_uint_eq(packedtable_find(&t, last(17)), PACKEDTABLE_NONE);
	ck_assert_uint_eq(packedtable_find(&t, last(16) + 1), PACKEDTABLE_NONE);
	for (; i < BUCKETS * PACKEDTABLE_SLOTS; i++)
		put(&b, last(i), 0x1200 + i);
	for (i = 0; i < BUCKETS * PACKEDTABLE_SLOTS; i++)
		ck_assert_uint_eq(packedtable_find(&t, last(i)), 0x1200 + i);
	ck_assert_uint_eq(packedtable_find(&t, last(i)), PACKEDTABLE_NONE);	/* all are full */
}
END_TEST

/* A bucket that is full by either byte of its last fingerprint. */
START_TEST(either_byte_of_a_fingerprint_fills_a_slot)
{
	struct blob b = { { 0 } };
	struct packedtable t = open_table(&b);
	uint32_t i;

	for (i = 0; i < 15; i++)
		put(&b, last(i), i);
	put(&b, 0xFFFFFFFF00000000ULL | 0x2200, 15);	/* its lower byte is 0 */
	put(&b, last(20), 99);
	ck_assert_uint_eq(packedtable_find(&t, last(20)), 99);
	memset(b.bytes + PACKEDTABLE_LINE, 0, TABLE - PACKEDTABLE_LINE);
	for (i = 0; i < 15; i++)
		put(&b, last(i), i);
	put(&b, 0xFFFFFFFF00000000ULL | 0x0022, 15);	/* its upper byte is 0 */
	put(&b, last(20), 98);
	ck_assert_uint_eq(packedtable_find(&t, last(20)), 98);
}
END_TEST

START_TEST(many_are_found_as_one_by_one)
{
	struct blob b = { { 0 } };
	struct packedtable t = open_table(&b);
	uint64_t hash[40];
	uint16_t found[40], want[40];
	size_t i, n, m;

	for (i = 0; i < 40; i++) {
		hash[i] = i % 3 == 0 ? last((uint32_t)i) : hash_pair(i, 1);
		if (i % 4 != 1)
			put(&b, hash[i], (uint32_t)(0x700 + i));
	}
	for (n = 0; n <= 40; n++) {
		for (i = 0, m = 0; i < n; i++)
			if (packedtable_find(&t, hash[i]) != PACKEDTABLE_NONE)
				want[m++] = (uint16_t)packedtable_find(&t, hash[i]);
		ck_assert_uint_eq(packedtable_find_all(&t, hash, n, found), m);
		ck_assert_mem_eq(found, want, m * sizeof *found);
	}
}
END_TEST

START_TEST(words_are_found_as_written_or_in_another_case)
{
	static const struct { const char *word; uint32_t fine, coarse, coarser, step; } rows[] = {
		{ "Zelk", 4, 14, 256 + 24, 8 }, { "zelk", 4, 14, 256 + 24, 8 }, { "alna", 4, 14, 256 + 24, 7 },
		{ "ALNA", 4, 14, 256 + 24, 7 }, { "ZELK", 4, 14, 256 + 24, 8 }, { "aLnA", 4, 14, 256 + 24, 7 },
		{ "net0", 5, 15, 256 + 25, 1 }, { "NET9", 5, 15, 256 + 25, 1 }, { "Net5", 5, 15, 256 + 25, 1 },
		{ "9,876", 5, 15, 256 + 25, 0 }, { "0,123", 5, 15, 256 + 25, 0 }, { "/,000", 3, 13, 256 + 23, 0 },
		{ ":,000", 3, 13, 256 + 23, 0 }, { LONG48, 5, 15, 256 + 25, 2 }, { LONG48 "e", 2, 12, 256 + 22, 0 },
		{ "far", 9, 0, 0, 4 }, { "A", 1, 11, 256 + 21, 0 }, { "Z", 1, 11, 256 + 21, 0 },
		{ "a", 2, 12, 256 + 22, 0 },
		{ "z", 2, 12, 256 + 22, 0 }, { "@", 3, 13, 256 + 23, 0 }, { "[", 3, 13, 256 + 23, 0 },
		{ "`", 3, 13, 256 + 23, 0 }, { "{", 3, 13, 256 + 23, 0 }, { "", 3, 13, 256 + 23, 0 },
	};
	struct blob b;
	struct lexicon l = make(&b);
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct lexicon_word w = lexicon_find(&l, bytes_of(rows[i].word));

		ck_assert_msg(w.fine == rows[i].fine && w.coarse == rows[i].coarse && w.coarser == rows[i].coarser &&
		    w.step == rows[i].step, "'%s' is %u %u %u %u", rows[i].word, (unsigned)w.fine, (unsigned)w.coarse,
		    (unsigned)w.coarser, (unsigned)w.step);
	}
	ck_assert(lexicon_has(&l, bytes_of("Zelk")));
	ck_assert(!lexicon_has(&l, bytes_of("zelk")));
}
END_TEST

START_TEST(a_lexicon_is_whole)
{
	static const struct { unsigned classes; size_t n; bool good; size_t rest; } rows[] = {
		{ CLASSES, TABLE - 1, false, 0 }, { CLASSES, TABLE + 3, false, 0 },
		{ CLASSES, TABLE + 4 + 23, false, 0 },
		{ CLASSES, TABLE + 4 + 24, true, 0 }, { LEXICON_FIXED, TABLE + 4 + 16, true, 0 },
		{ LEXICON_FIXED, TABLE + 4 + 24, true, 8 }, { LEXICON_FIXED - 1, TABLE + 4 + 24, false, 0 },
	};
	struct blob b;
	struct lexicon l = make(&b);
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct bytes rest = { b.bytes, rows[i].n };

		b.bytes[TABLE] = (unsigned char)rows[i].classes;
		ck_assert_msg(lexicon_open(&l, &rest) == rows[i].good, "row %zu", i);
		if (!rows[i].good)
			continue;
		ck_assert_uint_eq(l.classes.n, 4 * rows[i].classes);
		ck_assert_uint_eq(rest.n, rows[i].rest);
		ck_assert_ptr_eq(rest.p, b.bytes + TABLE + 4 + 4 * rows[i].classes);
	}
}
END_TEST

START_TEST(keys_have_no_digits_but_0)
{
	struct buf b = { 0 };

	buf_str(&b, "9");	/* is left as it is */
	lexicon_key(&b, bytes_of("A0b9/5:"));
	ck_assert_bytes(buf_view(&b), "9A0b0/0:");
	buf_free(&b);
}
END_TEST

UNIT_MAIN("lexicon")
{
	tcase_add_test(unit, tables_are_whole);
	tcase_add_test(unit, full_buckets_go_on);
	tcase_add_test(unit, either_byte_of_a_fingerprint_fills_a_slot);
	tcase_add_test(unit, many_are_found_as_one_by_one);
	tcase_add_test(unit, words_are_found_as_written_or_in_another_case);
	tcase_add_test(unit, a_lexicon_is_whole);
	tcase_add_test(unit, keys_have_no_digits_but_0);
}
