#include "../unit.h"
#include "docrecord.h"

static struct buf packed;

static void
teardown(void)
{
	buf_free(&packed);
}

static struct docrecord
example(void)
{
	struct docrecord a = { 0 };

	a.time = 1772524800;
	a.exact = 0x1122334455667788;
	a.id = 2;
	a.url = UINT64_MAX;
	a.source = 0xfedcba98;
	a.root = 0xffffff;
	a.bytes = 4000000;
	a.figures = 12;
	a.sum = 0x89abcdef;
	a.level = 5;
	a.composite = true;
	a.copy = true;
	a.shingles[0] = 40;
	a.shingles[1] = 21;
	a.shingles[2] = 9;
	a.name = bytes_of("page");
	a.group = bytes_of("wire,page,page#2");
	return a;
}

START_TEST(comes_back_as_it_was)
{
	struct docrecord a = example(), b;
	uint64_t shingle[40];
	uint64_t fact[3] = { 7, 0x1234567890, ((uint64_t)1 << 40) - 1 };
	size_t i;

	for (i = 0; i < 40; i++)
		shingle[i] = 0x1000000000000000 + i * 0x123456789;
	docrecord_pack(&packed, &a, shingle, 40, fact, 3);
	ck_assert(docrecord_unpack(buf_view(&packed), &b));
	ck_assert_int_eq(b.time, a.time);
	ck_assert(b.exact == a.exact && b.id == a.id && b.url == a.url);
	ck_assert(b.source == a.source && b.root == a.root && b.bytes == a.bytes);
	ck_assert(b.figures == a.figures && b.sum == a.sum && b.level == a.level && b.composite && b.copy);
	ck_assert_bytes(b.name, "page");
	ck_assert_bytes(b.group, "wire,page,page#2");
	ck_assert_uint_eq(b.n_shingles, 40);
	ck_assert_uint_eq(docrecord_keys(&b), 32);
	for (i = 0; i < 32; i++)
		ck_assert_uint_eq(docrecord_key(&b, i), (uint32_t)shingle[i]);
	for (i = 32; i < 40; i++)
		ck_assert_uint_eq(docrecord_rest(&b, i), (uint16_t)shingle[i]);
	for (i = 0; i < 3; i++)
		ck_assert_uint_eq(docrecord_fact(&b, i), fact[i]);
	ck_assert_uint_eq(docrecord_size(&b, 4), 40);
	ck_assert_uint_eq(docrecord_size(&b, 5), 40);
	ck_assert_uint_eq(docrecord_size(&b, 6), 21);
	ck_assert_uint_eq(docrecord_size(&b, 7), 9);
	ck_assert_uint_eq(docrecord_size(&b, 8), 0);
	ck_assert_uint_eq(docrecord_size(&b, 17), 0);
}
END_TEST

START_TEST(a_name_that_is_the_group_is_held_once)
{
	struct docrecord a = example(), b;
	size_t n;

	docrecord_pack(&packed, &a, NULL, 0, NULL, 0);
	n = packed.n;
	buf_clear(&packed);
	a.group = a.name;
	docrecord_pack(&packed, &a, NULL, 0, NULL, 0);
	ck_assert_uint_eq(packed.n, n - strlen("wire,page,page#2"));
	ck_assert(docrecord_unpack(buf_view(&packed), &b));
	ck_assert_bytes(b.group, "page");
}
END_TEST

START_TEST(what_is_cut_is_refused)
{
	struct docrecord a = example(), b;
	uint64_t shingle[2] = { 1, 2 };
	struct bytes cut;

	a.group = a.name;
	docrecord_pack(&packed, &a, shingle, 2, NULL, 0);
	for (cut = buf_view(&packed), cut.n--; cut.n > 0; cut.n--)
		ck_assert(!docrecord_unpack(cut, &b));
}
END_TEST

UNIT_MAIN("docrecord")
{
	tcase_add_checked_fixture(unit, NULL, teardown);
	tcase_add_test(unit, comes_back_as_it_was);
	tcase_add_test(unit, a_name_that_is_the_group_is_held_once);
	tcase_add_test(unit, what_is_cut_is_refused);
}
