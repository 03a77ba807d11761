/*
 * attribution - the lists of those who tell a sentence.
 */
#ifndef ATTRIBUTION_H
#define ATTRIBUTION_H

#include "buf.h"
#include "corpus.h"
#include "corroboration.h"
#include "storyview.h"

struct attribution {
	struct buf names;	/* who tells it, joined by "; "; each of one voice, the sentence's own source first */
	struct buf links;	/* their addresses in the same order, joined by blanks; "-" where one has none */
	struct buf copies;	/* who else has it, from one of these, joined by "; " */
};

/* OWN is the article, of the view, that the sentence is from.  What TO held must be freed before. */
void attribution_list(struct attribution *to, const struct corpus *c, const struct storyview *t, size_t own,
    const struct corroborators *by);

/*
 * Appends the articles of the story that count, the oldest first, joined by "; ": those that no later version replaced
 * and that say something no other said before, each as TIME URL NAME, with "-" for what it lacks.
 */
void attribution_tellers(struct buf *to, const struct corpus *c, const struct storyview *t);

void attribution_free(struct attribution *s);

#endif
