/*
 * foldedtext - short texts of a page as people see them: references resolved, white space folded.
 */
#ifndef FOLDEDTEXT_H
#define FOLDEDTEXT_H

#include "buf.h"
#include "dom.h"

enum { FOLDEDTEXT_MOST = 1 << 16 };	/* bytes; longer values are no titles, dates or names, and add nothing */

/*
 * Appends S, its references resolved, a second time if it was escaped twice ("&amp;amp;"), and its white space folded.
 * SCRATCH is working memory.
 */
void foldedtext_put(struct buf *to, struct bytes s, struct buf *scratch);

/* Appends the texts of a node and its descendants, with spaces between, until TO has MOST bytes. */
void foldedtext_put_node(struct buf *to, const struct dom *d, uint32_t node, size_t most, struct buf *scratch);

/*
 * Appends the texts of the nodes from FIRST up to END in the same way, with a LF between those of different elements.
 */
void foldedtext_put_parts(struct buf *to, const struct dom *d, uint32_t first, uint32_t end, size_t most,
    struct buf *scratch);

#endif
