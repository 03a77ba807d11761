#include "../unit.h"
#include "lines/linechain.h"

static struct linechain chain;

/* The states for lines whose liking for the article is LIKES, as letters: B A G F. */
static const char *
path(const int32_t *likes, size_t n)
{
	static const int32_t steps[CHAIN_STEPS] = { [STEP_START] = -5, [STEP_PAUSE] = -2, [STEP_STOP] = -5 };
	static char out[16];
	size_t i;

	linechain_begin(&chain);
	for (i = 0; i < n; i++) {
		int32_t fits[CHAIN_STATES] = { [CHAIN_ARTICLE] = likes[i] };

		linechain_add(&chain, fits, steps);
	}
	linechain_end(&chain);
	for (i = 0; i < n; i++)
		out[i] = "BAGF"[chain.state[i]];
	out[n] = '\0';
	return out;
}

START_TEST(finds_one_run_with_gaps)
{
	static const int32_t likes[] = { -9, 20, 20, -9, 20, -9, -9 };

	ck_assert_str_eq(path(likes, 7), "BAAGAFF");
}
END_TEST

START_TEST(starts_for_no_little_thing)
{
	static const int32_t likes[] = { -9, 3, -9, -9 };

	ck_assert_str_eq(path(likes, 4), "BBBB");
	ck_assert_str_eq(path(likes, 0), "");
}
END_TEST

START_TEST(ends_in_no_gap)
{
	static const int32_t likes[] = { 20, -1 };

	ck_assert_str_eq(path(likes, 2), "AA");
}
END_TEST

START_TEST(bears_any_scores_for_any_length)
{
	static const int32_t steps[CHAIN_STEPS] = { 0 };
	static const int32_t fits[CHAIN_STATES] = { -2000000, 2000000, -2000000, -2000000 };
	size_t i;

	linechain_begin(&chain);
	for (i = 0; i < 100000; i++)
		linechain_add(&chain, fits, steps);
	linechain_end(&chain);
	for (i = 0; i < 100000; i++)
		ck_assert_int_eq(chain.state[i], CHAIN_ARTICLE);
	linechain_free(&chain);
}
END_TEST

START_TEST(knows_its_steps)
{
	ck_assert_int_eq(linechain_step_of(CHAIN_BEFORE, CHAIN_ARTICLE), STEP_START);
	ck_assert_int_eq(linechain_step_of(CHAIN_GAP, CHAIN_AFTER), -1);
	ck_assert_int_eq(linechain_step_of(CHAIN_AFTER, CHAIN_ARTICLE), -1);
}
END_TEST

UNIT_MAIN("chain")
{
	tcase_add_test(unit, finds_one_run_with_gaps);
	tcase_add_test(unit, starts_for_no_little_thing);
	tcase_add_test(unit, ends_in_no_gap);
	tcase_add_test(unit, bears_any_scores_for_any_length);
	tcase_add_test(unit, knows_its_steps);
}
