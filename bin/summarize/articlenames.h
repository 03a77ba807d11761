/*
 * articlenames - the names that an article tells of, and whether those of two articles speak against one event.
 *
 * Two quakes, two trials are told in the same words; what tells them apart is who and where.  Where an article was
 * written, and by which agency, is no name of it: names in datelines do not count among those that it tells most.
 */
#ifndef ARTICLENAMES_H
#define ARTICLENAMES_H

#include "storyview.h"

enum { ARTICLENAMES_TOP = 3, ARTICLENAMES_JUDGED = 64 };

struct articlenames {
	const struct storyview *view;
	struct articlenames_article {
		uint32_t first, sentences;	/* in the view */
		uint32_t title;			/* number of its title in the view, plus 1; 0 if it has none */
		struct name top[ARTICLENAMES_TOP];	/* those it tells most often */
		uint8_t tops;
		bool counted;
	} *article;
	struct articlenames_pair {
		uint32_t article, other;	/* plus 1 */
		bool agree;
	} judged[ARTICLENAMES_JUDGED];		/* pairs that were asked for before, by a hash of both */
};

/* What A held must be freed before.  It points into T. */
void articlenames_make(struct articlenames *a, const struct storyview *t);

/* The names of a sentence of the view; of a title, those of its article that are told most often.  Sets *N. */
const struct name *articlenames_of(struct articlenames *a, uint32_t sentence, size_t *n);

/* Whether a name that either article of the view tells most occurs in the other, too; true if they are one. */
bool articlenames_meet(struct articlenames *a, uint32_t article, uint32_t other);

/*
 * Whether two articles of the view can tell of one event: at least half of the names that either tells most occur in
 * the other, or the first of both do, or one was written at a place that the other tells most.
 */
bool articlenames_agree(struct articlenames *a, uint32_t article, uint32_t other);

/*
 * Whether the article tells at least half of the names of SENTENCE, or it and its title have half of the words in the
 * main clause that begin with a capital.
 */
bool articlenames_tells(const struct articlenames *a, uint32_t article, const struct storysentence *sentence);

/* How many names of one sentence match one of the other's. */
size_t articlenames_shared(struct articlenames *a, uint32_t sentence, uint32_t other);

void articlenames_free(struct articlenames *a);

#endif
