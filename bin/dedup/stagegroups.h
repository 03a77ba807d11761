/*
 * stagegroups - the groups of articles that the pairs of copies make: the last stage (stage.h).
 *
 * An article that is a copy of another is of its group, and so is what copies it in turn; the group goes by its oldest
 * article.  One that holds others beside more of its own, whether they came before it or after, is of its own group,
 * and of theirs.  Memory is taken by articles
 * that have a copy or are one, not by any other.
 */
#ifndef STAGEGROUPS_H
#define STAGEGROUPS_H

#include "arena.h"
#include "buf.h"
#include "bytes.h"
#include "hash.h"

/* Zeroed before the first use. */
struct stagegroups {
	size_t n;			/* articles, numbered as they were first told */

	/* private */
	struct stagegroups_node *node;
	size_t cap;
	struct stagegroups_link *link;
	size_t n_links, cap_links;
	struct hash_table by_id;
	struct arena arena;
};

/* B, a later article, is what RELATION says to A; the orders tell which article of a group is the oldest. */
void stagegroups_add(struct stagegroups *g, struct bytes a, struct bytes b, struct bytes order_a, struct bytes order_b,
    struct bytes relation, struct bytes overlap);

/* Article I of g->n: its fields; GROUP is set to the names with commas between. */
void stagegroups_get(struct stagegroups *g, size_t i, struct bytes *id, struct buf *group, struct bytes *relation,
    struct bytes *overlap);

void stagegroups_free(struct stagegroups *g);

#endif
