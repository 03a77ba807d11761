#include "../unit.h"
#include "gbdt.h"

/* The log odds of a row, by all trees. */
static double
score(const struct gbdt_model *m, const int32_t *value)
{
	double sum = m->bias;
	size_t i;

	for (i = 0; i < m->forest.ntrees; i++)
		sum += gbtree_outcome(&m->forest, m->forest.tree[i], value);
	return sum;
}

START_TEST(learns_what_takes_two_features)
{
	static const struct gbdt_options options = {
		.trees = 20, .rows = 1, .columns = 1,
		.tree = { .leaves = 4, .rate = 0.3, .ridge = 1, .least = 5 },
	};
	struct gbdt_data data = { .nfeatures = 3 };
	struct gbdt_model model = { 0 };
	int32_t value[3];
	int a, b;

	for (a = 0; a < 20; a++)
		for (b = 0; b < 20; b++) {
			value[0] = a;
			value[1] = b;
			value[2] = 7;
			gbdt_add(&data, value, (a < 10) != (b < 5), 1);
		}
	gbdt_learn(&model, &data, &options);
	ck_assert_uint_eq(model.forest.ntrees, 20);
	for (a = 0; a < 20; a++)
		for (b = 0; b < 20; b++) {
			value[0] = a;
			value[1] = b;
			ck_assert((score(&model, value) > 0) == ((a < 10) != (b < 5)));
		}
	gbdt_free(&data, &model);
}
END_TEST

/* Without a feature that tells anything the model is its bias: the log odds, with one yes and one no more. */
START_TEST(the_bias_is_the_log_odds)
{
	static const struct gbdt_options options = {
		.trees = 3, .rows = 1, .columns = 1, .tree = { .leaves = 2, .rate = 0.5, .ridge = 1, .least = 1 },
	};
	static const struct { int yes, no; double weight, want; } rows[] = {
		{ 3, 0, 1, 1.386294361 },	/* ln 4 */
		{ 0, 3, 1, -1.386294361 },
		{ 2, 2, 1, 0 },
		{ 3, 1, 2, 0.847297861 },	/* ln (7 / 3) */
	};
	static const int32_t value = 7;
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct gbdt_data data = { .nfeatures = 1 };
		struct gbdt_model model = { 0 };
		int k;

		for (k = 0; k < rows[i].yes + rows[i].no; k++)
			gbdt_add(&data, &value, k < rows[i].yes, rows[i].weight);
		gbdt_learn(&model, &data, &options);
		ck_assert_uint_eq(model.forest.ntrees, 0);
		ck_assert_msg(model.bias - rows[i].want < 1e-6 && rows[i].want - model.bias < 1e-6, "%f", model.bias);
		gbdt_free(&data, &model);
	}
}
END_TEST

/*
 * Two examples of each side: the odds are even, so that a slope is 1/2 and a curvature 1/4 of the weight, and the first
 * outcome is rate * 1 / (1/2 + ridge).  The second tree begins from there.
 */
START_TEST(each_tree_goes_on_from_the_last)
{
	static const struct gbdt_options options = {
		.trees = 2, .rows = 1, .columns = 1, .tree = { .leaves = 2, .rate = 0.5, .ridge = 0.5, .least = 1 },
	};
	struct gbdt_data data = { .nfeatures = 1 };
	struct gbdt_model model = { 0 };
	int32_t value;
	double got;

	for (value = 0; value < 4; value++)
		gbdt_add(&data, &value, value >= 2, 1);
	gbdt_learn(&model, &data, &options);
	ck_assert_uint_eq(model.forest.ntrees, 2);
	value = 3;
	got = gbtree_outcome(&model.forest, model.forest.tree[0], &value);
	ck_assert_msg(got > 0.4999 && got < 0.5001, "%f", got);
	/* By then yes has the odds e^0.5: a slope of 0.377541 and a curvature of 0.235004 each. */
	got = gbtree_outcome(&model.forest, model.forest.tree[1], &value);
	ck_assert_msg(got > 0.38920 && got < 0.38922, "%f", got);
	gbdt_free(&data, &model);
	ck_assert_ptr_null(data.value);
	ck_assert_ptr_null(model.forest.split);
}
END_TEST

UNIT_MAIN("gbdt")
{
	tcase_add_test(unit, learns_what_takes_two_features);
	tcase_add_test(unit, the_bias_is_the_log_odds);
	tcase_add_test(unit, each_tree_goes_on_from_the_last);
}
