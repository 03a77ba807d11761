/*
 * alone - how well a sentence can be read without the ones around it.
 *
 * What is cut from a quotation, asks, has no end, is too short to say anything or too long to be taken in, or speaks
 * to the reader of the page ("Click ...") counts less; what leans on the sentence before ("He ...", "However, ...") is
 * told apart, because it is as good as any behind that one.  The words are English; the rest holds for any language.
 */
#ifndef ALONE_H
#define ALONE_H

#include "buf.h"
#include "bytes.h"

/* 0 to 100, and in *LEANS whether it leans on the one before.  TEXT is valid UTF-8; SCRATCH is overwritten. */
unsigned alone(struct bytes text, bool *leans, struct buf *scratch);

#endif
