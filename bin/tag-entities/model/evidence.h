/*
 * evidence - sums up over a document what its sentences tell about the type of each name.
 *
 * Each mention found sentence by sentence speaks for its type by how sure it is; a person's full name speaks for its
 * first and last word as well.  What a name has gathered then weighs wherever the name stands, and a pair of names
 * that a hyphen ties together comes apart.
 */
#ifndef EVIDENCE_H
#define EVIDENCE_H

#include <stdint.h>

#include "gazetteer.h"
#include "hash.h"
#include "nerlabel.h"

struct evidence_name {
	int32_t for_type[NER_TYPES];
};

#define EVIDENCE_TEAMS 16

/* A zeroed one is empty and ready. */
struct evidence {
	struct hash_table index;	/* by gazetteer_key(): 1 + place in name, and marks */
	struct evidence_name *name;
	size_t n, cap;
	struct gazetteer_token team[EVIDENCE_TEAMS];	/* what teams of the document are called without their place */
	size_t teams;
};

void evidence_clear(struct evidence *e);
void evidence_free(struct evidence *e);

/*
 * Adds a mention of TOKENS tokens, and the margin it was found with; or TOLD: the words beside it say what the name is
 * in all of the document, which speaks louder than any margin.
 */
void evidence_add(struct evidence *e, const struct gazetteer_token *token, size_t tokens, enum ner_type type,
    int32_t margin, bool told);

/* Adds the last word of a team's name, as long as there is room. */
void evidence_add_team(struct evidence *e, struct gazetteer_token word);

/* The type for which most evidence speaks of the name of these N tokens; false if there is no evidence. */
bool evidence_type(const struct evidence *e, const struct gazetteer_token *token, size_t n, enum ner_type *type);

/* What a word of the document's names is part of, as bits. */
enum {
	EVIDENCE_SURNAME = 1,	/* the last word of a person's full name */
	EVIDENCE_HEAD = 2,	/* the first word of an organisation of several words */
	EVIDENCE_INSIDE = 4,	/* the first one, or the second of three or more */
	EVIDENCE_EVENT = 8	/* the first word after the head of a storm's or a ship's name */
};

unsigned evidence_part(const struct evidence *e, uint64_t word);

/* Whether one of N tokens is the first word of an organisation, or comes after the head of a storm or a ship. */
bool evidence_has_part(const struct evidence *e, const struct gazetteer_token *token, size_t n);

/* Whether a name of the document has a word that folds to this hash. */
bool evidence_has(const struct evidence *e, uint64_t word);

/* Adds the evidence on the names among N tokens to their rows of scores; false if there is none. */
bool evidence_weigh(const struct evidence *e, const struct gazetteer_token *token, size_t n, int16_t *row);

#endif
