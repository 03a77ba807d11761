#include "../unit.h"
#include "charwidth.h"

START_TEST(counts_columns)
{
	ck_assert_uint_eq(charwidth_columns(bytes_of("Aln")), 3);
	ck_assert_uint_eq(charwidth_columns(bytes_of("東京タワー")), 10);
	ck_assert_uint_eq(charwidth_columns(bytes_of("e\xCC\x81té")), 3);
	ck_assert_uint_eq(charwidth_columns(bytes_of("서울")), 4);
	ck_assert_uint_eq(charwidth(0xFF21), 2);
	ck_assert_uint_eq(charwidth('~'), 1);
}
END_TEST

UNIT_MAIN("charwidth")
{
	tcase_add_test(unit, counts_columns);
}
