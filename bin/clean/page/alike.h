/*
 * alike - groups of things that were made alike (same elements, same classes), and the sums of what they hold.
 *
 * What a template repeats - paragraphs, teasers, comments - tells more together than each tells alone.
 */
#ifndef ALIKE_H
#define ALIKE_H

#include <stdint.h>

#include "dom.h"
#include "keys.h"
#include "webpage.h"

struct alike {
	uint32_t *group;		/* by thing: the number of its group */
	struct webpage_sum *sum;	/* by group; blocks counts the things */
	size_t group_cap, sum_cap;
	uint32_t n;			/* groups */
	struct keys keys;		/* of the groups, while things are added */
};

/* Makes it empty, for things numbered below NTHINGS. */
void alike_start(struct alike *a, uint32_t nthings);

/* Puts THING into the group of KEY, with what it holds; SUM's blocks is not looked at. */
void alike_add(struct alike *a, uint32_t thing, uint64_t key, const struct webpage_sum *sum);

/* All things are added. */
void alike_end(struct alike *a);

/* What an element is, by its name and class; with its next LEVELS ancestors. */
uint64_t alike_key(const struct dom *d, uint32_t node, int levels);

void alike_free(struct alike *a);

#endif
