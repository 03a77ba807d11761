/*
 * groundtruth - which blocks of a page are of its article, by the text that people found in it.
 *
 * Words are runs of letters and digits, compared as they are.
 */
#ifndef GROUNDTRUTH_H
#define GROUNDTRUTH_H

#include "bytes.h"
#include "hash.h"

struct groundtruth {
	struct hash_table runs;		/* of two to five words, in the article */
	uint64_t before[2];		/* the last words of the block before */
	size_t nbefore;
};

/* The article's text. */
void groundtruth_start(struct groundtruth *l, struct bytes article);

/*
 * Whether TEXT, the next block, is of the article: half of its runs of four words are; or, where it has less words,
 * the article has them after the last block's words or before the next one's.  *NWORDS is the number of its words.
 */
bool groundtruth_next(struct groundtruth *l, struct bytes text, struct bytes next, size_t *nwords);

void groundtruth_free(struct groundtruth *l);

#endif
