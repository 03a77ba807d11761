#include "../unit.h"
#include "simd.h"

/* A block of every byte: FIRST, FIRST + STEP and so on. */
static void
fill(unsigned char *block, size_t first, size_t step)
{
	size_t i;

	for (i = 0; i < SIMD_BYTES; i++)
		block[i] = (unsigned char)(first + step * i);
}

/* The bits of the bytes of BLOCK from LOW up to HIGH. */
static unsigned
bits_between(const unsigned char *block, unsigned char low, unsigned char high)
{
	unsigned bits = 0, i;

	for (i = 0; i < SIMD_BYTES; i++)
		if (block[i] >= low && block[i] <= high)
			bits |= 1u << i;
	return bits;
}

START_TEST(every_byte_at_every_place)
{
	static const unsigned char edges[] = { 0, 1, 9, 0x1F, 0x20, 0x7E, 0x7F, 0x80, 0x81, 0xCB, 0xFE, 0xFF };
	unsigned char block[SIMD_BYTES];
	size_t first, i, k;

	for (first = 0; first < 256; first++) {
		fill(block, first, 37);
		for (i = 0; i < sizeof edges; i++)
			for (k = i; k < sizeof edges; k++)
				ck_assert_uint_eq(simd_bits(simd_between(simd_load(block), edges[i], edges[k])),
				    bits_between(block, edges[i], edges[k]));
		ck_assert_uint_eq(simd_bits(simd_is(simd_load(block), (unsigned char)first)),
		    bits_between(block, (unsigned char)first, (unsigned char)first));
		ck_assert_int_eq(simd_any_high(simd_load(block)), bits_between(block, 0x80, 0xFF) != 0);
	}
	fill(block, 0x70, 0);
	ck_assert(!simd_any_high(simd_load(block)));
	for (i = 0; i < SIMD_BYTES; i++) {
		fill(block, 'x', 0);
		block[i] = 0x80;
		ck_assert(simd_any_high(simd_load(block)));
	}
}
END_TEST

START_TEST(sets)
{
	unsigned char block[SIMD_BYTES];
	simd b, low, odd;

	fill(block, 0, 1);
	b = simd_load(block);
	low = simd_between(b, 0, 7);
	odd = simd_or(simd_is(b, 5), simd_is(b, 9));
	ck_assert_uint_eq(simd_bits(low), 0xFF);
	ck_assert_uint_eq(simd_bits(odd), 1u << 5 | 1u << 9);
	ck_assert_uint_eq(simd_bits(simd_and(low, odd)), 1u << 5);
	ck_assert_uint_eq(simd_bits(simd_andnot(low, odd)), 0xFF & ~(1u << 5));
	ck_assert_uint_eq(simd_bits(simd_andnot(odd, low)), 1u << 9);
}
END_TEST

START_TEST(masks_tell_the_places_in_order)
{
	unsigned char block[SIMD_BYTES];
	uint64_t mask;
	int i, k;

	for (i = 0; i < SIMD_BYTES; i++)
		for (k = i + 1; k < SIMD_BYTES; k++) {
			fill(block, 'x', 0);
			ck_assert(simd_mask(simd_is(simd_load(block), 'y')) == 0);
			block[i] = block[k] = 'y';
			mask = simd_mask(simd_is(simd_load(block), 'y'));
			ck_assert_int_eq(simd_first(mask), i);
			mask &= mask - 1;
			ck_assert_int_eq(simd_first(mask), k);
			ck_assert((mask & (mask - 1)) == 0);
		}
}
END_TEST

START_TEST(a_run_ends_with_the_first_byte_of_no_set)
{
	unsigned char block[SIMD_BYTES];
	size_t i;

	for (i = 0; i <= SIMD_BYTES; i++) {
		memset(block, 'y', SIMD_BYTES);
		if (i < SIMD_BYTES)
			block[i] = 'x';
		ck_assert_uint_eq(simd_run(simd_is(simd_load(block), 'y')), i);
	}
	memset(block, 'x', SIMD_BYTES);
	ck_assert_uint_eq(simd_run(simd_is(simd_load(block), 'y')), 0);
}
END_TEST

UNIT_MAIN("simd")
{
	tcase_add_test(unit, a_run_ends_with_the_first_byte_of_no_set);
	tcase_add_test(unit, every_byte_at_every_place);
	tcase_add_test(unit, sets);
	tcase_add_test(unit, masks_tell_the_places_in_order);
}
