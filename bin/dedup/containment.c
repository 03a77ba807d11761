#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "containment.h"

enum {
	AHEAD = 8,		/* shingles that memory is asked for before they are looked up */
	GAP = 6,		/* shingles between two of one passage, at most */
	SLOTS_LEAST = 256
};

static size_t
slot_of(const struct containment_finder *o, uint32_t article)
{
	size_t i = (size_t)(article * 0x9e3779b1u) & (o->slots - 1);

	while (o->slot[i] != 0 && o->candidate[o->slot[i] - 1].article != article)
		i = (i + 1) & (o->slots - 1);
	return i;
}

static void
widen(struct containment_finder *o)
{
	size_t i;

	o->slots = o->slots > 0 ? 2 * o->slots : SLOTS_LEAST;
	free(o->slot);
	o->slot = mem_alloc(o->slots, sizeof *o->slot);
	for (i = 0; i < o->n_candidates; i++)
		o->slot[slot_of(o, o->candidate[i].article)] = (uint32_t)i + 1;
}

static struct candidate *
candidate(struct containment_finder *o, uint32_t article)
{
	struct candidate *c;
	size_t i;

	if (2 * (o->n_candidates + 1) > o->slots)
		widen(o);
	i = slot_of(o, article);
	if (o->slot[i] == 0) {
		o->candidate = mem_grow(o->candidate, &o->cap_candidates, o->n_candidates + 1, sizeof *o->candidate);
		c = &o->candidate[o->n_candidates++];
		memset(c, 0, sizeof *c);
		c->article = article;
		o->slot[i] = (uint32_t)o->n_candidates;
	}
	return &o->candidate[o->slot[i] - 1];
}

static void
add_hit(struct containment_finder *o, uint32_t article, size_t shingle)
{
	struct candidate *c = candidate(o, article);
	uint32_t number;

	o->hit = mem_grow(o->hit, &o->cap_hits, o->n_hits + 1, sizeof *o->hit);
	o->hit[o->n_hits].shingle = (uint32_t)shingle;
	o->hit[o->n_hits].next = 0;
	number = (uint32_t)++o->n_hits;
	if (c->hits++ == 0)
		c->first = number;
	else
		o->hit[c->last - 1].next = number;
	c->last = number;
}

/* The passages of one article in the text, one by one. */
struct passages {
	const struct containment_finder *o;
	const struct shingle_sample *s;
	unsigned level;			/* at which text and article are both sampled */
	uint32_t hit;			/* the next, plus one; 0 when there is none */
	size_t shingle, end;		/* the passage: from shingle up to end */
	size_t length;			/* of it, in shingles at the level */
};

static bool
next_passage(struct passages *p)
{
	size_t i, gap = 0, last;

	if (p->hit == 0)
		return false;
	p->shingle = i = last = p->o->hit[p->hit - 1].shingle;
	p->length = 0;
	for (; p->hit != 0 && gap <= GAP; i++) {
		if (!shingle_at(p->s->shingle[i], p->level))
			continue;
		gap++;
		if (p->o->hit[p->hit - 1].shingle != i)
			continue;
		last = i;
		p->length += gap;
		gap = 0;
		p->hit = p->o->hit[p->hit - 1].next;
	}
	p->end = last + 1;
	return true;
}

static struct passages
passages(const struct containment_finder *o, const struct docindex *k, const struct shingle_sample *s,
    uint32_t article,
    uint32_t first_hit)
{
	struct passages p;
	unsigned level = docindex_article(k, article)->level;

	memset(&p, 0, sizeof p);
	p.o = o;
	p.s = s;
	p.level = level > s->level ? level : s->level;
	p.hit = first_hit;
	return p;
}

static unsigned
share(size_t part, size_t whole)
{
	return part >= whole ? CONTAINMENT_WHOLE : (unsigned)(part * CONTAINMENT_WHOLE / whole);
}

/* How many of the sample's shingles are at each level from its own on. */
static void
count_levels(struct containment_finder *o, const struct shingle_sample *s)
{
	size_t i;
	unsigned level;

	memset(o->shingles, 0, sizeof o->shingles);
	for (i = 0; i < s->n; i++)
		for (level = s->level; level < CONTAINMENT_LEVELS && shingle_at(s->shingle[i], level); level++)
			o->shingles[level]++;
}

static void
measure(struct containment_finder *o, const struct docindex *k, const struct shingle_sample *s,
    const struct candidate *c)
{
	struct passages p = passages(o, k, s, c->article, c->first);
	struct containment *v;
	size_t length = 0;

	while (next_passage(&p))
		length += p.length;
	o->found = mem_grow(o->found, &o->cap, o->n + 1, sizeof *o->found);
	v = &o->found[o->n++];
	v->article = c->article;
	v->shared = c->hits;
	v->of_text = share(length, o->shingles[p.level]);
	v->of_article = share(length, docindex_shingles(k, c->article, p.level));
	v->density = share(c->hits, length);
	v->rank = v->age = 0;
	v->first_hit = c->first;
}

void
containment_find(struct containment_finder *o, const struct docindex *k, const struct shingle_sample *s,
    size_t least)
{
	uint32_t article[POSTINGS_MOST];
	size_t i, j, n;

	if (o->slots > 0)
		memset(o->slot, 0, o->slots * sizeof *o->slot);
	o->n = o->n_hits = o->n_candidates = 0;
	count_levels(o, s);
	for (i = 0; i < s->n && i < AHEAD; i++)
		postings_expect(&k->postings, s->shingle[i]);
	for (i = 0; i < s->n; i++) {
		if (i + AHEAD < s->n)
			postings_expect(&k->postings, s->shingle[i + AHEAD]);
		n = postings_find(&k->postings, s->shingle[i], article);
		for (j = 0; j < n; j++)
			add_hit(o, article[j], i);
	}
	for (i = 0; i < o->n_candidates; i++)
		if (o->candidate[i].hits >= least)
			measure(o, k, s, &o->candidate[i]);
	o->claimed = mem_grow(o->claimed, &o->cap_claimed, s->n, 1);
	if (s->n > 0)
		memset(o->claimed, 0, s->n);
}

/* The shingles in the passages, at their level, that nobody has claimed; CLAIM: somebody has, from now on. */
static size_t
unclaimed(struct containment_finder *o, struct passages p, bool claim)
{
	size_t i, n = 0;

	while (next_passage(&p))
		for (i = p.shingle; i < p.end; i++) {
			n += o->claimed[i] == 0 && shingle_at(p.s->shingle[i], p.level);
			if (claim)
				o->claimed[i] = 1;
		}
	return n;
}

unsigned
containment_claim(struct containment_finder *o, const struct docindex *k, const struct shingle_sample *s,
    const struct containment *v,
    unsigned least)
{
	struct passages p = passages(o, k, s, v->article, v->first_hit);
	unsigned part = share(unclaimed(o, p, false), o->shingles[p.level]);

	if (part == 0 || part < least)
		return 0;
	unclaimed(o, p, true);
	return part;
}

void
containment_free(struct containment_finder *o)
{
	free(o->found);
	free(o->hit);
	free(o->candidate);
	free(o->slot);
	free(o->claimed);
	memset(o, 0, sizeof *o);
}
