#include <stdlib.h>
#include <string.h>

#include "factalign.h"
#include "hash.h"
#include "mem.h"
#include "termreader.h"
#include "wordclass.h"

enum {
	RECENT = 32,		/* facts of one kind that a claim is compared with: those told of last ... */
	OLDEST = 4, NEWEST = 4,	/* ... by so many of their claims */
	LOCAL = 8,		/* words on either side of a figure that tell what it is about */
	WORDS_MOST = 64,	/* of a sentence that are compared */
	REMEMBERED = 4096,	/* claims whose words are at hand; others are read again */
	APART = 96 * 60 * 60	/* seconds after which a figure of a thing is another event's */
};

/* How well two claims fit; the larger the better. */
enum fit { APART_FROM, BY_WORDS, BY_ROLE, BY_TEMPLATE };

/* Words, each once. */
struct words {
	uint32_t stem[WORDS_MOST];
	size_t n;
	uint64_t signature;	/* a bit for each stem */
};

/*
 * The words of a claim's sentence, numbers aside, and the distinctive ones around its figure, with and without names.
 */
struct around {
	struct words all, local, plain;	/* plain: local without names */
	uint32_t before;	/* the distinctive word right before the figure; 0 if it is none */
	uint32_t claim;		/* whose they are, plus 1 */
};

struct aligner {
	struct factalign *x;
	const struct storyview *t;
	struct articlenames *names;
	struct around current, *remembered;	/* of the claim that is aligned, and of those it is compared with */
	size_t remember;
	struct kept {
		uint32_t oldest[OLDEST], newest[NEWEST];
		size_t n;
	} *kept;			/* of each fact, the claims that others are compared with */
	size_t kept_cap;
	struct hash_table bucket;	/* by what is counted: a bucket, plus 1 */
	struct bucket {
		uint32_t fact[RECENT];
		size_t n;
	} *buckets;
	size_t buckets_n, buckets_cap;
};

static const struct storysentence *
sentence_of(const struct aligner *g, uint32_t claim)
{
	return &g->t->sentence[g->x->claim[claim].sentence];
}

static const struct claim *
claim_of(const struct aligner *g, uint32_t claim)
{
	return &sentence_of(g, claim)->claim[g->x->claim[claim].which];
}

static uint64_t
bit_of(uint32_t stem)
{
	return (uint64_t)1 << ((stem >> 2) * 0x9E3779B1u >> 26);
}

static void
add_word(struct words *w, uint32_t stem)
{
	size_t i;

	if (w->n == WORDS_MOST)
		return;
	if ((w->signature & bit_of(stem)) != 0)
		for (i = 0; i < w->n; i++)
			if (w->stem[i] == stem)
				return;
	w->stem[w->n++] = stem;
	w->signature |= bit_of(stem);
}

static size_t
shared_words(const struct words *a, const struct words *b)
{
	size_t i, k, n = 0;

	if ((a->signature & b->signature) == 0)
		return 0;
	for (i = 0; i < a->n; i++) {
		if ((b->signature & bit_of(a->stem[i])) == 0)
			continue;
		for (k = 0; k < b->n && b->stem[k] != a->stem[i]; k++)
			;
		n += k < b->n;
	}
	return n;
}

/* Whether so many percent of the words of both are shared. */
static bool
jaccard_at_least(const struct words *a, const struct words *b, size_t percent)
{
	size_t less = a->n < b->n ? a->n : b->n, more = a->n + b->n - less, shared;

	if (less * 100 < more * percent)
		return false;
	shared = shared_words(a, b);
	return shared * 100 >= (a->n + b->n - shared) * percent;
}

static void
read_around(const struct aligner *g, struct around *w, uint32_t claim)
{
	const struct storysentence *s = sentence_of(g, claim);
	uint32_t noun = claim_of(g, claim)->noun;
	size_t at = claim_of(g, claim)->at, i;

	w->all.n = w->local.n = w->plain.n = 0;
	w->all.signature = w->local.signature = w->plain.signature = 0;
	w->claim = claim + 1;
	w->before = at > 0 && at <= s->stems && term_is_distinctive(s->stem[at - 1]) ? s->stem[at - 1] : 0;
	for (i = 0; i < s->stems; i++) {
		if ((s->stem[i] & TERM_COMMON) == 0)
			add_word(&w->all, s->stem[i]);
		if (i + LOCAL < at || i > at + LOCAL || !term_is_distinctive(s->stem[i]) || s->stem[i] == noun)
			continue;
		add_word(&w->local, s->stem[i]);
		if (i >= 64 || (s->capitals >> i & 1) == 0)
			add_word(&w->plain, s->stem[i]);
	}
}

static const struct around *
around(struct aligner *g, uint32_t claim)
{
	struct around *w = &g->remembered[claim % g->remember];

	if (g->current.claim == claim + 1)
		return &g->current;
	if (w->claim != claim + 1)
		read_around(g, w, claim);
	return w;
}

