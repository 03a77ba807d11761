#include <stdlib.h>

#include "mem.h"
#include "postings.h"

#define NUMBERS 0xffffffu	/* things are numbered modulo this and one */
#define SPREAD 0x9e3779b97f4a7c15ULL
#define GATHER 0xf1de83e19937733dULL	/* its inverse modulo 2^64 */

enum {
	NUMBER_BITS = 24,
	KEY_BITS = 39,
	CAP_LEAST = 1024,
	SLACK_LEAST = 64,
	NEAR = 1 << 15,		/* slots that a cache holds: none of them need be waited for */
	REBUILD_EVERY = 1 << 22	/* numbers: well before a forgotten one comes again */
};

/*
 * A slot holds the lower bits of the key, spread, a bit that says the slot is taken, and the number.  Slots are in the
 * order of these numbers, each as close after the place where it belongs as those before it allow (linear probing with
 * an order: O. Amble and D. Knuth, Ordered hash tables, 1974): a search ends at the first that is greater, the postings
 * of a key stand together, and a table of another size is made in one pass from end to end.
 */
static uint64_t
posting(uint64_t key, uint32_t number)
{
	return key * SPREAD << (NUMBER_BITS + 1) | 1ULL << NUMBER_BITS | number;
}

static uint64_t
key_of(uint64_t slot)
{
	return (slot >> (NUMBER_BITS + 1)) * GATHER & (((uint64_t)1 << KEY_BITS) - 1);
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

/* Where a posting belongs. */
static size_t
place(const struct postings *p, uint64_t slot)
{
	return (size_t)((slot >> 32) * p->cap >> 32);
}

static size_t
slots(const struct postings *p)
{
	return p->cap + p->slack;
}

/* The first slot that is not before a posting of number 0: that of its key, where there is one. */
static size_t
seek(const struct postings *p, uint64_t wanted)
{
	const uint64_t *slot = p->slot;
	size_t i = place(p, wanted);

	while (slot[i] < wanted && slot[i] != 0)
		i++;
	return i;
}

static bool
is_remembered(const struct postings *p, uint64_t slot)
{
	return ((number_of(slot) - p->first) & NUMBERS) < postings_remembered(p);
}

/* Puts the remembered ones of N slots into the table, which is empty; false if its slack is too short for them. */
static bool
refill(const struct postings *p, const uint64_t *from, size_t n)
{
	bool all = p->first == p->first_built;
	size_t i, to = 0;

	for (i = 0; i < n; i++) {
		if (from[i] == 0 || (!all && !is_remembered(p, from[i])))
			continue;
		if (to < place(p, from[i]))
			to = place(p, from[i]);
		if (to + 1 == slots(p))
			return false;
		p->slot[to++] = from[i];
	}
	return true;
}

static size_t
count_remembered(const struct postings *p)
{
	size_t i, n = 0;

	if (p->first == p->first_built)
		return p->used;
	for (i = 0; i < slots(p); i++)
		n += p->slot[i] != 0 && is_remembered(p, p->slot[i]);
	return n;
}

/* Moves the remembered postings to a table that they fill by a bit more than a half, with at least so much slack. */
static void
rebuild(struct postings *p, size_t slack)
{
	uint64_t *old = p->slot;
	size_t n = slots(p), kept = count_remembered(p);

	p->cap = kept + kept / 10 * 9;
	if (p->cap < CAP_LEAST)
		p->cap = CAP_LEAST;
	for (p->slack = slack; ; p->slack *= 2) {
		p->slot = mem_alloc(slots(p), sizeof *p->slot);
		if (refill(p, old, n))
			break;
		free(p->slot);
	}
	p->used = kept;
	p->first_built = p->first;
	free(old);
}

void
postings_free(struct postings *p)
{
	free(p->slot);
	p->slot = NULL;
	p->cap = p->slack = p->used = 0;
	p->first = p->first_built = p->next = 0;
}

uint32_t
postings_number(struct postings *p)
{
	uint32_t number = p->next;

	p->next = (p->next + 1) & NUMBERS;
	if (p->next % REBUILD_EVERY == 0)
		rebuild(p, SLACK_LEAST);
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
	for (i = seek(p, wanted); same_key(p->slot[i], wanted); i++) {
		if (!is_remembered(p, p->slot[i]) || n == p->most)
			continue;
		for (j = n++; j > 0 && postings_age(p, number[j - 1]) > postings_age(p, number_of(p->slot[i])); j--)
			number[j] = number[j - 1];
		number[j] = number_of(p->slot[i]);
	}
	return n;
}

/* Puts a new posting in slot I, and those from there on up to an empty slot one further. */
static void
insert(struct postings *p, size_t i, uint64_t new)
{
	uint64_t next;

	for (p->used++; new != 0; new = next) {
		next = p->slot[i];
		p->slot[i++] = new;
	}
	if (p->slot[slots(p) - 1] != 0)
		rebuild(p, 2 * p->slack);
}

bool
postings_add(struct postings *p, uint64_t key, uint32_t number)
{
	uint64_t new = posting(key, number);
	uint32_t oldest_age = 0;
	size_t i, n = 0, oldest = 0, forgotten = SIZE_MAX;

	if (5 * (p->used + 1) > 4 * p->cap)
		rebuild(p, SLACK_LEAST);
	for (i = seek(p, posting(key, 0)); same_key(p->slot[i], new); i++) {
		if (p->slot[i] == new)
			return false;
		if (!is_remembered(p, p->slot[i])) {
			forgotten = i;
			continue;
		}
		n++;
		if (postings_age(p, number_of(p->slot[i])) > oldest_age) {
			oldest_age = postings_age(p, number_of(p->slot[i]));
			oldest = i;
		}
	}
	if (n >= p->most)
		p->slot[oldest] = new;
	else if (forgotten != SIZE_MAX)
		p->slot[forgotten] = new;
	else
		insert(p, i, new);
	return true;
}

void
postings_expect(const struct postings *p, uint64_t key)
{
#ifdef __GNUC__
	if (p->cap > NEAR)
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

	while (*at < slots(p)) {
		slot = p->slot[(*at)++];
		if (slot == 0 || !is_remembered(p, slot))
			continue;
		*key = key_of(slot);
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
