#include "../unit.h"
#include "claim.h"
#include "wordclass.h"

#define COUNT(n, r, value, f) { .kind = CLAIM_COUNT, .noun = n, .role = r, .low = value, .high = value, .flags = f }
#define DEAD WORDCLASS_DEAD
#define NONE WORDCLASS_NONE

static const struct {
	struct claim a, b;
	bool comparable;
} rows[] = {
	{ COUNT(1, NONE, 5, 0), COUNT(1, NONE, 9, 0), true },
	{ COUNT(1, NONE, 5, 0), COUNT(2, NONE, 5, 0), false },
	{ COUNT(1, DEAD, 5, 0), COUNT(1, DEAD, 9, 0), true },
	{ COUNT(1, DEAD, 5, 0), COUNT(2, DEAD, 5, 0), true },
	{ COUNT(1, DEAD, 5, 0), COUNT(2, DEAD, 9, 0), false },
	{ COUNT(1, DEAD, 5, 0), COUNT(1, WORDCLASS_INJURED, 5, 0), false },
	{ COUNT(1, NONE, 5, 0), { .kind = CLAIM_MONEY, .noun = 1, .low = 5, .high = 5 }, false },
	{ { .kind = CLAIM_WEEKDAY, .low = 2, .high = 2 }, { .kind = CLAIM_WEEKDAY, .low = 2, .high = 2 }, false }
};

START_TEST(claims_of_one_thing_can_be_compared)
{
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		ck_assert_msg(claim_comparable(&rows[i].a, &rows[i].b) == rows[i].comparable, "row %zu", i);
		ck_assert_msg(claim_comparable(&rows[i].b, &rows[i].a) == rows[i].comparable, "row %zu", i);
	}
}
END_TEST

static bool
same(double a, double b, unsigned flags, unsigned role)
{
	const struct claim x = COUNT(1, (uint8_t)role, a, (uint16_t)flags), y = COUNT(1, (uint8_t)role, b, 0);

	ck_assert(claim_same_value(&x, &y) == claim_same_value(&y, &x));
	return claim_same_value(&x, &y);
}

START_TEST(a_rounding_is_within_a_twentieth)
{
	ck_assert(same(114, 120, CLAIM_APPROX, NONE));
	ck_assert(!same(113, 120, CLAIM_APPROX, NONE));
	ck_assert(same(310, 306, 0, NONE));
	ck_assert(same(310, 314, 0, NONE));
	ck_assert(same(310, 305, 0, NONE));
	ck_assert(!same(310, 304, 0, NONE));
	ck_assert(!same(310, 315, 0, NONE));
	ck_assert(!same(311, 306, 0, NONE));
	ck_assert(same(306, 310, 0, DEAD));	/* from a hundred on, of people too */
	ck_assert(same(100, 104, 0, DEAD));
	ck_assert(!same(99, 100, 0, DEAD));
	ck_assert(same(99, 100, 0, NONE));
	ck_assert(same(99, 100, CLAIM_APPROX, DEAD));
}
END_TEST

UNIT_MAIN("claimequals")
{
	tcase_add_test(unit, claims_of_one_thing_can_be_compared);
	tcase_add_test(unit, a_rounding_is_within_a_twentieth);
}
