/*
 * perceptron - the learnt decision: whether a mark that rules do not settle ends an English sentence.
 *
 * A linear model over features of the words around the mark, and pairs and triples of them, learnt by
 * train-sentsplit as an averaged perceptron (Freund and Schapire, 1999; Collins, 2002) with whole numbers, so that
 * every machine learns and decides the same.  The weights are in weights.txt beside this file.
 */
#ifndef PERCEPTRON_H
#define PERCEPTRON_H

#include "splitfeature.h"

enum { PERCEPTRON_FEATURES = 26, PERCEPTRON_PARTS = 3 };

/* The features of one mark, pointing into the context and into the words kept here. */
struct perceptron_case {
	struct splitfeature value[PERCEPTRON_FEATURES];
	struct token previous, following;
	unsigned char lead[8], mark[8], tail[8];
};

struct perceptron_template {
	const char *name;
	unsigned char part[PERCEPTRON_PARTS];	/* features; 0 ends them */
};

/* Up to a NULL name. */
extern const struct perceptron_template perceptron_templates[];

void perceptron_read(struct perceptron_case *pc, const struct context *c, const struct terminator *m,
    const unsigned char *sentence);

/* The number that a feature goes by. */
uint32_t perceptron_key(const struct perceptron_case *pc, const struct perceptron_template *t);

/* Above 0 where the mark ends the sentence. */
int perceptron_score(const struct perceptron_case *pc);

#endif
