#include "dropreason.h"
#include "foldedtext.h"
#include "morelinks.h"

enum { LINK_BYTES = 200 };	/* of a link that is looked at */

/* The first text of the link that ends block B; the block's first text if nothing is before it. */
static uint32_t
last_link(const struct dom *d, const struct block *b)
{
	uint32_t i, start = b->last + 1;

	for (i = b->last; i >= b->first && i > 0; i--) {
		if (d->node[i].tag != TAG_TEXT)
			continue;
		if (!(d->node[i].flags & DOM_LINK))
			break;
		start = i;
	}
	return start;
}

void
morelinks_cut(struct webpage *p, struct buf *text, struct buf *scratch)
{
	const struct dom *d = &p->dom;
	uint32_t i, k;

	for (i = 0; i < p->blocks.n; i++) {
		const struct block *b = &p->blocks.block[i];
		struct phrase phrase;
		uint32_t link;

		if (b->rule != DROP_NONE || b->link_chars == 0)
			continue;
		link = last_link(d, b);
		if (link == b->first || link > b->last)
			continue;
		buf_clear(text);
		foldedtext_put_parts(text, d, link, b->last + 1, LINK_BYTES, scratch);
		phrase = phrases_find(buf_view(text));
		for (k = link; phrase.class == PHRASE_RELATED && phrase.start == 0 && k <= b->last; k++)
			p->cut[k] = DROP_LINKS;
	}
}
