#include <stdlib.h>

#include "mem.h"
#include "postings.h"

#define NUMBERS 0xffffffu	/* things are numbered modulo this and one */
#define SPREAD 0x9e3779b97f4a7c15ULL

enum {
	NUMBER_BITS = 24,
	CAP_LEAST = 1024,
	REBUILD_EVERY = 1 << 22	/* numbers: well before a forgotten one comes again */
};

/* The lower bits of the key, a bit that says the slot is taken, and the number. */
static uint64_t
posting(uint64_t key, uint32_t number)
{
	return key << (NUMBER_BITS + 1) | 1ULL << NUMBER_BITS | number;
}

static uint32_t
number_of(uint64_t slot)
{
	return (uint32_t)slot & NUMBERS;
}

static bool
same_key(uint64_t slot, uint64_t other)
{
	return slot >> NUMBER_BITS == other >> NUMBER_BITS;
}

/*
 * Where the search for a key begins.  It rises with the key's hash, so that a table of another size has all postings in
 * nearly the same order, and is made in one pass from end to end.
 */
static size_t
place(const struct postings *p, uint64_t slot)
{
	return (size_t)(((slot >> NUMBER_BITS) * SPREAD >> 32) * p->cap >> 32);
}

static size_t
after(const struct postings *p, size_t i)
{
	return i + 1 < p->cap ? i + 1 : 0;
}

static bool
is_remembered(const struct postings *p, uint64_t slot)
{
	return ((number_of(slot) - p->first) & NUMBERS) < postings_remembered(p);
}

/* Moves the remembered postings to a table that they fill by a bit more than a half. */
static void
rebuild(struct postings *p)
{
	uint64_t *old = p->slot;
	size_t i, to, n = p->cap, kept = 0;

	if (p->first == p->first_built)
		kept = p->used;
	for (i = 0; i < n && p->first != p->first_built; i++)
		kept += old[i] != 0 && is_remembered(p, old[i]);
	p->cap = kept + kept / 10 * 9;
	if (p->cap < CAP_LEAST)
		p->cap = CAP_LEAST;
	p->slot = mem_alloc(p->cap, sizeof *p->slot);
	p->used = kept;
	p->first_built = p->first;
	for (i = 0; i < n; i++) {
		if (old[i] == 0 || !is_remembered(p, old[i]))
			continue;
		for (to = place(p, old[i]); p->slot[to] != 0; )
			to = after(p, to);
		p->slot[to] = old[i];
	}
	free(old);
}

void
postings_free(struct postings *p)
{
	free(p->slot);
	p->slot = NULL;
	p->cap = p->used = 0;
	p->first = p->first_built = p->next = 0;
}

uint32_t
postings_number(struct postings *p)
{
	uint32_t number = p->next;

	p->next = (p->next + 1) & NUMBERS;
	if (p->next % REBUILD_EVERY == 0)
		rebuild(p);
	return number;
}

void
postings_forget(struct postings *p)
{
	if (p->first != p->next)
		p->first = (p->first + 1) & NUMBERS;
}

size_t
postings_remembered(const struct postings *p)
{
	return (p->next - p->first) & NUMBERS;
}

uint32_t
postings_age(const struct postings *p, uint32_t number)
{
	return (p->next - number) & NUMBERS;
}

size_t
postings_find(const struct postings *p, uint64_t key, uint32_t number[POSTINGS_MOST])
{
	uint64_t wanted = posting(key, 0);
	size_t i, j, n = 0;

	if (p->cap == 0)
		return 0;
	for (i = place(p, wanted); p->slot[i] != 0; i = after(p, i)) {
		if (!same_key(p->slot[i], wanted) || !is_remembered(p, p->slot[i]) || n == p->most)
			continue;
		for (j = n++; j > 0 && postings_age(p, number[j - 1]) > postings_age(p, number_of(p->slot[i])); j--)
			number[j] = number[j - 1];
		number[j] = number_of(p->slot[i]);
	}
	return n;
}

bool
postings_add(struct postings *p, uint64_t key, uint32_t number)
{
	uint64_t new = posting(key, number);
	uint32_t oldest_age = 0;
	size_t i, n = 0, oldest = 0, forgotten = SIZE_MAX;

	if (5 * (p->used + 1) > 4 * p->cap)
		rebuild(p);
	for (i = place(p, new); p->slot[i] != 0; i = after(p, i)) {
		if (p->slot[i] == new)
			return false;
		if (!is_remembered(p, p->slot[i])) {
			forgotten = i;
			continue;
		}
		if (!same_key(p->slot[i], new))
			continue;
		n++;
		if (postings_age(p, number_of(p->slot[i])) > oldest_age) {
			oldest_age = postings_age(p, number_of(p->slot[i]));
			oldest = i;
		}
	}
	if (n >= p->most)
		i = oldest;
	else if (forgotten != SIZE_MAX)
		i = forgotten;
	else
		p->used++;
	p->slot[i] = new;
	return true;
}

void
postings_expect(const struct postings *p, uint64_t key)
{
#ifdef __GNUC__
	if (p->cap > 0)
		__builtin_prefetch(&p->slot[place(p, posting(key, 0))]);
#else
	(void)p;
	(void)key;
#endif
}

bool
postings_each(const struct postings *p, size_t *at, uint64_t *key, uint32_t *number)
{
	uint64_t slot;

	while (*at < p->cap) {
		slot = p->slot[(*at)++];
		if (slot == 0 || !is_remembered(p, slot))
			continue;
		*key = slot >> (NUMBER_BITS + 1);
		*number = number_of(slot);
		return true;
	}
	return false;
}

void
postings_restart(struct postings *p, uint32_t first, uint32_t next)
{
	postings_free(p);
	p->first = p->first_built = first & NUMBERS;
	p->next = next & NUMBERS;
}
