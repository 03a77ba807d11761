/*
 * lexiconbuild - the lexicon from raw text, for training: word classes and how often a word is capitalised where
 * nothing but being a name capitalises it.
 */
#ifndef LEXICONBUILD_H
#define LEXICONBUILD_H

#include <stdint.h>

#include "buf.h"
#include "bytes.h"

struct lexiconbuild_settings {
	uint32_t classes;	/* word classes in all */
	uint32_t coarse, coarser;	/* classes of classes */
	uint32_t rare;		/* words seen less often are left out */
	int passes;
};

/* Appends to TO the lexicon's reviewable text (lexicon.h) from RAW, one sentence a line. */
void lexiconbuild(struct bytes raw, const struct lexiconbuild_settings *settings, struct buf *to);

#endif
