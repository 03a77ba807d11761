/*
 * brief - what a digest shows: stories, each with its sentences and their sources.
 *
 * All text in it went through sanitize(), every address through url_is_safe() and url_encode(); those
 * that failed are empty.
 */
#ifndef BRIEF_H
#define BRIEF_H

#include <stdint.h>

#include "arena.h"
#include "buf.h"
#include "bytes.h"
#include "hash.h"

/* A row, its values unescaped; what the input has no column for is empty. */
struct brief_row {
	struct bytes id, story, text, title, source, url, date, entities;
	struct bytes sources, links;	/* lists, as summarize writes them */
	struct bytes voices, articles;	/* numbers */
};

struct brief_source {
	struct bytes name, url;
};

struct brief_sentence {
	struct bytes text, entities;
	struct bytes title;		/* of its article */
	int64_t day;			/* of its article, since 1970; INT64_MIN where it has no date */
	size_t source, sources;		/* among the page's */
	size_t next;			/* of the same story; SIZE_MAX ends it */
};

struct brief_story {
	struct bytes title;		/* the best of its articles' titles; empty where none has one */
	size_t first, last;		/* of its sentences */
	size_t sentences;
	uint64_t voices, articles;	/* that tell it */
	int64_t day;			/* of its newest article; INT64_MIN where none has a date */
	bool days;			/* its sentences are of different days */
	size_t number;			/* in the input, from 0 */
};

/* A zeroed one with its heading and day set is empty and ready. */
struct brief {
	struct bytes heading;
	int64_t day;			/* of the newest article, unless set before; INT64_MIN where unknown */
	struct brief_story *story;
	struct brief_sentence *sentence;
	struct brief_source *source;
	size_t stories, stories_cap, sentences, sentences_cap, sources, sources_cap;
	struct hash_table story_number;	/* plus 1 */
	struct arena arena;
	struct buf scratch, host;
};

void brief_add(struct brief *p, const struct brief_row *row);

/*
 * Once all rows are there: titles the stories, puts them in order (the most voices first, then the most articles, the
 * most sentences, the newest, as read) and leaves out those with fewer than VOICES voices and those after the first
 * MOST.
 */
void brief_finish(struct brief *p, size_t most, uint64_t voices);

/* TEXT as sanitize() leaves it, for as long as the page. */
struct bytes brief_keep_text(struct brief *p, struct bytes text);

void brief_free(struct brief *p);

#endif
