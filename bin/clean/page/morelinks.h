/*
 * morelinks - drops the link to the whole text that ends the last paragraph of an excerpt: "... Continue reading".
 */
#ifndef MORELINKS_H
#define MORELINKS_H

#include "phrases.h"
#include "webpage.h"

/* Cuts such links off the kept blocks of P; PHRASES has what they say.  TEXT and SCRATCH are working memory. */
void morelinks_cut(struct webpage *p, struct buf *text, struct buf *scratch);

#endif
