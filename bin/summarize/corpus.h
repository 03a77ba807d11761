/*
 * corpus - all that was read: stories, their articles, and the sentences with the rows they came in.
 *
 * A story's rows need not stand together in the input, so everything is kept until the end.
 */
#ifndef CORPUS_H
#define CORPUS_H

#include "arena.h"
#include "buf.h"
#include "bytes.h"
#include "claim.h"
#include "hash.h"
#include "stems.h"

/* A row, its values unescaped; what the input has no column for is empty. */
struct corpus_row {
	struct bytes line;		/* all of it, as it came */
	struct bytes id, title, source, url, date, group, story, entities;
};

struct corpus_article {
	struct bytes id, url;
	struct bytes source;		/* or else the host of its address; empty where it has neither */
	size_t stem, stems;		/* of its title, among the corpus's */
	int64_t when;			/* seconds since 1970; INT64_MAX where it has no date */
	size_t story;
	size_t sentences;
};

struct corpus_sentence {
	struct bytes line;		/* the row it came in */
	struct bytes group;		/* the id of an article that it is a copy from; empty where it is none */
	size_t from, n;			/* where it stands in the row's unescaped text, in bytes ... */
	size_t skipped;			/* ... and how many code points stand before it */
	size_t article;
	size_t place;			/* in the article, from 0 */
	size_t stem, stems;		/* among the corpus's */
	size_t name, names;
	size_t figure, figures;
	unsigned standalone;			/* see standalone.h */
	bool leans, corrects;		/* see surface.h */
	size_t next;			/* of the same story; SIZE_MAX ends it */
};

struct corpus_story {
	struct bytes name;
	size_t first, last;		/* of its sentences */
	size_t sentences;
};

struct corpus {
	struct arena arena;
	struct hash_table story_number, article_number;		/* plus 1 */
	struct corpus_story *story;
	struct corpus_article *article;
	struct corpus_sentence *sentence;
	size_t stories, stories_cap, articles, articles_cap, sentences, sentences_cap;
	struct stems stems, names;
	struct claims figures;
	struct buf scratch;
};

/* A sentence of a row: where it stands in the row's unescaped text, in bytes and in code points. */
struct corpus_part {
	struct bytes text;
	size_t from, skipped;
};

/* Adds a row's sentences, N of them. */
void corpus_add(struct corpus *c, const struct corpus_row *row, const struct corpus_part *part, size_t n);

void corpus_free(struct corpus *c);

#endif
