#include "../golden.h"
#include "crftrain.h"
#include "model/nerlabel.h"

enum { FEATURES = 24, SENTENCES = 30, TOKENS = 7 };

/* Sentences whose labels hang on the features of a token and of the one before, but for some. */
static void
learn(struct crftrain *f, int pass)
{
	uint32_t start[TOKENS + 1], feature[TOKENS * 4];
	unsigned char label[TOKENS];
	struct crftrain_sentence s = { start, feature, label, 0 };
	uint32_t n;
	size_t i, k;

	for (i = 0; i < SENTENCES; i++) {
		s.tokens = 1 + (i + (size_t)pass) % TOKENS;
		for (n = 0, k = 0; k < s.tokens; k++) {
			start[k] = n;
			feature[n++] = (uint32_t)((i * 3 + k * 5) % 10);
			feature[n++] = (uint32_t)(10 + (i + k) % 8);
			if ((i + k) % 3 == 0)
				feature[n++] = (uint32_t)(18 + (i * k) % 6);
			label[k] = (unsigned char)((i * 3 + k * 5) % 10 < 4 ? 0 :
			    (i + k) % 8 < 4 ? 1 : 2 + (i * k) % 3);
		}
		start[s.tokens] = n;
		crftrain_learn(f, &s);
	}
}

static void
print(struct crftrain *f)
{
	size_t feature;
	unsigned label, before;

	crftrain_settle(f);
	for (feature = 0; feature < FEATURES; feature++)
		for (label = 0; label < LABELS; label++)
			if (crftrain_weight(f, feature, label) != 0)
				printf("%zu\t%u\t%.3f\n", feature, label, (double)crftrain_weight(f, feature, label));
	for (before = 0; before < LABELS; before++)
		for (label = 0; label < LABELS; label++)
			if (crftrain_pair(f, before, label) != 0)
				printf("pair\t%u\t%u\t%.3f\n", before, label, (double)crftrain_pair(f, before, label));
}

/* Learns in three passes with the norm ARGV[1], in thousandths. */
static int
train(int argc, char **argv)
{
	struct crftrain_settings settings = { 0.2f, 0 };
	struct crftrain *f;
	int pass;

	ck_assert_int_eq(argc, 2);
	settings.norm = (float)strtol(argv[1], NULL, 10) / 1000;
	f = crftrain_new(FEATURES, &settings);
	for (pass = 0; pass < 3; pass++)
		learn(f, pass);
	print(f);
	crftrain_free(f);
	return EXIT_DONE;
}

START_TEST(learns_the_weights_of_all_labels)
{
	golden_run(train, "train 0");
	golden_same("out", "train-entities", "crf.weights");
}
END_TEST

START_TEST(leaves_most_weights_nothing_with_a_norm)
{
	golden_run(train, "train 20");
	golden_same("out", "train-entities", "crf.sparse");
}
END_TEST

UNIT_MAIN("crfgolden")
{
	tcase_add_checked_fixture(unit, golden_enter, NULL);
	tcase_add_test(unit, learns_the_weights_of_all_labels);
	tcase_add_test(unit, leaves_most_weights_nothing_with_a_norm);
}
