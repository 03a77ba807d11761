/*
 * viterbi - the best labels of a sentence under a linear-chain field (A. J. Viterbi, 1967), in integers.
 */
#ifndef VITERBI_H
#define VITERBI_H

#include <stdint.h>

#include "nerlabel.h"
#include "weights.h"

/* Room for sentences.  One that was zeroed and prepared is ready. */
struct viterbi {
	int32_t *ahead;		/* ahead[i * LABELS + s]: the best score up to token i with label s */
	int32_t *behind;	/* and of all that follows */
	size_t cap;
	int32_t pair[LABELS][LABELS], back[LABELS][LABELS];	/* [before][label], [label][before] */
	/* the pairs inside a name of each type: which place follows which */
	int32_t begin_inside[NER_TYPES], begin_end[NER_TYPES], inside_inside[NER_TYPES], inside_end[NER_TYPES];
	/* at most how much more a label gains from the one that follows, or from the one before, than LABEL_OUT does */
	int32_t more_ahead[LABELS], more_behind[LABELS];
};

/* Makes V ready for the pairs of W. */
void viterbi_prepare(struct viterbi *v, const struct weights *w);

/* The best labels of N tokens, n > 0; ROW has LABEL_ROW scores for each.  Up to 10,000 tokens nothing overflows. */
void viterbi_decode(struct viterbi *v, const int16_t *row, size_t n, unsigned char *label);

/*
 * By how much the best labels of the sentence just decoded that have TYPE at each token from START up to END beat, at
 * the weakest of these tokens, those that do not.  Only where a name was found.
 */
int32_t viterbi_margin(const struct viterbi *v, size_t start, size_t end, enum ner_type type);

void viterbi_free(struct viterbi *v);

#endif
