/*
 * factword - the words that make figures and dates: numbers, months and weekdays.
 *
 * English, German, French, Spanish, Italian, Portuguese, Dutch and Russian; without words that say something else in
 * English ("once", "due", "elf").
 */
#ifndef FACTWORD_H
#define FACTWORD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes.h"
#include "littleendian.h"

enum factword_kind {
	FACTWORD_ONE,		/* a number only beside another: "twenty-one", "one hundred" */
	FACTWORD_UNIT,		/* 2 to 19 */
	FACTWORD_TENS,		/* 20 to 90 */
	FACTWORD_HUNDRED,	/* multiplies what stands before it, up to there: 10, 12, 100 */
	FACTWORD_THOUSAND,	/* the same from 1000 on */
	FACTWORD_MONTH,		/* value: 1 to 12 */
	FACTWORD_WEEKDAY	/* value: 1, a Monday, to 7 */
};

enum factword_flag {
	FACTWORD_CAPITAL = 1,		/* of months and weekdays: written with a capital; else, without */
	FACTWORD_NOT_FIRST = 2,		/* at the start of a sentence a month only beside a figure ("May", "March") */
	FACTWORD_WITH_FIGURE = 4	/* a month only beside a figure ("mars", "Dec") */
};

struct factword {
	const char *word;	/* folded as word_fold() does */
	enum factword_kind kind;
	int64_t value;
	unsigned flags;
};

enum { FACTWORD_FILTER = 512, FACTWORD_SLOTS = 1024 };

/* The words by hash.  The filter says of most other words, at little cost, that they are not among them. */
struct factword_index {
	uint64_t filter[FACTWORD_FILTER];	/* bits by the first eight letters and the length */
	struct factword_slot {
		uint64_t hash;
		const struct factword *word;
	} slot[FACTWORD_SLOTS];			/* linear probing */
};

/* Fills an index, which is zeroed. */
void factword_index(struct factword_index *x);

/*
 * The first eight letters of a word and its length in one number, the same in either case; END is that of the text that
 * the word stands in.  Words with the same are mostly one.
 */
static inline uint64_t
factword_key(struct bytes word, const unsigned char *end)
{
	uint64_t letters = 0;
	size_t i;

	if (end - word.p >= 8) {
		letters = littleendian_get64(word.p) | 0x2020202020202020ULL;
		return (word.n < 8 ? letters & (((uint64_t)1 << 8 * word.n) - 1) : letters) + word.n;
	}
	for (i = 0; i < word.n && i < 8; i++)
		letters |= (uint64_t)(word.p[i] | 0x20) << 8 * i;
	return letters + word.n;
}

/* The same of N letters at P, up to 15, all lowercase ASCII, in a text that has eight bytes or more there. */
static inline uint64_t
factword_key_small(const unsigned char *p, size_t n)
{
	static const uint64_t first[16] = {
		0, 0xff, 0xffff, 0xffffff, 0xffffffff, 0xffffffffff, 0xffffffffffff, 0xffffffffffffff,
		UINT64_MAX, UINT64_MAX, UINT64_MAX, UINT64_MAX, UINT64_MAX, UINT64_MAX, UINT64_MAX, UINT64_MAX
	};

	return (littleendian_get64(p) & first[n]) + n;
}

/* Its bit in the filter. */
static inline uint64_t
factword_bit(uint64_t key)
{
	return key * 0x9e3779b97f4a7c15ULL >> 49;
}

/* Whether a word with that key may be among them. */
static inline bool
factword_may_be(const struct factword_index *x, uint64_t key)
{
	uint64_t bit = factword_bit(key);

	return (x->filter[bit / 64] >> bit % 64 & 1) != 0;
}

/* The hash of a folded word, by which it is found. */
uint64_t factword_hash(struct bytes folded);

/* The word whose folded bytes have that hash, or NULL. */
const struct factword *factword_find(const struct factword_index *x, uint64_t hash);

/* Word I of all, from 0, in the order of their bytes; NULL after the last. */
const struct factword *factword_at(size_t i);

#endif
