#include <string.h>

#include "background.h"
#include "log2.h"

/* A table's value: how many stories in the upper half, and 1 + the last of them in the lower. */
static uint64_t
entry(uint64_t count, uint64_t story)
{
	return count << 32 | ((story + 1) & UINT32_MAX);
}

void
background_add(struct background *b, uint64_t story, const uint64_t *stem, size_t n)
{
	uint64_t *value;
	size_t i;

	for (i = 0; i < n; i++) {
		value = hash_add(&b->stories, stem[i]);
		if ((*value & UINT32_MAX) != ((story + 1) & UINT32_MAX))
			*value = entry((*value >> 32) + 1, story);
	}
	if (story >= b->n)
		b->n = story + 1;
}

uint32_t
background_rarity(const struct background *b, uint64_t stem)
{
	const uint64_t *value = hash_find(&b->stories, stem);
	uint64_t held = value != NULL ? *value >> 32 : 1;

	return log2_256(b->n + held) - log2_256(held);
}

void
background_free(struct background *b)
{
	hash_free(&b->stories);
	memset(b, 0, sizeof *b);
}
