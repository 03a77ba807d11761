/*
 * paraphrase - whether two sentences of a story say the same in other words.
 *
 * Words weigh by how few of the story's sentences have them (inverse document frequency).  What is said of people and
 * places tells more than their names, which all sentences of a story share.
 */
#ifndef PARAPHRASE_H
#define PARAPHRASE_H

#include "concepts.h"
#include "storysentence.h"
#include "synonym.h"

enum { PARAPHRASE_WORDS = 64 };	/* of a sentence that are compared: the first */

/* The words of one or two sentences, each once. */
struct paraphrase {
	struct paraphrase_word {
		uint32_t stem;
		uint16_t weight;
		uint16_t shared;	/* what it weighs where both have it: without the other's use of it */
		bool name;		/* it begins with a capital */
	} word[2 * PARAPHRASE_WORDS];
	size_t n;
	uint64_t signature;		/* a bit for each stem */
	size_t plain_words;		/* that are no names */
	uint64_t plain;			/* the sum of the weights of those that are no names */
};

/* Makes P empty. */
void paraphrase_clear(struct paraphrase *p);

/* Makes P one that has the same words. */
void paraphrase_copy(struct paraphrase *p, const struct paraphrase *from);

/* Adds the words of S, synonyms as one word; SYNONYMS may be NULL. */
void paraphrase_add(struct paraphrase *p, struct concepts *c, const struct storysentence *s,
    const struct synonyms *synonyms);

/* The same, of its main clause; see mainclause.h. */
void paraphrase_add_main(struct paraphrase *p, struct concepts *c, const struct storysentence *s,
    const struct synonyms *synonyms);

/* What two of them have in common. */
struct paraphrase_overlap {
	size_t words, plain_words;	/* shared; those that are no names */
	size_t least;			/* words that the one with fewer has */
	size_t first, first_plain;	/* words that the first has; those that are no names */
	uint64_t shared;		/* the weight of those that are no names ... */
	uint64_t own, other;		/* ... and of all such words, of the first and of the other */
};

struct paraphrase_overlap paraphrase_compare(const struct paraphrase *p, const struct paraphrase *other);

/* Whether the other says what the first says of those it names, and perhaps more. */
bool paraphrase_covers(const struct paraphrase_overlap *o);

/* Whether the other speaks of the same people and places, and says at least in part what the first says of them. */
bool paraphrase_covers_names(const struct paraphrase_overlap *o);

/* Whether the other says what the first, a main clause, says. */
bool paraphrase_covers_main(const struct paraphrase_overlap *o);

/* Whether the other says nearly all that the first, a main clause, says. */
bool paraphrase_is_main(const struct paraphrase_overlap *o);

/* Whether the other says a good part of what the first says. */
bool paraphrase_covers_part(const struct paraphrase_overlap *o);

/* Whether words of either that stand together say, in part, the same. */
bool paraphrase_shares_clause(const struct paraphrase *p, const struct paraphrase *other);

/* Whether they have more in common than that they speak of the same: a word that is no name, or many names. */
bool paraphrase_meets(const struct paraphrase_overlap *o);

/* Whether they say the same, by the words that are no names. */
bool paraphrase_same_plain(const struct paraphrase_overlap *o);

/* Whether they say the same, so that one of them is enough. */
bool paraphrase_same(const struct paraphrase_overlap *o);

#endif
