#include <stdlib.h>
#include <string.h>

#include "factalign.h"
#include "factfit.h"
#include "hash.h"
#include "mem.h"
#include "order.h"
#include "wordclass.h"

enum {
	RECENT = 32,		/* facts of one kind that a claim is compared with: those told of last ... */
	OLDEST = 4, NEWEST = 4,	/* ... by so many of their claims ... */
	TOGETHER = 4		/* ... and so many of the article's with the same value */
};

struct aligner {
	struct factalign *x;
	struct factfit fit;
	struct factfit_claim *place;	/* of each claim */
	uint32_t *last;			/* of each fact, its newest claim */
	/* of each claim, the next of its article with its value; itself if there is none */
	uint32_t *sibling;
	bool *follows;			/* of each claim, whether it is the sibling of one before */
	uint32_t *kept_of;		/* of each fact of two claims or more, a kept, plus 1 */
	struct kept {
		uint32_t oldest[OLDEST], newest[NEWEST];
		uint32_t n;
	} *kept;			/* claims that others are compared with */
	size_t kepts, kept_cap;
	struct hash_table bucket;	/* by what is counted: a bucket, plus 1 */
	struct bucket {
		uint32_t fact[RECENT];
		size_t n;
	} *buckets;
	size_t buckets_n, buckets_cap;
};

static const struct claim *
claim_of(const struct aligner *g, uint32_t claim)
{
	return &g->fit.t->sentence[g->place[claim].sentence].claim[g->place[claim].which];
}

/* What a claim counts. */
static uint64_t
thing_key(const struct claim *c)
{
	return c->role != WORDCLASS_NONE ? hash_pair(1, c->role) : hash_pair(c->kind + 2, c->noun);
}

static struct bucket *
bucket_of(struct aligner *g, uint32_t claim)
{
	uint64_t *number = hash_add(&g->bucket, thing_key(claim_of(g, claim)));

	if (*number == 0) {
		g->buckets = mem_grow_one(g->buckets, &g->buckets_cap, g->buckets_n, sizeof *g->buckets);
		memset(&g->buckets[g->buckets_n], 0, sizeof *g->buckets);
		*number = ++g->buckets_n;
	}
	return &g->buckets[*number - 1];
}

/* How well a claim fits the claims of a fact that are kept; of a fact of one claim, that one. */
static enum factfit_grade
compare_with_fact(struct aligner *g, uint32_t claim, uint32_t fact)
{
	enum factfit_grade best = FACTFIT_NOT, fit;
	const struct kept *k;
	size_t i;

	if (g->kept_of[fact] == 0)
		return factfit_compare(&g->fit, claim, g->x->first[fact]);
	k = &g->kept[g->kept_of[fact] - 1];
	for (i = 0; i < k->n && i < OLDEST + NEWEST; i++) {
		fit = factfit_compare(&g->fit, claim, i < OLDEST ? k->oldest[i] : k->newest[i - OLDEST]);
		best = fit > best ? fit : best;
	}
	return best;
}

static struct kept *
kept_of(struct aligner *g, uint32_t fact)
{
	if (g->kept_of[fact] == 0) {
		g->kept = mem_grow_one(g->kept, &g->kept_cap, g->kepts, sizeof *g->kept);
		g->kept[g->kepts].oldest[0] = g->x->first[fact];
		g->kept[g->kepts++].n = 1;
		g->kept_of[fact] = (uint32_t)g->kepts;
	}
	return &g->kept[g->kept_of[fact] - 1];
}

static void
add_to_fact(struct aligner *g, uint32_t claim, uint32_t fact)
{
	struct kept *k;

	if (g->last[fact] == FACTALIGN_END) {
		g->x->first[fact] = g->last[fact] = claim;
		return;
	}
	k = kept_of(g, fact);
	if (k->n < OLDEST)
		k->oldest[k->n] = claim;
	else
		k->newest[(k->n - OLDEST) % NEWEST] = claim;
	k->n++;
	g->x->claim[g->last[fact]].next = claim;
	g->last[fact] = claim;
}

/* The fact in the bucket that a claim, or one of its siblings, fits best; a new one where it fits none. */
static uint32_t
find_fact(struct aligner *g, uint32_t claim, struct bucket *b)
{
	enum factfit_grade best = FACTFIT_NOT, fit;
	uint32_t fact = 0, recent;
	size_t i, k;

	for (k = 0; k < TOGETHER; k++) {
		for (i = 0; i < b->n && i < RECENT; i++) {
			recent = b->fact[(b->n - 1 - i) % RECENT];
			fit = compare_with_fact(g, claim, recent);
			if (fit > best) {
				best = fit;
				fact = recent;
			}
		}
		if (g->sibling[claim] == claim)
			break;
		claim = g->sibling[claim];
	}
	if (best == FACTFIT_NOT) {
		fact = (uint32_t)g->x->facts++;
		b->fact[b->n++ % RECENT] = fact;
	}
	return fact;
}

