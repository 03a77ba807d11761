/*
 * crftrain - a linear-chain conditional random field that learns, for training.
 *
 * Each sentence in turn moves the weights of its features along its gradient, by AdaGrad with regularised dual
 * averaging and an L1 norm (J. Duchi, E. Hazan and Y. Singer, JMLR 12, 2011), so that most weights stay nothing.  The
 * arithmetic is of single precision, with no function of the mathematical library, so that a compiler that keeps to
 * IEEE 754 learns the same weights everywhere.
 */
#ifndef CRFTRAIN_H
#define CRFTRAIN_H

#include <stdint.h>


#define CRFTRAIN_ROW 20	/* labels in a row of weights, rounded up to what vector registers hold */

struct crftrain_settings {
	float rate;	/* of learning */
	float norm;	/* weight of the L1 norm, per sentence */
};

struct crftrain;

struct crftrain *crftrain_new(size_t features, const struct crftrain_settings *settings);
void crftrain_free(struct crftrain *f);

/* A sentence: token i has the features feature[start[i]] up to feature[start[i + 1]], and the label LABEL[i]. */
struct crftrain_sentence {
	const uint32_t *start, *feature;
	const unsigned char *label;
	size_t tokens;
};

void crftrain_learn(struct crftrain *f, const struct crftrain_sentence *s);

/* Brings all weights to what has been learnt; call it before the next two. */
void crftrain_settle(struct crftrain *f);

float crftrain_weight(const struct crftrain *f, size_t feature, unsigned label);
float crftrain_pair(const struct crftrain *f, unsigned before, unsigned label);

#endif
