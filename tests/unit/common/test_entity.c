#include "../unit.h"
#include "entity.h"

START_TEST(reads_items_one_by_one)
{
	struct bytes list = bytes_of("0-3/PER/Ada Berg; 9-12/LOC/Aln/Upper Aln");
	struct entity e;

	ck_assert(entity_next(&list, &e));
	ck_assert_uint_eq(e.start, 0);
	ck_assert_uint_eq(e.end, 3);
	ck_assert_bytes(e.type, "PER");
	ck_assert_bytes(e.name, "Ada Berg");
	ck_assert(entity_next(&list, &e));
	ck_assert_uint_eq(e.start, 9);
	ck_assert_bytes(e.name, "Aln/Upper Aln");
	ck_assert(!entity_next(&list, &e));
}
END_TEST

START_TEST(passes_over_what_is_no_item)
{
	struct bytes list = bytes_of("; x; 3-/PER/a; 3-2/PER/a; 1-2/PER; 1-2/PER/; -1-2/PER/a; "
	    "99999999999999999999-1/PER/a; "
	    "5-7/ORG/Board;");
	struct entity e;

	ck_assert(entity_next(&list, &e));
	ck_assert_uint_eq(e.start, 5);
	ck_assert_bytes(e.name, "Board");
	ck_assert(!entity_next(&list, &e));
}
END_TEST

START_TEST(offsets_have_ten_digits_at_most)
{
	struct bytes list = bytes_of("4294967290-4294967299/PER/a; 42949672900-42949672999/PER/b; "
	    "5000000000-5000000009/PER/c; 1-1/PER/d; "
	    "2-1/PER/e; 1-2/PER; 1-2/; 1-2; 1/2/PER/f; 1-2-PER/g;1-2/LOC/h;; 1-2//i");
	struct entity e;

	ck_assert(entity_next(&list, &e));
	ck_assert_bytes(e.name, "a");
	ck_assert_uint_eq(e.start, 4294967290u);
	ck_assert_uint_eq(e.end, (size_t)4294967290u + 9);
	ck_assert(entity_next(&list, &e));
	ck_assert_bytes(e.name, "h");
	ck_assert_bytes(e.type, "LOC");
	ck_assert(entity_next(&list, &e));
	ck_assert_bytes(e.name, "i");
	ck_assert_bytes(e.type, "");
	ck_assert(!entity_next(&list, &e));
}
END_TEST

START_TEST(writes_what_it_reads)
{
	struct entity first = { 0, 3, bytes_of("PER"), bytes_of("Ada") };
	struct entity second = { 4, 9, bytes_of("ORG"), bytes_of("A;B") };
	struct buf b = { 0 };

	entity_put(&b, &first);
	entity_put(&b, &second);
	ck_assert_bytes(buf_view(&b), "0-3/PER/Ada; 4-9/ORG/A,B");
	buf_free(&b);
}
END_TEST

START_TEST(keeps_those_of_a_part)
{
	struct buf b = { 0 };

	entity_within(&b,
	    bytes_of("0-3/PER/Ada; 4-8/PER/Ben; 5-8/LOC/Aln; 8-11/ORG/Bay; 9-12/ORG/Cod; 9-13/LOC/Fen"), 5, 12);
	ck_assert_bytes(buf_view(&b), "0-3/LOC/Aln; 3-6/ORG/Bay; 4-7/ORG/Cod");
	buf_free(&b);
}
END_TEST

UNIT_MAIN("entity")
{
	tcase_add_test(unit, reads_items_one_by_one);
	tcase_add_test(unit, passes_over_what_is_no_item);
	tcase_add_test(unit, offsets_have_ten_digits_at_most);
	tcase_add_test(unit, writes_what_it_reads);
	tcase_add_test(unit, keeps_those_of_a_part);
}
