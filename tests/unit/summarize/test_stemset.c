#include "../unit.h"
#include "stemset.h"

/* A set of the stems from FROM up to TO. */
static struct stemset
range(uint32_t from, uint32_t to)
{
	struct stemset s = { .n = 0 };

	for (; from < to; from++)
		stemset_add(&s, from * 4);
	return s;
}

START_TEST(each_stem_is_held_once)
{
	struct stemset s = range(1, 5);

	stemset_add(&s, 4);
	ck_assert_uint_eq(s.n, 4);
	stemset_clear(&s);
	ck_assert_uint_eq(s.n, 0);
	s = range(0, STEMSET_MOST + 9);
	ck_assert_uint_eq(s.n, STEMSET_MOST);
}
END_TEST

START_TEST(what_is_shared_is_counted)
{
	struct stemset a = range(0, 10), b = range(4, 14), none = { .n = 0 };

	ck_assert_uint_eq(stemset_shared(&a, &b), 6);
	ck_assert_uint_eq(stemset_shared(&a, &none), 0);
	ck_assert(stemset_jaccard(&a, &b, 42) && !stemset_jaccard(&a, &b, 43));
	ck_assert(!stemset_jaccard(&a, &none, 1));
}
END_TEST

UNIT_MAIN("stemset")
{
	tcase_add_test(unit, each_stem_is_held_once);
	tcase_add_test(unit, what_is_shared_is_counted);
}
