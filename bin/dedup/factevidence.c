#include <stdlib.h>
#include <string.h>

#include "factevidence.h"
#include "mem.h"

/* Shares are in thousandths. */
enum {
	WHOLE = 1000,
	SLACK_BYTES = 100,	/* by which a passage is wider than its first and last shingle in common ... */
	SLACK_SHINGLES = 2,	/* ... and so many shingles */
	NOISE_LEAST = 200,	/* share of clean shingles that may be missing without a question */
	NOISE_RATE = 2,		/* of more, the facts of twins differ so many times as often */
	TWIN_NAMES = 2,		/* names that differ in twins that share others, at least ... */
	TWIN_SHARE = 4,		/* ... and which part of all facts, more than */
	TWIN_FIGURES = 2,	/* figures that differ in twins without names, at least */
	TWIN_ALL_FIGURES = 3,	/* figures that differ, at least, where none agrees ... */
	TWIN_ALL = 4,		/* ... and facts that do */
	VERSION_MISSING = 120,	/* share of clean shingles that a version lacks, at most */
	VERSION_SPOTS = 2,	/* places where it does beside those of changed facts, as where a sentence was moved */
	WHOLE_SHARE = 900	/* share from which on all figures of text and article correspond */
};

/* Marks the facts of the text that stand in the passages; both are in the order of the text. */
static void
mark_inside(struct buf *inside, const struct containment_finder *o, const struct containment *c,
    const struct shingle_sample *s, const struct factsample *f)
{
	struct passage p = { .end = 0 };
	size_t i, begin = 0, first, last, from, to;

	buf_clear(inside);
	buf_reserve(inside, f->n + 1);
	memset(inside->p, 0, f->n + 1);
	while (containment_passage(o, s, c, &p)) {
		first = p.first > SLACK_SHINGLES ? p.first - SLACK_SHINGLES : 0;
		last = p.end - 1 + SLACK_SHINGLES < s->n ? p.end - 1 + SLACK_SHINGLES : s->n - 1;
		from = s->end[first] > SLACK_BYTES ? s->end[first] - SLACK_BYTES : 0;
		to = s->end[last] + SLACK_BYTES;
		while (begin < f->n && f->fact[begin].start < from)
			begin++;
		for (i = begin; i < f->n && f->fact[i].start <= to; i++)
			inside->p[i] |= f->fact[i].end <= to;
	}
}

static uint32_t *
head_of(struct factevidence_scratch *scratch, uint64_t fact)
{
	return &scratch->head[fact >> FACTSAMPLE_CONTEXT_SHIFT & (FACTEVIDENCE_HEADS - 1)];
}

/* Makes lists of the facts that are not doubtful, by their contexts. */
static void
list_facts(struct factevidence_scratch *scratch, const struct factsample *f)
{
	uint32_t *head;
	size_t i;

	scratch->next = mem_grow(scratch->next, &scratch->cap, f->n, sizeof *scratch->next);
	memset(scratch->head, 0, sizeof scratch->head);
	for (i = 0; i < f->n; i++) {
		if (f->fact[i].doubtful)
			continue;
		head = head_of(scratch, f->fact[i].packed);
		scratch->next[i] = *head;
		*head = (uint32_t)i + 1;
	}
}

void
factevidence_free(struct factevidence_scratch *scratch)
{
	buf_free(&scratch->inside);
	free(scratch->next);
	memset(scratch, 0, sizeof *scratch);
}

enum agreement { UNKNOWN, SAME, OTHER };

/* What the facts inside the passages say of a remembered one. */
static enum agreement
agreement(struct factevidence_scratch *scratch, uint64_t fact, const struct factsample *f)
{
	enum agreement found = UNKNOWN;
	uint32_t i;

	for (i = *head_of(scratch, fact); i != 0; i = scratch->next[i - 1]) {
		if (scratch->inside.p[i - 1] == 0 || !factsample_same_context(f->fact[i - 1].packed, fact))
			continue;
		if (factsample_agree(f->fact[i - 1].packed, fact))
			return SAME;
		found = OTHER;
	}
	return found;
}

/* Whether the fact's value stands anywhere in the text, whatever is around it. */
static bool
value_stands(uint64_t fact, const struct factsample *f)
{
	size_t i;

	for (i = 0; i < f->n; i++)
		if (factsample_same_value(f->fact[i].packed, fact))
			return true;
	return false;
}

/* Whether another remembered fact of the same context agrees with the text. */
static bool
other_agrees(struct factevidence_scratch *scratch, const struct docrecord *a, size_t except,
    const struct factsample *f)
{
	size_t i;

	for (i = 0; i < a->n_facts; i++)
		if (i != except && factsample_same_context(docrecord_fact(a, i), docrecord_fact(a, except)) &&
		    agreement(scratch, docrecord_fact(a, i), f) == SAME)
			return true;
	return false;
}

