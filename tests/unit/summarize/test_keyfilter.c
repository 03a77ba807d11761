#include "../unit.h"
#include "keyfilter.h"

START_TEST(a_key_is_known_by_its_bits_from_8_to_19)
{
	struct keyfilter f = { { 0 } };
	unsigned bit;

	ck_assert(!keyfilter_may_hold(&f, 0x5a5a500));
	keyfilter_add(&f, 0x5a5a500);
	ck_assert(keyfilter_may_hold(&f, 0x5a5a500));
	for (bit = 0; bit < 64; bit++)
		ck_assert_int_eq(keyfilter_may_hold(&f, 0x5a5a500 ^ (uint64_t)1 << bit), bit < 8 || bit > 19);
}
END_TEST

START_TEST(what_was_added_before_stays)
{
	struct keyfilter f = { { 0 } };
	uint64_t key;

	for (key = 0; key < 64; key++)
		keyfilter_add(&f, key << 8);
	for (key = 0; key < 64; key++)
		ck_assert(keyfilter_may_hold(&f, key << 8));
	ck_assert(!keyfilter_may_hold(&f, key << 8));
}
END_TEST

UNIT_MAIN("keyfilter")
{
	tcase_add_test(unit, a_key_is_known_by_its_bits_from_8_to_19);
	tcase_add_test(unit, what_was_added_before_stays);
}
