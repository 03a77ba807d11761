#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "stagegroups.h"

/* An article: a node of a forest with the oldest of each group as a root. */
struct stagegroups_node {
	struct bytes id, order;
	struct bytes relation, overlap;	/* to the article that it overlaps most */
	size_t parent;			/* itself, if it is a root */
	size_t link;			/* the first of the articles that it holds beside its own text, plus one */
};

struct stagegroups_link {
	size_t node, next;
};

static size_t
node_of(struct stagegroups *g, struct bytes id, struct bytes order)
{
	uint64_t *found = hash_add(&g->by_id, hash_bytes(id.p, id.n));
	struct stagegroups_node *new;

	if (*found > 0)
		return (size_t)*found - 1;
	g->node = mem_grow_one(g->node, &g->cap, g->n, sizeof *g->node);
	new = &g->node[g->n];
	memset(new, 0, sizeof *new);
	new->id = arena_keep(&g->arena, id);
	new->order = arena_keep(&g->arena, order);
	new->relation = bytes_of("new");
	new->overlap = bytes_of("0.00");
	new->parent = g->n;
	*found = ++g->n;
	return g->n - 1;
}

static size_t
root_of(struct stagegroups *g, size_t i)
{
	while (g->node[i].parent != i) {
		g->node[i].parent = g->node[g->node[i].parent].parent;	/* halves the path */
		i = g->node[i].parent;
	}
	return i;
}

static bool
is_older(const struct stagegroups_node *a, const struct stagegroups_node *b)
{
	int c = bytes_compare(a->order, b->order);

	return c != 0 ? c < 0 : bytes_compare(a->id, b->id) < 0;
}

static void
join(struct stagegroups *g, size_t a, size_t b)
{
	a = root_of(g, a);
	b = root_of(g, b);
	if (a == b)
		return;
	if (is_older(&g->node[a], &g->node[b]))
		g->node[b].parent = a;
	else
		g->node[a].parent = b;
}

static void
link_to(struct stagegroups *g, size_t from, size_t to)
{
	g->link = mem_grow_one(g->link, &g->cap_links, g->n_links, sizeof *g->link);
	g->link[g->n_links].node = to;
	g->link[g->n_links++].next = g->node[from].link;
	g->node[from].link = g->n_links;
}

/* Whether what A says of an article goes before what B says: more overlap, and of as much the lower word. */
static bool
is_more(struct bytes overlap_a, struct bytes relation_a, struct bytes overlap_b, struct bytes relation_b)
{
	int c = bytes_compare(overlap_a, overlap_b);

	return c != 0 ? c > 0 : bytes_compare(relation_a, relation_b) < 0;
}

void
stagegroups_add(struct stagegroups *g, struct bytes a, struct bytes b, struct bytes order_a, struct bytes order_b,
    struct bytes relation, struct bytes overlap)
{
	size_t node_a = node_of(g, a, order_a), node_b = node_of(g, b, order_b);
	struct stagegroups_node *n = &g->node[node_b];

	if (bytes_is(n->relation, "new") || is_more(overlap, relation, n->overlap, n->relation)) {
		n->relation = arena_keep(&g->arena, relation);
		n->overlap = arena_keep(&g->arena, overlap);
	}
	if (bytes_is(relation, "contains"))
		link_to(g, node_b, node_a);
	else if (bytes_is(relation, "excerpt"))
		link_to(g, node_a, node_b);
	else
		join(g, node_a, node_b);
}

static int
compare(const void *a, const void *b)
{
	return bytes_compare(*(const struct bytes *)a, *(const struct bytes *)b);
}

/* Appends the names, sorted, each once. */
static void
put_names(struct buf *to, struct bytes *name, size_t n)
{
	size_t i;

	qsort(name, n, sizeof *name, compare);
	for (i = 0; i < n; i++) {
		if (i > 0 && bytes_equal(name[i], name[i - 1]))
			continue;
		if (to->n > 0)
			buf_byte(to, ',');
		buf_bytes(to, name[i]);
	}
}

void
stagegroups_get(struct stagegroups *g, size_t i, struct bytes *id, struct buf *group, struct bytes *relation,
    struct bytes *overlap)
{
	const struct stagegroups_node *node = &g->node[i];
	struct bytes *name;
	size_t n = 1, link;

	for (link = node->link; link > 0; link = g->link[link - 1].next)
		n++;
	name = mem_alloc(n, sizeof *name);
	name[0] = g->node[root_of(g, i)].id;
	for (n = 1, link = node->link; link > 0; link = g->link[link - 1].next)
		name[n++] = g->node[root_of(g, g->link[link - 1].node)].id;
	buf_clear(group);
	put_names(group, name, n);
	free(name);
	*id = node->id;
	*relation = node->relation;
	*overlap = node->overlap;
}

void
stagegroups_free(struct stagegroups *g)
{
	free(g->node);
	free(g->link);
	hash_free(&g->by_id);
	arena_free(&g->arena);
	memset(g, 0, sizeof *g);
}
