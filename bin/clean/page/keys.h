/*
 * keys - different 64-bit hashes, numbered from 0 as they are met; a third as large as a table of hash.h.
 */
#ifndef KEYS_H
#define KEYS_H

#include <stddef.h>
#include <stdint.h>

/* Zeroed, it is empty and ready. */
struct keys {
	uint64_t *key;		/* by number */
	uint32_t n;
	size_t key_cap;
	uint32_t *slot;		/* open addressing: numbers from 1 on by key; 0 is free */
	size_t slots;		/* a power of two */
};

/* The number of KEY, which is K->n - 1 where it was not met before. */
uint32_t keys_number(struct keys *k, uint64_t key);

void keys_free(struct keys *k);

#endif
