#include <stdlib.h>

#include "decision.h"
#include "mem.h"

/* Shares are in thousandths; tuned together on made copies and on what thirty extractors make of the same pages. */
enum {
	LETTERS_LEAST = 40,	/* shorter texts are nobody's copies */
	SHARED_LEAST = 3,	/* shingles in common */
	DENSITY_LEAST = 200,	/* of shingles in common, within the passages */
	SAME = 500,		/* share that makes a copy */
	SAME_SHORT = 800,	/* the same, of a sample of fewer than SHINGLES_SHORT */
	SHINGLES_SHORT = 16,
	UNCLAIMED = 500,	/* of an overlap, to be no mere repetition of better ones */
	PART = 450,		/* share of an article below which what is found in it may be a different one */
	NOTHING_NEW = 800,	/* share of an article from which on a text has all of it */
	UNCHANGED = 700,	/* density of a copy without small changes */
	EQUAL = 950,		/* share and density of a copy without any changes */
	COMPOSITE_AGAIN = 900,	/* share of an article of several that makes a text all of these */
	VERSION_SHARE = 450,	/* share of text and article that correspond in versions */
	CHANGE_RANK = 50,	/* by which a changed fact puts an article behind others */

	SORT_SHIFT = 56,
	SORT_BUCKETS = 256,

	NEW_RUN = 600,		/* bytes at a stretch that no article has, in a text that adds to them */
	NEW_SHARE = 400,	/* the same, as a share of the text */
	PART_RUN = 400,		/* bytes at a stretch that may be an article of their own */
	PART_SHINGLES = 4,	/* shingles there, at least */
	PART_LONG = 2000,	/* bytes for each article more */
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
	buf_free(&v->packed);
	containment_free(&v->finder);
	buf_free(&v->scratch.inside);
	free(v->twin);
	free(v->shingles);
	free(v->sorted);
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
look_up(const struct docindex *k, const struct document *d, enum key key, struct docrecord *a)
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

/* --- names --- */

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

static void
add_name(struct decision *v, struct bytes name, unsigned part)
{
	struct buf full = { 0 };

	buf_bytes(&full, name);
	if (part > 1)
		buf_printf(&full, "#%u", part);
	if (!has_name(buf_view(&v->group), buf_view(&full))) {
		if (v->group.n > 0)
			buf_byte(&v->group, ',');
		buf_bytes(&v->group, buf_view(&full));
	}
	buf_free(&full);
}

static void
add_names(struct decision *v, struct bytes group)
{
	const unsigned char *p = group.p, *end = group.p + group.n, *comma;

	for (; p < end; p = comma + 1) {
		comma = memchr(p, ',', (size_t)(end - p));
		if (comma == NULL)
			comma = end;
		add_name(v, bytes_between(p, comma), 0);
	}
}

static struct bytes
first_name(struct bytes group)
{
	const unsigned char *comma = group.n > 0 ? memchr(group.p, ',', group.n) : NULL;

	return comma != NULL ? bytes_between(group.p, comma) : group;
}

/* --- which articles --- */

static unsigned
same(size_t shingles)
{
	return shingles < SHINGLES_SHORT ? SAME_SHORT : SAME;
}

static bool
counts(const struct containment *c, const struct shingle_sample *s)
{
	return c->density >= DENSITY_LEAST &&
	    (c->of_text >= same(s->n) || c->of_article >= same(c->article.n_shingles));
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
		return x->rank > y->rank ? -1 : 1;
	return x->age > y->age ? -1 : x->age < y->age;
}

/* Leaves of what was found the articles that count, in the order in which they claim the text. */
static void
rank(struct decision *v, const struct document *d)
{
	struct containment_finder *o = &v->finder;
	struct factevidence e;
	size_t i, n = 0;

	for (i = 0; i < o->n; i++) {
		struct containment *c = &o->found[i];

		if (!counts(c, d->sample))
			continue;
		factevidence_weigh(&e, &v->scratch, o, c, d->sample, d->facts);
		if (factevidence_is_twin(&e)) {
			v->twin = mem_grow(v->twin, &v->cap_twins, v->n_twins + 1, sizeof *v->twin);
			v->twin[v->n_twins++] = *c;
			continue;
		}
		c->changed = factevidence_is_version(&e);
		c->rank = (int)(c->of_text + c->of_article) - CHANGE_RANK * (int)e.changed;
		if (!c->article.composite)
			c->rank += 2 * CONTAINMENT_WHOLE;
		o->found[n++] = *c;
	}
	o->n = n;
	if (n > 1)
		qsort(o->found, n, sizeof *o->found, compare);
}

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
claim(struct decision *v, struct docindex *k, const struct document *d, struct claims *cl)
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
		add_name(v, c->article.name, part ? part_number(k, c) : 1);
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
			add_names(v, c->article.group);
	}
}

