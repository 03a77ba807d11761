/*
 * vote - one type for each name of a document: what most of its mentions say, each by how sure it is; but a peninsula,
 * a sea and their like are places.  Case and accents tell no names apart.
 */
#ifndef VOTE_H
#define VOTE_H

#include "buf.h"
#include "bytes.h"
#include "hash.h"
#include "ner.h"

/* A zeroed one is ready; vote_free() makes it so again. */
struct vote {
	struct hash_table name;		/* by folded name: 1 + place in count */
	struct vote_count {
		uint64_t for_type[NER_TYPES];
	} *count;
	size_t n, cap;
	struct buf folded;
};

/* Begins a document. */
void vote_start(struct vote *v);

void vote_add(struct vote *v, struct bytes name, enum ner_type type, uint32_t score);

/* The type of a name that was added. */
enum ner_type vote_type(struct vote *v, struct bytes name);

void vote_free(struct vote *v);

#endif
