/*
 * intern - numbers distinct 64-bit hashes from 0, in the order in which they are met.
 *
 * It takes a third of the memory of a hash table (hash.h).
 */
#ifndef INTERN_H
#define INTERN_H

#include <stddef.h>
#include <stdint.h>

/* Zeroed, it is empty and ready. */
struct intern {
	uint64_t *key;		/* by number */
	uint32_t n;
	size_t key_cap;
	uint32_t *slot;		/* open addressing: numbers from 1 on by key; 0 is free */
	size_t slots;		/* a power of two */
};

/* Returns the number of KEY, which is the next new one, K->n - 1 afterwards, if it was not met before. */
uint32_t intern_number(struct intern *k, uint64_t key);

/* Forgets all keys, and keeps the room for as many. */
void intern_clear(struct intern *k);

void intern_free(struct intern *k);

#endif
