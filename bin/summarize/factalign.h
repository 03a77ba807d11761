/*
 * factalign - which claims of a story are about one fact.
 *
 * Each claim, and with it those of its article that give the same value of the same thing, goes to the fact that it
 * fits best (see factfit.h).  A claim is compared with a bounded number of others, so time is linear in the claims.
 */
#ifndef FACTALIGN_H
#define FACTALIGN_H

#include "articlenames.h"

struct factclaim {
	uint32_t sentence;	/* of the view */
	uint32_t next;		/* claim of the fact, in order of time; FACTALIGN_END ends it */
	uint8_t which;		/* claim of the sentence */
};

#define FACTALIGN_END UINT32_MAX

struct factalign {
	struct factclaim *claim;	/* in order of time; those of unknown time last */
	uint32_t *first;		/* of each fact, its oldest claim */
	size_t claims, facts;
};

/* What X held must be freed before. */
void factalign_make(struct factalign *x, const struct storyview *t, struct articlenames *names);

void factalign_free(struct factalign *x);

#endif
