#include "drop.h"
#include "mem.h"

void
drop_note(struct article *a, const char *rule, struct bytes text)
{
	struct article_drop *d;

	if (!a->explain)
		return;
	a->drop = mem_grow(a->drop, &a->drops_cap, a->ndrops + 1, sizeof *a->drop);
	d = &a->drop[a->ndrops++];
	d->rule = rule;
	d->start = a->dropped.n;
	buf_bytes(&a->dropped, text);
	d->end = a->dropped.n;
}
