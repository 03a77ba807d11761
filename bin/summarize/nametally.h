/*
 * nametally - how much the names of a story weigh, and of what kind they are.
 *
 * A name weighs by the articles that tell it: that it stands in their titles and first sentences counts most, in a
 * dateline least; sentences that copy earlier ones count for nothing.  It is of the kind that most of its mentions are
 * tagged as; of equals it is a place.  A single word counts for the heaviest full name that it begins, or, of a person,
 * ends.
 */
#ifndef NAMETALLY_H
#define NAMETALLY_H

#include "corpus.h"
#include "storyview.h"

enum { NAMETALLY_LOOKED_UP = 3 };

struct nametally {
	struct nametally_name {
		struct name name;
		size_t weight, mentions;
		size_t as[NAME_PLACE + 1];	/* mentions of each kind */
		struct nametally_mention {
			uint32_t sentence, which;	/* of the corpus; of the sentence's names */
		} mention[NAMETALLY_LOOKED_UP];		/* the first */
		size_t first;				/* when it was first named */
		uint32_t article, in_body;		/* the last that named it; mentions there that counted */
	} *item;
	size_t n, cap;

	/* private */
	struct hash_table number;		/* plus 1 */
	struct name *title;			/* the words of an article's title */
	size_t title_words, title_cap;
	struct buf folded;
};

/* Fills T, zeroed, the heaviest first.  VIEW is of C. */
void nametally_make(struct nametally *t, const struct corpus *c, const struct storyview *view);

enum name_kind nametally_kind(const struct nametally_name *name);

static inline bool
nametally_is_word(const struct nametally_name *name)
{
	return name->name.first == name->name.whole;
}

void nametally_free(struct nametally *t);

#endif
