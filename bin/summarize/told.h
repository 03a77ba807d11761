/*
 * told - what earlier briefs told, so that it is not told as news again.
 *
 * A sentence is known when it was told word for word, when one told of the same story has most of its words and its
 * story was told all of its figures, or when an earlier brief of the story was made with its article at hand: what that
 * did not choose is no news now.
 */
#ifndef TOLD_H
#define TOLD_H

#include "claim.h"
#include "hash.h"
#include "storysentence.h"
#include "termreader.h"

enum news { NEWS_NEW, NEWS_UPDATED, NEWS_KNOWN };

struct told {
	struct hash_table sentences;	/* told, by words */
	struct hash_table words;	/* by story and word: its last holder, plus 1 */
	struct hash_table figures;	/* by story and what they count: 1; with the value, too */
	struct hash_table articles;	/* by story and article: when the version at hand was told, plus 1 */
	struct told_holder {
		uint32_t sentence;
		uint32_t before;	/* another holder of the word, plus 1 */
	} *holder;
	size_t holders, holders_cap;
	uint32_t *shared;		/* of each sentence told, for told_news() */
	size_t n, shared_cap;
	struct termreader terms;
	struct claims claims;
};

/* A zeroed one is empty and ready.  Adds a sentence that a brief told of STORY. */
void told_add(struct told *t, struct bytes story, struct bytes text);

/* Notes the articles that were at hand for a brief of STORY, as the column `tellers` has them. */
void told_add_articles(struct told *t, struct bytes story, struct bytes tellers);

/*
 * How much of a sentence of STORY is news; its article goes by its address URL, or else by NAME.  Time linear in what
 * was told with its words.
 */
enum news told_news(struct told *t, struct bytes story, const struct storysentence *s, struct bytes url,
    struct bytes name);

void told_free(struct told *t);

#endif
