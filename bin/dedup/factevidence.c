#include "factevidence.h"

/* Shares are in thousandths. */
enum {
	WHOLE = 1000,
	SLACK_BYTES = 100,	/* by which a passage is wider than its first and last shingle in common ... */
	SLACK_SHINGLES = 2,	/* ... and so many shingles */
	TWIN_MISSING = 200,	/* share of clean shingles that twins lack, at most */
	TWIN_FIGURES = 2,	/* figures that differ in twins without names, at least */
	TWIN_ALL_FIGURES = 3,	/* figures that differ, at least, and none agrees, in twins that share names */
	VERSION_MISSING = 120,	/* share of clean shingles that a version lacks, at most */
	VERSION_SPOTS = 2,	/* places where it does beside those of changed facts, as where a sentence was moved */
	WHOLE_SHARE = 900	/* share from which on all figures of text and article correspond */
};

/* Marks the facts of the text that stand in the passages. */
static void
mark_inside(struct buf *inside, const struct containment_finder *o, const struct containment *c,
    const struct shingle_sample *s, const struct factsample *f)
{
	struct passage p = { 0, 0, 0 };
	size_t i, first, last, from, to;

	buf_clear(inside);
	for (i = 0; i < f->n; i++)
		buf_byte(inside, 0);
	while (containment_passage(o, s, c, &p)) {
		first = p.first > SLACK_SHINGLES ? p.first - SLACK_SHINGLES : 0;
		last = p.end - 1 + SLACK_SHINGLES < s->n ? p.end - 1 + SLACK_SHINGLES : s->n - 1;
		from = s->end[first] > SLACK_BYTES ? s->end[first] - SLACK_BYTES : 0;
		to = s->end[last] + SLACK_BYTES;
		for (i = 0; i < f->n; i++)
			if (f->fact[i].start >= from && f->fact[i].end <= to)
				inside->p[i] = 1;
	}
}

static bool
same_context(uint32_t a, uint32_t b)
{
	return factsample_context(a) == factsample_context(b) && factsample_kind(a) == factsample_kind(b);
}

enum agreement { UNKNOWN, SAME, OTHER };

/* What the facts inside the passages say of a remembered one. */
static enum agreement
agreement(uint32_t fact, const struct factsample *f, const struct buf *inside)
{
	enum agreement found = UNKNOWN;
	size_t i;

	for (i = 0; i < f->n; i++) {
		if (inside->p[i] == 0 || !same_context(f->fact[i].packed, fact))
			continue;
		if (f->fact[i].packed == fact)
			return SAME;
		found = OTHER;
	}
	return found;
}

/* Whether the fact's value stands anywhere in the text, whatever is around it. */
static bool
value_stands(uint32_t fact, const struct factsample *f)
{
	size_t i;

	for (i = 0; i < f->n; i++)
		if (factsample_value(f->fact[i].packed) == factsample_value(fact) &&
		    factsample_kind(f->fact[i].packed) == factsample_kind(fact))
			return true;
	return false;
}

/* Whether another remembered fact of the same context agrees with the text. */
static bool
other_agrees(const struct docrecord *a, size_t except, const struct factsample *f, const struct buf *inside)
{
	size_t i;

	for (i = 0; i < a->n_facts; i++)
		if (i != except && same_context(docrecord_fact(a, i), docrecord_fact(a, except)) &&
		    agreement(docrecord_fact(a, i), f, inside) == SAME)
			return true;
	return false;
}

static void
weigh_facts(struct factevidence *e, const struct docrecord *a, const struct factsample *f, const struct buf *inside)
{
	size_t i;
	uint32_t fact;
	bool name;

	for (i = 0; i < a->n_facts; i++) {
		fact = docrecord_fact(a, i);
		name = factsample_kind(fact) == FACT_NAME;
		switch (agreement(fact, f, inside)) {
		case SAME:
			*(name ? &e->names_same : &e->figures_same) += 1;
			break;
		case OTHER:
			if (!value_stands(fact, f) && !other_agrees(a, i, f, inside))
				*(name ? &e->names_other : &e->figures_other) += 1;
			break;
		case UNKNOWN:
			break;
		}
	}
}

/*
 * Whether shingle I of the text, of LENGTH bytes, touches a fact; *AT is the first fact that does not end before it.
 */
static bool
touches_fact(const struct shingle_sample *s, size_t length, size_t i, const struct factsample *f, size_t *at)
{
	while (*at < f->n && f->fact[*at].end + length <= s->end[i])
		++*at;
	return *at < f->n && f->fact[*at].start < s->end[i];
}

static void
weigh_words(struct factevidence *e, const struct containment_finder *o, const struct containment *c,
    const struct shingle_sample *s, const struct factsample *f)
{
	struct passage p = { 0, 0, 0 };
	size_t i, fact = 0, length = s->letters > 0 ? s->counted * SHINGLE_LETTERS / s->letters : 0;
	bool amid = false;

	while (containment_passage(o, s, c, &p))
		for (i = p.first; i < p.end; i++) {
			if (!shingle_at(s->shingle[i], c->level) || containment_has(&o->site, i))
				continue;
			if (touches_fact(s, length, i, f, &fact))
				continue;
			e->clean++;
			if (containment_has(&c->common, i)) {
				amid = false;
				continue;
			}
			e->missing++;
			e->spots += !amid;
			amid = true;
		}
}

/* Whether all figures of text and article correspond, as many in the one as in the other, and not all agree. */
static bool
sum_differs(const struct containment *c, const struct factsample *f)
{
	return c->of_text >= WHOLE_SHARE && c->of_article >= WHOLE_SHARE && f->figures == c->article.figures &&
	    f->sum != c->article.sum;
}

void
factevidence_weigh(struct factevidence *e, struct factevidence_scratch *scratch, const struct containment_finder *o,
    const struct containment *c, const struct shingle_sample *s, const struct factsample *f)
{
	memset(e, 0, sizeof *e);
	mark_inside(&scratch->inside, o, c, s, f);
	weigh_facts(e, &c->article, f, &scratch->inside);
	weigh_words(e, o, c, s, f);
	e->changed = e->figures_other;
	if (e->changed == 0 && sum_differs(c, f))
		e->changed = 1;
}

bool
factevidence_differs(const struct docrecord *a, const struct factsample *f, size_t i)
{
	bool other = false;
	size_t j;

	for (j = 0; j < a->n_facts; j++) {
		if (!same_context(docrecord_fact(a, j), f->fact[i].packed))
			continue;
		if (docrecord_fact(a, j) == f->fact[i].packed)
			return false;
		other = true;
	}
	return other;
}

static bool
misses_at_most(const struct factevidence *e, unsigned share)
{
	return (size_t)e->missing * WHOLE <= (size_t)e->clean * share;
}

bool
factevidence_is_twin(const struct factevidence *e)
{
	if (!misses_at_most(e, TWIN_MISSING))
		return false;
	if (e->names_other > e->names_same || (e->figures_other >= TWIN_FIGURES &&
	    e->figures_other > 2 * e->figures_same && e->names_other >= e->names_same))
		return true;
	/* where nouns have capitals, most names are the words of the mould */
	return e->figures_other >= TWIN_ALL_FIGURES && e->figures_same == 0 && e->names_other > 0;
}

bool
factevidence_is_version(const struct factevidence *e)
{
	/* one clean shingle may be beside a fact, after all */
	return e->changed > 0 && (e->missing <= 1 || misses_at_most(e, VERSION_MISSING)) &&
	    e->spots <= e->changed + (e->figures_other > 0 ? VERSION_SPOTS : 0);
}
