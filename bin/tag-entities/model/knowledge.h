/*
 * knowledge - what features are made from beside the text: the lexicon and the gazetteer.  All models share it.
 */
#ifndef KNOWLEDGE_H
#define KNOWLEDGE_H

#include "gazetteer.h"
#include "lexicon.h"

struct knowledge {
	struct lexicon lexicon;
	struct gazetteer gazetteer;
	uint32_t mark;		/* tells one from another: a model is of use with that alone which it was trained with */
};

/* False where the bytes are not a whole packed lexicon and gazetteer. */
bool knowledge_open(struct knowledge *k, struct bytes blob);

/* Adds to TO the packed form of both text forms; false at a line that is wrong: *LINE of *WHICH of them. */
bool knowledge_pack(struct buf *to, struct bytes lexicon, struct bytes gazetteer, const char **which, size_t *line);

#endif