/* --- what is new in the text --- */

/* A stretch of the text that no article has. */
struct run {
	size_t next;		/* shingle to go on from */
	size_t shingles, bytes;
};

static bool
next_run(const struct decision *v, const struct document *d, struct run *r)
{
	const struct shingle_sample *s = d->sample;
	const struct containment_set *claimed = &v->finder.claimed, *site = &v->finder.site;
	size_t i = r->next, start, end;

	while (i < s->n && (containment_has(claimed, i) || containment_has(site, i)))
		i++;
	if (i == s->n)
		return false;
	start = i > 0 ? s->end[i - 1] : 0;
	for (r->shingles = 0; i < s->n && !containment_has(claimed, i) && !containment_has(site, i); i++)
		r->shingles++;
	end = i < s->n ? shingle_start_of(s, d->text, i) : d->text.n;
	r->bytes = end > start ? end - start : 0;
	r->next = i;
	return true;
}

static bool
holds_more(const struct decision *v, const struct document *d)
{
	struct run r = { 0, 0, 0 };
	size_t n = 0;

	while (next_run(v, d, &r)) {
		n += r.shingles;
		if (r.bytes >= NEW_RUN)
			return true;
	}
	return n * CONTAINMENT_WHOLE >= d->sample->n * NEW_SHARE;
}

/* How many articles the stretches that are new may be, at least one. */
static unsigned
unknown_parts(const struct decision *v, const struct document *d)
{
	struct run r = { 0, 0, 0 };
	size_t n = 0;

	while (next_run(v, d, &r))
		if (r.bytes >= PART_RUN && r.shingles >= PART_SHINGLES)
			n += 1 + r.bytes / PART_LONG;
	return n > 0 ? (unsigned)n : 1;
}

/* --- the relation --- */

static bool
is_version(const struct claims *cl)
{
	return cl->n == 1 && cl->best->changed && cl->best->of_text >= VERSION_SHARE &&
	    cl->best->of_article >= VERSION_SHARE;
}

static enum relation
relation(struct decision *v, const struct document *d, const struct claims *cl)
{
	if (holds_more(v, d))
		return DECISION_CONTAINS;
	if (is_version(cl))
		return d->source != 0 && d->source == cl->best->article.source ? DECISION_VERSION : DECISION_UPDATE;
	if (cl->n > 1)
		return DECISION_MULTI;
	if (cl->of_article < PART)
		return DECISION_EXCERPT;
	if (cl->of_article < NOTHING_NEW)
		return DECISION_CONTAINED;
	return v->overlap >= EQUAL && cl->of_article >= EQUAL && cl->density >= EQUAL ? DECISION_EXACT : DECISION_NEAR;
}

/* --- remembering --- */

/*
 * Sorts hashes that begin with LEVEL zero bits and are spread evenly else: into buckets by the next bits, and then by
 * insertion, by which hardly one moves.
 */
