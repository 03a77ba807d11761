/*
 * typevote - one type for each name of a document: what most of its mentions say, each by how sure it is; but a
 * peninsula,
 * a sea and their like are places.  Case and accents tell no names apart.
 */
#ifndef TYPEVOTE_H
#define TYPEVOTE_H

#include "buf.h"
#include "bytes.h"
#include "hash.h"
#include "model/nertype.h"

/* A zeroed one is ready; typevote_free() makes it so again. */
struct typevote {
	struct hash_table name;		/* by folded name: 1 + place in count */
	struct typevote_count {
		uint64_t for_type[NER_TYPES];
	} *count;
	size_t n, cap;
	struct buf folded;
};

/* Begins a document. */
void typevote_start(struct typevote *v);

void typevote_add(struct typevote *v, struct bytes name, enum ner_type type, uint32_t score);

/* The type of a name that was added. */
enum ner_type typevote_type(struct typevote *v, struct bytes name);

void typevote_free(struct typevote *v);

#endif
