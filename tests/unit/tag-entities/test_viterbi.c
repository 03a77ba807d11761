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

static bool
has_type(unsigned label, enum ner_type type)
{
	return label != LABEL_OUT && nerlabel_type(label) == type;
}

/*
 * Against all labels of a few tokens, one after the other: *BEST of all, and of those that have a type at a token and
 * those that do not.
 */
static void
best_of_all(const struct weights *w, int16_t row[][LABEL_ROW], int32_t *best, int32_t with[][NER_TYPES],
    int32_t without[][NER_TYPES])
{
	unsigned char label[TOKENS] = { 0 };
	int32_t score;
	size_t i;
	unsigned t;

	*best = INT32_MIN;
	for (i = 0; i < TOKENS; i++)
		for (t = 0; t < NER_TYPES; t++)
			with[i][t] = without[i][t] = INT32_MIN;
	do {
		score = score_of(w, row, label);
		*best = score > *best ? score : *best;
		for (i = 0; i < TOKENS; i++)
			for (t = 0; t < NER_TYPES; t++) {
				int32_t *to = has_type(label[i], (enum ner_type)t) ? &with[i][t] : &without[i][t];

				*to = score > *to ? score : *to;
			}
		for (i = 0; i < TOKENS && ++label[i] == LABELS; i++)
			label[i] = 0;
	} while (i < TOKENS);
}

/* The margin of each token and type, and of each two tokens: the weaker of theirs. */
static void
compare_margins(const struct viterbi *v, int32_t with[][NER_TYPES], int32_t without[][NER_TYPES])
{
	size_t i;
	unsigned t;

	for (t = 0; t < NER_TYPES; t++)
		for (i = 0; i < TOKENS; i++) {
			int32_t here = with[i][t] - without[i][t], next;

			ck_assert_int_eq(viterbi_margin(v, i, i + 1, (enum ner_type)t), here);
			if (i + 1 == TOKENS)
				continue;
			next = with[i + 1][t] - without[i + 1][t];
			ck_assert_int_eq(viterbi_margin(v, i, i + 2, (enum ner_type)t), here < next ? here : next);
		}
}

START_TEST(finds_the_best_labels)
{
	static struct weights w;
	struct viterbi v = { 0 };
	int16_t row[TOKENS][LABEL_ROW] = { { 0 } };
	unsigned char label[TOKENS];
	int32_t best, with[TOKENS][NER_TYPES], without[TOKENS][NER_TYPES];
	uint64_t draw = 1;
	size_t trial, i, s, names = 0;

	for (trial = 0; trial < 30; trial++) {
		for (i = 0; i < LABELS; i++)
			for (s = 0; s < LABELS; s++)
				w.pair[i][s] = (int32_t)((draw = hash_pair(draw, 1)) % 40) - 20;
		for (i = 0; i < TOKENS; i++)
			for (s = 0; s < LABELS; s++)
				row[i][s] = (int16_t)((int)((draw = hash_pair(draw, 2)) % 90) - 45);
		viterbi_prepare(&v, &w);
		viterbi_decode(&v, row[0], TOKENS, label);
		best_of_all(&w, row, &best, with, without);
		ck_assert_int_eq(score_of(&w, row, label), best);
		if (memchr(label, LABEL_OUT, TOKENS) != label || label[1] + label[2] + label[3] > 0) {
			compare_margins(&v, with, without);
			names++;
		}
	}
	ck_assert_uint_ge(names, 20);
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
