/*
 * summary - a story in a few of its sentences, each with those who tell it and with what it tells.
 */
#ifndef SUMMARY_H
#define SUMMARY_H

#include "attribution.h"
#include "corpus.h"
#include "outcome.h"
#include "synonym.h"
#include "told.h"

struct summary_sentence {
	size_t sentence;	/* of the corpus */
	uint64_t score;		/* thousandths of the story's weight that it adds */
	enum news news;
	struct attribution sources;
	struct buf facts, was, conflicts;	/* see factcolumns.h */
	struct buf why;				/* see whychosen.h; empty unless asked for */
};

struct summary {
	struct summary_sentence *item;	/* in the order in which they are read */
	size_t n;
	size_t voices;			/* that tell the story independently */
	size_t articles;
	struct buf headline;
	struct buf tellers;		/* see attribution_tellers() */
	struct buf who, where;		/* see storynames.h */
};

struct summary_limits {
	size_t sentences, words;	/* at most, in all */
	struct told *told;		/* what earlier briefs told; NULL if nothing is known of them */
	bool only_new;			/* nothing that they told */
	bool explain;
	const struct termreader *query;	/* words that the summary is to speak of; NULL for none */
	const struct outcome_words *outcomes;
	const struct synonyms *synonyms;
};

/* What B held must be freed before. */
void summary_make(struct summary *b, const struct corpus *c, size_t story, const struct summary_limits *limits);

void summary_free(struct summary *b);

#endif
