/*
 * tokens - the words of a sentence as the tagger sees them: those of word.h, but a word with hyphens is cut at them
 * where a part of it starts as a name does, so that "Seoul-Tokyo" and "London-based" hold names of their own.
 */
#ifndef TOKENS_H
#define TOKENS_H

#include <stdint.h>

#include "bytes.h"

struct token {
	uint32_t start, end;	/* bytes into the sentence, end exclusive */
	bool glued;		/* one of the parts or hyphens of a cut word, not the first */
};

/* A zeroed one is empty and ready; the caller frees item. */
struct tokens {
	struct token *item;
	size_t n, cap;
};

/* The tokens of SENTENCE, valid UTF-8, in place of what was there. */
void tokens_read(struct tokens *t, struct bytes sentence);

#endif
