/*
 * labelled - a sentence with the labels of its tokens, for rules that look at names and change them.
 */
#ifndef LABELLED_H
#define LABELLED_H

#include <string.h>

#include "ascii.h"
#include "evidence.h"
#include "gazetteer.h"
#include "namewords.h"
#include "nerlabel.h"
#include "resources.h"
#include "tokens.h"

#define LABELLED_PLACES (GAZETTEER_COUNTRY | GAZETTEER_REGION | GAZETTEER_PLACE)
#define LABELLED_BODIES (GAZETTEER_ORGANISATION | GAZETTEER_TEAM | GAZETTEER_BUSINESS)

struct labelled {
	struct bytes sentence;
	const struct token *token;
	const struct gazetteer_token *seen;
	size_t n;
	const struct resources *resources;
	bool headline;		/* the sentence was a headline, and has been put into the case of running text */
	const struct evidence *evidence;	/* of the document; NULL while it is being gathered */
	unsigned char *label;	/* of each token; changed in place, names stay well-formed */
	unsigned char *decided;	/* for each token, an enum labelled_decision; the caller clears it */
};

/* Who has decided on a label. */
enum labelled_decision {
	LABELLED_MODEL,
	LABELLED_RULE,
	LABELLED_TOLD,	/* a rule, by words that say what the name is in all of the document */
	LABELLED_HERE	/* a rule, by words that say what it is here: "in Boston" tells nothing of the team */
};

/* A name: its tokens, end exclusive. */
struct labelled_span {
	size_t start, end;
	enum ner_type type;
};

/* How many tokens a name has. */
static inline size_t
labelled_length(const struct labelled_span *name)
{
	return name->end - name->start;
}

/*
 * Token I; the empty text, a NUL behind it, where there is none.  The functions below take any I, too, and find nothing
 * there: before the first token stands what index -1 has, none.
 */
static inline struct bytes
labelled_word(const struct labelled *r, size_t i)
{
	return i < r->n ? bytes_between(r->sentence.p + r->token[i].start, r->sentence.p + r->token[i].end) :
	    bytes_of("");
}

/* Whether it begins with a lower-case letter. */
static inline bool
labelled_is_small(const struct labelled *r, size_t i)
{
	return ascii_is_lower(labelled_word(r, i).p[0]);
}

/* In the header, so that the compiler counts the bytes of S. */
static inline bool
labelled_is(const struct labelled *r, size_t i, const char *s)
{
	size_t n = strlen(s);

	return i < r->n && r->token[i].end - r->token[i].start == n &&
	    memcmp(r->sentence.p + r->token[i].start, s, n) == 0;
}

static inline bool
labelled_is_capital(const struct labelled *r, size_t i)
{
	return i < r->n && ascii_is_upper(r->sentence.p[r->token[i].start]);
}

/* Whether it begins with a capital and is in no name. */
static inline bool
labelled_is_unfound(const struct labelled *r, size_t i)
{
	return labelled_is_capital(r, i) && r->label[i] == LABEL_OUT;
}

/* Whether all its letters are capitals, and it has nothing else. */
bool labelled_is_all_capital(const struct labelled *r, size_t i);

/* Whether the token is "'s", with either apostrophe. */
bool labelled_is_possessive(const struct labelled *r, size_t i);

/* What namewords.h has of it. */
static inline unsigned
labelled_bits(const struct labelled *r, size_t i)
{
	return i < r->n ? r->seen[i].bits : 0;
}

/* The kinds of the gazetteer that the tokens from START to END are; 0 if it has no such name. */
unsigned labelled_kinds(const struct labelled *r, size_t start, size_t end);

/* The same of the words with their digits, which tokens are seen without; no more than 6 tokens. */
unsigned labelled_kinds_as_written(const struct labelled *r, size_t start, size_t end);

/* What the document has token I for as a part of names (evidence.h); 0 while that is being gathered. */
static inline unsigned
labelled_part(const struct labelled *r, size_t i)
{
	return r->evidence != NULL ? evidence_part(r->evidence, r->seen[i].word) : 0;
}

/* Whether a person of the document has the word for a surname. */
static inline bool
labelled_is_surname(const struct labelled *r, size_t i)
{
	return (labelled_part(r, i) & EVIDENCE_SURNAME) != 0;
}

/* How many teams the document names. */
static inline size_t
labelled_teams(const struct labelled *r)
{
	return r->evidence != NULL ? r->evidence->teams : 0;
}

/* The type of these tokens as the document, or else the gazetteer, has them; false if neither has. */
bool labelled_known_type(const struct labelled *r, size_t start, size_t end, enum ner_type *type);

/* Whether running text mostly has the word in lower case. */
bool labelled_is_common(const struct labelled *r, size_t i);

/* Whether the token begins a sentence, or follows a colon or a quote. */
bool labelled_is_head(const struct labelled *r, size_t i);

/* Finds the name that token I is part of; false if it is part of none. */
bool labelled_name(const struct labelled *r, size_t i, struct labelled_span *name);

/* Takes the tokens from START to END out of all names; what is left of a name on either side is one of its own. */
void labelled_clear(struct labelled *r, size_t start, size_t end);

/* Makes one name of them; false if they are it already. */
bool labelled_set(struct labelled *r, size_t start, size_t end, enum ner_type type);

/* The same, where the words beside it say that it is of this type, in all of the document or here alone. */
bool labelled_tell(struct labelled *r, size_t start, size_t end, enum ner_type type);
bool labelled_set_here(struct labelled *r, size_t start, size_t end, enum ner_type type);

#endif
