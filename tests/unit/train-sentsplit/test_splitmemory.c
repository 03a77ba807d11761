#include "../golden.h"
#include "../heap.h"
#include "goldtext.h"
#include "learner.h"

static void
pass_over(void *arg, const unsigned char *text, const unsigned char *ends, const unsigned char *p,
    const unsigned char *limit)
{
	*(unsigned *)arg += ends[limit - text] != 0 && p < limit;
}

static void
read_pair(void)
{
	unsigned ended = 0;

	goldtext_read("raw", "gold", pass_over, &ended);
	ck_assert_uint_eq(ended, 3);
}

static void
learn(void)
{
	struct learner l = { 0 };
	struct perceptron_case pc;
	size_t i, k;

	for (i = 0; i < 20; i++) {
		memset(&pc, 0, sizeof pc);
		for (k = 1; k < PERCEPTRON_FEATURES; k++) {
			pc.value[k].p = (const unsigned char *)"abcdefgh" + (i + k) % 5;
			pc.value[k].n = 1 + (i + k) % 3;
			pc.value[k].key = (uint32_t)(i * k % 7);
		}
		learner_add(&l, &pc, i % 3 == 0);
	}
	learner_run(&l, 2, 3);
	learner_free(&l);
}

START_TEST(all_memory_is_given_back)
{
	FILE *f = fopen("raw", "w");

	ck_assert(f != NULL && fputs("a\tIt\\\\s so. He left.\\nShe sat.\nb\tIt rained.\n", f) >= 0 && fclose(f) == 0);
	f = fopen("gold", "w");
	ck_assert(f != NULL && fputs("a\tIt\\\\s so.\na\tHe left.\na\tShe sat.\nb\tIt rained.\n", f) >= 0 &&
	    fclose(f) == 0);
	ck_assert_ptr_nonnull(freopen("err", "w", stderr));
	heap_check(read_pair);
	heap_check(learn);
}
END_TEST

UNIT_MAIN("splitmemory")
{
	tcase_add_checked_fixture(unit, golden_enter, NULL);
	tcase_add_test(unit, all_memory_is_given_back);
}
