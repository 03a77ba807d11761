#include "rowlines.h"
#include "mem.h"
#include "utf8.h"

void
rowlines_split(struct rowlines *l, struct bytes text)
{
	const unsigned char *at = text.p, *end = text.p + text.n, *lf;
	size_t skipped = 0;
	struct bytes line;

	l->n = 0;
	for (; at < end; at = lf + 1) {
		lf = memchr(at, '\n', (size_t)(end - at));
		if (lf == NULL)
			lf = end;
		line = bytes_between(at, lf);
		if (line.n > 0) {
			l->part = mem_grow_one(l->part, &l->cap, l->n, sizeof *l->part);
			l->part[l->n].text = line;
			l->part[l->n].from = (size_t)(at - text.p);
			l->part[l->n].skipped = skipped;
			l->part[l->n].whole = false;
			l->n++;
		}
		skipped += utf8_count(line) + 1;
	}
}
