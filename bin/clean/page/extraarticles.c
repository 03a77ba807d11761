#include "classnames.h"
#include "dropreason.h"
#include "extraarticles.h"

enum { WHOLE = 400 };	/* letters of prose that make an article */

/* The innermost <article> around a node; 0, the root, if there is none. */
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

static bool
has_heading(const struct dom *d, uint32_t node)
{
	uint32_t i;

	for (i = node + 1; i < d->node[node].end; i++)
		if (d->node[i].tag >= TAG_H1 && d->node[i].tag <= TAG_H3)
			return true;
	return false;
}

/* Where the tag of a node begins, or its text. */
static const unsigned char *
start_of(const struct dom *d, uint32_t node)
{
	const unsigned char *p = dom_text(d, node).p;

	while (d->node[node].tag != TAG_TEXT && p > d->page.p && *p != '<')
		p--;
	return p;
}

size_t
extraarticles_find(const struct webpage *p, struct bytes article[EXTRAARTICLES_MOST])
{
	const struct dom *d = &p->dom;
	uint32_t i, end;
	size_t n = 0;

	for (i = 1; i < d->n && n < EXTRAARTICLES_MOST; i++) {
		const struct dom_node *node = &d->node[i];

		if (node->hints & (HINT_COMMENT | HINT_RELATED) && node->tag != TAG_TEXT) {
			i = node->end - 1;
			continue;
		}
		if (node->tag != TAG_ARTICLE || p->sum[i].prose < WHOLE || !has_heading(d, i))
			continue;
		end = node->end;
		article[n++] = bytes_between(start_of(d, i), end < d->n ? start_of(d, end) : d->page.p + d->page.n);
		i = end - 1;
	}
	return n;
}
