/*
 * terminator - the mark at which a sentence might end: one or more adjacent full stops, question or exclamation marks,
 * and the quotes and brackets that close after them.
 */
#ifndef TERMINATOR_H
#define TERMINATOR_H

#include "charclass.h"
#include "quotes.h"

struct terminator {
	const unsigned char *at;	/* the first stop or mark */
	const unsigned char *tail;	/* the end of those that touch it */
	const unsigned char *end;	/* the end of closers and further marks: a sentence would end here */
	const unsigned char *next;	/* what follows, white space skipped */
	const unsigned char *limit;	/* the paragraph's end */
	enum edge kind;			/* of the first: EDGE_STOP, EDGE_MARK, EDGE_DOTS or EDGE_WIDE */
	unsigned stops;			/* full stops, dots of an ellipsis counted */
	bool strong;			/* a question or exclamation mark, or their like, is among them */
	bool quote, bracket;		/* a quote, a bracket closes after them */
	bool detached;			/* with white space before it */
	bool reference;			/* a note's number, [12], follows them */
	bool spread;			/* marks with spaces between them: . . . */
	bool spaced;			/* white space follows */
	const unsigned char *omission;	/* after the first of "word. . . .", where a sentence may end */
};

/* A mark of one byte, which nothing closes and no other follows. */
static inline bool
terminator_is_single(const struct terminator *m)
{
	return m->end == m->at + 1;
}

/* Reads the mark at AT, in the sentence that starts at START, before LIMIT.  EXTRA: see scan_terminator(). */
void terminator_read(struct terminator *m, const unsigned char *start, const unsigned char *at,
    const unsigned char *limit, unsigned char extra, struct quotes *quotes);

#endif
