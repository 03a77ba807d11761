#include "../unit.h"
#include "gbtree.h"

enum { ROWS_MOST = 100 };

/* The rows of a test, of one or two features. */
struct rows {
	size_t n, nfeatures;
	int32_t value[ROWS_MOST * 2];
	double gradient[ROWS_MOST], hessian[ROWS_MOST];
};

/* Grows one tree over all rows by the first NCOLUMNS of COLUMN; returns how many trees that gave. */
static size_t
grow(const struct rows *r, const struct gbtree_options *o, const size_t *column, size_t ncolumns,
    struct gbtree_forest *forest)
{
	struct histogram bins[2];
	uint8_t binned[ROWS_MOST * 2];
	size_t order[ROWS_MOST], spare[ROWS_MOST], i, k;
	int32_t values[ROWS_MOST];
	struct gbtree g = {
		.options = o, .nfeatures = r->nfeatures, .bins = bins, .binned = binned, .gradient = r->gradient,
		.hessian = r->hessian, .column = column, .ncolumns = ncolumns, .order = order, .spare = spare,
	};

	for (k = 0; k < r->nfeatures; k++) {
		for (i = 0; i < r->n; i++)
			values[i] = r->value[i * r->nfeatures + k];
		histogram_cut(&bins[k], values, r->n);
		for (i = 0; i < r->n; i++)
			binned[i * r->nfeatures + k] = histogram_bin(&bins[k], r->value[i * r->nfeatures + k]);
	}
	for (i = 0; i < r->n; i++)
		order[i] = i;
	gbtree_grow(&g, forest, r->n);
	gbtree_free(&g);
	ck_assert_ptr_null(g.leaf);
	return forest->ntrees;
}

static void
forget(struct gbtree_forest *f)
{
	free(f->split);
	free(f->tree);
	memset(f, 0, sizeof *f);
}

static const size_t both[] = { 0, 1 };

static void
assert_near(double got, double want)
{
	ck_assert_msg(got - want < 1e-9 && want - got < 1e-9, "%.12g, not %.12g", got, want);
}

/* An outcome is -rate * sum of gradients / (sum of hessians + ridge). */
START_TEST(splits_where_most_is_gained)
{
	static const struct rows rows = {
		.n = 4, .nfeatures = 1, .value = { 10, 20, 30, 40 },
		.gradient = { 1, 1, -1, -1 }, .hessian = { 1, 1, 1, 1 },
	};
	static const struct gbtree_options options = { .leaves = 2, .rate = 0.5, .ridge = 1, .least = 1 };
	struct gbtree_forest f = { 0 };
	int32_t value;

	ck_assert_uint_eq(grow(&rows, &options, both, 1, &f), 1);
	ck_assert_uint_eq(f.nsplits, 1);
	ck_assert_uint_eq(f.tree[0], 0);
	ck_assert_int_eq(f.split[0].threshold, 20);
	ck_assert_int_eq(f.split[0].feature, 0);
	assert_near(f.split[0].low_outcome, -1.0 / 3);
	assert_near(f.split[0].high_outcome, 1.0 / 3);
	value = 20;
	assert_near(gbtree_outcome(&f, 0, &value), -1.0 / 3);
	value = 21;
	assert_near(gbtree_outcome(&f, 0, &value), 1.0 / 3);
	forget(&f);
}
END_TEST

/* Three leaves: the side with more to gain is split again, and its rows alone decide its outcomes. */
START_TEST(splits_the_leaf_with_most_to_gain)
{
	static const struct rows rows[2] = {
		{ .n = 6, .nfeatures = 1, .value = { 6, 5, 4, 3, 2, 1 },
		    .gradient = { -4, -4, -1, 2, 2.5, 3 }, .hessian = { 1, 1, 1, 1, 1, 1 } },
		{ .n = 6, .nfeatures = 1, .value = { 1, 2, 3, 4, 5, 6 },
		    .gradient = { -4, -4, -1, 2, 2.5, 3 }, .hessian = { 1, 1, 1, 1, 1, 1 } },
	};
	static const struct gbtree_options options = { .leaves = 3, .rate = 1, .ridge = 0, .least = 1 };
	static const double want[] = { 4, 4, 1, -2.5, -2.5, -2.5 };
	int way;

	for (way = 0; way < 2; way++) {
		struct gbtree_forest f = { 0 };
		size_t i;

		ck_assert_uint_eq(grow(&rows[way], &options, both, 1, &f), 1);
		ck_assert_uint_eq(f.nsplits, 2);
		for (i = 0; i < 6; i++)
			assert_near(gbtree_outcome(&f, 0, &rows[way].value[i]), want[i]);
		forget(&f);
	}
}
END_TEST

