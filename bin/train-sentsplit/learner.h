/*
 * learner - an averaged perceptron with a margin (Collins, 2002), over instances of the features that perceptron.h
 * describes.
 *
 * It goes over the instances several times, each time from no weights on and in an order that a fixed generator
 * shuffles; the sum of the weights of all steps is what was learnt.  All arithmetic is in whole numbers, so that every
 * machine learns the same.
 */
#ifndef LEARNER_H
#define LEARNER_H

#include "hash.h"
#include "perceptron.h"

enum { LEARNER_TEMPLATES = 64 };	/* a perceptron may have */

struct feature {
	char *name;
	unsigned long long seen;	/* instances that have it */
	int64_t weight;
	int64_t sum;			/* of the weight over all steps up to the one below */
	int64_t step;
};

struct instance {
	uint32_t feature[LEARNER_TEMPLATES];
	unsigned n;
	bool ends;			/* the mark ends a sentence */
};

/* A zeroed one is empty and ready. */
struct learner {
	struct hash_table by_key;	/* perceptron_key() to index + 1 */
	struct feature *feature;
	size_t n_features, cap_features;
	struct instance *instance;
	size_t n_instances, cap_instances;
	int64_t step;
};

void learner_add(struct learner *l, const struct perceptron_case *pc, bool ends);

/* Learns in EPOCHS passes, several times over; an instance right by no more than MARGIN changes the weights, too. */
void learner_run(struct learner *l, size_t epochs, int64_t margin);

/*
 * Prints a line for each feature, in the order of their names: its weight, a TAB, its name.  The greatest weight is
 * 127; features whose weight rounds to 0 are left out.
 */
void learner_print(struct learner *l);

void learner_free(struct learner *l);

#endif
