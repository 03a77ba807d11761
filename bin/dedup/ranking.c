#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "order.h"
#include "ranking.h"

/* Shares are in thousandths; tuned together on made copies and on what thirty extractors make of the same pages. */
enum {
	DENSITY_LEAST = 200,	/* of shingles in common, within the passages ... */
	DENSITY_SHORT = 400,	/* ... of short texts, in which gaps may be wider */
	LEVEL_SHORT = 2,	/* up to which their samples are taken */
	SAME = 500,		/* share that makes a copy */
	SAME_SHORT = 800,	/* the same, of a sample of fewer than SHINGLES_SHORT */
	SHINGLES_SHORT = 16,
	NOTICE_LETTERS = 200,	/* in common with an article of the same source may be a notice of that ... */
	NOTICE_SHARE = 800,	/* ... below this share of either */
	CHANGE_RANK = 50	/* by which a changed fact puts an article below others */
};

static unsigned
same(size_t shingles)
{
	return shingles < SHINGLES_SHORT ? SAME_SHORT : SAME;
}

static bool
counts(const struct containment *c, const struct shingle_sample *s)
{
	return c->density >= (c->level <= LEVEL_SHORT ? DENSITY_SHORT : DENSITY_LEAST) &&
	    (c->of_text >= same(s->n) || c->of_article >= same(c->article.n_shingles));
}

/* Whether what a text has in common with an article may be what their source prints under all that it has. */
static bool
may_be_notice(const struct containment_finder *o, const struct containment *c, const struct doctext *d)
{
	size_t letters = c->of_text * o->sizes[c->level] / CONTAINMENT_WHOLE << c->level;

	return d->source != 0 && d->source == c->article.source && letters < NOTICE_LETTERS &&
	    c->of_text < NOTICE_SHARE && c->of_article < NOTICE_SHARE;
}

/*
 * Articles that hold no others come first, so that a page of several is told apart into them; then the most alike, then
 * the oldest.
 */
static int
compare(const void *a, const void *b)
{
	const struct containment *x = a, *y = b;

	if (x->rank != y->rank)
		return ORDER(y->rank, x->rank);
	return ORDER(y->age, x->age);
}

static void
add_twin(struct ranking *r, const struct containment *c)
{
	r->twin = mem_grow_one(r->twin, &r->cap_twins, r->n_twins, sizeof *r->twin);
	r->twin[r->n_twins++] = *c;
}

void
ranking_order(struct ranking *r, struct containment_finder *o, const struct doctext *d)
{
	struct factevidence e;
	size_t i, n = 0;
	bool open = false;

	for (i = 0; i < o->n; i++) {
		struct containment *c = &o->found[i];

		if (!counts(c, d->sample))
			continue;
		if (!open)
			factevidence_open(&r->scratch, d);
		open = true;
		factevidence_weigh(&e, &r->scratch, o, c, d);
		if (factevidence_is_twin(&e)) {
			add_twin(r, c);
			continue;
		}
		c->changed = factevidence_is_version(&e);
		if (!c->changed && may_be_notice(o, c, d))
			continue;
		c->agrees = e.figures_same;
		c->differs = e.figures_other;
		c->rank = (int)(c->of_text + c->of_article) - CHANGE_RANK * (int)e.changed;
		if (!c->article.composite)
			c->rank += 2 * CONTAINMENT_WHOLE;
		o->found[n++] = *c;
	}
	o->n = n;
	if (n > 1)
		qsort(o->found, n, sizeof *o->found, compare);
}

void
ranking_free(struct ranking *r)
{
	free(r->twin);
	factevidence_free(&r->scratch);
	memset(r, 0, sizeof *r);
}
