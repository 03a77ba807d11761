/*
 * field - a linear-chain conditional random field that learns, for the trainer.
 *
 * Each sentence in turn moves the weights of its features along its gradient, by AdaGrad with regularised dual
 * averaging and an L1 norm (J. Duchi, E. Hazan and Y. Singer, JMLR 12, 2011), so that most weights stay nothing.  The
 * arithmetic is of single precision, with no function of the mathematical library, so that a compiler that keeps to
 * IEEE 754 learns the same weights everywhere.
 */
#ifndef FIELD_H
#define FIELD_H

#include <stdint.h>

#include "label.h"

#define FIELD_ROW 20	/* labels in a row of weights, rounded up to what vector registers hold */

struct field_settings {
	float rate;	/* of learning */
	float norm;	/* weight of the L1 norm, per sentence */
};

struct field;

struct field *field_new(size_t features, const struct field_settings *settings);
void field_free(struct field *f);

/* A sentence: token i has the features feature[start[i]] up to feature[start[i + 1]], and the label LABEL[i]. */
struct field_sentence {
	const uint32_t *start, *feature;
	const unsigned char *label;
	size_t tokens;
};

void field_learn(struct field *f, const struct field_sentence *s);

/* Brings all weights to what has been learnt; call it before the next two. */
void field_settle(struct field *f);

float field_weight(const struct field *f, size_t feature, unsigned label);
float field_pair(const struct field *f, unsigned before, unsigned label);

#endif
