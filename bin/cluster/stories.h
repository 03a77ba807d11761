/*
 * stories - the stories that are being told, and which of them an article belongs to.
 *
 * Single-pass clustering (as in topic detection and tracking; J. Allan et al., 1998): an article joins the story whose
 * centroid is nearest, if that is near enough, and else opens a new one.  The more words an article has, the nearer it
 * comes to any story by chance, and the nearer it must be.  Only stories that share some of the article's heaviest
 * words are looked at.  A story to which nothing was added for the window's length, by the articles' own dates, is
 * over.
 */
#ifndef STORIES_H
#define STORIES_H

#include "bytes.h"
#include "postings.h"
#include "vector.h"

#define STORIES_NO_TIME INT64_MIN

/* Zeroed, but for what the caller sets. */
struct stories {
	/* set by the caller */
	int64_t window;			/* seconds */
	size_t most;			/* stories told at once, 1 to POSTINGS_REMEMBERED: the oldest is over then */
	struct postings postings;	/* with its most: stories that a word finds */

	/* private */
	struct story {
		struct vector centroid;	/* the sum of its articles */
		uint64_t length;	/* of the centroid */
		int64_t last;		/* the latest time of its articles */
		uint64_t article;	/* that last found it, by number, */
		uint64_t shared;	/* and the weight of the words that found it */
		size_t name_size;
		unsigned char name[];
	} **ring;			/* by number, modulo cap */
	size_t cap;
	struct vector heaviest;
	uint64_t article;		/* the number of the current one */
	uint32_t *found;		/* stories that share a heavy word with it */
	size_t n_found, cap_found;
};

/*
 * Finds the story of an article, a vector of length VECTOR_UNIT, and adds it there; a story that it opens is named
 * NAME.  TIME is in seconds, STORIES_NO_TIME where it is not known.  Returns the story's name, which holds until the
 * next call.
 */
struct bytes stories_place(struct stories *s, const struct vector *article, int64_t time, struct bytes name);

void stories_free(struct stories *s);

#endif
