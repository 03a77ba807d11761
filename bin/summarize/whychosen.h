/*
 * whychosen - what speaks for a chosen sentence, for people who ask (--explain).
 */
#ifndef WHYCHOSEN_H
#define WHYCHOSEN_H

#include "buf.h"
#include "concepts.h"
#include "storysentence.h"
#include "termreader.h"

/*
 * Appends the words of TEXT, the sentence's, that weigh most in the story, each with its share of a thousand of WHOLE,
 * and what else counted: that it gives the newest value of a fact, stands at the head of its article, follows the
 * sentence it needs.  TERMS is overwritten.
 */
void whychosen_put(struct buf *to, const struct concepts *c, uint64_t whole, const struct storysentence *s,
    struct bytes text, struct termreader *terms);

#endif
