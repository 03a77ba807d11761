#include "../unit.h"
#include "hash.h"
#include "model/viterbi.h"

#define TOKENS 4

/* The score of labels, or a very low one where they cannot follow each other. */
static int32_t
score_of(const struct weights *w, int16_t row[][LABEL_ROW], const unsigned char *label)
{
	int32_t score = 0;
	size_t i;

	for (i = 0; i < TOKENS; i++) {
		unsigned before = i > 0 ? label[i - 1] : LABEL_OUT;

		if (!nerlabel_follows(before, label[i]))
			return INT32_MIN;
		score += row[i][label[i]] + w->pair[before][label[i]];
	}
	return nerlabel_opens(label[TOKENS - 1]) ? INT32_MIN : score;
}

/* Against all labels of a few tokens, one after the other. */
static int32_t
best_of_all(const struct weights *w, int16_t row[][LABEL_ROW])
{
	unsigned char label[TOKENS] = { 0 };
	int32_t best = INT32_MIN, score;
	size_t i;

	do {
		score = score_of(w, row, label);
		best = score > best ? score : best;
		for (i = 0; i < TOKENS && ++label[i] == LABELS; i++)
			label[i] = 0;
	} while (i < TOKENS);
	return best;
}

START_TEST(finds_the_best_labels)
{
	static struct weights w;
	struct viterbi v = { 0 };
	int16_t row[TOKENS][LABEL_ROW] = { { 0 } };
	unsigned char label[TOKENS];
	uint64_t draw = 1;
	size_t trial, i, s;

	for (trial = 0; trial < 20; trial++) {
		for (i = 0; i < LABELS; i++)
			for (s = 0; s < LABELS; s++)
				w.pair[i][s] = (int32_t)((draw = hash_pair(draw, 1)) % 40) - 20;
		for (i = 0; i < TOKENS; i++)
			for (s = 0; s < LABELS; s++)
				row[i][s] = (int16_t)((int)((draw = hash_pair(draw, 2)) % 90) - 45);
		viterbi_prepare(&v, &w);
		viterbi_decode(&v, row[0], TOKENS, label);
		ck_assert_int_eq(score_of(&w, row, label), best_of_all(&w, row));
	}
	viterbi_free(&v);
}
END_TEST

START_TEST(margins_say_how_sure)
{
	static struct weights w;
	struct viterbi v = { 0 };
	int16_t row[3][LABEL_ROW] = { { 0 } };
	unsigned char label[3];

	row[1][nerlabel_of(NER_LOC, LABEL_SINGLE)] = 50;
	row[1][nerlabel_of(NER_ORG, LABEL_SINGLE)] = 20;
	viterbi_prepare(&v, &w);
	viterbi_decode(&v, row[0], 3, label);
	ck_assert_uint_eq(label[0], LABEL_OUT);
	ck_assert_uint_eq(label[1], nerlabel_of(NER_LOC, LABEL_SINGLE));
	ck_assert_int_eq(viterbi_margin(&v, 1, 2, NER_LOC), 30);
	ck_assert_int_eq(viterbi_margin(&v, 1, 2, NER_ORG), -30);
	viterbi_free(&v);
}
END_TEST

UNIT_MAIN("viterbi")
{
	tcase_add_test(unit, finds_the_best_labels);
	tcase_add_test(unit, margins_say_how_sure);
}
