#include <stdlib.h>
#include <string.h>

#include "hash.h"
#include "littleendian.h"
#include "mem.h"

static inline uint64_t
load_four(const unsigned char *p)
{
	return (uint64_t)p[0] | (uint64_t)p[1] << 8 | (uint64_t)p[2] << 16 | (uint64_t)p[3] << 24;
}

/* One to seven bytes as one number, the first the lowest; bytes that are read twice meet themselves. */
static inline uint64_t
load(const unsigned char *p, size_t n)
{
	if (n >= 4)
		return load_four(p) | load_four(p + n - 4) << 8 * (n - 4);
	return (uint64_t)p[0] | (uint64_t)p[n / 2] << 8 * (n / 2) | (uint64_t)p[n - 1] << 8 * (n - 1);
}

uint64_t
hash_bytes(const void *bytes, size_t n)
{
	const unsigned char *p = bytes;
	uint64_t h = HASH_SEED ^ n;

	for (; n >= 8; p += 8, n -= 8)
		h = hash_fold(h ^ littleendian_get64(p), HASH_MULT);
	if (n > 0)
		h = hash_fold(h ^ load(p, n), HASH_MULT);
	return hash_fold(h, HASH_MULT ^ HASH_SEED);
}

static struct hash_slot *
probe(const struct hash_table *t, uint64_t key)
{
	size_t i = (size_t)hash_fold(key ^ HASH_SEED, HASH_MULT) & (t->cap - 1);

	while (t->slot[i].used && t->slot[i].key != key)
		i = (i + 1) & (t->cap - 1);
	return &t->slot[i];
}

uint64_t *
hash_find(const struct hash_table *t, uint64_t key)
{
	struct hash_slot *s;

	if (t->n == 0)
		return NULL;
	s = probe(t, key);
	return s->used ? &s->value : NULL;
}

static void
grow(struct hash_table *t, size_t cap)
{
	struct hash_table old = *t;
	size_t i;

	t->cap = cap;
	t->slot = mem_alloc(t->cap, sizeof *t->slot);
	for (i = 0; i < old.cap; i++)
		if (old.slot[i].used)
			*probe(t, old.slot[i].key) = old.slot[i];
	free(old.slot);
}

void
hash_reserve(struct hash_table *t, size_t n)
{
	size_t cap = t->cap > 0 ? t->cap : 16;

	while (3 * cap < 4 * (n + 1) && cap <= SIZE_MAX / 2 / sizeof *t->slot)
		cap *= 2;
	if (cap > t->cap)
		grow(t, cap);
}

uint64_t *
hash_add(struct hash_table *t, uint64_t key)
{
	struct hash_slot *s;

	if (4 * (t->n + 1) > 3 * t->cap)
		grow(t, t->cap > 0 ? 2 * t->cap : 16);
	s = probe(t, key);
	if (!s->used) {
		s->used = true;
		s->key = key;
		s->value = 0;
		t->n++;
	}
	return &s->value;
}

void
hash_free(struct hash_table *t)
{
	free(t->slot);
	memset(t, 0, sizeof *t);
}
