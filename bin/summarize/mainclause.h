/*
 * mainclause - the words of a sentence that tell its news.
 *
 * Left out are what a comma sets off: who says it ("the mayor said on Monday", "according to the police"), relative
 * clauses ("who led the study"), participles ("closing all schools") and appositions ("a former judge").  They add to
 * the news, but who leaves them out tells the news all the same.  English words are known.
 */
#ifndef MAINCLAUSE_H
#define MAINCLAUSE_H

#include <stdint.h>

#include "bytes.h"
#include "termreader.h"

enum { MAINCLAUSE_WORDS = 64 };	/* of a sentence that are looked at: the first */

/* A bit for each word of TEXT that belongs to the main clause.  TERMS are those of TEXT. */
uint64_t mainclause_words(struct bytes text, const struct termreader *terms);

#endif
