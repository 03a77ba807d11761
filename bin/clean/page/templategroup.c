#include <stdlib.h>

#include "templategroup.h"
#include "hash.h"
#include "mem.h"

void
templategroup_start(struct templategroup *a, uint32_t nthings)
{
	a->group = mem_grow(a->group, &a->group_cap, nthings, sizeof *a->group);
	a->n = 0;
}

void
templategroup_add(struct templategroup *a, uint32_t thing, uint64_t key, const struct webpage_sum *sum)
{
	uint32_t number = intern_number(&a->keys, key);
	struct webpage_sum *to;

	if (number == a->n) {
		a->sum = mem_grow(a->sum, &a->sum_cap, (size_t)++a->n, sizeof *a->sum);
		memset(&a->sum[number], 0, sizeof *a->sum);
	}
	a->group[thing] = number;
	to = &a->sum[number];
	to->chars += sum->chars;
	to->link += sum->link;
	to->prose += sum->prose;
	to->blocks++;
}

void
templategroup_end(struct templategroup *a)
{
	intern_free(&a->keys);
}

uint64_t
templategroup_key(const struct dom *d, uint32_t node, int levels)
{
	uint64_t key = 0;

	for (;; node = d->node[node].parent) {
		key = hash_pair(key, (uint64_t)d->node[node].tag << 32 | d->node[node].class);
		if (levels-- == 0)
			return key;
	}
}

void
templategroup_free(struct templategroup *a)
{
	free(a->group);
	free(a->sum);
	intern_free(&a->keys);
	memset(a, 0, sizeof *a);
}
