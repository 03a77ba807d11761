/*
 * templategroup - groups of blocks or elements made by one template (same elements, same classes), and sums over each.
 */
#ifndef TEMPLATEGROUP_H
#define TEMPLATEGROUP_H

#include <stdint.h>

#include "dom.h"
#include "intern.h"
#include "webpage.h"

struct templategroup {
	uint32_t *group;		/* by thing: the number of its group */
	struct webpage_sum *sum;	/* by group; blocks counts the things */
	size_t group_cap, sum_cap;
	uint32_t n;			/* groups */
	struct intern keys;		/* of the groups, while things are added */
};

/* Makes it empty, for things numbered below NTHINGS. */
void templategroup_start(struct templategroup *a, uint32_t nthings);

/* Puts THING into the group of KEY, with what it holds; SUM's blocks is not looked at. */
void templategroup_add(struct templategroup *a, uint32_t thing, uint64_t key, const struct webpage_sum *sum);

/* All things are added. */
void templategroup_end(struct templategroup *a);

/* What an element is, by its name and class; with its next LEVELS ancestors. */
uint64_t templategroup_key(const struct dom *d, uint32_t node, int levels);

void templategroup_free(struct templategroup *a);

#endif
