#include "../golden.h"
#include "learner.h"

enum { CASES = 60 };

/* Sixty marks; whether one ends a sentence hangs on three of the features, but for every eleventh. */
static void
add_cases(struct learner *l)
{
	static const char *const words[] = { "a", "no", "the", "Vell", "12" };
	struct perceptron_case pc;
	size_t i, k;

	for (i = 0; i < CASES; i++) {
		memset(&pc, 0, sizeof pc);
		for (k = 1; k < PERCEPTRON_FEATURES; k++) {
			const char *word = words[(i * (k + 1) + k * k) % 5];

			pc.value[k].p = (const unsigned char *)word;
			pc.value[k].n = strlen(word);
			pc.value[k].key = (uint32_t)hash_bytes(pc.value[k].p, pc.value[k].n);
		}
		learner_add(l, &pc, ((i * 2 + 1) % 5 > 1 || (i * 3 + 4) % 5 == 0) != (i % 11 == 0));
	}
}

/* Learns in ARGV[1] passes with the margin ARGV[2], and prints the weights. */
static int
learn(int argc, char **argv)
{
	struct learner l = { 0 };

	ck_assert_int_eq(argc, 3);
	add_cases(&l);
	learner_run(&l, strtoul(argv[1], NULL, 10), strtol(argv[2], NULL, 10));
	learner_print(&l);
	learner_free(&l);
	return EXIT_DONE;
}

START_TEST(learns_with_a_margin)
{
	golden_run(learn, "learn 4 9");
	golden_same("out", "train-sentsplit", "margin.weights");
	golden_same("err", "train-sentsplit", "margin.epochs");
}
END_TEST

START_TEST(learns_from_errors_alone)
{
	golden_run(learn, "learn 2 0");
	golden_same("out", "train-sentsplit", "errors.weights");
}
END_TEST

UNIT_MAIN("learner")
{
	tcase_add_checked_fixture(unit, golden_enter, NULL);
	tcase_add_test(unit, learns_with_a_margin);
	tcase_add_test(unit, learns_from_errors_alone);
}
