/*
 * namebook - the names of one document by their keys: how each is spelt, which are names of the same, and what parts
 * of names are whose.
 */
#ifndef NAMEBOOK_H
#define NAMEBOOK_H

#include "buf.h"
#include "bytes.h"
#include "hash.h"

#define NAMEBOOK_NONE ((size_t)-1)
#define NAMEBOOK_SEVERAL ((size_t)-2)

/* One name by its key, however it is spelt. */
struct name_entry {
	bool person;
	bool acronym;			/* is written as one */
	bool former;			/* is what another one was called before */
	size_t key, key_length;		/* bytes into keys */
	size_t words;
	size_t spelling;		/* the first of its spellings */
	size_t same;			/* another name of the same, or none */
	size_t best;			/* of a root: the spelling that all its names go by */
	size_t code, code_length;	/* of an alias, bytes into text */
};

/* How often a name is spelt in one way. */
struct name_spelling {
	size_t at, length;		/* bytes into text */
	size_t count;
	bool shouted;			/* all capitals, or no capital at all */
	bool written;			/* not only guessed from capitals */
	bool fixed;			/* by the table of aliases */
	size_t next;			/* of the same entry, or none */
};

/* What part of a name something is; the same word may be several parts. */
enum name_part {
	NAME_KEY,
	NAME_ENDS,	/* first name and surname */
	NAME_FORMAL,	/* the same with the formal name for a short one */
	NAME_SURNAME,
	NAME_BEARER,	/* of a surname, the first full name that has it */
	NAME_NEXT_BEARER,	/* and the first one of somebody else */
	NAME_INITIAL,	/* the first letter, and the surname */
	NAME_ALIKE,	/* first name and surname, as namekey_alike() has them */
	NAME_ALIKE_SURNAME,
	NAME_OTHER,	/* another word of a full name */
	NAME_RUN,	/* several words at an end of one */
	NAME_ACRONYM,
	NAME_EVENT	/* what stands after the head of a storm's or a ship's name */
};

/* A zeroed one is empty and ready. */
struct namebook {
	struct name_entry *entry;
	struct name_spelling *spelling;
	size_t n, cap, n_spellings, cap_spellings;
	struct buf text, keys;
	struct hash_table by_key, by_part;
};

/* Makes it empty again for the next document; its memory is used again. */
void namebook_clear(struct namebook *book);
void namebook_free(struct namebook *book);

/* The entry of a key, a new one if there is none yet. */
size_t namebook_add(struct namebook *book, bool person, struct bytes key);
struct bytes namebook_key(const struct namebook *book, const struct name_entry *e);

/* LENGTH bytes of its text, from AT on. */
struct bytes namebook_text(const struct namebook *book, size_t at, size_t length);

/* Counts a spelling of a name; its place. */
size_t namebook_spell(struct namebook *book, struct name_entry *e, struct bytes s);

/*
 * The best spelling of a name, and the better of two: the table's, one with lower-case letters, one that the text
 * has, the
 * more frequent, the earlier.
 */
size_t namebook_best(const struct namebook *book, const struct name_entry *e);
size_t namebook_better(const struct namebook *book, size_t a, size_t b);

/* Ties a name to another one of the same; what all names of one are tied to. */
void namebook_tie(struct namebook *book, size_t name, size_t to);
size_t namebook_root(struct namebook *book, size_t i);

/* Notes that a part is of a name; of a second one's too, that it tells nothing. */
void namebook_note(struct namebook *book, enum name_part part, struct bytes s, size_t entry);

/* The one name that a part is of; NAMEBOOK_NONE or NAMEBOOK_SEVERAL, both above any name. */
size_t namebook_whose(const struct namebook *book, enum name_part part, struct bytes s);

#endif
