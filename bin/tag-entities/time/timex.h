/*
 * timex - expressions of time in English news text, with TIMEX3 values (TimeML 1.2.1, ISO 8601).
 */
#ifndef TIMEX_H
#define TIMEX_H

#include "buf.h"
#include "lexeme.h"
#include "timegrammar.h"
#include "timevalue.h"

struct timex {
	uint32_t start, end;	/* bytes into the text, end exclusive */
	enum timex_type type;
	uint32_t value, length;	/* bytes into the list's values */
};

/* A zeroed one is empty and ready. */
struct timexes {
	struct timex *item;	/* in the order of the text; they do not overlap */
	size_t n, cap;
	struct buf values;
	struct timecontext context;
	size_t sentences, since_month;	/* that ended since a point was told, and since a month was */
};

/* Begins a document: nothing was spoken of, and the day of writing is not known. */
void timex_start(struct timexes *t);

/* When what comes was written: days since 1970-01-01, and the minute of that day, -1 where it is not known. */
void timex_written(struct timexes *t, long days, int minute);

/* The expressions in the next TEXT of the document, in place of those found before; X is TEXT cut by lexeme_cut(). */
void timex_find(struct timexes *t, struct bytes text, const struct lexemes *x);

void timex_free(struct timexes *t);

#endif
