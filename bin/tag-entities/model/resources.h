/*
 * resources - what features are made from beside the text: a lexicon and the gazetteer.  All models share the
 * gazetteer.
 */
#ifndef RESOURCES_H
#define RESOURCES_H

#include "gazetteer.h"
#include "lexicon.h"

struct resources {
	struct lexicon lexicon;
	struct gazetteer gazetteer;
	/* tells one from another: a model is of use with that alone which it was trained with */
	uint32_t mark;
};

/* False where the bytes are not a whole packed lexicon, after the mark, and a whole packed gazetteer. */
bool resources_open(struct resources *k, struct bytes lexicon, struct bytes gazetteer);

#endif
