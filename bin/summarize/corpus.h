/*
 * corpus - all that was read: stories, their articles, and the sentences with the rows they came in.
 *
 * A story's rows need not stand together in the input, so everything is kept until the end, or, where they do, until
 * the story ends.
 */
#ifndef CORPUS_H
#define CORPUS_H

#include "arena.h"
#include "buf.h"
#include "bytes.h"
#include "claim.h"
#include "hash.h"
#include "mainclause.h"
#include "namematch.h"
#include "rowspool.h"
#include "termreader.h"

/* A row, its values unescaped; what the input has no column for is empty. */
struct corpus_row {
	struct bytes line;		/* all of it, as it came */
	struct bytes id, title, source, url, date, seen, group, story, entities;
	uint64_t sent;			/* its number in its article; 0 where the row is a whole article */
};

/* One version of an article.  Rows with its id, or its address, that begin anew make another that replaces it. */
struct corpus_article {
	struct bytes id, url, title;
	struct bytes source;		/* or else the host of its address; empty where it has neither */
	uint32_t publisher;		/* hash of the registrable domain of its address; 0 if it has none */
	struct name source_name;	/* of the source ... */
	struct name agency;		/* ... and of the agency that its dateline names; zeros if it names none */
	int64_t when;			/* when it was told, seconds since 1970; INT64_MAX where that is not known */
	uint64_t last_sent;
	size_t story;
	uint32_t sentences;
	bool replaced;			/* by a later version */
};

enum {
	CORPUS_LEANS = 1,		/* see surface.h */
	CORPUS_CORRECTS = 2,
	CORPUS_DATED = 4,
	CORPUS_AWAITS = 16,		/* see expectation.h */
	CORPUS_SAYS_WHEN = 32,
	CORPUS_TITLE = 8		/* not a sentence: an article's title */
};

struct corpus_sentence {
	uint64_t row;			/* where the row that it came in stands in the spool */
	uint64_t capitals;		/* see storysentence.h */
	uint32_t origin;		/* in the corpus's list; 0 if it is all of its row's text, and no copy */
	uint32_t article;
	uint32_t place;			/* in the article, from 0 */
	uint32_t next;			/* of the same story; CORPUS_END ends it */
	uint32_t stem, name, claim;	/* the first of them in the corpus's lists ... */
	uint16_t stems, names;		/* ... and how many they are ... */
	uint8_t claims;
	uint8_t standalone;		/* see standalone.h */
	uint8_t weekday;		/* see expectation.h */
	uint8_t flags;
	struct mainclause_aside aside;	/* see mainclause.h */
	uint16_t lead;			/* ... and bytes before them: a dateline, or a title's slug ("UPDATE 2-") */
};

#define CORPUS_END UINT32_MAX

struct corpus_story {
	struct bytes name;
	uint32_t first, last;		/* of its sentences, titles among them */
	size_t sentences, titles, articles;
};

struct corpus {
	struct arena arena;
	struct rowspool rows;
	struct hash_table story_number, article_number;		/* plus 1 */
	struct corpus_story *story;
	struct corpus_article *article;
	struct corpus_sentence *sentence;
	size_t stories, stories_cap, articles, articles_cap, sentences, sentences_cap;
	size_t read;			/* sentences, without titles */
	uint32_t *stem;
	size_t stems, stems_cap;
	struct name *name;
	size_t names, names_cap;
	struct claims claims;
	struct corpus_origin {
		uint32_t from, n;	/* its place in the row's unescaped text, in bytes; N is 0 if it is all of it */
		uint32_t skipped;	/* how many code points stand before it */
		uint32_t group;		/* the id of an article that it is a copy from; 0 if it is none */
	} *origin;			/* the first is none */
	size_t origins, origins_cap;
	struct bytes *group;		/* the first is empty */
	size_t groups, groups_cap;
	size_t text_field, entities_field;	/* of a row; set by the caller */
	int64_t newest;			/* of the times told so far; INT64_MIN before the first */
	struct termreader terms;
	struct buf scratch;
};

/* A sentence of a row: where it stands in the row's unescaped text, in bytes and in code points. */
struct corpus_part {
	struct bytes text;
	size_t from, skipped;
	bool whole;		/* it is all of that text */
};

/* Adds a row's sentences, N of them.  C is zeroed at first. */
void corpus_add(struct corpus *c, const struct corpus_row *row, const struct corpus_part *part, size_t n);

/* NULL if the sentence is all of its row's text, and no copy. */
static inline const struct corpus_origin *
corpus_origin(const struct corpus *c, size_t sentence)
{
	return c->sentence[sentence].origin > 0 ? &c->origin[c->sentence[sentence].origin] : NULL;
}

/* The id of an article that a sentence is a copy from; empty if it is none. */
static inline struct bytes
corpus_group(const struct corpus *c, size_t sentence)
{
	const struct corpus_origin *from = corpus_origin(c, sentence);

	return from != NULL && from->group > 0 ? c->group[from->group] : bytes_of("");
}

/* The row that a sentence came in; may point into SCRATCH, which is overwritten. */
static inline struct bytes
corpus_line(const struct corpus *c, size_t sentence, struct buf *scratch)
{
	return rowspool_get(&c->rows, c->sentence[sentence].row, scratch);
}

/* That field of the row that a sentence came in, unescaped; may point into SCRATCH, which is overwritten. */
struct bytes corpus_field(const struct corpus *c, size_t sentence, size_t field, struct buf *scratch);

/* The text of a sentence after its dateline, or of a title after its slug; in the same way. */
struct bytes corpus_text(const struct corpus *c, size_t sentence, struct buf *scratch);

/* Forgets all that was read, but keeps what it learnt of words. */
void corpus_clear(struct corpus *c);

void corpus_free(struct corpus *c);

#endif
