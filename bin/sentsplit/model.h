/*
 * model - the learnt decision: whether a mark that rules do not settle ends an English sentence.
 *
 * A linear model over attributes of the words around the mark, and pairs and triples of them, learnt by
 * train-sentsplit as an averaged perceptron (Freund and Schapire, 1999; Collins, 2002) with whole numbers, so that
 * every machine learns and decides the same.  The weights are weights.txt beside this file.
 */
#ifndef MODEL_H
#define MODEL_H

#include "context.h"

/* What a feature is made of: an attribute's value, as bytes and as their token_hash(). */
struct model_value {
	const unsigned char *p;
	size_t n;
	uint32_t key;
};

enum { MODEL_ATTRIBUTES = 24, MODEL_PARTS = 3 };

/* The attributes of one mark, pointing into the context and into the words kept here. */
struct model_case {
	struct model_value value[MODEL_ATTRIBUTES];
	struct token previous, second, following;
	unsigned char lead[8], mark[8], tail[8];
};

struct model_template {
	const char *name;
	unsigned char part[MODEL_PARTS];	/* attributes; 0 ends them */
};

/* Up to a NULL name. */
extern const struct model_template model_templates[];

void model_read(struct model_case *mc, const struct context *c, const struct mark *m, const unsigned char *sentence);

/* The number that a feature goes by. */
uint32_t model_key(const struct model_case *mc, const struct model_template *t);

/* Above 0 where the mark ends the sentence. */
int model_score(const struct model_case *mc);

#endif
