/*
 * mainclause - the words of a sentence that its main clause can do without.
 *
 * These are who says it, where a comma sets that off ("the mayor said on Monday", "according to the police"), relative
 * clauses ("who led the study"), participles ("closing all schools"), appositions ("a former judge"), and what it
 * follows ("after the bank raised its rate").  They add to the news, but who leaves them out tells the news all the
 * same.  English words are known.
 */
#ifndef MAINCLAUSE_H
#define MAINCLAUSE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes.h"
#include "termreader.h"

/* Words of a sentence that follow one another, numbered from 0. */
struct mainclause_aside {
	uint8_t from, words;
};

/* The longest aside of TEXT; empty if the rest would tell nothing.  TERMS are those of TEXT. */
struct mainclause_aside mainclause_find_aside(struct bytes text, const struct termreader *terms);

/* Whether word number WORD is of the main clause. */
static inline bool
mainclause_has(struct mainclause_aside aside, size_t word)
{
	return word < aside.from || word >= (size_t)aside.from + aside.words;
}

#endif
