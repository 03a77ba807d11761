/*
 * storystate - the articles of earlier runs, from which the open stories are made again.
 *
 * A record is an article as it was clustered: its keys, time, story, weighed terms, and the ids of its other terms,
 * which count for the document frequencies.  Reading them back in order gives the stories and the frequencies that a
 * single run over the same rows would have.  Records are kept for two windows of the stories, by the articles' own
 * time.
 */
#ifndef STORYSTATE_H
#define STORYSTATE_H

#include "docfreq.h"
#include "docvector.h"
#include "segments.h"
#include "stories.h"

/* Zeroed before storystate_open(). */
struct storystate {
	struct segments segments;

	/* private */
	struct storystate_record {
		uint64_t address;
		int64_t time;
	} *record;			/* all, in order */
	size_t n, cap;
	int64_t newest;
	struct buf scratch;
};

/*
 * Takes the state in DIR, which must hold until storystate_close(), and adds its articles to S and F.  A state that
 * cannot be used ends the program.
 */
void storystate_open(struct storystate *state, const char *dir, struct stories *s, struct docfreq *f);

/* Appends the article, weighed in D, which belongs to the story with the id STORY. */
void storystate_append(struct storystate *state, const struct stories_article *article, const struct docvector *d,
    struct bytes story);

/* Makes what was appended permanent, drops what is older than two WINDOWs (seconds), and releases the state. */
void storystate_close(struct storystate *state, int64_t window);

#endif
