#include "../unit.h"
#include "gbdt.h"
#include "groundtruth.h"

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

START_TEST(cuts_values_into_bins)
{
	struct histogram b;
	int32_t value[1000];
	int i;

	for (i = 0; i < 1000; i++)
		value[i] = (i * 7) % 1000;
	histogram_cut(&b, value, 1000);
	ck_assert_int_eq(b.n, HISTOGRAM_BINS);
	ck_assert_int_eq(histogram_bin(&b, 0), 0);
	ck_assert_int_eq(histogram_bin(&b, 999), HISTOGRAM_BINS - 1);
	for (i = 0; i < 1000; i++)
		ck_assert_int_le(i, b.bound[histogram_bin(&b, i)]);
	for (i = 0; i < 1000; i++)
		value[i] = i < 900;
	histogram_cut(&b, value, 1000);
	ck_assert_int_eq(b.n, 2);
	ck_assert_int_eq(histogram_bin(&b, 1), 1);
}
END_TEST

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

START_TEST(labels_by_runs_of_words)
{
	struct groundtruth l = { 0 };
	struct bytes none = { NULL, 0 };
	size_t n;

	groundtruth_start(&l, bytes_of("The first line. A short one. Then the second line follows, and it ends."));
	ck_assert(!groundtruth_next(&l, bytes_of("Home News Sport Weather Video"), none, &n));
	ck_assert_uint_eq(n, 5);
	ck_assert(groundtruth_next(&l, bytes_of("The"), bytes_of("first line"), &n));
	ck_assert(groundtruth_next(&l, bytes_of("first line"), none, &n));
	ck_assert(groundtruth_next(&l, bytes_of("A short one"), none, &n));
	ck_assert(groundtruth_next(&l, bytes_of("Then the second line follows"), none, &n));
	ck_assert(!groundtruth_next(&l, bytes_of("second"), bytes_of("of all"), &n));
	groundtruth_free(&l);
}
END_TEST

UNIT_MAIN("boost")
{
	tcase_add_test(unit, cuts_values_into_bins);
	tcase_add_test(unit, learns_what_takes_two_features);
	tcase_add_test(unit, labels_by_runs_of_words);
}
