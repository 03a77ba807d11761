#include "../unit.h"
#include "exponential.h"

START_TEST(is_near_the_true_power)
{
	static const struct { double x, want; } rows[] = {
		{ 0, 1 },
		{ 1, 2.718281828459045 },
		{ -1, 0.36787944117144233 },
		{ 0.001, 1.0010005001667084 },
		{ 10, 22026.465794806718 },
		{ -10, 4.5399929762484854e-05 },
		{ 30, 10686474581524.463 },
		{ -30, 9.357622968840175e-14 },
		{ 60, 1.1420073898156842e+26 },
		{ -60, 8.75651076269652e-27 },
	};
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		double ratio = exponential(rows[i].x) / rows[i].want;

		ck_assert_msg(ratio > 0.99999 && ratio < 1.00001, "%g: %g", rows[i].x, ratio);
	}
}
END_TEST

START_TEST(ends_at_sixty)
{
	ck_assert(exponential(60.5) <= exponential(60) && exponential(60.5) >= exponential(60));
	ck_assert(exponential(59.5) < exponential(60));
	ck_assert(exponential(-60.5) <= exponential(-60) && exponential(-60.5) >= exponential(-60));
	ck_assert(exponential(-59.5) > exponential(-60));
}
END_TEST

UNIT_MAIN("exponential")
{
	tcase_add_test(unit, is_near_the_true_power);
	tcase_add_test(unit, ends_at_sixty);
}
