#include <stdlib.h>

#include "hash.h"
#include "mem.h"
#include "stems.h"
#include "support.h"

enum {
	SAME = 70,	/* percent of either's pairs of words that two sentences share when one is copied */
	MOST = 60,	/* percent of a sentence's words that make another carry its news */
	ENOUGH = 4	/* words in common without which nothing is said */
};

/* Something that chosen sentences hold: a word that carries a subject, or a pair of neighbouring words. */
struct term {
	bool pair;
	size_t met;		/* in which sentence last, plus 1 */
	size_t first;		/* of its holders, plus 1 */
};

struct holder {
	size_t chosen;
	size_t next;		/* plus 1 */
};

/* What a chosen sentence holds, and shares with the sentence that is looked at. */
struct shares {
	size_t words, pairs;
	size_t shared_words, shared_pairs;
};

struct index {
	struct hash_table number;	/* of a term, plus 1 */
	struct term *term;
	size_t terms, terms_cap;
	struct holder *holder;
	size_t holders, holders_cap;
	struct shares *shares;		/* of each chosen sentence */
	size_t *touched;		/* chosen sentences that share something */
	size_t n_touched;
};

static void
add_holder(struct index *x, uint64_t key, bool pair, size_t chosen)
{
	uint64_t *number = hash_add(&x->number, key);
	struct term *t;

	if (*number == 0) {
		x->term = mem_grow(x->term, &x->terms_cap, x->terms + 1, sizeof *x->term);
		x->term[x->terms].pair = pair;
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
	if (pair)
		x->shares[chosen].pairs++;
	else
		x->shares[chosen].words++;
}

static void
add_chosen(struct index *x, const struct sentence *s, size_t chosen)
{
	size_t i;

	for (i = 0; i < s->stems; i++) {
		if (!stems_is_stop(s->stem[i]))
			add_holder(x, s->stem[i], false, chosen);
		if (i > 0)
			add_holder(x, hash_pair(s->stem[i - 1], s->stem[i]), true, chosen);
	}
}

/* Counts a term of sentence number SENTENCE for the chosen ones that hold it, if it is the first of its kind there. */
static void
meet(struct index *x, uint64_t key, size_t sentence)
{
	const uint64_t *number = hash_find(&x->number, key);
	struct shares *shares;
	struct term *t;
	size_t k;

	if (number == NULL || x->term[*number - 1].met == sentence + 1)
		return;
	t = &x->term[*number - 1];
	t->met = sentence + 1;
	for (k = t->first; k != 0; k = x->holder[k - 1].next) {
		shares = &x->shares[x->holder[k - 1].chosen];
		if (shares->shared_words == 0 && shares->shared_pairs == 0)
			x->touched[x->n_touched++] = x->holder[k - 1].chosen;
		if (t->pair)
			shares->shared_pairs++;
		else
			shares->shared_words++;
	}
}

/* Adds a supporter; an article that has both a copy and the same in other words has the copy. */
static void
add(struct supporters *found, size_t article, bool copy)
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

/* Judges what the sentence shares with the chosen ones it touches, and forgets it. */
static void
judge(struct index *x, struct supporters *found, const struct sentence *s, const size_t *which,
    const struct sentence *all)
{
	struct shares *shares;
	size_t i, chosen;

	for (i = 0; i < x->n_touched; i++) {
		chosen = x->touched[i];
		shares = &x->shares[chosen];
		if (s == &all[which[chosen]])
			add(&found[chosen], s->article, false);
		else if (shares->shared_pairs > 0 && shares->shared_pairs * 100 >= shares->pairs * SAME &&
		    shares->shared_pairs * 100 >= (s->stems - 1) * SAME)
			add(&found[chosen], s->article, s->article != all[which[chosen]].article);
		else if (shares->shared_words >= ENOUGH && shares->shared_words * 100 >= shares->words * MOST)
			add(&found[chosen], s->article, false);
		shares->shared_words = shares->shared_pairs = 0;
	}
	x->n_touched = 0;
}

void
support_find(struct supporters *found, const size_t *which, size_t m, const struct sentence *s, size_t n)
{
	struct index x = { .n_touched = 0 };
	size_t i, k;

	x.shares = mem_alloc(m, sizeof *x.shares);
	x.touched = mem_alloc(m, sizeof *x.touched);
	for (i = 0; i < m; i++)
		add_chosen(&x, &s[which[i]], i);
	for (i = 0; i < n; i++) {
		for (k = 0; k < s[i].stems; k++) {
			meet(&x, s[i].stem[k], i);
			if (k > 0)
				meet(&x, hash_pair(s[i].stem[k - 1], s[i].stem[k]), i);
		}
		judge(&x, found, &s[i], which, s);
	}
	hash_free(&x.number);
	free(x.term);
	free(x.holder);
	free(x.shares);
	free(x.touched);
}
