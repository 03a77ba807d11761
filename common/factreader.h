/*
 * factreader - the state of one pass over a text for facts, and the list that grows by it.
 *
 * Private to facts and the modules of its three kinds: factname, factfigure and factdate.
 */
#ifndef FACTREADER_H
#define FACTREADER_H

#include "factnumber.h"
#include "facts.h"
#include "hash.h"

/* What stands between two words: one of these bits. */
enum factreader_gap {
	FACTREADER_FAR = 0,		/* other words, or marks that part them */
	FACTREADER_NONE = 1,
	FACTREADER_SPACE = 2,
	FACTREADER_HYPHEN = 4,
	FACTREADER_APOSTROPHE = 8,
	FACTREADER_COMMA = 16,		/* and a space */
	FACTREADER_STOP = 32,		/* a period, and perhaps a space */
	FACTREADER_OF = 64,
	FACTREADER_TO = 128,
	FACTREADER_AND = 256
};

enum { FACTREADER_GAP_LONGEST = 5 };	/* bytes of what is not far */

struct factreader {
	struct facts *f;
	const unsigned char *start, *end;		/* of the text */
	size_t line;					/* the first fact of the line */
	size_t line_words, line_capitals;
	size_t enough;					/* facts neither bare nor doubtful with which reading ends */
	size_t certain;					/* those of the lines before */
	size_t line_certain;				/* those of the line, before ... */
	size_t settled;					/* ... this fact */
	size_t stop;					/* facts with which there may be enough, but not before */
	bool sentence;					/* the next word begins one */
	bool caseless;					/* months and weekdays are written small */

	uint64_t before[2];				/* hashes of the last words of no fact, the newest first */
	uint64_t place;					/* of the next fact among those with no word between */
	bool open;					/* the last fact has had no word after it */

	/* of the last fact */
	struct factnumber number;	/* of a figure */
	bool range;			/* the figure's low is that of the number before "to" */
	int64_t low;
	unsigned parts;			/* of a date */
	bool doubtful;			/* a month only if a figure follows ... */
	struct bytes doubted;		/* ... else perhaps this name */
};

enum factreader_gap factreader_between(const unsigned char *p, const unsigned char *end);

/* The last fact of the line, or NULL if there is none. */
static inline struct fact *
factreader_last(const struct factreader *r)
{
	return r->f->n > r->line ? &r->f->fact[r->f->n - 1] : NULL;
}

/* What stands between LAST, which may be NULL, and P. */
static inline enum factreader_gap
factreader_gap_after(const struct factreader *r, const struct fact *last, const unsigned char *p)
{
	const unsigned char *end = last != NULL ? r->start + last->end : NULL;

	return end == NULL || p - end > FACTREADER_GAP_LONGEST ? FACTREADER_FAR : factreader_between(end, p);
}

/* The hash of a word as it is compared; f->folded then holds the word so. */
uint64_t factreader_fold(struct facts *f, struct bytes word);

/* The same of a word by its key, but that f->folded may hold another. */
static inline uint64_t
factreader_hash(const struct factreader *r, struct bytes word, uint64_t key)
{
	uint64_t letters = key - word.n;

	return word.n <= 8 && (letters & 0x8080808080808080ULL) == 0 ? hash_pair(key, word.n) :
	    factreader_fold(r->f, word);
}

/* Appends a fact.  FIRST: it opens a sentence. */
struct fact *factreader_add(struct factreader *r, enum fact_kind kind, struct bytes s, uint64_t value, bool first);

/* The hash of a word in contexts, by its key (factword.h). */
static inline uint64_t
factreader_word_hash(uint64_t key)
{
	return key * 0x9e3779b97f4a7c15ULL;
}

/* A word of no fact, by its key. */
static inline void
factreader_plain(struct factreader *r, uint64_t key)
{
	uint64_t hash = factreader_word_hash(key);

	if (r->open) {
		r->f->fact[r->f->n - 1].context += hash ^ hash >> 29;
		r->f->fact[r->f->n - 1].bare = false;
	}
	r->open = false;
	r->place = 0;
	r->before[1] = r->before[0];
	r->before[0] = hash;
}

/* A word of a figure or a date, by the hash of what it says by itself. */
static inline void
factreader_number(struct factreader *r, uint64_t hash)
{
	r->f->numbers++;
	r->f->sum += hash;
}

/* Moves the end of a fact to that of S. */
static inline void
factreader_extend(const struct factreader *r, struct fact *to, struct bytes s)
{
	to->end = (uint32_t)(s.p + s.n - r->start);
}

#endif
