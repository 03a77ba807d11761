/*
 * weights - a model: how much each feature speaks for each label, and each pair of labels for itself.
 *
 * Weights are steps of 1/WEIGHTS_SCALE, from -127 to 127.  Layout of the packed form, little-endian: the line "newsmill
 * entities 1", the mark of the resources it was trained with (4 bytes), a checksum of what follows (4 bytes), a weight
 * of 2 bytes for each pair of labels, a table from features to places in the list, and the list: for each feature how
 * many labels it speaks of (1 byte), and each label and its weight (1 byte each).
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

#define WEIGHTS_HEAD "newsmill entities 1\n"
#define WEIGHTS_SCALE 16
#define WEIGHTS_MAX 127
#define WEIGHTS_LETTERS "OABCDEFGHIJKLMNPQ"	/* of the labels */

struct weights {
	struct packedtable features;
	struct bytes list;
	int32_t pair[LABELS][LABELS];	/* [before][label] */
};

/* The reason why BLOB is no model for the resources MARK, as words for a message; NULL where it is one. */
const char *weights_open(struct weights *w, struct bytes blob, uint32_t mark, bool check_sum);

/* Adds what the feature says to a row of scores; true where the model holds the feature. */
bool weights_add(const struct weights *w, uint64_t feature, int16_t *row);

#endif
