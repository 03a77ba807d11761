#include "decision.h"
#include "groupnames.h"
#include "novelty.h"

/* Shares are in thousandths; tuned together on made copies and on what thirty extractors make of the same pages. */
enum {
	LETTERS_LEAST = 40,	/* shorter texts are nobody's copies */
	SHARED_LEAST = 3,	/* shingles in common */
	UNCLAIMED = 500,	/* of an overlap, to be no mere repetition of better ones */
	PART = 450,		/* share of an article below which what is found in it may be a different one */
	NOTHING_NEW = 800,	/* share of an article from which on a text has all of it */
	UNCHANGED = 700,	/* density of a copy without small changes */
	EQUAL = 950,		/* share and density of a copy without any changes */
	COMPOSITE_AGAIN = 900,	/* share of an article of several that makes a text all of these */
	VERSION_SHARE = 450,	/* share of a version that corresponds */
	LONG_ARTICLE = 5000	/* bytes of an article that may hold several, though none was known */
};

bool
decision_is_copy(enum relation r)
{
	return r != DECISION_NEW && r != DECISION_CONTAINS && r != DECISION_VERSION && r != DECISION_UPDATE;
}

const char *
decision_relation(enum relation r)
{
	static const char *const name[] = {
		"new", "exact", "near", "contained", "contains", "multi", "excerpt", "version", "update"
	};

	return name[r];
}

void
decision_free(struct decision *v)
{
	buf_free(&v->group);
	docmemory_free(&v->memory);
	containment_free(&v->finder);
	ranking_free(&v->ranking);
}

/* --- rows that came before --- */

enum key { KEY_EXACT, KEY_ID, KEY_URL, KEYS };

static uint64_t
key_of(const struct docrecord *a, enum key key)
{
	return key == KEY_EXACT ? a->exact : key == KEY_ID ? a->id : a->url;
}

/* The newest article with that key. */
static bool
look_up(const struct docindex *k, const struct doctext *d, enum key key, struct docrecord *a)
{
	const uint64_t keys[KEYS] = { d->exact, d->id, d->url };
	uint32_t number[POSTINGS_MOST];
	size_t i, n = keys[key] != 0 ? docindex_find(k, (uint32_t)keys[key], number) : 0;

	for (i = 0; i < n; i++) {
		docindex_get(k, number[i], a);
		if (key_of(a, key) == keys[key])
			return true;
	}
	return false;
}

/* --- claims --- */

/* What the claims of a text came to. */
struct claims {
	size_t n;
	const struct containment *best;	/* the first */
	unsigned of_article, density;	/* the most; the last */
	bool parts;			/* one was found inside an article */
};

/* A second text inside one article is "NAME#2" where the article may well be of several. */
static unsigned
part_number(struct docindex *k, const struct containment *c)
{
	unsigned n = docindex_count_part(k, c->number);

	return c->article.composite || c->article.bytes >= LONG_ARTICLE ? n : 1;
}

static void
claim(struct decision *v, struct docindex *k, const struct doctext *d, struct claims *cl)
{
	size_t i;

	for (i = 0; i < v->finder.n; i++) {
		struct containment *c = &v->finder.found[i];
		unsigned least = c->of_text * UNCLAIMED / CONTAINMENT_WHOLE;
		unsigned share = containment_claim(&v->finder, d->sample, c, least);
		bool part = c->of_article < PART;

		if (share == 0)
			continue;
		c->claims = true;
		if (cl->n++ == 0)
			cl->best = c;
		v->overlap += share;
		if (c->of_article > cl->of_article)
			cl->of_article = c->of_article;
		cl->density = c->density;
		cl->parts = cl->parts || part;
		groupnames_add(&v->group, c->article.name, part ? part_number(k, c) : 1);
	}
	if (v->overlap > CONTAINMENT_WHOLE)
		v->overlap = CONTAINMENT_WHOLE;
}

/* A page of several articles that comes again is all of these, also of those that were not known by themselves. */
static void
recognise_composite(struct decision *v)
{
	size_t i;

	for (i = 0; i < v->finder.n; i++) {
		const struct containment *c = &v->finder.found[i];

		if (c->article.composite && c->of_article >= COMPOSITE_AGAIN)
			groupnames_add_all(&v->group, c->article.group);
	}
}

/* --- the relation --- */

/*
 * The article that tells whether the text is a version: of those of one group, the one with most facts in common.  A
 * teaser of it, or a version before it, may be more alike and know nothing of the fact that changed.
 */
static const struct containment *
judge(const struct decision *v, const struct containment *best)
{
	const struct containment *c;
	size_t i;

	for (i = 0; i < v->finder.n; i++) {
		c = &v->finder.found[i];
		if (c->article.root == best->article.root &&
		    (c->agrees > best->agrees || (c->agrees == best->agrees && c->differs > best->differs)))
			best = c;
	}
	return best;
}

