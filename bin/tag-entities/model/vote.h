/*
 * vote - one type for each name of a document: what most of its mentions say, each by how sure it is; but a peninsula, a
 * sea and their like are places.
 */
#ifndef VOTE_H
#define VOTE_H

#include "buf.h"
#include "bytes.h"
#include "hash.h"
#include "ner.h"

/* Room for voting.  A zeroed one is ready; vote_free() makes it so again. */
struct vote {
	struct hash_table name;		/* by folded name: 1 + place in count */
	struct vote_count {
		uint64_t for_type[NER_TYPES];
	} *count;
	size_t n, cap;
	struct buf folded;
};

/* Gives the mentions of SENTENCE that are spelt the same, case and accents aside, the same type. */
void vote(struct vote *v, const struct bytes *sentence, struct ner_mentions *mentions);

void vote_free(struct vote *v);

#endif
