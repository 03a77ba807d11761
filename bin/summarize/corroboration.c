#include <stdlib.h>
#include <string.h>

#include "hash.h"
#include "mem.h"
#include "termreader.h"
#include "corroboration.h"

enum {
	SAME = 70,	/* percent of either's pairs of words that two sentences share when one is copied */
	MOST = 60,	/* percent of a sentence's words that make another carry its news ... */
	ENOUGH = 4,	/* ... and how many there must be at least */
	HALF = 50,	/* as many do where these are in common too: ... */
	NAMES_MOST = 70,	/* ... percent of its names */
	NAMES_ENOUGH = 3	/* ... and so many at least */
};

/* What chosen sentences hold: words that carry a subject, pairs of neighbouring words, and names. */
enum kind { WORD, PAIR, NAME, KINDS };

struct shared_term {
	enum kind kind;
	size_t met;		/* in which sentence last, plus 1 */
	size_t first;		/* of its holders, plus 1 */
};

struct holder {
	size_t chosen;
	size_t next;		/* plus 1 */
};

/* What a chosen sentence holds, and shares with the sentence that is looked at and with the one before that. */
struct shares {
	size_t own[KINDS];
	size_t shared[KINDS];
	size_t again[KINDS];	/* of them, shared with the one before as well */
	size_t before[KINDS];	/* shared with the one before, if that is sentence BEFORE_AT less 1 */
	size_t before_at;
	bool touched;
};

struct index {
	struct hash_table number;	/* of a term, plus 1 */
	struct shared_term *term;
	size_t terms, terms_cap;
	struct holder *holder;
	size_t holders, holders_cap;
	struct shares *shares;		/* of each chosen sentence */
	size_t *touched;		/* chosen sentences that share something */
	size_t n_touched;
};

static void
add_holder(struct index *x, uint64_t key, enum kind kind, size_t chosen)
{
	uint64_t *number = hash_add(&x->number, key);
	struct shared_term *t;

	if (*number == 0) {
		x->term = mem_grow(x->term, &x->terms_cap, x->terms + 1, sizeof *x->term);
		x->term[x->terms].kind = kind;
		x->term[x->terms].met = x->term[x->terms].first = 0;
		*number = ++x->terms;
	}
	t = &x->term[*number - 1];
	if (t->first != 0 && x->holder[t->first - 1].chosen == chosen)
		return;
	x->holder = mem_grow(x->holder, &x->holders_cap, x->holders + 1, sizeof *x->holder);
	x->holder[x->holders].chosen = chosen;
	x->holder[x->holders].next = t->first;
	t->first = ++x->holders;
	x->shares[chosen].own[kind]++;
}

static void
add_chosen(struct index *x, const struct storysentence *s, size_t chosen)
{
	size_t i;

	for (i = 0; i < s->stems; i++) {
		if (!term_is_stop(s->stem[i]))
			add_holder(x, s->stem[i], WORD, chosen);
		if (i > 0)
			add_holder(x, hash_pair(s->stem[i - 1], s->stem[i]), PAIR, chosen);
	}
	for (i = 0; i < s->names; i++)
		add_holder(x, hash_pair(s->name[i].whole, 0), NAME, chosen);
}

/* Counts a term of sentence number SENTENCE for the chosen ones that hold it, if it is the first of its kind there. */
static void
meet(struct index *x, uint64_t key, size_t sentence)
{
	const uint64_t *number = hash_find(&x->number, key);
	struct shares *shares;
	struct shared_term *t;
	bool again;
	size_t k;

	if (number == NULL || x->term[*number - 1].met == sentence + 1)
		return;
	t = &x->term[*number - 1];
	again = t->met == sentence;
	t->met = sentence + 1;
	for (k = t->first; k != 0; k = x->holder[k - 1].next) {
		shares = &x->shares[x->holder[k - 1].chosen];
		if (!shares->touched)
			x->touched[x->n_touched++] = x->holder[k - 1].chosen;
		shares->touched = true;
		shares->shared[t->kind]++;
		shares->again[t->kind] += again;
	}
}

