#include "mem.h"
#include "model.h"
#include "plain.h"

static void
note_drop(struct article *a, struct bytes s)
{
	a->drop = mem_grow(a->drop, &a->drops_cap, a->ndrops + 1, sizeof *a->drop);
	a->drop[a->ndrops].rule = "not-article";
	a->drop[a->ndrops].start = a->dropped.n;
	buf_bytes(&a->dropped, s);
	a->drop[a->ndrops++].end = a->dropped.n;
}

void
plain_extract(struct plain *p, struct bytes text, struct article *a)
{
	size_t i;

	buf_clear(&a->text);
	buf_clear(&a->title);
	buf_clear(&a->date);
	buf_clear(&a->author);
	buf_clear(&a->dropped);
	a->ndrops = 0;
	lines_read(&p->lines, text);
	model_decode(&p->chain, &p->lines);
	for (i = 0; i < p->lines.n; i++) {
		if (p->chain.state[i] == CHAIN_ARTICLE) {
			if (a->text.n > 0)
				buf_byte(&a->text, '\n');
			buf_bytes(&a->text, p->lines.line[i].s);
		} else if (a->explain) {
			note_drop(a, p->lines.line[i].s);
		}
	}
}

void
plain_free(struct plain *p)
{
	lines_free(&p->lines);
	chain_free(&p->chain);
}
