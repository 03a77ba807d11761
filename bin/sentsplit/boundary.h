/*
 * boundary - whether a sentence ends at a mark.
 */
#ifndef BOUNDARY_H
#define BOUNDARY_H

#include "hash.h"
#include "lang.h"
#include "mark.h"
#include "token.h"

struct boundary {
	const struct lang_profile *lang;
	const struct hash_table *own;	/* the user's abbreviations, or NULL */
	struct quotes *quotes;
	const unsigned char *sentence;	/* where the sentence starts */
	bool keep_quotes;		/* a quotation is not cut */
};

/*
 * Where the sentence ends that M might end; NULL where it goes on.  Looks no further back than TOKEN_MAX bytes twice,
 * and no further on.
 */
const unsigned char *boundary_end(const struct boundary *b, const struct mark *m);

#endif
