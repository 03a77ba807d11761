#include "../unit.h"
#include "littleendian.h"

START_TEST(reads_what_it_writes)
{
	static const unsigned char order[] = { 0x88, 0x77, 0x66, 0x55, 0x44, 0x33, 0x22, 0x11 };
	const uint64_t v = 0x1122334455667788u;
	unsigned char p[8];
	struct buf b = { 0 };
	size_t n;

	for (n = 0; n <= 8; n++) {
		buf_clear(&b);
		buf_byte(&b, '#');
		littleendian_append(&b, v, n);
		ck_assert_uint_eq(b.n, n + 1);
		ck_assert(memcmp(b.p + 1, order, n) == 0);
		ck_assert(littleendian_get(b.p + 1, n) == (n < 8 ? v & (((uint64_t)1 << 8 * n) - 1) : v));
	}
	littleendian_put64(p, v);
	ck_assert(memcmp(p, order, 8) == 0);
	ck_assert_uint_eq(littleendian_get32(p), 0x55667788u);
	littleendian_put32(p + 1, 0xA1B2C3D4u);
	ck_assert_uint_eq(littleendian_get32(p + 1), 0xA1B2C3D4u);
	ck_assert_uint_eq(p[0], 0x88);
	ck_assert_uint_eq(p[5], 0x33);
	buf_free(&b);
}
END_TEST

UNIT_MAIN("littleendian")
{
	tcase_add_test(unit, reads_what_it_writes);
}
