/*
 * intern - numbers distinct 64-bit hashes from 0 in the order they are met; a third of the size of a table of hash.h.
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

/* The number of KEY, which is K->n - 1 where it was not met before. */
uint32_t intern_number(struct intern *k, uint64_t key);

void intern_free(struct intern *k);

#endif
