/*
 * aliases - names that countries, organisations and places go by, and what each is called here (aliases.txt).
 */
#ifndef ALIASES_H
#define ALIASES_H

#include "buf.h"
#include "bytes.h"
#include "hash.h"
#include "model/ner.h"

/* A zeroed one is empty and ready. */
struct aliases {
	struct hash_table table;	/* key and type to a place in entry */
	struct alias_entry {
		size_t name, name_length;	/* bytes into text */
		size_t code, code_length;
	} *entry;
	size_t n, cap;
	struct buf text, key;
};

/* The table that is linked in. */
struct bytes aliases_builtin(void);

/*
 * Adds lines as aliases.txt explains them; a later line wins over an earlier one.  False at the first line that is
 * none: *LINE is its number, *FAULT the reason.
 */
bool aliases_add(struct aliases *a, struct bytes list, size_t *line, const char **fault);

/* What a name of this key (namekey.h) and type is called; false where the table does not say. */
bool aliases_find(const struct aliases *a, struct bytes key, enum ner_type type, struct bytes *name,
    struct bytes *code);

void aliases_free(struct aliases *a);

#endif
