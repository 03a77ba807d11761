#include <stdlib.h>
#include <string.h>

#include "corroboration.h"
#include "factsupport.h"
#include "hash.h"
#include "keyfilter.h"
#include "mem.h"
#include "termreader.h"

enum {
	SAME = 70,	/* percent of either's pairs of words that two sentences share when one is copied */
	ENOUGH = 3, PART = 20	/* words, and percent of them, that are shared, at least, by one that says the same */
};

/* What chosen sentences hold: words that carry a subject, and pairs of neighbouring words. */
enum kind { WORD, PAIR, KINDS };

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
	struct entailment *same;
	struct keyfilter held;		/* most words of a story are in no chosen sentence */
	struct hash_table number;	/* of a term, plus 1 */
	struct shared_term *term;
	size_t terms, terms_cap;
	struct holder *holder;
	size_t holders, holders_cap;
	struct shares *shares;		/* of each chosen sentence */
	size_t *touched;		/* chosen sentences that share something */
	size_t n_touched;
};

/* The number of the term KEY, plus 1. */
static uint64_t
term_of(struct index *x, uint64_t key, enum kind kind)
{
	uint64_t *number = hash_add(&x->number, key);

	keyfilter_add(&x->held, key);
	if (*number == 0) {
		x->term = mem_grow_one(x->term, &x->terms_cap, x->terms, sizeof *x->term);
		x->term[x->terms].kind = kind;
		x->term[x->terms].met = x->term[x->terms].first = 0;
		*number = ++x->terms;
	}
	return *number;
}

static void
add_holder(struct index *x, uint64_t number, size_t chosen)
{
	struct shared_term *t = &x->term[number - 1];

	if (t->first != 0 && x->holder[t->first - 1].chosen == chosen)
		return;
	x->holder = mem_grow_one(x->holder, &x->holders_cap, x->holders, sizeof *x->holder);
	x->holder[x->holders].chosen = chosen;
	x->holder[x->holders].next = t->first;
	t->first = ++x->holders;
	x->shares[chosen].own[t->kind]++;
}

/* A word is one term with its synonyms. */
static void
add_word(struct index *x, const uint32_t *stem, size_t chosen)
{
	size_t n, i;
	const uint32_t *same = synonym_all(x->same->synonyms, stem, &n);
	uint64_t number = term_of(x, same[0], WORD);

	for (i = 1; i < n; i++) {
		keyfilter_add(&x->held, same[i]);
		*hash_add(&x->number, same[i]) = number;
	}
	add_holder(x, number, chosen);
}

static void
add_chosen(struct index *x, const struct storysentence *s, size_t chosen)
{
	size_t i;

	for (i = 0; i < s->stems; i++) {
		if (!term_is_stop(synonym_of(x->same->synonyms, s->stem[i])))
			add_word(x, &s->stem[i], chosen);
		if (i > 0)
			add_holder(x, term_of(x, hash_pair(s->stem[i - 1], s->stem[i]), PAIR), chosen);
	}
}

/* Counts a term of sentence number SENTENCE for the chosen ones that hold it, if it is the first of its kind there. */
static void
meet(struct index *x, uint64_t key, size_t sentence)
{
	const uint64_t *number = keyfilter_may_hold(&x->held, key) ? hash_find(&x->number, key) : NULL;
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
}

/* Whether a sentence of so many words is the chosen one, a few words apart. */
static bool
is_copy(const struct shares *h, size_t stems)
{
	return h->shared[PAIR] > 0 && h->shared[PAIR] * 100 >= h->own[PAIR] * SAME &&
	    h->shared[PAIR] * 100 >= (stems - 1) * SAME;
}

/* Whether sentence AT, with its article, gives the facts of the chosen one, and does not say the opposite. */
static bool
agrees(const struct entailment *same, const struct storysentence *own, size_t at, bool joined)
{
	const struct opposite_words *opposites = &same->outcomes->opposites;
	const struct storysentence *s = &same->view->sentence[at];

	return factsupport_gives_figures(same->names, own, at) &&
	    !factsupport_lacks_outcome(same->names, same->outcomes, own, at) &&
	    !opposite_says(opposites, own, s) && !(joined && opposite_says(opposites, own, &s[-1]));
}

/* Adds a supporter; an article that has both a copy and the same in other words has the copy. */
static void
add(struct corroborators *found, size_t article, bool copy)
{
	if (found->n > 0 && found->item[found->n - 1].article == article) {
		found->item[found->n - 1].copy |= copy;
		return;
	}
	found->item = mem_grow_one(found->item, &found->cap, found->n, sizeof *found->item);
	found->item[found->n].article = article;
	found->item[found->n].copy = copy;
	found->n++;
}

/* Judges what sentence number AT shares with the chosen ones it touches, and keeps that for the one after it. */
static void
judge(struct index *x, struct corroborators *found, size_t at)
{
	const struct storysentence *s = &x->same->view->sentence[at], *own;
	bool follows = at > 0 && s[-1].article == s->article, copy, joined;
	struct shares *shares;
	size_t i, chosen, words;

	for (i = 0; i < x->n_touched; i++) {
		chosen = x->touched[i];
		own = &x->same->view->sentence[x->same->which[chosen]];
		shares = &x->shares[chosen];
		copy = is_copy(shares, s->stems);
		joined = follows && shares->before_at == at;
		words = shares->shared[WORD] + (joined ? shares->before[WORD] - shares->again[WORD] : 0);
		if (s == own || (storysentence_holds(s) &&
		    (copy || (words + own->leans >= ENOUGH && words * 100 >= shares->own[WORD] * PART &&
		    entailment_holds(x->same, chosen, at, joined))) && agrees(x->same, own, at, joined)))
			add(&found[chosen], s->article, copy && s->article != own->article);
		memcpy(shares->before, shares->shared, sizeof shares->before);
		memset(shares->shared, 0, sizeof shares->shared);
		memset(shares->again, 0, sizeof shares->again);
		shares->before_at = at + 1;
		shares->touched = false;
	}
	x->n_touched = 0;
}

void
corroboration_find(struct corroborators *found, size_t m, struct entailment *same)
{
	const struct storysentence *s = same->view->sentence;
	struct index x = { .same = same };
	size_t i;

	if (same->view->standing < 2)
		return;
	x.terms_cap = x.holders_cap = m;
	x.term = mem_alloc(m, sizeof *x.term);
	x.holder = mem_alloc(m, sizeof *x.holder);
	x.shares = mem_alloc(m, sizeof *x.shares);
	x.touched = mem_alloc(m, sizeof *x.touched);
	for (i = 0; i < m; i++)
		add_chosen(&x, &s[same->which[i]], i);
	entailment_start(same, m);
	for (i = 0; i < same->view->sentences; i++) {
		meet_all(&x, &s[i], i);
		judge(&x, found, i);
	}
	entailment_stop(same);
	hash_free(&x.number);
	free(x.term);
	free(x.holder);
	free(x.shares);
	free(x.touched);
}
