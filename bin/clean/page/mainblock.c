#include <stdlib.h>

#include "mainblock.h"
#include "mem.h"
#include "dropreason.h"

enum {
	PROSE_MOST = 1000,	/* a longer block scores no more */
	LINKS_LEAST = 20,	/* what a block of links costs, and ... */
	LINKS_MOST = 100,	/* ... the length up to which it costs more */
	SHORT_COST = 15,	/* a short line that ends no sentence */
	SHORT = 60
};

static int32_t
score(const struct webpage *p, const struct block *b)
{
	enum htmltag tag = (enum htmltag)p->dom.node[b->owner].tag;

	if (b->link_chars > b->chars / 2)
		return -LINKS_LEAST - (int32_t)(b->chars < LINKS_MOST ? b->chars : LINKS_MOST);
	if (tag >= TAG_H1 && tag <= TAG_H6)
		return 0;
	if (b->chars < SHORT && !b->ends)
		return -SHORT_COST;
	return (int32_t)(b->chars < PROSE_MOST ? b->chars : PROSE_MOST) - 2 * (int32_t)b->link_chars;
}

void
mainblock_find(struct webpage *p)
{
	const struct dom *d = &p->dom;
	int32_t *sum = mem_alloc(d->n, sizeof *sum);	/* by node */
	uint32_t i;

	for (i = 0; i < p->blocks.n; i++)
		if (p->blocks.block[i].rule == DROP_NONE)
			sum[p->blocks.block[i].owner] += score(p, &p->blocks.block[i]);
	for (i = d->n; i-- > 1; )
		sum[d->node[i].parent] += sum[i];
	p->main = 0;
	for (i = 1; i < d->n; i++)
		if (sum[i] >= sum[p->main] && sum[i] > 0)
			p->main = i;
	free(sum);
}