static void
meet_all(struct index *x, const struct storysentence *s, size_t sentence)
{
	size_t i;

	for (i = 0; i < s->stems; i++) {
		meet(x, s->stem[i], sentence);
		if (i > 0)
			meet(x, hash_pair(s->stem[i - 1], s->stem[i]), sentence);
	}
	for (i = 0; i < s->names; i++)
		meet(x, hash_pair(s->name[i].whole, 0), sentence);
}

/* Whether a sentence of so many words is the chosen one, but for a few of them. */
static bool
is_copy(const struct shares *h, size_t stems)
{
	return h->shared[PAIR] > 0 && h->shared[PAIR] * 100 >= h->own[PAIR] * SAME &&
	    h->shared[PAIR] * 100 >= (stems - 1) * SAME;
}

/* Whether the sentence has the chosen one's news, alone or, where JOINED, with the one before. */
static bool
says_the_same(const struct shares *h, bool joined)
{
	size_t words = h->shared[WORD], names = h->shared[NAME];

	if (joined) {
		words += h->before[WORD] - h->again[WORD];
		names += h->before[NAME] - h->again[NAME];
	}
	if (words < ENOUGH)
		return false;
	return words * 100 >= h->own[WORD] * MOST || (names >= NAMES_ENOUGH &&
	    names * 100 >= h->own[NAME] * NAMES_MOST && words * 100 >= h->own[WORD] * HALF);
}

/* Whether S, or where JOINED the sentence before it, has other figures of the same things than the chosen one. */
static bool
contradicts(const struct storysentence *chosen, const struct storysentence *s, bool joined)
{
	return claim_disagree(chosen->claim, chosen->claims, s->claim, s->claims) ||
	    (joined && claim_disagree(chosen->claim, chosen->claims, s[-1].claim, s[-1].claims));
}

/* Adds a supporter; an article that has both a copy and the same in other words has the copy. */
static void
add(struct corroborators *found, size_t article, bool copy)
{
	if (found->n > 0 && found->item[found->n - 1].article == article) {
		found->item[found->n - 1].copy |= copy;
		return;
	}
	found->item = mem_grow(found->item, &found->cap, found->n + 1, sizeof *found->item);
	found->item[found->n].article = article;
	found->item[found->n].copy = copy;
	found->n++;
}

/* Judges what sentence number AT shares with the chosen ones it touches, and keeps that for the one behind it. */
static void
judge(struct index *x, struct corroborators *found, const struct storysentence *all, size_t at, const size_t *which)
{
	const struct storysentence *s = &all[at];
	bool follows = at > 0 && all[at - 1].article == s->article;
	struct shares *shares;
	size_t i, chosen;
	bool copy, joined;

	for (i = 0; i < x->n_touched; i++) {
		chosen = x->touched[i];
		shares = &x->shares[chosen];
		copy = is_copy(shares, s->stems);
		joined = follows && shares->before_at == at;
		if (at == which[chosen] || (storysentence_holds(s) && (copy || says_the_same(shares, joined)) &&
		    !contradicts(&all[which[chosen]], s, joined)))
			add(&found[chosen], s->article, copy && s->article != all[which[chosen]].article);
		memcpy(shares->before, shares->shared, sizeof shares->before);
		memset(shares->shared, 0, sizeof shares->shared);
		memset(shares->again, 0, sizeof shares->again);
		shares->before_at = at + 1;
		shares->touched = false;
	}
	x->n_touched = 0;
}

void
corroboration_find(struct corroborators *found, const size_t *which, size_t m, const struct storysentence *s, size_t n)
{
	struct index x = { .n_touched = 0 };
	size_t i;

	x.terms_cap = x.holders_cap = m;
	x.term = mem_alloc(m, sizeof *x.term);
	x.holder = mem_alloc(m, sizeof *x.holder);
	x.shares = mem_alloc(m, sizeof *x.shares);
	x.touched = mem_alloc(m, sizeof *x.touched);
	for (i = 0; i < m; i++)
		add_chosen(&x, &s[which[i]], i);
	for (i = 0; i < n; i++) {
		meet_all(&x, &s[i], i);
		judge(&x, found, s, i, which);
	}
	hash_free(&x.number);
	free(x.term);
	free(x.holder);
	free(x.shares);
	free(x.touched);
}