static void
weigh_facts(struct factevidence *e, struct factevidence_scratch *scratch, const struct docrecord *a,
    const struct factsample *f)
{
	size_t i;
	uint64_t fact;
	bool name;

	for (i = 0; i < a->n_facts; i++) {
		fact = docrecord_fact(a, i);
		name = factsample_is_name(fact);
		switch (agreement(scratch, fact, f)) {
		case SAME:
			*(name ? &e->names_same : &e->figures_same) += 1;
			break;
		case OTHER:
			if (value_stands(fact, f) || other_agrees(scratch, a, i, f))
				break;
			*(name ? &e->names_other : &e->figures_other) += 1;
			if (factsample_kind(fact) == FACTSAMPLE_OPENING)
				e->opening_other = true;
			break;
		case UNKNOWN:
			break;
		}
	}
}

/* The bytes of a shingle of the text, about. */
static size_t
shingle_bytes(const struct shingle_sample *s)
{
	return s->letters > 0 ? s->counted * SHINGLE_LETTERS / s->letters : 0;
}

static size_t
start_of(const struct shingle_sample *s, size_t i, size_t length)
{
	return s->end[i] > length ? s->end[i] - length : 0;
}

void
factevidence_open(struct factevidence_scratch *scratch, const struct doctext *d)
{
	const struct shingle_sample *s = d->sample;
	const struct factsample *f = d->facts;
	size_t i, start, fact = 0, length = shingle_bytes(s);

	list_facts(scratch, f);
	memset(&scratch->factual, 0, sizeof scratch->factual);
	for (i = 0; i < s->n; i++) {
		start = start_of(s, i, length);
		while (fact < f->n && f->fact[fact].end <= start)
			fact++;
		if (fact < f->n && f->fact[fact].start < s->end[i])
			shingleset_add(&scratch->factual, i);
	}
}

/* Whether a sentence ends between two bytes of the text. */
static bool
ends_sentence(struct bytes text, size_t from, size_t to)
{
	for (; from < to; from++) {
		unsigned char c = text.p[from];

		if (c == '\n')
			return true;
		if ((c == '.' || c == '!' || c == '?') && from + 1 < text.n && text.p[from + 1] == ' ')
			return true;
	}
	return false;
}

static void
weigh_words(struct factevidence *e, const struct factevidence_scratch *scratch, const struct containment_finder *o,
    const struct containment *c, const struct doctext *d)
{
	const struct shingle_sample *s = d->sample;
	struct passage p = { .end = 0 };
	bool amid = false;
	size_t i, length = shingle_bytes(s);

	while (containment_passage(o, s, c, &p))
		for (i = p.first; i < p.end; i++) {
			if (!shingle_at(s->shingle[i], c->level) || shingleset_has(&o->site, i) ||
			    shingleset_has(&scratch->factual, i))
				continue;
			if (shingleset_has(&c->common, i)) {
				e->clean++;
				amid = false;
			} else if (!ends_sentence(d->text, start_of(s, i, length), s->end[i])) {
				e->clean++;
				e->missing++;
				e->spots += !amid;
				amid = true;
			}
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
    const struct containment *c, const struct doctext *d)
{
	memset(e, 0, sizeof *e);
	mark_inside(&scratch->inside, o, c, d->sample, d->facts);
	weigh_facts(e, scratch, &c->article, d->facts);
	weigh_words(e, scratch, o, c, d);
	e->changed = e->figures_other;
	if (e->changed == 0 && sum_differs(c, d->facts))
		e->changed = 1;
}

bool
factevidence_differs(const struct docrecord *a, const struct factsample *f, size_t i)
{
	bool other = false;
	size_t j;

	for (j = 0; j < a->n_facts; j++) {
		if (f->fact[i].doubtful || !factsample_same_context(docrecord_fact(a, j), f->fact[i].packed))
			continue;
		if (factsample_agree(docrecord_fact(a, j), f->fact[i].packed))
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

/* Whether other words differ nearly as often as the facts, as where a text is garbled. */
static bool
is_noise(const struct factevidence *e)
{
	size_t other = e->names_other + e->figures_other, all = other + e->names_same + e->figures_same;

	if (misses_at_most(e, NOISE_LEAST) || 2 * (size_t)e->spots <= other)
		return false;
	return other < TWIN_FIGURES || other * e->clean < NOISE_RATE * all * e->missing;
}

bool
factevidence_is_twin(const struct factevidence *e)
{
	unsigned other = e->names_other + e->figures_other, all = other + e->names_same + e->figures_same;

	if (is_noise(e))
		return false;
	if (e->names_other > e->names_same)
		return true;
	if (e->opening_other && other > 1)
		return true;
	if (e->names_other >= TWIN_NAMES && other * TWIN_SHARE > all)
		return true;
	if (e->figures_other >= TWIN_FIGURES && e->figures_other > 2 * e->figures_same &&
	    e->names_other >= e->names_same)
		return true;
	/* where nouns have capitals, most names are the words of the mould */
	return e->figures_same == 0 && e->figures_other >= TWIN_ALL_FIGURES && other >= TWIN_ALL;
}

bool
factevidence_is_version(const struct factevidence *e)
{
	/* one clean shingle may be beside a fact, after all */
	return e->changed > 0 && (e->missing <= 1 || misses_at_most(e, VERSION_MISSING)) &&
	    e->spots <= e->changed + (e->figures_other > 0 ? VERSION_SPOTS : 0);
}
