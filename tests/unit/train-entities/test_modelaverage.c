#include "../unit.h"
#include "modelaverage.h"

START_TEST(means_of_weights)
{
	struct bytes model[2] = {
		bytes_of("# one\npair O A4\ntemplate word\na\tO3A1\nb\tO1\ntemplate word-1\na\tB-9\n"),
		bytes_of("pair O A6B1\ntemplate word\na\tO4A-2\nc\tO9\n")
	};
	struct buf b = { 0 };

	ck_assert(modelaverage(model, 2, &b));
	ck_assert_bytes(buf_view(&b), "pair O A5B1\ntemplate word\na\tO4A-1\nb\tO1\nc\tO5\ntemplate word-1\na\tB-5\n");
	buf_free(&b);
}
END_TEST

/* Halves go away from nothing; what has no weight left is not written, nor a template without a line. */
START_TEST(means_are_rounded)
{
	static const struct { const char *one, *other, *want; } rows[] = {
		{ "template word\na\tO1\n", "", "template word\na\tO1\n" },
		{ "template word\na\tO-1\n", "", "template word\na\tO-1\n" },
		{ "template word\na\tO1\n", "template word\na\tO-1\n", "" },
		{ "template word\na\tO3\n", "template word\na\tO2\n", "template word\na\tO3\n" },
		{ "template word\na\tO-3\n", "template word\na\tO-2\n", "template word\na\tO-3\n" },
		{ "template word\na\tO3\n", "template word\na\tO1\n", "template word\na\tO2\n" },
		{ "pair O A1\n", "pair O A-1\n", "" },
		{ "pair O A2\n", "# pair O A9\n\n", "pair O A1\n" },
		{ "template word\nb\tO4\na\tO2\n", "pair B O8\n",
		    "pair B O4\ntemplate word\na\tO1\nb\tO2\n" },
	};
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct bytes model[2] = { bytes_of(rows[i].one), bytes_of(rows[i].other) };
		struct buf b = { 0 };

		ck_assert(modelaverage(model, 2, &b));
		ck_assert_bytes(buf_view(&b), rows[i].want);
		buf_free(&b);
	}
}
END_TEST

START_TEST(one_feature_of_two_templates_is_two)
{
	struct bytes model = bytes_of("template word\na\tO1\ntemplate word-1\na\tO2\n");
	struct buf b = { 0 };

	ck_assert(modelaverage(&model, 1, &b));
	ck_assert_bytes(buf_view(&b), "template word\na\tO1\ntemplate word-1\na\tO2\n");
	buf_free(&b);
}
END_TEST

START_TEST(models_are_at_most_so_many)
{
	struct bytes model[MODELAVERAGE_MOST + 1];
	struct buf b = { 0 };
	size_t i;

	for (i = 0; i <= MODELAVERAGE_MOST; i++)
		model[i] = bytes_of("pair O A1\n");
	ck_assert(modelaverage(model, MODELAVERAGE_MOST, &b));
	ck_assert_bytes(buf_view(&b), "pair O A1\n");
	ck_assert(!modelaverage(model, MODELAVERAGE_MOST + 1, &b));
	buf_free(&b);
}
END_TEST

START_TEST(what_is_no_model_is_refused)
{
	struct bytes wrong = bytes_of("template word\na\tZ1\n"), early = bytes_of("a\tO1\n");
	struct bytes unknown = bytes_of("template no-such\n"), pair = bytes_of("pair O Z1\n");
	struct buf b = { 0 };

	ck_assert(!modelaverage(&unknown, 1, &b));
	ck_assert(!modelaverage(&pair, 1, &b));

	ck_assert(!modelaverage(&wrong, 1, &b));
	ck_assert(!modelaverage(&early, 1, &b));
	ck_assert(!modelaverage(&early, 0, &b));
	buf_free(&b);
}
END_TEST

UNIT_MAIN("modelaverage")
{
	tcase_add_test(unit, means_of_weights);
	tcase_add_test(unit, means_are_rounded);
	tcase_add_test(unit, one_feature_of_two_templates_is_two);
	tcase_add_test(unit, models_are_at_most_so_many);
	tcase_add_test(unit, what_is_no_model_is_refused);
}