/* Two sentences of one mould that differ in the figure. */
static bool
fits_by_template(struct aligner *g, uint32_t a, uint32_t b)
{
	const struct around *x = around(g, a), *y = around(g, b);

	return claim_of(g, a)->noun == claim_of(g, b)->noun && x->all.n >= 3 &&
	    jaccard_at_least(&x->all, &y->all, 60) &&
	    jaccard_at_least(&x->local, &y->local, 50);
}

static double
ratio(const struct claim *a, const struct claim *b)
{
	double less = a->high < b->high ? a->high : b->high, more = a->high + b->high - less;

	return less > 0 ? more / less : more;
}

/* People in one state: the same number of them, or another where names or words say that it is the same event. */
static bool
fits_by_role(struct aligner *g, uint32_t a, uint32_t b, size_t names)
{
	const struct claim *x = claim_of(g, a), *y = claim_of(g, b);
	const struct around *v = around(g, a), *w = around(g, b);
	size_t words = shared_words(&v->local, &w->local);

	if (claim_same_value(x, y))
		return x->low >= 3 || names > 0 || words >= 2;
	if (x->noun != y->noun)
		return false;
	if (names >= 2 || ((names > 0 || words >= 3) && ratio(x, y) <= 5))
		return true;
	return (v->all.n <= 6 || w->all.n <= 6) && ratio(x, y) <= 2.5;
}

/* A figure of one thing, or a day, with the same words around it. */
static bool
fits_by_words(struct aligner *g, uint32_t a, uint32_t b, size_t names)
{
	const struct claim *x = claim_of(g, a), *y = claim_of(g, b);
	const struct around *v = around(g, a), *w = around(g, b);
	size_t words = shared_words(&v->local, &w->local), less;
	size_t plain = shared_words(&v->plain, &w->plain);
	bool same = claim_same_value(x, y);

	less = v->local.n < w->local.n ? v->local.n : w->local.n;
	switch (x->kind) {
	case CLAIM_MAGNITUDE:
		return words >= 1 || names >= 1;
	case CLAIM_DATE:
		if (((x->flags | y->flags) & CLAIM_VAGUE) != 0)
			return words >= 2 && x->low - 32 < y->high && y->low - 32 < x->high;
		return same ? words >= 1 : words >= 3 && plain >= 2 && words * 100 >= less * 40;
	case CLAIM_COUNT:
		if (same)
			return x->low >= 10 || words >= 2;
		if (v->before != 0 && v->before == w->before && x->noun != 0 && (x->flags & CLAIM_DURATION) == 0)
			return true;
		return words >= 3 && words * 100 >= less * 40 && plain >= ((x->flags & CLAIM_DURATION) != 0 ? 3 : 2);
	case CLAIM_PERCENT: case CLAIM_MONEY:
		return same ? words >= 1 : words >= 3 && plain >= 2 && words * 100 >= less * 50;
	default:
		return false;
	}
}

/* Whether the sentence of A also has the value of B, or the other way round: then they count different things. */
static bool
has_other_value(const struct aligner *g, uint32_t a, uint32_t b)
{
	const struct storysentence *s = sentence_of(g, a);
	const struct claim *x = claim_of(g, b);
	size_t i;

	for (i = 0; i < s->claims; i++)
		if (i != g->x->claim[a].which && claim_comparable(&s->claim[i], x) && claim_same_value(&s->claim[i], x))
			return true;
	return false;
}

static bool
is_apart_in_time(const struct storysentence *a, const struct storysentence *b)
{
	return a->when != INT64_MAX && b->when != INT64_MAX &&
	    (a->when > b->when ? a->when - b->when : b->when - a->when) > APART;
}

static enum fit
fit(struct aligner *g, uint32_t a, uint32_t b)
{
	const struct claim *x = claim_of(g, a), *y = claim_of(g, b);
	const struct storysentence *s = sentence_of(g, a), *r = sentence_of(g, b);
	bool same = claim_same_value(x, y);
	size_t names;

	if (x->kind != y->kind || (s->article == r->article && !same))
		return APART_FROM;
	if (!same && ((x->flags ^ y->flags) & CLAIM_BACKGROUND) != 0)
		return APART_FROM;
	if (!same && (has_other_value(g, a, b) || has_other_value(g, b, a)))
		return APART_FROM;
	if (!articlenames_agree(g->names, s->article, r->article))
		return APART_FROM;
	if (fits_by_template(g, a, b))
		return BY_TEMPLATE;
	if (((x->flags ^ y->flags) & (CLAIM_BACKGROUND | CLAIM_PART)) != 0 ||
	    (!same && ((x->flags | y->flags) & (CLAIM_BACKGROUND | CLAIM_PART)) != 0))
		return APART_FROM;
	names = articlenames_shared(g->names, g->x->claim[a].sentence, g->x->claim[b].sentence);
	if (x->role != y->role)
		return APART_FROM;
	if (x->role != WORDCLASS_NONE)
		return fits_by_role(g, a, b, names) ? BY_ROLE : APART_FROM;
	if (x->noun != y->noun || (!same && x->kind != CLAIM_DATE && is_apart_in_time(s, r)))
		return APART_FROM;
	return fits_by_words(g, a, b, names) ? BY_WORDS : APART_FROM;
}

