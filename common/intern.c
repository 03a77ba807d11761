#include <stdlib.h>
#include <string.h>

#include "intern.h"
#include "mem.h"

enum {
	SLOTS_LEAST = 16,
	SLOTS_KEPT = 1024, SPARSE = 16	/* more slots than that, and for each key, are dropped when cleared */
};

/* The slot that holds the number of KEY, or is free for it. */
static uint32_t *
probe(const struct intern *k, uint64_t key)
{
	size_t i = (size_t)key & (k->slots - 1);

	while (k->slot[i] != 0 && k->key[k->slot[i] - 1] != key)
		i = (i + 1) & (k->slots - 1);
	return &k->slot[i];
}

static void
grow(struct intern *k)
{
	uint32_t i;

	free(k->slot);
	k->slots = k->slots > 0 ? 2 * k->slots : SLOTS_LEAST;
	k->slot = mem_alloc(k->slots, sizeof *k->slot);
	for (i = 0; i < k->n; i++)
		*probe(k, k->key[i]) = i + 1;
}

uint32_t
intern_number(struct intern *k, uint64_t key)
{
	uint32_t *slot;

	if (4 * ((size_t)k->n + 1) > 3 * k->slots)
		grow(k);
	slot = probe(k, key);
	if (*slot == 0) {
		k->key = mem_grow_one(k->key, &k->key_cap, (size_t)k->n, sizeof *k->key);
		k->key[k->n++] = key;
		*slot = k->n;
	}
	return *slot - 1;
}

void
intern_clear(struct intern *k)
{
	if (k->slots > SLOTS_KEPT && k->slots / SPARSE > k->n)
		k->slots = 0;	/* many keys once do not make each later clearing slow */
	if (k->slots > 0)
		memset(k->slot, 0, k->slots * sizeof *k->slot);
	k->n = 0;
}

void
intern_free(struct intern *k)
{
	free(k->key);
	free(k->slot);
	memset(k, 0, sizeof *k);
}
