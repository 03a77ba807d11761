/*
 * conll - annotated sentences in CoNLL's columns, for the trainer: a token first and an IOB tag last on each line, an
 * empty line behind each sentence, -DOCSTART- lines between documents.
 */
#ifndef CONLL_H
#define CONLL_H

#include <stdint.h>

#include "buf.h"
#include "bytes.h"
#include "ner.h"

/* One sentence: its tokens joined by one space, and its names.  A zeroed one is empty and ready. */
struct conll {
	struct buf text;
	struct conll_name {
		size_t start, end;	/* bytes into text, end exclusive */
		enum ner_type type;
	} *name;
	size_t names, cap;
};

/* Reads the next sentence off *INPUT into S; false at the end.  Tags of other types count as O. */
bool conll_next(struct bytes *input, struct conll *s);

void conll_free(struct conll *s);

#endif
