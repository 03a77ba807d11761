/*
 * shingle - a sample of the 16-letter shingles of a text, by which copies are known again.
 *
 * Letters and digits alone count, folded as word_fold() does: spacing, punctuation, quotes, dashes, case and accents
 * may change in a copy.  A shingle is kept where its hash begins with LEVEL zero bits, so that one in 2^LEVEL is, and
 * the same ones in any text: "modulo" sampling (A. Broder, On the resemblance and containment of documents, 1997).  A
 * sample at one level holds all of what it would at any higher level.
 *
 * The hash shifts by four bits a letter, so that a letter is gone after sixteen (a "gear" hash; W. Xia et al., Ddelta,
 * 2014).  The oldest letters have few bits left in it: some shingles differ in those alone and yet count as one.
 */
#ifndef SHINGLE_H
#define SHINGLE_H

#include <stdint.h>

#include "buf.h"
#include "bytes.h"

enum {
	SHINGLE_LETTERS = 16,
	SHINGLE_COUNTED = 64,	/* letters, up to which they are counted */
	SHINGLE_MOST = 1024	/* of a sample; one that would have more is taken at a higher level */
};

/* The sample of one text at a time; zeroed before shingle_start(). */
struct shingle_sample {
	uint64_t *shingle;	/* no two alike, in the order of the text */
	uint32_t *end;		/* of each, where it ends in the text, in bytes */
	size_t n;
	unsigned level;
	size_t letters;		/* in the text; of a long one, SHINGLE_COUNTED ... */
	size_t counted;		/* ... in so many bytes of it */

	/* private */
	uint64_t hash, limit;
	const unsigned char *start;	/* of the text */
	uint16_t slot[2 * SHINGLE_MOST];	/* where each shingle is, plus one, by its lowest bits */
	struct buf folded;
	uint64_t value[256];	/* of each ASCII letter and digit; 0 for what does not count */
	unsigned char shift[256];	/* of the hash by each: none by what does not count */
};

void shingle_start(struct shingle_sample *s);
void shingle_free(struct shingle_sample *s);

/* The level at which a text of so many bytes gives about AIM / 2 to AIM shingles, or all it has. */
unsigned shingle_level(size_t bytes, size_t aim);

/*
 * Takes the sample of TEXT, valid UTF-8, at LEVEL or above; the one before is forgotten.  At level 0 a text of fewer
 * letters than a shingle is one shingle.
 */
void shingle_take(struct shingle_sample *s, struct bytes text, unsigned level);

/* Takes one shingle for all of TEXT, for texts too short for a sample; none where it has no letter. */
void shingle_take_whole(struct shingle_sample *s, struct bytes text);

/* Whether TEXT has LEAST letters. */
bool shingle_has_letters(const struct shingle_sample *s, struct bytes text, size_t least);

/* Where shingle I of the sample of TEXT begins: the bytes before its first letter. */
size_t shingle_start_of(const struct shingle_sample *s, struct bytes text, size_t i);

/* The last level at whose samples a shingle belongs: how many zero bits it begins with. */
static inline unsigned
shingle_last_level(uint64_t shingle)
{
	return shingle != 0 ? (unsigned)__builtin_clzll(shingle) : 64;
}

/* Whether a shingle belongs to samples at LEVEL. */
static inline bool
shingle_at(uint64_t shingle, unsigned level)
{
	return shingle <= UINT64_MAX >> level;
}

#endif