START_TEST(asks_the_columns_it_is_given)
{
	static const struct rows rows = {
		.n = 4, .nfeatures = 2, .value = { 1, 1, 2, 1, 1, 2, 2, 2 },
		.gradient = { 5, -4, 4, -5 }, .hessian = { 1, 1, 1, 1 },
	};
	static const struct gbtree_options options = { .leaves = 2, .rate = 1, .ridge = 1, .least = 1 };
	struct gbtree_forest f = { 0 };

	ck_assert_uint_eq(grow(&rows, &options, both, 2, &f), 1);
	ck_assert_int_eq(f.split[0].feature, 0);
	ck_assert_uint_eq(grow(&rows, &options, both + 1, 1, &f), 2);
	ck_assert_int_eq(f.split[1].feature, 1);
	ck_assert_uint_eq(f.tree[1], 1);
	assert_near(f.split[1].low_outcome, -1.0 / 3);
	assert_near(f.split[1].high_outcome, 1.0 / 3);
	forget(&f);
}
END_TEST

START_TEST(a_leaf_has_examples_enough)
{
	static const struct rows rows = {
		.n = 5, .nfeatures = 1, .value = { 1, 2, 3, 4, 5 },
		.gradient = { 9, 0, 0, 0, 0 }, .hessian = { 1, 1, 1, 1, 1 },
	};
	static const struct { size_t least, trees; int32_t threshold; } table[] = {
		{ 1, 1, 1 }, { 2, 1, 2 }, { 3, 0, 0 }
	};
	size_t i;

	for (i = 0; i < sizeof table / sizeof *table; i++) {
		struct gbtree_options options = { .leaves = 2, .rate = 1, .ridge = 1, .least = table[i].least };
		struct gbtree_forest f = { 0 };

		ck_assert_uint_eq(grow(&rows, &options, both, 1, &f), table[i].trees);
		if (table[i].trees > 0)
			ck_assert_int_eq(f.split[0].threshold, table[i].threshold);
		forget(&f);
	}
}
END_TEST

START_TEST(nothing_to_gain_gives_no_tree)
{
	static const struct rows rows = {
		.n = 4, .nfeatures = 1, .value = { 1, 2, 3, 4 }, .gradient = { 1, 1, 1, 1 }, .hessian = { 1, 1, 1, 1 },
	};
	static const struct gbtree_options options = { .leaves = 4, .rate = 1, .ridge = 0, .least = 1 };
	struct gbtree_forest f = { 0 };

	ck_assert_uint_eq(grow(&rows, &options, both, 1, &f), 0);
	ck_assert_uint_eq(f.nsplits, 0);
	forget(&f);
}
END_TEST

START_TEST(leaves_are_at_most_thirty_two)
{
	static const struct { int leaves; size_t splits; } table[] = {
		{ 1, 0 }, { 2, 1 }, { 31, 30 }, { 32, 31 }, { 33, 31 }, { 60, 31 }
	};
	struct rows rows = { .n = 60, .nfeatures = 1 };
	size_t i;

	for (i = 0; i < 60; i++) {
		rows.value[i] = (int32_t)i;
		rows.gradient[i] = i % 2 == 0 ? 2 : -1 - (double)i / 100;
		rows.hessian[i] = 1;
	}
	for (i = 0; i < sizeof table / sizeof *table; i++) {
		struct gbtree_options options = { .leaves = table[i].leaves, .rate = 1, .ridge = 0, .least = 1 };
		struct gbtree_forest f = { 0 };

		ck_assert_uint_eq(grow(&rows, &options, both, 1, &f), table[i].splits > 0);
		ck_assert_uint_eq(f.nsplits, table[i].splits);
		forget(&f);
	}
}
END_TEST

UNIT_MAIN("gbtree")
{
	tcase_add_test(unit, splits_where_most_is_gained);
	tcase_add_test(unit, splits_the_leaf_with_most_to_gain);
	tcase_add_test(unit, asks_the_columns_it_is_given);
	tcase_add_test(unit, a_leaf_has_examples_enough);
	tcase_add_test(unit, nothing_to_gain_gives_no_tree);
	tcase_add_test(unit, leaves_are_at_most_thirty_two);
}