static bool
is_version(const struct decision *v, const struct claims *cl)
{
	const struct containment *c;

	if (cl->n != 1)
		return false;
	c = judge(v, cl->best);
	return c->changed && c->of_text >= VERSION_SHARE;
}

static enum relation
relation(struct decision *v, const struct doctext *d, const struct claims *cl)
{
	if (novelty_adds(&v->finder, d) || (cl->density >= UNCHANGED && novelty_quotes(&v->finder, d)))
		return DECISION_CONTAINS;
	if (is_version(v, cl))
		return d->source != 0 && d->source == cl->best->article.source ? DECISION_VERSION : DECISION_UPDATE;
	if (cl->n > 1)
		return DECISION_MULTI;
	if (cl->of_article < PART)
		return DECISION_EXCERPT;
	if (cl->of_article < NOTHING_NEW)
		return DECISION_CONTAINED;
	return v->overlap >= EQUAL && cl->of_article >= EQUAL && cl->density >= EQUAL ? DECISION_EXACT : DECISION_NEAR;
}

/* WHOLE: with what other texts are compared with. */
static void
remember(struct decision *v, const struct docindex *k, const struct doctext *d, struct bytes name, uint32_t root,
    bool whole)
{
	struct docmemory_entry e = {
		.time = k->time,
		.name = name,
		.group = buf_view(&v->group),
		.root = root,
		.composite = v->relation == DECISION_CONTAINS,
		.copy = decision_is_copy(v->relation),
		.whole = whole
	};

	docmemory_pack(&v->memory, d, &v->finder.site, &e);
}

/* --- the decision --- */

static void
open_decision(struct decision *v, enum relation relation, unsigned overlap)
{
	buf_clear(&v->group);
	buf_clear(&v->memory.packed);
	v->relation = relation;
	v->overlap = overlap;
	v->holds_one = false;
	v->finder.n = v->ranking.n_twins = 0;
}

bool
decision_repeat(struct decision *v, const struct docindex *k, const struct doctext *d)
{
	struct docrecord before, same;

	if (!look_up(k, d, KEY_EXACT, &before))
		return false;
	open_decision(v, DECISION_EXACT, CONTAINMENT_WHOLE);
	buf_bytes(&v->group, before.group);
	/* only a new id or address of it is worth remembering */
	if (!look_up(k, d, KEY_ID, &same) || same.exact != d->exact || same.url != d->url)
		remember(v, k, d, before.name, before.root, false);
	return true;
}

/* Another text of the id or address of A. */
static void
replace(struct decision *v, const struct docindex *k, const struct doctext *d, const struct docrecord *a)
{
	size_t i;

	v->relation = DECISION_VERSION;
	v->overlap = 0;
	buf_clear(&v->group);
	buf_bytes(&v->group, a->group);
	for (i = 0; i < v->finder.n; i++)
		if (v->finder.found[i].article.root == a->root && v->finder.found[i].of_text > v->overlap)
			v->overlap = v->finder.found[i].of_text;
	remember(v, k, d, a->name, a->root, d->sample->letters >= LETTERS_LEAST);
}

static void
compare_with_known(struct decision *v, struct docindex *k, const struct doctext *d)
{
	struct claims cl = { 0 };
	unsigned i, parts;
	bool whole;

	ranking_order(&v->ranking, &v->finder, d);
	claim(v, k, d, &cl);
	if (cl.n == 0) {
		buf_bytes(&v->group, d->name);
		remember(v, k, d, d->name, docindex_next(k), d->sample->letters >= LETTERS_LEAST);
		return;
	}
	recognise_composite(v);
	v->relation = relation(v, d, &cl);
	v->holds_one = cl.n == 1 && cl.of_article >= NOTHING_NEW;
	if (v->relation == DECISION_CONTAINS) {
		parts = novelty_parts(&v->finder, d);
		for (i = 1; i <= parts; i++)
			groupnames_add(&v->group, d->name, i);
		remember(v, k, d, d->name, cl.best->article.root, true);
		return;
	}
	whole = cl.parts || cl.density < UNCHANGED || !decision_is_copy(v->relation);
	remember(v, k, d, groupnames_first(buf_view(&v->group)), cl.best->article.root, whole);
}

void
decision_make(struct decision *v, struct docindex *k, const struct doctext *d)
{
	struct docrecord before;

	open_decision(v, DECISION_NEW, 0);
	if (d->sample->letters >= LETTERS_LEAST)
		containment_find(&v->finder, k, d->sample, SHARED_LEAST);
	if (!look_up(k, d, KEY_ID, &before) && !look_up(k, d, KEY_URL, &before)) {
		compare_with_known(v, k, d);
		return;
	}
	if (before.copy) {
		/* another text of it may be a copy as well: it passes only if it says something else */
		compare_with_known(v, k, d);
		if (decision_is_copy(v->relation))
			return;
	}
	replace(v, k, d, &before);
}
