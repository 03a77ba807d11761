#include <stdlib.h>
#include <string.h>

#include "containment.h"
#include "mem.h"
#include "order.h"

enum {
	LOOKED_UP = 64,		/* shingles of a sample; of more, those of the next level */
	GAP = 7,		/* shingles between two of one passage, at most ... */
	GAP_LETTERS = 32,	/* ... or so many letters, which another name or figure takes with it */
	CANDIDATES_MOST = 32,	/* articles that are measured */
	LEFT_LEAST = 4,		/* shingles that must be left without site text ... */
	LEFT_SHARE = 10,	/* ... and by what they are of the sample */
	HEADS = 1 << 16
};

/* --- candidates --- */

static void
add_hit(struct containment_finder *o, uint32_t article)
{
	size_t number = intern_number(&o->numbers, article);
	struct candidate *c;

	if (number == o->n_candidates) {
		o->candidate = mem_grow_one(o->candidate, &o->cap_candidates, o->n_candidates, sizeof *o->candidate);
		c = &o->candidate[o->n_candidates++];
		c->article = article;
		c->hits = 0;
		c->order = (uint32_t)o->n_candidates;
	}
	o->candidate[number].hits++;
}

static int
compare(const void *a, const void *b)
{
	const struct candidate *x = a, *y = b;

	if (x->hits != y->hits)
		return ORDER(y->hits, x->hits);
	return ORDER(x->order, y->order);
}

/* Puts the keys that the sample is looked up by in o->key; returns how many. */
static size_t
choose_keys(struct containment_finder *o, const struct shingle_sample *s)
{
	unsigned level = s->n > LOOKED_UP ? s->level + 1 : s->level;
	size_t i, n = 0;

	for (i = 0; i < s->n; i++) {
		o->key[n] = (uint32_t)s->shingle[i];
		n += shingle_at(s->shingle[i], level);
	}
	return n;
}

static void
find_candidates(struct containment_finder *o, const struct docindex *k, const struct shingle_sample *s)
{
	uint32_t article[POSTINGS_MOST];
	size_t i, j, n, keys = choose_keys(o, s);

	intern_clear(&o->numbers);
	o->n_candidates = 0;
	docindex_expect(k, o->key, keys);
	for (i = 0; i < keys; i++) {
		n = docindex_find(k, o->key[i], article);
		for (j = 0; j < n; j++)
			add_hit(o, article[j]);
	}
	if (o->n_candidates > CANDIDATES_MOST) {
		qsort(o->candidate, o->n_candidates, sizeof *o->candidate, compare);
		o->n_candidates = CANDIDATES_MOST;
	}
}

/* --- what each has in common with the text --- */

static void
index_sample(struct containment_finder *o, const struct shingle_sample *s)
{
	size_t i;

	if (o->head == NULL)
		o->head = mem_alloc(HEADS, sizeof *o->head);
	for (i = s->n; i-- > 0; ) {
		uint16_t *head = &o->head[s->shingle[i] & (HEADS - 1)];

		o->next[i] = *head;
		*head = (uint16_t)(i + 1);
	}
}

static void
clear_index(struct containment_finder *o, const struct shingle_sample *s)
{
	size_t i;

	for (i = 0; i < s->n; i++)
		o->head[s->shingle[i] & (HEADS - 1)] = 0;
}

/* Adds to what is in common the shingles of the sample with an article's 16 bits; the first is AT, less one. */
static inline void
add_common(const struct containment_finder *o, const struct shingle_sample *s, struct containment *c, size_t at)
{
	for (; at != 0; at = o->next[at - 1])
		if (shingle_at(s->shingle[at - 1], c->level) && !shingleset_has(&c->common, at - 1)) {
			shingleset_add(&c->common, at - 1);
			c->shared++;
		}
}

static void
compare_shingles(const struct containment_finder *o, const struct shingle_sample *s, struct containment *c)
{
	const struct docrecord *a = &c->article;
	size_t i, n = docrecord_size(a, c->level), keys = docrecord_keys(a);

	shingleset_clear(&c->common);
	c->shared = 0;
	for (i = 0; i < n && i < keys; i++)
		add_common(o, s, c, o->head[docrecord_key(a, i) & (HEADS - 1)]);
	for (; i < n; i++)
		add_common(o, s, c, o->head[docrecord_rest(a, i)]);
}

static void
open_found(struct containment_finder *o, const struct docindex *k, const struct shingle_sample *s, uint32_t number)
{
	struct containment *c;

	o->found = mem_grow_one(o->found, &o->cap, o->n, sizeof *o->found);
	c = &o->found[o->n++];
	c->number = number;
	docindex_get(k, number, &c->article);
	c->level = c->article.level > s->level ? c->article.level : s->level;
	c->rank = 0;
	c->changed = c->claims = false;
	c->age = docindex_age(k, number);
	compare_shingles(o, s, c);
}

/* --- site text --- */

/* What articles of one group have in common with the text. */
struct group {
	uint32_t root;
	struct shingleset common;
};

/* Adds what an article has in common to that of its group; returns how many groups there are. */
static size_t
add_to_group(struct group *group, size_t n, const struct containment *c)
{
	size_t i, j;

	for (i = 0; i < n && group[i].root != c->article.root; i++)
		;
	if (i == n) {
		group[n].root = c->article.root;
		group[n++].common = c->common;
		return n;
	}
	for (j = 0; j < SHINGLESET_WORDS; j++)
		group[i].common.word[j] |= c->common.word[j];
	return n;
}

