/*
 * stems - the words of a text as numbers, equal for forms of one word.
 *
 * A number is the hash of the word folded and cut to its Porter stem; punctuation is left out.  The lowest bits mark
 * the function words, in English and, folded, in other European languages.
 */
#ifndef STEMS_H
#define STEMS_H

#include <stdbool.h>
#include <stdint.h>

#include "buf.h"
#include "bytes.h"

enum { STEMS_STOP = 1, STEMS_STOP_ELSEWHERE = 2, STEMS_STOPS = STEMS_STOP | STEMS_STOP_ELSEWHERE };

/* A zeroed one is empty and ready. */
struct stems {
	uint64_t *p;
	size_t n, cap;

	/* private: stems found of late, by the hash of the word as written; few words make up most of any text */
	struct stems_recent {
		uint64_t word, stem;
	} *recent;
};

/* Appends the words of TEXT, valid UTF-8; SCRATCH is overwritten. */
void stems_add(struct stems *to, struct bytes text, struct buf *scratch);

/* The number of one word; SCRATCH is overwritten. */
uint64_t stems_word(struct bytes word, struct buf *scratch);

/* The same from the cache of S, to which it is added. */
uint64_t stems_cached(struct stems *s, struct bytes word, struct buf *scratch);

void stems_free(struct stems *s);

static inline bool
stems_is_stop(uint64_t stem)
{
	return (stem & STEMS_STOP) != 0;
}

/* In any of the languages: in texts of several, the function words of one are rare, and would seem to tell much. */
static inline bool
stems_is_stop_anywhere(uint64_t stem)
{
	return (stem & STEMS_STOPS) != 0;
}

#endif
