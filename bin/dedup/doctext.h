/*
 * doctext - a text that is compared with what is remembered, and what it goes by.
 */
#ifndef DOCTEXT_H
#define DOCTEXT_H

#include "bytes.h"
#include "factsample.h"
#include "shingle.h"

struct doctext {
	struct bytes name;		/* its id */
	struct bytes text;		/* what counts of it (prose.h) */
	uint64_t exact, id, url;	/* as in struct docrecord */
	uint32_t source;
	const struct shingle_sample *sample;
	const struct factsample *facts;
};

#endif
