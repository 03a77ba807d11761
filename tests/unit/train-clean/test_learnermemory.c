#include "../heap.h"
#include "gbdt.h"
#include "groundtruth.h"

static void
learn_trees(void)
{
	static const struct gbdt_options options = {
		.trees = 3, .rows = 1, .columns = 1, .tree = { .leaves = 4, .rate = 0.3, .ridge = 1, .least = 1 },
	};
	struct gbdt_data data = { .nfeatures = 2 };
	struct gbdt_model model = { 0 };
	int32_t value[2] = { 0 };

	for (; value[0] < 20; value[0]++)
		gbdt_add(&data, value, value[0] % 7 < 3, 1);
	gbdt_learn(&model, &data, &options);
	ck_assert_uint_gt(model.forest.ntrees, 0);
	gbdt_free(&data, &model);
}

static void
label_blocks(void)
{
	struct groundtruth l = { 0 };
	struct bytes none = { 0 };
	size_t n;

	groundtruth_start(&l, bytes_of("one two three four five six seven"));
	groundtruth_start(&l, bytes_of("eight nine ten eleven twelve"));
	groundtruth_next(&l, bytes_of("eight nine ten eleven"), none, &n);
	groundtruth_free(&l);
}

START_TEST(all_memory_is_given_back)
{
	heap_check(learn_trees);
	heap_check(label_blocks);
}
END_TEST

UNIT_MAIN("learnermemory")
{
	tcase_add_test(unit, all_memory_is_given_back);
}
