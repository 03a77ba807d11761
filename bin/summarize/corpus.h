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
#include "hash.h"
#include "stems.h"

/* A row, its values unescaped; what the input has no column for is empty. */
struct corpus_row {
	struct bytes line;		/* all of it, as it came */
	struct bytes id, source, url, date, group, story;
};

struct corpus_article {
	struct bytes id, source, url;
	struct bytes group;		/* the article that this one is a copy of; empty where it is none */
	int64_t when;			/* seconds since 1970; INT64_MAX where it has no date */
	size_t story;
	size_t sentences;
};

struct corpus_sentence {
	struct bytes line;		/* the row it came in */
	size_t from, n;			/* where it stands in the row's unescaped text, in bytes */
	size_t article;
	size_t place;			/* in the article, from 0 */
	size_t stem, stems;		/* among the corpus's */
	size_t name, names;
	unsigned alone;			/* see alone.h */
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
	struct buf scratch;
};

/* Notes a row: returns the number of the article it belongs to, and in *KEPT the row's line, kept. */
size_t corpus_row(struct corpus *c, const struct corpus_row *row, struct bytes *kept);

/*
 * Adds the sentence that stands at FROM in the unescaped text of the row LINE; ENTITIES are of that text, from its code
 * point SKIPPED on.
 */
void corpus_sentence(struct corpus *c, size_t article, struct bytes line, size_t from, struct bytes sentence,
    struct bytes entities, size_t skipped);

void corpus_free(struct corpus *c);

#endif
