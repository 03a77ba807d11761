#include "extraarticles.h"
#include "dropreason.h"

enum { WHOLE = 400 };	/* letters of prose that make an article */

/* The innermost <article> around a node; 0, the root, where there is none. */
static uint32_t
article_of(const struct dom *d, uint32_t node)
{
	while (node != 0 && d->node[node].tag != TAG_ARTICLE)
		node = d->node[node].parent;
	return node;
}

/* The kept prose in the blocks from *I on that begin before node END, up to which *I moves. */
static uint32_t
prose_until(const struct webpage *p, uint32_t *i, uint32_t end)
{
	uint32_t n = 0;

	for (; *i < p->blocks.n && p->blocks.block[*i].first < end; ++*i)
		if (p->blocks.block[*i].rule == DROP_NONE && block_is_prose(&p->blocks.block[*i]))
			n += p->blocks.block[*i].chars;
	return n;
}

void
extraarticles_drop(struct webpage *p)
{
	const struct dom *d = &p->dom;
	uint32_t h, article, own = 0, next = 0, first, k;

	if (p->heading == 0 || article_of(d, p->heading) == 0)
		return;
	for (h = p->heading + 1; h < d->n; h++) {
		if (d->node[h].tag != TAG_H1)
			continue;
		article = article_of(d, h);
		if (article == 0 || webpage_within(p, p->heading, article))
			continue;
		own += prose_until(p, &next, article);
		first = next;
		if (own < WHOLE || prose_until(p, &next, d->node[article].end) < WHOLE)
			continue;
		for (k = first; k < next; k++)
			if (p->blocks.block[k].rule == DROP_NONE)
				p->blocks.block[k].rule = DROP_ANOTHER;
		h = d->node[article].end - 1;
	}
}
