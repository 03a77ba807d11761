#include <stdlib.h>

#include "droplog.h"
#include "mem.h"

void
droplog_clear(struct droplog *d)
{
	buf_clear(&d->text);
	d->n = 0;
}

void
droplog_add(struct droplog *d, const char *rule, struct bytes text)
{
	struct droplog_entry *e;

	if (!d->on)
		return;
	d->entry = mem_grow_one(d->entry, &d->cap, d->n, sizeof *d->entry);
	e = &d->entry[d->n++];
	e->rule = rule;
	e->start = d->text.n;
	buf_bytes(&d->text, text);
	e->end = d->text.n;
}

void
droplog_free(struct droplog *d)
{
	buf_free(&d->text);
	free(d->entry);
	d->entry = NULL;
	d->n = d->cap = 0;
}