/* A claim and its siblings go to one fact. */
static void
align_claim(struct aligner *g, uint32_t claim)
{
	uint32_t fact = find_fact(g, claim, bucket_of(g, claim));

	add_to_fact(g, claim, fact);
	while (g->sibling[claim] != claim) {
		claim = g->sibling[claim];
		add_to_fact(g, claim, fact);
	}
}

/* A claim to be put in order; of those of one age, those of articles without a time come last. */
struct timed {
	uint32_t age, article, sentence;
	uint8_t which;
};

static int
compare(const void *a, const void *b)
{
	const struct timed *x = a, *y = b;

	if (x->age != y->age)
		return ORDER(y->age, x->age);
	if (x->article != y->article)
		return ORDER(x->article, y->article);
	if (x->sentence != y->sentence)
		return ORDER(x->sentence, y->sentence);
	return ORDER(x->which, y->which);
}

/* All claims of the view that hold, by time; those of one article together. */
static struct factfit_claim *
order_claims(const struct storyview *t, size_t *n)
{
	const struct storysentence *s;
	struct factfit_claim *place;
	struct timed *order;
	size_t i, k;

	for (*n = i = 0; i < t->sentences + t->titles; i++)
		*n += t->sentence[i].claims;
	order = mem_alloc(*n, sizeof *order);
	place = mem_alloc(*n, sizeof *place);
	for (*n = i = 0; i < t->sentences + t->titles; i++) {
		s = &t->sentence[i];
		for (k = 0; k < s->claims && !s->retracted; k++) {
			if ((s->claim[k].flags & CLAIM_FORMER) != 0)
				continue;
			order[(*n)++] = (struct timed){ s->age, s->article, (uint32_t)i, (uint8_t)k };
		}
	}
	qsort(order, *n, sizeof *order, compare);
	for (i = 0; i < *n; i++)
		place[i] = (struct factfit_claim){ order[i].sentence, order[i].which };
	free(order);
	return place;
}

static uint64_t
value_key(const struct claim *c)
{
	return hash_pair(hash_pair(thing_key(c), c->noun), hash_pair(hash_bytes(&c->low, 2 * sizeof c->low),
	    c->flags & (CLAIM_PART | CLAIM_BACKGROUND | CLAIM_WANTED | CLAIM_ROSE | CLAIM_FELL)));
}

/* Finds the siblings among the claims of one article, FROM up to TO: they give one value of one thing. */
static void
find_siblings(struct aligner *g, uint32_t from, uint32_t to)
{
	struct hash_table last = { 0 };	/* by thing and value: a claim, plus 1 */
	uint64_t *before;
	uint32_t i;

	for (i = from; i < to; i++) {
		g->sibling[i] = i;
		if (to - from < 2)
			break;
		before = hash_add(&last, value_key(claim_of(g, i)));
		if (*before != 0 && g->place[*before - 1].sentence != g->place[i].sentence) {
			g->sibling[*before - 1] = i;
			g->follows[i] = true;
		}
		*before = i + 1;
	}
	hash_free(&last);
}

static void
find_all_siblings(struct aligner *g)
{
	const struct storysentence *s = g->fit.t->sentence;
	uint32_t i, from = 0;

	for (i = 1; i <= g->x->claims; i++) {
		if (i < g->x->claims && s[g->place[i].sentence].article == s[g->place[from].sentence].article)
			continue;
		find_siblings(g, from, i);
		from = i;
	}
}

void
factalign_make(struct factalign *x, const struct storyview *t, struct articlenames *names)
{
	struct aligner g = { .x = x };
	uint32_t i;

	memset(x, 0, sizeof *x);
	g.place = order_claims(t, &x->claims);
	factfit_start(&g.fit, t, names, g.place, x->claims);
	x->claim = mem_alloc(x->claims, sizeof *x->claim);
	x->first = mem_alloc(x->claims, sizeof *x->first);
	g.last = mem_alloc(x->claims, sizeof *g.last);
	g.sibling = mem_alloc(x->claims, sizeof *g.sibling);
	g.follows = mem_alloc(x->claims, sizeof *g.follows);
	g.kept_of = mem_alloc(x->claims, sizeof *g.kept_of);
	for (i = 0; i < x->claims; i++)
		g.last[i] = FACTALIGN_END;
	for (i = 0; i < x->claims; i++)
		x->claim[i] = (struct factclaim){ g.place[i].sentence, FACTALIGN_END, g.place[i].which };
	find_all_siblings(&g);
	for (i = 0; i < x->claims; i++)
		if (!g.follows[i])
			align_claim(&g, i);
	factfit_stop(&g.fit);
	hash_free(&g.bucket);
	free(g.buckets);
	free(g.place);
	free(g.last);
	free(g.sibling);
	free(g.follows);
	free(g.kept_of);
	free(g.kept);
}

void
factalign_free(struct factalign *x)
{
	free(x->claim);
	free(x->first);
	memset(x, 0, sizeof *x);
}
