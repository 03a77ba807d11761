#include "../unit.h"
#include "lines/bytemask.h"

/* The bits of the N bytes at P that stand between LOW and HIGH. */
static uint64_t
between(const unsigned char *p, size_t n, unsigned char low, unsigned char high)
{
	uint64_t bits = 0;
	size_t i;

	for (i = 0; i < n; i++)
		if (p[i] >= low && p[i] <= high)
			bits |= (uint64_t)1 << i;
	return bits;
}

START_TEST(tells_every_byte_at_every_place)
{
	unsigned char block[BYTEMASK_BYTES];
	struct bytemask m;
	size_t i, n, first;

	for (first = 0; first < 256; first++) {
		for (i = 0; i < sizeof block; i++)
			block[i] = (unsigned char)(first + 5 * i);
		for (n = 1; n <= sizeof block; n += 9) {
			uint64_t rest = n < 64 ? ~(uint64_t)0 << n : 0;

			bytemask_block(&m, block, n);
			ck_assert(m.space == (between(block, n, ' ', ' ') | rest));
			ck_assert(m.small == between(block, n, 'a', 'z'));
			ck_assert(m.capital == between(block, n, 'A', 'Z'));
			ck_assert(m.digit == between(block, n, '0', '9'));
			ck_assert(m.high == between(block, n, 0x80, 0xFF));
			ck_assert(m.comma == (between(block, n, ',', ',') | between(block, n, ';', ';')));
			ck_assert(m.stop == (between(block, n, '.', '.') | between(block, n, '!', '!') |
			    between(block, n, '?', '?')));
		}
	}
}
END_TEST

START_TEST(counts_and_finds_bits)
{
	ck_assert_uint_eq(bytemask_count(0), 0);
	ck_assert_uint_eq(bytemask_count(UINT64_MAX), 64);
	ck_assert_uint_eq(bytemask_count(0x8000000000000101u), 3);
	ck_assert_uint_eq(bytemask_first(0x8000000000000100u), 8);
	ck_assert_uint_eq(bytemask_first(0x8000000000000000u), 63);
}
END_TEST

UNIT_MAIN("mask")
{
	tcase_add_test(unit, tells_every_byte_at_every_place);
	tcase_add_test(unit, counts_and_finds_bits);
}
