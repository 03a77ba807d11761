/*
 * goldtext - texts whose sentences are known.
 *
 * A pair of files: RAW has rows "id text", GOLD rows "id sentence" in the order of the text, both newstsv without a
 * header.
 */
#ifndef GOLDTEXT_H
#define GOLDTEXT_H

#include "bytes.h"

/*
 * Called for each paragraph, [P, LIMIT) of TEXT.  ENDS has a byte for each of the text and one more: not 0 where a
 * sentence ends just before it.
 */
typedef void goldtext_paragraph(void *arg, const unsigned char *text, const unsigned char *ends,
    const unsigned char *p, const unsigned char *limit);

/* Reads a pair of files.  A file that is no such table, or sentences that are not the text's, end the program. */
void goldtext_read(const char *raw, const char *gold, goldtext_paragraph *call, void *arg);

#endif
