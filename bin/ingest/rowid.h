/*
 * rowid - the ids of rows: the same for the same article in every run and on every machine, no two alike in a run.
 */
#ifndef ROWID_H
#define ROWID_H

#include "buf.h"
#include "hash.h"

/* Adds the name of a file without its folder and its last extension. */
void rowid_of_file(struct buf *to, const char *file);

/* Adds 16 hexadecimal digits made of KEY, within PLACE where the key alone is not unique in the world. */
void rowid_of_key(struct buf *to, struct bytes key, struct bytes place);

/* The names given so far, 32 bytes for each.  A zeroed one is empty. */
struct names {
	struct hash_table seen;
};

/*
 * Whether ID is to be put out for a row of that CONTENT.  A row that came before, id and all, is not; where the id came
 * with another content, ".2" is added to it, or the next number that is free.
 */
bool rowid_take(struct names *n, struct buf *id, struct bytes content);

void names_free(struct names *n);

#endif