static struct bucket *
bucket_of(struct aligner *g, uint32_t claim)
{
	const struct claim *c = claim_of(g, claim);
	uint64_t *number = hash_add(&g->bucket, c->role != WORDCLASS_NONE ? hash_pair(1, c->role) :
	    hash_pair(c->kind + 2, c->noun));

	if (*number == 0) {
		g->buckets = mem_grow(g->buckets, &g->buckets_cap, g->buckets_n + 1, sizeof *g->buckets);
		memset(&g->buckets[g->buckets_n], 0, sizeof *g->buckets);
		*number = ++g->buckets_n;
	}
	return &g->buckets[*number - 1];
}

/* How well a claim fits the claims of a fact that are kept. */
static enum fit
fit_fact(struct aligner *g, uint32_t claim, uint32_t fact)
{
	const struct kept *k = &g->kept[fact];
	enum fit best = APART_FROM, f;
	size_t i;

	for (i = 0; i < k->n && i < OLDEST; i++) {
		f = fit(g, claim, k->oldest[i]);
		best = f > best ? f : best;
	}
	for (i = OLDEST; i < k->n && i < OLDEST + NEWEST; i++) {
		f = fit(g, claim, k->newest[i - OLDEST]);
		best = f > best ? f : best;
	}
	return best;
}

static void
add_to_fact(struct aligner *g, uint32_t claim, uint32_t fact, uint32_t *last)
{
	struct kept *k = &g->kept[fact];

	if (k->n < OLDEST)
		k->oldest[k->n] = claim;
	else
		k->newest[(k->n - OLDEST) % NEWEST] = claim;
	k->n++;
	g->x->claim[claim].fact = fact;
	if (last[fact] == FACTALIGN_END)
		g->x->first[fact] = claim;
	else
		g->x->claim[last[fact]].next = claim;
	last[fact] = claim;
}

static void
align_claim(struct aligner *g, uint32_t claim, uint32_t *last)
{
	struct bucket *b = bucket_of(g, claim);
	enum fit best = APART_FROM, f;
	uint32_t fact = 0;
	size_t i;

	for (i = 0; i < b->n && i < RECENT; i++) {
		f = fit_fact(g, claim, b->fact[(b->n - 1 - i) % RECENT]);
		if (f > best) {
			best = f;
			fact = b->fact[(b->n - 1 - i) % RECENT];
		}
	}
	if (best == APART_FROM) {
		fact = (uint32_t)g->x->facts++;
		b->fact[b->n++ % RECENT] = fact;
	}
	add_to_fact(g, claim, fact, last);
}

struct timed {
	int64_t when;
	uint32_t sentence;
	uint8_t which;
};

static int
compare(const void *a, const void *b)
{
	const struct timed *x = a, *y = b;

	if (x->when != y->when)
		return x->when < y->when ? -1 : 1;
	if (x->sentence != y->sentence)
		return x->sentence < y->sentence ? -1 : 1;
	return (x->which > y->which) - (x->which < y->which);
}

/* All claims of the view that hold, by time. */
static void
order_claims(struct factalign *x, const struct storyview *t)
{
	const struct storysentence *s;
	struct timed *order;
	size_t n = 0, i, k;

	for (i = 0; i < t->sentences + t->titles; i++)
		n += t->sentence[i].claims;
	order = mem_alloc(n, sizeof *order);
	x->claim = mem_alloc(n, sizeof *x->claim);
	for (i = 0; i < t->sentences + t->titles; i++) {
		s = &t->sentence[i];
		for (k = 0; k < s->claims && !s->retracted; k++) {
			if ((s->claim[k].flags & CLAIM_FORMER) != 0)
				continue;
			order[x->claims].when = s->when;
			order[x->claims].sentence = (uint32_t)i;
			order[x->claims++].which = (uint8_t)k;
		}
	}
	qsort(order, x->claims, sizeof *order, compare);
	for (i = 0; i < x->claims; i++) {
		x->claim[i].sentence = order[i].sentence;
		x->claim[i].which = order[i].which;
		x->claim[i].next = FACTALIGN_END;
	}
	free(order);
}

void
factalign_make(struct factalign *x, const struct storyview *t, struct articlenames *names)
{
	struct aligner g = { .x = x, .t = t, .names = names };
	uint32_t *last, i;

	memset(x, 0, sizeof *x);
	order_claims(x, t);
	g.remember = x->claims < REMEMBERED ? x->claims : REMEMBERED;
	g.remembered = mem_alloc(g.remember, sizeof *g.remembered);
	g.kept = mem_alloc(x->claims, sizeof *g.kept);
	x->first = mem_alloc(x->claims, sizeof *x->first);
	last = mem_alloc(x->claims, sizeof *last);
	for (i = 0; i < x->claims; i++)
		last[i] = FACTALIGN_END;
	for (i = 0; i < x->claims; i++) {
		read_around(&g, &g.current, i);
		align_claim(&g, i, last);
	}
	hash_free(&g.bucket);
	free(g.buckets);
	free(g.remembered);
	free(g.kept);
	free(last);
}

void
factalign_free(struct factalign *x)
{
	free(x->claim);
	free(x->first);
	memset(x, 0, sizeof *x);
}
