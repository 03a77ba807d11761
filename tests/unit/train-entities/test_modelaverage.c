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

START_TEST(what_is_no_model_is_refused)
{
	struct bytes wrong = bytes_of("template word\na\tZ1\n"), early = bytes_of("a\tO1\n");
	struct buf b = { 0 };

	ck_assert(!modelaverage(&wrong, 1, &b));
	ck_assert(!modelaverage(&early, 1, &b));
	ck_assert(!modelaverage(&early, 0, &b));
	buf_free(&b);
}
END_TEST

UNIT_MAIN("merge")
{
	tcase_add_test(unit, means_of_weights);
	tcase_add_test(unit, what_is_no_model_is_refused);
}
