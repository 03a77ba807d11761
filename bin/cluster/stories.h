/*
 * stories - the open stories, and the one that an article belongs to.
 *
 * Single-pass clustering, as in topic detection and tracking (J. Allan et al., 1998): an article joins the story whose
 * centroid is nearest if that is near enough (similarity.h), and opens a new story otherwise.  Only stories that share
 * some of the article's heaviest terms are compared.  A story that no article joined for the length of the window, by
 * the articles' own dates, is over.  A later version of an article, which has its id or its address, stays in its
 * story.  A roundup of many stories opens one of its own, which nothing else joins.
 */
#ifndef STORIES_H
#define STORIES_H

#include "bytes.h"
#include "hash.h"
#include "postings.h"
#include "ring.h"
#include "similarity.h"

enum { STORIES_ID, STORIES_ADDRESS, STORIES_CONTENT, STORIES_KEYS };

struct stories_article {
	struct profile profile;		/* measured */
	struct bytes id;		/* names the story that it opens */
	uint64_t key[STORIES_KEYS];	/* hashes of its id, its address, and its id with its words; 0 for none */
	bool roundup;
};

/* An open story; private. */
struct story {
	struct profile profile;
	uint64_t article;	/* the article that found it last, by number, */
	uint64_t shared;	/* and the weight of the terms that found it */
	size_t id_size;
	unsigned char id[];
};

/* Zeroed, except for what the caller sets. */
struct stories {
	/* set by the caller */
	int64_t window;			/* seconds */
	size_t most;			/* open stories, 1 to POSTINGS_REMEMBERED: the oldest ends first */
	struct postings postings;	/* with its most: stories that a term finds */

	/* private */
	struct ring ring;		/* of pointers to them, by number */
	struct hash_table versions;	/* key of an article -> number of its story */
	size_t versions_most;		/* from which on those of forgotten stories are dropped */
	struct termvector heaviest;
	uint64_t article;		/* the number of the current one */
	uint32_t *found;		/* stories that share a heavy term with it */
	size_t n_found, cap_found;
};

/* The open story that comes nearest to an article. */
struct stories_match {
	bool joins;			/* the article belongs to story NUMBER */
	uint32_t number;
	const struct profile *nearest;	/* what the article was compared with; NULL if that was no story */
	struct similarity similarity;	/* to it */
};

/*
 * Whether this very version of the article, by its key STORIES_CONTENT, was added before: it is not added again.  Then
 * *STORY is the id of its story, which holds until the next call.
 */
bool stories_has(const struct stories *s, const struct stories_article *article, struct bytes *story);

/* Finds the story of an article. */
struct stories_match stories_find(struct stories *s, const struct stories_article *article);

/*
 * Adds the article, for which stories_find() was called last and returned MATCH, to its story, or to a new one.
 * Returns the id of the story, which holds until the next call.
 */
struct bytes stories_add(struct stories *s, const struct stories_article *article, const struct stories_match *match);

/* Adds an article of an earlier run; article->id is the id of its story. */
void stories_restore(struct stories *s, const struct stories_article *article);

void stories_free(struct stories *s);

#endif
