#include <stdlib.h>

#include "alike.h"
#include "mem.h"

void
alike_start(struct alike *a, uint32_t nthings)
{
	a->group = mem_grow(a->group, &a->group_cap, nthings, sizeof *a->group);
	a->n = 0;
	hash_free(&a->table);
}

void
alike_add(struct alike *a, uint32_t thing, uint64_t key, const struct webpage_sum *sum)
{
	uint64_t *number = hash_add(&a->table, key);	/* from 1: 0 is new */
	struct webpage_sum *to;

	if (*number == 0) {
		*number = ++a->n;
		a->sum = mem_grow(a->sum, &a->sum_cap, a->n, sizeof *a->sum);
		memset(&a->sum[a->n - 1], 0, sizeof *a->sum);
	}
	a->group[thing] = (uint32_t)*number - 1;
	to = &a->sum[*number - 1];
	to->chars += sum->chars;
	to->link += sum->link;
	to->prose += sum->prose;
	to->blocks++;
}

uint64_t
alike_key(const struct dom *d, uint32_t node, int levels)
{
	uint64_t key = 0;

	for (;; node = d->node[node].parent) {
		key = hash_pair(key, (uint64_t)d->node[node].tag << 32 | d->node[node].class);
		if (levels-- == 0)
			return key;
	}
}

void
alike_free(struct alike *a)
{
	free(a->group);
	free(a->sum);
	hash_free(&a->table);
	memset(a, 0, sizeof *a);
}
