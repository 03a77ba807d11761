/*
 * sentdedup - whether a sentence stands in an article that was read before.
 *
 * Articles come sentence by sentence, and each sentence is judged when it comes.  It is a copy where most of its
 * shingles stand in one earlier article; a bit fewer will do where sentences before it were copied from that article,
 * and one too short to be a copy by itself is one in such company.  So wire copy goes whole, and what an article says
 * itself stays.
 */
#ifndef SENTDEDUP_H
#define SENTDEDUP_H

#include "bytes.h"
#include "docindex.h"
#include "shingle.h"

enum { SENTDEDUP_COMPANY = 4 };

/* The current article.  Zeroed before the first. */
struct sentdedup_article {
	bool remembered;		/* some sentence of it was new */
	uint32_t number;		/* then */
	uint32_t company[SENTDEDUP_COMPANY];	/* articles it has copied from, the last first */
	size_t n_company;
};

struct sentdedup_decision {
	bool copied;
	struct bytes name;		/* of the article that has it; holds until that is forgotten */
	unsigned share;			/* of the sentence that stands there, in thousandths */
};

/*
 * Takes the sample of a sentence into S, and judges it; a new one is remembered as the article NAME's.  Articles that
 * start anew start with a zeroed A.
 */
struct sentdedup_decision sentdedup_decide(struct sentdedup_article *a, struct docindex *k, struct shingle_sample *s,
    struct bytes text, struct bytes name);

#endif
