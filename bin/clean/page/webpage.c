#include <stdlib.h>

#include "markup.h"
#include "mem.h"
#include "webpage.h"
#include "rule.h"

enum {
	PIECE = 4096,		/* bytes of text decoded at once */
	REFERENCE_MOST = 40	/* no character reference is longer that is one */
};

void
webpage_sum(struct webpage *p)
{
	const struct dom *d = &p->dom;
	uint32_t i;

	p->sum = mem_grow(p->sum, &p->sum_cap, d->n, sizeof *p->sum);
	memset(p->sum, 0, d->n * sizeof *p->sum);
	for (i = 0; i < p->blocks.n; i++) {
		const struct block *b = &p->blocks.block[i];
		struct webpage_sum *s = &p->sum[b->owner];

		s->chars += b->chars;
		s->link += b->link_chars;
		s->prose += block_is_prose(b) ? b->chars : 0;
		s->blocks++;
	}
	for (i = d->n; i-- > 1; ) {
		const struct webpage_sum *s = &p->sum[i];
		struct webpage_sum *parent = &p->sum[d->node[i].parent];

		parent->chars += s->chars;
		parent->link += s->link;
		parent->prose += s->prose;
		parent->blocks += s->blocks;
	}
	for (i = 1; i < d->n && d->node[i].tag != TAG_H1; )
		i++;
	p->heading = i < d->n ? i : 0;
}

static bool
is_sure(uint8_t rule)
{
	return rule != RULE_NONE && rule != RULE_WEAK;
}

/* The length of a piece of S to decode at once: PIECE or so, and no character reference cut in two. */
static size_t
piece(struct bytes s)
{
	size_t n = PIECE, back;

	if (s.n <= PIECE)
		return s.n;
	for (back = 0; back < REFERENCE_MOST; back++)
		if (s.p[n - 1 - back] == '&')
			return n - 1 - back;
	return n;
}

void
webpage_text(const struct webpage *p, const struct block *b, struct buf *to, struct buf *scratch)
{
	size_t k, n, start = to->n;
	struct bytes s;
	uint32_t i;

	for (i = b->first; i <= b->last; i++) {
		if (p->dom.node[i].tag != TAG_TEXT || (is_sure(p->cut[i]) && !is_sure(b->rule)))
			continue;
		if (p->dom.node[i].flags & DOM_SPACE && to->n > start && to->p[to->n - 1] != ' ')
			buf_byte(to, ' ');
		for (s = dom_text(&p->dom, i); s.n > 0; s.p += n, s.n -= n) {
			struct bytes part = { s.p, n = piece(s) };

			buf_clear(scratch);
			markup_decode(scratch, part, false);
			for (k = 0; k < scratch->n; k++) {
				if (scratch->p[k] > ' ')
					buf_byte(to, scratch->p[k]);
				else if (to->n > start && to->p[to->n - 1] != ' ')
					buf_byte(to, ' ');
			}
		}
	}
	if (to->n > start && to->p[to->n - 1] == ' ')
		to->n--;
}

void
webpage_free(struct webpage *p)
{
	dom_free(&p->dom);
	block_free(&p->blocks);
	free(p->sum);
	free(p->cut);
	free(p->score);
	memset(p, 0, sizeof *p);
}
