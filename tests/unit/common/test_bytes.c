#include "../unit.h"

START_TEST(finds_the_first_of_a_byte)
{
	struct bytes none = { NULL, 0 }, a = bytes_of("orn,vell,");

	ck_assert_ptr_eq(bytes_find(a, ','), a.p + 3);
	ck_assert_ptr_eq(bytes_find(a, 'o'), a.p);
	ck_assert_ptr_null(bytes_find(a, 'x'));
	ck_assert_ptr_null(bytes_find(a, '\0'));
	ck_assert_ptr_null(bytes_find(none, ','));
	ck_assert_ptr_null(bytes_find((struct bytes){ a.p, 3 }, ','));
}
END_TEST

START_TEST(cuts_at_the_first_of_a_byte)
{
	struct bytes rest = bytes_of("orn,,vell"), none = { NULL, 0 };

	ck_assert_bytes(bytes_cut(&rest, ','), "orn");
	ck_assert_bytes(rest, ",vell");
	ck_assert_bytes(bytes_cut(&rest, ','), "");
	ck_assert_bytes(rest, "vell");
	ck_assert_bytes(bytes_cut(&rest, ','), "vell");
	ck_assert_uint_eq(rest.n, 0);
	ck_assert_bytes(bytes_cut(&rest, ','), "");
	ck_assert_uint_eq(bytes_cut(&none, ',').n, 0);
	rest = bytes_of("orn,");
	ck_assert_bytes(bytes_cut(&rest, ','), "orn");
	ck_assert_uint_eq(rest.n, 0);
}
END_TEST

START_TEST(compares_beginnings_and_ends)
{
	ck_assert(bytes_starts(bytes_of("orn"), bytes_of("or")));
	ck_assert(bytes_starts(bytes_of("orn"), bytes_of("orn")));
	ck_assert(bytes_starts(bytes_of("orn"), bytes_of("")));
	ck_assert(!bytes_starts(bytes_of("or"), bytes_of("orn")));
	ck_assert(bytes_ends(bytes_of("orn"), bytes_of("rn")));
	ck_assert(bytes_ends(bytes_of("orn"), bytes_of("orn")));
	ck_assert(bytes_ends(bytes_of(""), bytes_of("")));
	ck_assert(!bytes_ends(bytes_of("rn"), bytes_of("orn")));
	ck_assert(!bytes_ends(bytes_of("ornx"), bytes_of("orn")));
	ck_assert_int_lt(bytes_compare(bytes_of("orn"), bytes_of("orna")), 0);
	ck_assert_int_gt(bytes_compare(bytes_of("ox"), bytes_of("orna")), 0);
	ck_assert_int_eq(bytes_compare(bytes_of("orn"), bytes_of("orn")), 0);
	ck_assert(bytes_contains(bytes_of("orn"), bytes_of("n")));
	ck_assert(!bytes_contains(bytes_of("orn"), bytes_of("no")));
}
END_TEST

UNIT_MAIN("bytes")
{
	tcase_add_test(unit, finds_the_first_of_a_byte);
	tcase_add_test(unit, cuts_at_the_first_of_a_byte);
	tcase_add_test(unit, compares_beginnings_and_ends);
}
