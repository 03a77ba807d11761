#include "../unit.h"
#include "hash.h"

/* State files and clusters of unlike machines rely on these values; they change only with the format of a state. */
START_TEST(gives_the_same_values_everywhere)
{
	ck_assert_uint_eq(hash_bytes("", 0), 0x9d9ec8084f581e51);
	ck_assert_uint_eq(hash_bytes("a", 1), 0x32db7d069b120197);
	ck_assert_uint_eq(hash_bytes("newsmill, 19 bytes.", 19), 0xc022144acf52414d);
	ck_assert_uint_eq(hash_pair(1, 2), 0x34ca14be73d522d5);
	ck_assert_uint_ne(hash_pair(1, 2), hash_pair(2, 1));
}
END_TEST

/* Each bit of the input moves about half of the bits of the hash. */
START_TEST(spreads_every_bit)
{
	unsigned char text[24] = "spread of a 24-byte run";
	uint64_t plain = hash_bytes(text, sizeof text), changed;
	size_t bit;
	int moved;

	for (bit = 0; bit < 8 * sizeof text; bit++) {
		text[bit / 8] ^= (unsigned char)(1 << bit % 8);
		changed = plain ^ hash_bytes(text, sizeof text);
		text[bit / 8] ^= (unsigned char)(1 << bit % 8);
		for (moved = 0; changed != 0; changed &= changed - 1)
			moved++;
		ck_assert_int_ge(moved, 12);
		ck_assert_int_le(moved, 52);
	}
}
END_TEST

START_TEST(length_counts)
{
	static const unsigned char zeros[32];
	uint64_t seen[33];
	size_t n, i;

	for (n = 0; n <= 32; n++) {
		seen[n] = hash_bytes(zeros, n);
		for (i = 0; i < n; i++)
			ck_assert_uint_ne(seen[i], seen[n]);
	}
}
END_TEST

START_TEST(table_finds_what_was_added_and_nothing_else)
{
	struct hash_table t = { 0 };
	uint64_t i, right = 0;

	ck_assert_ptr_null(hash_find(&t, 0));
	for (i = 0; i < 100000; i++)
		*hash_add(&t, i * i) = i;
	ck_assert_uint_eq(t.n, 100000);
	for (i = 0; i < 100000; i++)
		right += *hash_find(&t, i * i) == i;
	ck_assert_uint_eq(right, 100000);
	ck_assert_ptr_null(hash_find(&t, 2));
	*hash_add(&t, 4) += 40;
	ck_assert_uint_eq(*hash_find(&t, 4), 42);
	ck_assert_uint_eq(t.n, 100000);
	hash_free(&t);
	ck_assert_ptr_null(hash_find(&t, 4));
}
END_TEST

UNIT_MAIN("hash")
{
	tcase_add_test(unit, gives_the_same_values_everywhere);
	tcase_add_test(unit, spreads_every_bit);
	tcase_add_test(unit, length_counts);
	tcase_add_test(unit, table_finds_what_was_added_and_nothing_else);
}
