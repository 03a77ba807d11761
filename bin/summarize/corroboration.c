#include <stdlib.h>
#include <string.h>

#include "factsupport.h"
#include "hash.h"
#include "keyfilter.h"
#include "mem.h"
#include "paraphrase.h"
#include "quotedname.h"
#include "termreader.h"
#include "corroboration.h"

enum {
	SAME = 70,	/* percent of either's pairs of words that two sentences share when one is copied */
	ENOUGH = 3, PART = 20,	/* words, and percent of them, that are shared, at least, by one that says the same */
	ACTORS = 3	/* names that are shared by one that tells what they do in a word or more */
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
	const struct storyview *t;
	struct concepts *concepts;
	const struct articlenames *names;
	const struct outcome_words *outcomes;
	const struct synonyms *synonyms;
	const size_t *which;		/* sentences are chosen */
	struct paraphrase *words;	/* of each of them */
	struct looked_at {
		size_t sentence;	/* plus 1 */
		struct paraphrase words;
	} at[2];			/* the sentence that is looked at, alone and with the one before */
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
	const uint32_t *same = synonym_all(x->synonyms, stem, &n);
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
		if (!term_is_stop(synonym_of(x->synonyms, s->stem[i])))
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

static bool
covers(const struct index *x, size_t chosen, const struct storysentence *s, const struct paraphrase_overlap *o)
{
	return paraphrase_covers(o) ||
	    (paraphrase_covers_names(o) && !storysentence_is_earlier(&x->t->sentence[x->which[chosen]], s));
}

/* How many names of the chosen one S shares, each once; sets *OWN to how many that one has. */
static size_t
names_shared(const struct storysentence *chosen, const struct storysentence *s, size_t *own)
{
	size_t i, names = 0;

	for (*own = i = 0; i < chosen->names; i++) {
		if (chosen->name[i].dateline || name_is_among(&chosen->name[i], chosen->name, i))
			continue;
		++*own;
		names += name_is_among(&chosen->name[i], s->name, s->names);
	}
	return names;
}

/*
 * Whether S, which was not told long before, tells of the same people and places, one of them aside at most, and what
 * they do there: half of its words, a name of several words counted once.
 */
static bool
tells_act(const struct storysentence *chosen, const struct storysentence *s, const struct paraphrase_overlap *o)
{
	size_t own, names = names_shared(chosen, s, &own);

	return names >= ACTORS && names + 1 >= own && o->plain_words > 0 && !storysentence_is_earlier(chosen, s) &&
	    2 * (names + o->plain_words) >= own + o->first_plain;
}

/* The words of sentence AT, and of it and the one before; read when they are first asked for. */
static const struct paraphrase *
words_at(struct index *x, size_t at, bool joined)
{
	struct looked_at *w = &x->at[joined];

	if (w->sentence != at + 1) {
		paraphrase_clear(&w->words);
		paraphrase_add(&w->words, x->concepts, &x->t->sentence[at], x->synonyms);
		if (joined)
			paraphrase_add(&w->words, x->concepts, &x->t->sentence[at - 1], x->synonyms);
		w->sentence = at + 1;
	}
	return &w->words;
}

/* Whether sentence AT, which was not told long before and gives all figures of the chosen one, says a part of it. */
static bool
shares_clause(struct index *x, size_t chosen, size_t at)
{
	const struct storysentence *s = &x->t->sentence[at], *own = &x->t->sentence[x->which[chosen]];
	size_t i;

	for (i = 0; i < own->claims && factsupport_gives(s, &own->claim[i]); i++)
		;
	return i == own->claims && !storysentence_is_earlier(own, s) &&
	    paraphrase_shares_clause(&x->words[chosen], words_at(x, at, false));
}

/*
 * Whether most words of the chosen one that begin with a capital are shared: its names, tagged or not, as a tagger
 * finds a name in one sentence and misses it in another.
 */
static bool
has_names(const struct paraphrase_overlap *o)
{
	return 2 * (o->words - o->plain_words) > o->first - o->first_plain;
}

/*
 * Whether sentence AT, or, where JOINED, it or the one before, makes another statement on the subject of the chosen
 * one, which it shares only some words with: it quotes somebody else, or it tells nothing of what is to come where the
 * chosen one says when something will be.
 */
static bool
is_other_statement(struct index *x, size_t chosen, size_t at, bool joined)
{
	const struct storysentence *s = &x->t->sentence[at], *own = &x->t->sentence[x->which[chosen]];
	bool quotes_other = quotedname_differs(own, s) || (joined && quotedname_differs(own, &s[-1]));
	bool is_past = own->says_when && !s->awaits && !(joined && s[-1].awaits);
	struct paraphrase_overlap o;

	if (!quotes_other && !is_past)
		return false;
	o = paraphrase_compare(&x->words[chosen], words_at(x, at, false));
	return !(quotes_other ? paraphrase_same_plain(&o) : paraphrase_same(&o)) &&
	    !factsupport_gives_fact(x->outcomes, own, s, &o);
}

/* Whether sentence AT, alone or, where JOINED, with the one before, says what the chosen one says. */
static bool
says_the_same(struct index *x, size_t chosen, size_t at, bool joined)
{
	const struct storysentence *s = &x->t->sentence[at], *own = &x->t->sentence[x->which[chosen]];
	struct paraphrase_overlap o = paraphrase_compare(&x->words[chosen], words_at(x, at, false));
	bool both = false;

	if (paraphrase_covers(&o) && has_names(&o))
		return true;
	if (!paraphrase_same(&o) && !covers(x, chosen, s, &o) && !factsupport_gives_fact(x->outcomes, own, s, &o) &&
	    !tells_act(own, s, &o) && !shares_clause(x, chosen, at)) {
		if (!joined)
			return false;
		o = paraphrase_compare(&x->words[chosen], words_at(x, at, true));
		if (!covers(x, chosen, s, &o) || !paraphrase_covers_part(&o))
			return false;
		both = true;
	}
	return articlenames_tells(x->names, s->article, own) && !is_other_statement(x, chosen, at, both);
}

/* Whether sentence S, or, where JOINED, the one before it, says the opposite of the chosen one. */
static bool
is_opposed(const struct index *x, const struct storysentence *own, const struct storysentence *s, bool joined)
{
	return opposite_says(&x->outcomes->opposites, own, s) ||
	    (joined && opposite_says(&x->outcomes->opposites, own, &s[-1]));
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
	const struct storysentence *s = &x->t->sentence[at], *own;
	bool follows = at > 0 && s[-1].article == s->article, copy, joined;
	struct shares *shares;
	size_t i, chosen, words;

	for (i = 0; i < x->n_touched; i++) {
		chosen = x->touched[i];
		own = &x->t->sentence[x->which[chosen]];
		shares = &x->shares[chosen];
		copy = is_copy(shares, s->stems);
		joined = follows && shares->before_at == at;
		words = shares->shared[WORD] + (joined ? shares->before[WORD] - shares->again[WORD] : 0);
		if (s == own || (storysentence_holds(s) &&
		    (copy || (words >= ENOUGH && words * 100 >= shares->own[WORD] * PART &&
		    says_the_same(x, chosen, at, joined))) && factsupport_gives_figures(x->names, own, at) &&
		    !factsupport_lacks_outcome(x->names, x->outcomes, own, at) &&
		    !is_opposed(x, own, s, joined)))
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
corroboration_find(struct corroborators *found, const size_t *which, size_t m, const struct storyview *t,
    struct concepts *c, const struct articlenames *names, const struct outcome_words *outcomes,
    const struct synonyms *synonyms)
{
	struct index x = { .t = t, .concepts = c, .names = names, .outcomes = outcomes,
	    .synonyms = synonyms, .which = which };
	size_t i;

	if (t->standing < 2)
		return;
	x.terms_cap = x.holders_cap = m;
	x.term = mem_alloc(m, sizeof *x.term);
	x.holder = mem_alloc(m, sizeof *x.holder);
	x.shares = mem_alloc(m, sizeof *x.shares);
	x.words = mem_resize(NULL, m, sizeof *x.words);
	x.touched = mem_alloc(m, sizeof *x.touched);
	for (i = 0; i < m; i++) {
		add_chosen(&x, &t->sentence[which[i]], i);
		paraphrase_clear(&x.words[i]);
		paraphrase_add(&x.words[i], c, &t->sentence[which[i]], synonyms);
	}
	for (i = 0; i < t->sentences; i++) {
		meet_all(&x, &t->sentence[i], i);
		judge(&x, found, i);
	}
	hash_free(&x.number);
	free(x.term);
	free(x.holder);
	free(x.shares);
	free(x.words);
	free(x.touched);
}
