#include "../unit.h"
#include "claim.h"

static struct claim
now(double low, double high)
{
	return (struct claim){ .low = low, .high = high, .kind = CLAIM_DATE, .flags = CLAIM_VAGUE | CLAIM_OF_NOW };
}

#define ck_assert_days(c, from, to)			\
	do {						\
		ck_assert_double_eq((c).low, from);	\
		ck_assert_double_eq((c).high, to);	\
	} while (0)

START_TEST(a_month_counts_from_that_of_the_article)
{
	struct claim c[] = { now(21, 31), now(53, 63), now(32, 41), now(1, 31) };

	claim_set_month(c, 3, 8);
	ck_assert_days(c[0], 8 * 32 + 21, 8 * 32 + 31);
	ck_assert_days(c[1], 9 * 32 + 21, 9 * 32 + 31);
	ck_assert_days(c[2], 9 * 32, 9 * 32 + 9);
	ck_assert_days(c[3], 1, 31);
}
END_TEST

START_TEST(january_follows_december)
{
	struct claim c[] = { now(21, 31), now(53, 63), now(32, 41) };

	claim_set_month(c, 3, 12);
	ck_assert_days(c[0], 12 * 32 + 21, 12 * 32 + 31);
	ck_assert_days(c[1], 32 + 21, 32 + 31);
	ck_assert_days(c[2], 32, 41);
}
END_TEST

START_TEST(a_named_month_stays)
{
	struct claim c = { .low = 99, .high = 101, .kind = CLAIM_DATE, .flags = CLAIM_VAGUE };

	claim_set_month(&c, 1, 8);
	ck_assert_days(c, 99, 101);
}
END_TEST

UNIT_MAIN("claimvalue")
{
	tcase_add_test(unit, a_month_counts_from_that_of_the_article);
	tcase_add_test(unit, january_follows_december);
	tcase_add_test(unit, a_named_month_stays);
}