/* The shingles that are in three of the sets, or more. */
static void
in_three(struct shingleset *three, const struct group *group, size_t n)
{
	struct shingleset one, two;
	size_t i, j;
	uint64_t word;

	shingleset_clear(&one);
	shingleset_clear(&two);
	for (i = 0; i < n; i++)
		for (j = 0; j < SHINGLESET_WORDS; j++) {
			word = group[i].common.word[j];
			three->word[j] |= two.word[j] & word;
			two.word[j] |= one.word[j] & word;
			one.word[j] |= word;
		}
}

static void
find_site_text(struct containment_finder *o, const struct shingle_sample *s)
{
	struct group group[CANDIDATES_MOST];
	size_t i, n = 0, left;

	for (i = 0; i < o->n; i++)
		n = add_to_group(group, n, &o->found[i]);
	in_three(&o->site, group, n);
	left = s->n - shingleset_count(&o->site);
	if (left < LEFT_LEAST || left * LEFT_SHARE < s->n)
		shingleset_clear(&o->site);
}

/* --- measuring --- */

static unsigned
share(size_t part, size_t whole)
{
	return part >= whole ? CONTAINMENT_WHOLE : (unsigned)(part * CONTAINMENT_WHOLE / whole);
}

/* The shingles between two of one passage, at most. */
static size_t
gap_at(unsigned level)
{
	return GAP_LETTERS >> level > GAP ? (size_t)GAP_LETTERS >> level : (size_t)GAP;
}

bool
containment_passage(const struct containment_finder *o, const struct shingle_sample *s, const struct containment *c,
    struct passage *p)
{
	size_t i = shingleset_next(&c->common, p->end, s->n), gap = 0, most = gap_at(c->level);

	if (i == s->n)
		return false;
	p->first = i;
	p->length = 0;
	while (i < s->n && gap <= most) {
		p->length += gap + 1;
		p->end = i + 1;
		i = shingleset_next(&c->common, p->end, s->n);
		gap = shingleset_count_between(&o->counting[c->level], p->end, i, most);
	}
	return true;
}

/* Finds the shingles of the sample that count at each level from its own on: those that are no site text. */
static void
find_counting(struct containment_finder *o, const struct shingle_sample *s)
{
	size_t i;
	unsigned level;

	memset(o->sizes, 0, sizeof o->sizes);
	memset(o->counting, 0, sizeof o->counting);
	for (i = 0; i < s->n; i++) {
		if (shingleset_has(&o->site, i))
			continue;
		for (level = s->level; level < CONTAINMENT_LEVELS && shingle_at(s->shingle[i], level); level++) {
			shingleset_add(&o->counting[level], i);
			o->sizes[level]++;
		}
	}
}

/* False if there are fewer than LEAST shingles in common that are no site text. */
static bool
measure(const struct containment_finder *o, const struct shingle_sample *s, struct containment *c, size_t least)
{
	struct passage p = { .end = 0 };
	size_t length = 0, size = docrecord_size(&c->article, c->level);
	size_t site = shingleset_remove(&c->common, &o->site);

	c->shared -= site;
	if (c->shared < least)
		return false;
	while (containment_passage(o, s, c, &p))
		length += p.length;
	c->of_text = share(length, o->sizes[c->level]);
	c->of_article = share(length, size > site ? size - site : 1);
	c->density = share(c->shared, length);
	return true;
}

void
containment_find(struct containment_finder *o, const struct docindex *k, const struct shingle_sample *s, size_t least)
{
	size_t i, n = 0;

	find_candidates(o, k, s);
	o->n = 0;
	shingleset_clear(&o->site);
	if (o->n_candidates == 0)
		return;
	index_sample(o, s);
	for (i = 0; i < o->n_candidates; i++)
		open_found(o, k, s, o->candidate[i].article);
	clear_index(o, s);
	find_site_text(o, s);
	find_counting(o, s);
	shingleset_clear(&o->claimed);
	for (i = 0; i < o->n; i++)
		if (measure(o, s, &o->found[i], least))
			o->found[n++] = o->found[i];
	o->n = n;
}

/* The shingles in the passages, at their level, that nobody has claimed. */
static size_t
count_unclaimed(const struct containment_finder *o, const struct shingle_sample *s, const struct containment *c)
{
	struct passage p = { .end = 0 };
	size_t i, n = 0;

	while (containment_passage(o, s, c, &p))
		for (i = p.first; i < p.end; i++)
			n += shingleset_has(&o->counting[c->level], i) && !shingleset_has(&o->claimed, i);
	return n;
}

unsigned
containment_claim(struct containment_finder *o, const struct shingle_sample *s, const struct containment *c,
    unsigned least)
{
	unsigned part = share(count_unclaimed(o, s, c), o->sizes[c->level]);
	struct passage p = { .end = 0 };
	size_t i;

	if (part == 0 || part < least)
		return 0;
	while (containment_passage(o, s, c, &p))
		for (i = p.first; i < p.end; i++)
			shingleset_add(&o->claimed, i);
	return part;
}

void
containment_free(struct containment_finder *o)
{
	free(o->found);
	free(o->candidate);
	intern_free(&o->numbers);
	free(o->head);
	memset(o, 0, sizeof *o);
}
