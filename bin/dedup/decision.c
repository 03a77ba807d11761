#include <stdlib.h>
#include <string.h>

#include "decision.h"

/* Shares are in thousandths; tuned together on made copies and on what thirty extractors make of the same pages. */
enum {
	LETTERS_LEAST = 40,	/* shorter texts are nobody's copies */
	SHARED_LEAST = 3,	/* shingles in common */
	DENSITY_LEAST = 200,	/* of shingles in common, within the passages */
	SAME = 600,		/* share that makes a copy */
	SAME_SHORT = 800,	/* the same, of a sample of fewer than SHINGLES_SHORT */
	SHINGLES_SHORT = 16,
	UNCLAIMED = 500,	/* of an overlap, to be no mere repetition of better ones */
	PART = 450,		/* share of an article below which what is found in it may be a different one */
	NOTHING_NEW = 800,	/* share of a text from which on it has nothing of its own; so of an article */
	UNCHANGED = 700		/* density of a copy without small changes */
};

const char *
decision_relation(enum relation r)
{
	static const char *const name[] = { "new", "copy", "near", "contained", "contains" };

	return name[r];
}

static unsigned
same(size_t shingles)
{
	return shingles < SHINGLES_SHORT ? SAME_SHORT : SAME;
}

static bool
counts(const struct containment *v, const struct docindex *k, const struct shingle_sample *s)
{
	const struct article *a = docindex_article(k, v->article);

	return v->density >= DENSITY_LEAST && (v->of_text >= same(s->n) || v->of_article >= same(a->shingles[0]));
}

/*
 * Articles that hold no others come first, so that a page of several is told apart into them; then the most alike, then
 * the oldest.
 */
static int
compare(const void *a, const void *b)
{
	const struct containment *v = a, *w = b;

	if (v->rank != w->rank)
		return v->rank > w->rank ? -1 : 1;
	return v->age > w->age ? -1 : v->age < w->age;
}

static void
rank(struct containment_finder *o, const struct docindex *k, const struct shingle_sample *s)
{
	size_t i, n = 0;

	for (i = 0; i < o->n; i++) {
		struct containment *v = &o->found[i];

		if (!counts(v, k, s))
			continue;
		v->age = postings_age(&k->postings, v->article);
		v->rank = v->of_text + v->of_article;
		if (!docindex_article(k, v->article)->composite)
			v->rank += 2 * CONTAINMENT_WHOLE;
		o->found[n++] = *v;
	}
	o->n = n;
	if (n > 1)
		qsort(o->found, n, sizeof *o->found, compare);
}

static bool
has_name(struct bytes group, struct bytes name)
{
	const unsigned char *p = group.p, *end = group.p + group.n, *comma;

	for (; p < end; p = comma + 1) {
		comma = memchr(p, ',', (size_t)(end - p));
		if (comma == NULL)
			comma = end;
		if (bytes_equal(bytes_between(p, comma), name))
			return true;
	}
	return false;
}

/* The name of what the overlap found: the article's, but the second text found inside it is "NAME#2" and so on. */
static void
add_name(struct decision *v, struct article *a, bool part)
{
	size_t start = v->group.n;
	struct bytes name = docindex_name(a);

	if (part)
		a->parts++;
	if (!(part && a->parts > 1) && has_name(buf_view(&v->group), name))
		return;
	if (start > 0)
		buf_byte(&v->group, ',');
	buf_bytes(&v->group, name);
	if (part && a->parts > 1)
		buf_printf(&v->group, "#%u", (unsigned)a->parts);
}

static enum relation
relation(unsigned of_text, unsigned of_article, unsigned density)
{
	if (of_text < NOTHING_NEW)
		return DECISION_CONTAINS;
	if (of_article < NOTHING_NEW)
		return DECISION_CONTAINED;
	return density < UNCHANGED ? DECISION_NEAR : DECISION_COPY;
}

/* What is remembered of the text goes by the first name, or where that is another's, by the text's own. */
static void
name_it(struct decision *v, struct bytes id)
{
	const unsigned char *comma;

	if (v->relation == DECISION_NEW || v->relation == DECISION_CONTAINS) {
		if (v->group.n > 0)
			buf_byte(&v->group, ',');
		buf_bytes(&v->group, id);
		v->name = bytes_between(v->group.p + v->group.n - id.n, v->group.p + v->group.n);
		return;
	}
	v->name = buf_view(&v->group);
	comma = memchr(v->name.p, ',', v->name.n);
	if (comma != NULL)
		v->name = bytes_between(v->name.p, comma);
}

void
decision_make(struct decision *v, struct containment_finder *o, const struct docindex *k,
    const struct shingle_sample *s, struct bytes id)
{
	unsigned of_article = 0, density = 0, claimed;
	bool parts = false;
	size_t i;

	buf_clear(&v->group);
	v->relation = DECISION_NEW;
	v->overlap = 0;
	v->remember = s->letters >= LETTERS_LEAST;
	o->n = 0;
	if (v->remember)
		containment_find(o, k, s, SHARED_LEAST);
	rank(o, k, s);
	for (i = 0; i < o->n; i++) {
		const struct containment *w = &o->found[i];
		bool part = w->of_article < PART;

		claimed = containment_claim(o, k, s, w, w->of_text * UNCLAIMED / CONTAINMENT_WHOLE);
		if (claimed == 0)
			continue;
		v->overlap += claimed;
		if (w->of_article > of_article)
			of_article = w->of_article;
		density = w->density;
		parts = parts || part;
		add_name(v, docindex_article(k, w->article), part);
	}
	if (v->group.n > 0) {
		if (v->overlap > CONTAINMENT_WHOLE)
			v->overlap = CONTAINMENT_WHOLE;
		v->relation = relation(v->overlap, of_article, density);
		v->remember = parts || v->relation == DECISION_CONTAINS || density < UNCHANGED;
	}
	name_it(v, id);
}

void
decision_free(struct decision *v)
{
	buf_free(&v->group);
}
