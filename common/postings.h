/*
 * postings - an inverted index: for each key, such as a shingle or a word, the numbered documents that hold it.
 *
 * The things are numbered in the order in which they came, by 24 bits that wrap around.  Those from FIRST up to NEXT
 * are remembered; what is before has been forgotten, and its postings go when the table is next rebuilt.  A posting
 * takes 8 bytes: the number, and the lowest 39 bits of the key, so that two keys are taken for one about once in 2^39
 * pairs.
 *
 * A key keeps the newest things that hold it, as many as are allowed: one that stands in more tells little.
 */
#ifndef POSTINGS_H
#define POSTINGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
	POSTINGS_MOST = 32,		/* that may be allowed for a key */
	POSTINGS_REMEMBERED = 1 << 23	/* things that can be remembered at once */
};

/* A zeroed one is empty; set most before use. */
struct postings {
	size_t most;		/* for a key, 1 to POSTINGS_MOST */
	uint64_t *slot;		/* 0 if there is none */
	size_t cap;		/* places in which a posting may belong ... */
	size_t slack;		/* ... and slots after the last of them, of which one stays 0 */
	size_t used;		/* slots taken, those of forgotten things too */
	uint32_t first, next;
	uint32_t first_built;	/* the first when the table was last rebuilt */
};

void postings_free(struct postings *p);

/* The number of a new thing, of which postings_add() may be told from now on. */
uint32_t postings_number(struct postings *p);

/* Forgets the oldest. */
void postings_forget(struct postings *p);

/* How many are remembered. */
size_t postings_remembered(const struct postings *p);

/* How many things were numbered since NUMBER, and itself. */
uint32_t postings_age(const struct postings *p, uint32_t number);

/* Finds the things remembered that hold KEY, up to p->most of them, the newest first; returns how many. */
size_t postings_find(const struct postings *p, uint64_t key, uint32_t number[POSTINGS_MOST]);

/* NUMBER, which is remembered, holds KEY; false where that is known already. */
bool postings_add(struct postings *p, uint64_t key, uint32_t number);

/* A hint that KEY is about to be found or added. */
void postings_expect(const struct postings *p, uint64_t key);

/* Goes through all postings of things remembered, in no order of meaning; *AT is 0 at first.  False at the end. */
bool postings_each(const struct postings *p, size_t *at, uint64_t *key, uint32_t *number);

/* Empties the table; the things from FIRST up to NEXT are remembered, whose postings are elsewhere. */
void postings_restart(struct postings *p, uint32_t first, uint32_t next);

#endif