static void
sort_shingles(struct decision *v, size_t n, unsigned level)
{
	size_t start[SORT_BUCKETS + 1] = { 0 }, i, j;
	uint64_t x;

	v->sorted = mem_grow(v->sorted, &v->cap_sorted, n, sizeof *v->sorted);
	for (i = 0; i < n; i++)
		start[(v->shingles[i] << level >> SORT_SHIFT) + 1]++;
	for (i = 0; i < SORT_BUCKETS; i++)
		start[i + 1] += start[i];
	for (i = 0; i < n; i++)
		v->sorted[start[v->shingles[i] << level >> SORT_SHIFT]++] = v->shingles[i];
	for (i = 1; i < n; i++) {
		x = v->sorted[i];
		for (j = i; j > 0 && v->sorted[j - 1] > x; j--)
			v->sorted[j] = v->sorted[j - 1];
		v->sorted[j] = x;
	}
}

/* The shingles to remember, in the order of their hashes: those that are no site text; counts them by level. */
static size_t
choose_shingles(struct decision *v, const struct document *d, struct docrecord *a)
{
	const struct shingle_sample *s = d->sample;
	size_t i, n = 0;
	unsigned level;

	v->shingles = mem_grow(v->shingles, &v->cap_shingles, s->n, sizeof *v->shingles);
	for (i = 0; i < s->n; i++) {
		if (containment_has(&v->finder.site, i))
			continue;
		v->shingles[n++] = s->shingle[i];
		for (level = 0; level < DOCRECORD_LEVELS && shingle_at(s->shingle[i], s->level + level); level++)
			a->shingles[level]++;
	}
	sort_shingles(v, n, s->level);
	return n;
}

/* Packs the text for the memory; WHOLE: with what other texts are compared with. */
static void
remember(struct decision *v, const struct docindex *k, const struct document *d, struct bytes name, uint32_t root,
    bool whole)
{
	struct docrecord a = { 0 };
	uint32_t facts[FACTSAMPLE_MOST];
	size_t n_shingles = 0, n_facts = 0;

	a.time = k->time;
	a.exact = d->exact;
	a.id = d->id;
	a.url = d->url;
	a.source = d->source;
	a.root = root;
	a.name = name;
	a.group = buf_view(&v->group);
	a.composite = v->relation == DECISION_CONTAINS;
	a.copy = decision_is_copy(v->relation);
	if (whole) {
		a.level = d->sample->level;
		a.bytes = (uint32_t)d->text.n;
		a.figures = d->facts->figures;
		a.sum = d->facts->sum;
		n_shingles = choose_shingles(v, d, &a);
		n_facts = factsample_choose(d->facts, facts);
	}
	docrecord_pack(&v->packed, &a, v->sorted, n_shingles, facts, n_facts);
}

/* --- the decision --- */

static void
open_decision(struct decision *v, enum relation relation, unsigned overlap)
{
	buf_clear(&v->group);
	buf_clear(&v->packed);
	v->relation = relation;
	v->overlap = overlap;
	v->holds_one = false;
	v->finder.n = v->n_twins = 0;
}

bool
decision_repeat(struct decision *v, const struct docindex *k, const struct document *d)
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
replace(struct decision *v, const struct docindex *k, const struct document *d, const struct docrecord *a)
{
	size_t i;

	v->relation = DECISION_VERSION;
	v->overlap = 0;
	buf_clear(&v->group);
	buf_clear(&v->packed);
	buf_bytes(&v->group, a->group);
	for (i = 0; i < v->finder.n; i++)
		if (v->finder.found[i].article.root == a->root && v->finder.found[i].of_text > v->overlap)
			v->overlap = v->finder.found[i].of_text;
	remember(v, k, d, a->name, a->root, d->sample->letters >= LETTERS_LEAST);
}

static void
compare_with_known(struct decision *v, struct docindex *k, const struct document *d)
{
	struct claims cl = { 0 };
	unsigned i, parts;
	bool whole;

	rank(v, d);
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
		parts = unknown_parts(v, d);
		for (i = 1; i <= parts; i++)
			add_name(v, d->name, i);
		remember(v, k, d, d->name, cl.best->article.root, true);
		return;
	}
	whole = cl.parts || cl.density < UNCHANGED || !decision_is_copy(v->relation);
	remember(v, k, d, first_name(buf_view(&v->group)), cl.best->article.root, whole);
}

void
decision_make(struct decision *v, struct docindex *k, const struct document *d)
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
