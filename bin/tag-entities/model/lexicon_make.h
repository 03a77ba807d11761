/*
 * lexicon_make - the lexicon from raw text, for the trainer: word classes and how often a word is capitalised where
 * nothing but being a name capitalises it.
 */
#ifndef LEXICON_MAKE_H
#define LEXICON_MAKE_H

#include <stdint.h>

#include "buf.h"
#include "bytes.h"

struct lexicon_settings {
	uint32_t classes;	/* word classes in all */
	uint32_t coarse, coarser;	/* classes of classes */
	uint32_t rare;		/* words seen less often are left out */
	int passes;
};

/* Adds to TO the lexicon's reviewable text (lexicon.h) from RAW, one sentence a line. */
void lexicon_make(struct bytes raw, const struct lexicon_settings *settings, struct buf *to);

#endif
