/*
 * weights - a model: how much each feature speaks for each label, and each pair of labels for itself.
 *
 * Weights are steps of 1/WEIGHTS_SCALE, from -127 to 127.  Many features weigh the same, so that a model has a list of
 * rows of weights, at most WEIGHTS_ROWS, and for each feature the number of its row.  Layout of the packed form,
 * little-endian: the line "newsmill entities 3", the mark of the resources it was trained with (4 bytes), a checksum of
 * what follows the first PACKEDTABLE_LINE bytes (4 bytes), and zeros up to their end; the table from features to rows;
 * a weight of 2 bytes for each pair of labels; and the rows of LABEL_ROW weights, 1 byte each, which is WEIGHTS_ZERO
 * more than the weight.  The weights of the labels I and I + LABEL_ROW / 2 stand side by side, so that four of either
 * half are taken out of eight bytes at once.
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

#define WEIGHTS_HEAD "newsmill entities 3\n"
#define WEIGHTS_SCALE 16
#define WEIGHTS_MAX 127
#define WEIGHTS_ZERO 128
#define WEIGHTS_ROWS 65536
#define WEIGHTS_TOGETHER 64	/* features that are added at once, at most */
#define WEIGHTS_LETTERS "OAEIMBFJNCGKPDHLQ"	/* of the labels */

struct weights {
	struct packedtable features;
	const unsigned char *row;
	size_t rows;
	int32_t pair[LABELS][LABELS];	/* [before][label] */
};

/* The mark of the resources that the model BLOB was made for; false where it is no model. */
bool weights_mark(struct bytes blob, uint32_t *mark);

/*
 * The reason why BLOB is no model for the resources MARK, as words for a message; NULL where it is one.  Where it is
 * not TRUSTED, all of it is checked.
 */
const char *weights_open(struct weights *w, struct bytes blob, uint32_t mark, bool trusted);

/* Adds what N features, at most WEIGHTS_TOGETHER, say to a row of scores; returns how many of them the model holds. */
size_t weights_add(const struct weights *w, const uint64_t *feature, size_t n, int16_t *row);

#endif
