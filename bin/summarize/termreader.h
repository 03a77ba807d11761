/*
 * termreader - the words and punctuation marks of a sentence, each with its stem and its word class.
 *
 * One walk over the text serves all who look at a sentence: its concepts, its surface features and its claims.  What a
 * word is, is looked up once and then taken from a cache, as few words make up most of any text.
 */
#ifndef TERMREADER_H
#define TERMREADER_H

#include <stdbool.h>
#include <stdint.h>

#include "buf.h"
#include "bytes.h"
#include "word.h"

struct term {
	uint32_t start, end;	/* bytes of the text, end exclusive */
	uint32_t stem;		/* equal for forms of one word; its lowest bits are TERM_*.  0 for a mark */
	uint32_t is;		/* WORDCLASS_* */
	uint8_t value;		/* see wordclass.h */
	uint8_t kind;		/* enum word_kind */
	bool upper;		/* begins with an ASCII capital */
	bool hyphen;		/* holds one */
};

/* A zeroed one is empty and ready. */
struct termreader {
	struct term *term;	/* of the text read last */
	size_t n, cap;
	uint32_t is;		/* WORDCLASS_* of all of them */

	/* private */
	struct termreader_known *known;
	struct buf scratch;
};

enum {
	TERM_STOP = 1,		/* a stop word */
	TERM_COMMON = 2,	/* a number, a weekday, people or a state of them: in news of any event */
	TERM_SPEECH = 4		/* "said": a verb of speech that is a stop word */
};

static inline bool
term_is_stop(uint32_t stem)
{
	return (stem & TERM_STOP) != 0;
}

/* Whether the word is one that tells events apart. */
static inline bool
term_is_distinctive(uint32_t stem)
{
	return (stem & (TERM_STOP | TERM_COMMON)) == 0;
}

/* Replaces the terms by those of TEXT, valid UTF-8. */
void termreader_read(struct termreader *r, struct bytes text);

void termreader_free(struct termreader *r);

#endif
