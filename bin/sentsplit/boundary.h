/*
 * boundary - whether a sentence ends at a mark.
 *
 * Rules settle what is all but certain in any language.  What they leave open is settled by a learnt model in English,
 * and by the classes of the words around the mark in every other language and where the language is not told.
 */
#ifndef BOUNDARY_H
#define BOUNDARY_H

#include "context.h"

struct boundary {
	struct context_words words;
	struct quotes *quotes;
	const unsigned char *sentence;	/* where the sentence starts */
	bool keep_quotes;		/* a quotation is not cut */
};

enum boundary_verdict { BOUNDARY_NO, BOUNDARY_YES, BOUNDARY_OPEN };

/* The decision of the rules; if they leave it open, *C is the context of the mark. */
enum boundary_verdict boundary_by_rule(const struct boundary *b, const struct terminator *m, struct context *c);

/*
 * Where the sentence ends that M might end; NULL where it goes on.  Looks at no more than a few words before the mark
 * and after it.
 */
const unsigned char *boundary_end(const struct boundary *b, const struct terminator *m);

#endif
