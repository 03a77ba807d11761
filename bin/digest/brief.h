/*
 * brief - what a digest shows: stories, each with its sentences, its sources, and what changed.
 *
 * All text in it went through sanitize(), every address through url_is_safe() and url_encode(); one that failed is
 * empty.
 */
#ifndef BRIEF_H
#define BRIEF_H

#include <stdint.h>

#include "arena.h"
#include "buf.h"
#include "bytes.h"
#include "dateformat.h"
#include "hash.h"

/* A row, its values unescaped; a column that the input does not have is empty. */
struct brief_row {
	struct bytes id, story, text, title, source, url, date;
	struct bytes sources, links;	/* lists, as summarize writes them; so are those below */
	struct bytes voices, articles;	/* numbers */
	struct bytes news, facts, was, conflicts, headline, tellers, who, where;
};

struct brief_source {
	struct bytes name, url;
	struct moment time;
	size_t number;	/* among the sources of a story, as they were first met */
};

/* What a sentence tells: "dead" and "five". */
struct brief_fact {
	struct bytes key, value;
};

/* What is told of a fact besides its newest value. */
struct brief_change {
	struct bytes value;		/* with its noun: "three dead" */
	struct bytes sources;		/* joined by ", " */
	struct moment time;		/* when it was first told */
	bool conflict;			/* told by others at the same time; else overtaken */
	size_t sentence;		/* that gives the newest value */
	size_t next;			/* of the same story; SIZE_MAX ends it */
};

enum brief_news { BRIEF_NEW, BRIEF_UPDATED, BRIEF_KNOWN };

/* Numbers of things among the brief's: N from FIRST on. */
struct brief_range {
	size_t first, n;
};

struct brief_sentence {
	struct bytes text;
	struct bytes title;		/* of its article */
	struct moment time;		/* of its article */
	enum brief_news news;
	bool is_title;			/* it repeats the title of its story; after arrange() */
	struct brief_range sources, facts;	/* its own source is the first */
	size_t next;			/* of the same story; SIZE_MAX ends it */
};

struct brief_story {
	struct bytes id;
	struct bytes title;		/* empty if none of its articles has one */
	struct bytes url;		/* where the title leads; may be empty */
	size_t first, last;		/* of its sentences */
	size_t sentences;
	uint64_t voices, articles;	/* that tell it */
	struct moment oldest, newest;	/* of its articles; the oldest only where the rows name all of them */
	bool days;			/* its sentences are of different days */
	enum brief_news news;		/* updated: some of its sentences are known */
	struct brief_range sources;	/* all that are known, each once, the oldest first; after arrange() */
	size_t first_change, last_change, changes;	/* each value once */
	struct bytes headline, tellers, who, where;	/* as the rows say */
	size_t number;			/* in the input, from 0 */
};

/* A zeroed one with its heading and day set is empty and ready. */
struct brief {
	struct bytes heading;
	int64_t day;			/* of the newest article, unless set before; INT64_MIN if unknown */
	struct moment newest;		/* of the articles of its stories */
	bool compared;			/* an earlier brief told some of the sentences */
	struct brief_story *story;
	size_t grouped;			/* from here on stories have one voice, and are shown short */
	struct brief_sentence *sentence;
	struct brief_source *source;
	struct brief_fact *fact;
	struct brief_change *change;
	size_t stories, stories_cap, sentences, sentences_cap, sources, sources_cap;
	size_t facts, facts_cap, changes, changes_cap;

	/* private */
	struct hash_table story_number;	/* plus 1 */
	struct arena arena;
	struct buf scratch, host;
};

void brief_add(struct brief *b, const struct brief_row *row);

/* Appends a source to the brief's; a name that is empty is said to be so. */
void brief_add_source(struct brief *b, struct bytes name, struct bytes url, struct moment time);

void brief_free(struct brief *b);

#endif
