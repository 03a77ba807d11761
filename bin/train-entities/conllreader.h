/*
 * conllreader - annotated sentences in CoNLL's columns: on each line a token first and an IOB tag last, an empty line
 * after each sentence, -DOCSTART- lines between documents.
 */
#ifndef CONLLREADER_H
#define CONLLREADER_H

#include <stdint.h>

#include "buf.h"
#include "bytes.h"
#include "model/ner.h"

/* One sentence: its tokens joined by one space, and its names.  A zeroed one is empty and ready. */
struct conllreader {
	struct buf text;
	struct conllreader_name {
		size_t start, end;	/* bytes into text, end exclusive */
		enum ner_type type;
	} *name;
	size_t names, cap;
};

/* Reads the next sentence off *INPUT into S; false at the end.  Tags of other types count as O. */
bool conllreader_next(struct bytes *input, struct conllreader *s);

void conllreader_free(struct conllreader *s);

#endif
