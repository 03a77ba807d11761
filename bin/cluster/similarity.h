/*
 * similarity - how near an article is to a story, and what speaks against it.
 *
 * The measure is the cosine of their vectors.  It must reach a threshold, which rises with what speaks against: names
 * and figures that agree far less than the other words do (two notices from one mould: dividends, obituaries, quakes),
 * the names most told on either side that the other one lacks, and the time between them.
 */
#ifndef SIMILARITY_H
#define SIMILARITY_H

#include <stdbool.h>

#include "termvector.h"

enum {
	SIMILARITY_ONE = 10000,		/* the cosine of equal directions */
	SIMILARITY_TOP_NAMES = 3,
	SIMILARITY_DAY = 24 * 60 * 60
};

#define SIMILARITY_NO_TIME INT64_MIN

/* An article, or the sum of a story's articles. */
struct profile {
	struct termvector terms;
	bool titled;			/* an article that has a title */
	int64_t time;			/* in seconds, of the latest article; or SIMILARITY_NO_TIME */

	/* made by profile_measure() */
	struct termvector_length length;
	struct term top[SIMILARITY_TOP_NAMES];	/* the heaviest names that are told often */
	size_t tops;
};

/* To be called when the terms have changed. */
void profile_measure(struct profile *p);

/* All in parts of SIMILARITY_ONE. */
struct similarity {
	int cosine;
	int threshold;
	int words, names;	/* the cosines of either kind alone; -1 if one side has none */
	int missing;		/* how far the most told names of each are missing in the other */
};

struct similarity similarity_of(const struct profile *article, const struct profile *story);

#endif
