/*
 * weights - a model: how much each feature speaks for each label, and each pair of labels for itself.
 *
 * Weights are steps of 1/WEIGHTS_SCALE, from -127 to 127.  Layout of the packed form, little-endian: the line "newsmill
 * entities 2", the mark of the resources it was trained with (4 bytes), a checksum of what follows (4 bytes), a weight
 * of 2 bytes for each pair of labels, a table from features to places in the list, and the list: for each feature how
 * many labels it speaks of (1 byte), up to WEIGHTS_FEW, and each label and its weight (1 byte each); or of more labels
 * WEIGHTS_ALL, and a row of the weights of all (1 byte each), which is added at once.
 *
 * The text form: "label LETTER NAME" and "pair NAME NAME WEIGHT" lines, then "template NAME" lines, each before the
 * features of that template: their parts, a tab, and letters with weights after them.
 */
#ifndef WEIGHTS_H
#define WEIGHTS_H

#include <stdint.h>

#include "buf.h"
#include "bytes.h"
#include "nerlabel.h"
#include "packedtable.h"

#define WEIGHTS_HEAD "newsmill entities 2\n"
#define WEIGHTS_SCALE 16
#define WEIGHTS_MAX 127
#define WEIGHTS_FEW 2
#define WEIGHTS_ALL 0xFF
#define WEIGHTS_LETTERS "OAEIMBFJNCGKPDHLQ"	/* of the labels */

struct weights {
	struct packedtable features;
	struct bytes list;
	int32_t pair[LABELS][LABELS];	/* [before][label] */
};

/* The mark of the resources that the model BLOB was made for; false where it is no model. */
bool weights_mark(struct bytes blob, uint32_t *mark);

/* The reason why BLOB is no model for the resources MARK, as words for a message; NULL where it is one. */
const char *weights_open(struct weights *w, struct bytes blob, uint32_t mark, bool check_sum);

/* Adds a row of weights, of 1 byte each, to a row of scores. */
static inline void
weights_add_all(const signed char *restrict weight, int16_t *restrict row)
{
	size_t i;

	for (i = 0; i < LABEL_ROW; i++)
		row[i] = (int16_t)(row[i] + weight[i]);
}

/* Adds what the feature says to a row of scores; true where the model holds the feature. */
static inline bool
weights_add(const struct weights *w, uint64_t feature, int16_t *row)
{
	uint32_t at = packedtable_find(&w->features, feature);
	const unsigned char *p;
	unsigned n;

	if (at == PACKEDTABLE_NONE || at + 1 + LABEL_ROW > w->list.n)
		return false;
	p = w->list.p + at;
	n = *p++;
	if (n == WEIGHTS_ALL) {
		weights_add_all((const signed char *)p, row);
		return true;
	}
	for (; n > 0 && n <= WEIGHTS_FEW; n--, p += 2)
		if (p[0] < LABELS)
			row[p[0]] = (int16_t)(row[p[0]] + (signed char)p[1]);
	return true;
}

#endif
