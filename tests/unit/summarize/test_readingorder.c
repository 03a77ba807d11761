#include "../unit.h"
#include "readingorder.h"

START_TEST(what_leans_follows_what_it_leans_on)
{
	struct storysentence s[] = {
		{ .article = 0, .place = 0 }, { .article = 0, .place = 1, .leans = true }, { .article = 0, .place = 2 },
		{ .article = 1, .place = 0 }, { .article = 1, .place = 2, .leans = true }
	};
	struct choice chosen[] = { { 2, 50, 0 }, { 3, 40, 1 }, { 0, 30, 2 }, { 4, 20, 3 }, { 1, 10, 4 } };
	static const size_t want[] = { 2, 3, 0, 1, 4 };
	size_t i;

	readingorder_apply(chosen, 5, s);
	for (i = 0; i < 5; i++)
		ck_assert_uint_eq(chosen[i].sentence, want[i]);
	ck_assert_uint_eq(chosen[2].adds, 30);
}
END_TEST

START_TEST(nothing_is_in_order)
{
	struct choice none = { 7, 7, 7 };

	readingorder_apply(&none, 0, NULL);
	ck_assert_uint_eq(none.sentence, 7);
}
END_TEST

UNIT_MAIN("readingorder")
{
	tcase_add_test(unit, what_leans_follows_what_it_leans_on);
	tcase_add_test(unit, nothing_is_in_order);
}
