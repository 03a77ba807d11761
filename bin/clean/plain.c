#include "plain.h"

#include "mem.h"

static int64_t
weight(const struct line *l)
{
	return l->ends && l->words >= 6 ? (int64_t)l->words : l->ends ? 1 : -4;
}

/* The run of lines with the greatest sum of weights. */
static void
choose(struct lines *l)
{
	size_t i, start = 0, best_start = 0, best_end = 0;
	int64_t sum = 0, best = 0;

	for (i = 0; i < l->n; i++) {
		sum += weight(&l->line[i]);
		if (sum > best) {
			best = sum;
			best_start = start;
			best_end = i + 1;
		}
		if (sum < 0) {
			sum = 0;
			start = i + 1;
		}
	}
	if (best == 0)
		best_end = l->n;
	for (i = best_start; i < best_end; i++)
		l->line[i].keep = true;
}

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
	choose(&p->lines);
	for (i = 0; i < p->lines.n; i++) {
		if (p->lines.line[i].keep) {
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
}
