/*
 * attribute - what the features say of one token: its folded spelling, shape, affixes, word classes, case prior, and
 * the names of the gazetteer it is part of.
 *
 * All but those names depend on the token's bytes alone.  Every attribute is a short text, so that a model can be read,
 * and its hash, with which the model is looked up; an empty text means that the token has no such attribute.
 */
#ifndef ATTRIBUTE_H
#define ATTRIBUTE_H

#include <stdint.h>

#include "bytes.h"
#include "lexicon.h"

enum attribute {
	ATTRIBUTE_WORD,		/* folded, digits as 0 */
	ATTRIBUTE_SHAPE,	/* X x 0 for runs of capitals, lower-case letters, digits; marks as they are */
	ATTRIBUTE_FINE,		/* word classes */
	ATTRIBUTE_COARSE,
	ATTRIBUTE_COARSER,
	ATTRIBUTE_CASE,		/* step of the case prior */
	ATTRIBUTE_NAMES,	/* of the gazetteer; set by gazetteer.h */
	ATTRIBUTE_JOINED,	/* those up to here are looked at together with other tokens' */
	ATTRIBUTE_HEAD2 = ATTRIBUTE_JOINED,	/* the first bytes of the folded word */
	ATTRIBUTE_HEAD3,
	ATTRIBUTE_HEAD4,
	ATTRIBUTE_TAIL1,
	ATTRIBUTE_TAIL2,
	ATTRIBUTE_TAIL3,
	ATTRIBUTE_TAIL4,
	ATTRIBUTES
};

struct attributes {
	struct bytes text[ATTRIBUTES];	/* into store, except for that of ATTRIBUTE_NAMES */
	uint64_t hash[ATTRIBUTES];
	uint32_t step;		/* of the case prior (lexicon.h) */
	bool capital;		/* starts as a name does: with a capital letter, or one outside ASCII */
	unsigned char store[192];
};

/* The hash of an attribute's text; 0 where it is empty. */
uint64_t attribute_hash(struct bytes text);

/* All but the gazetteer's.  GLUED: the token is a part of a word that was cut at its hyphens. */
void attribute_read(struct attributes *a, const struct lexicon *lexicon, struct bytes token, bool glued);

/* Sets one to N bytes, which must stay as long as it does; to none where N is 0. */
void attribute_set(struct attributes *a, enum attribute which, const unsigned char *p, size_t n);

/* Those of the place before and after a sentence. */
void attribute_border(struct attributes *a);

#endif
