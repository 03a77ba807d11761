#include <stdlib.h>

#include "entailment.h"
#include "factsupport.h"
#include "mem.h"
#include "quotedname.h"

enum { ACTORS = 3 };	/* names that are shared by one that tells what they do in a word or more */

void
entailment_start(struct entailment *e, size_t m)
{
	size_t i;

	e->words = mem_resize(NULL, m, sizeof *e->words);
	e->main = mem_resize(NULL, m, sizeof *e->main);
	for (i = 0; i < m; i++) {
		paraphrase_clear(&e->words[i]);
		paraphrase_add(&e->words[i], e->concepts, &e->view->sentence[e->which[i]], e->synonyms);
		paraphrase_clear(&e->main[i]);
	}
}

void
entailment_stop(struct entailment *e)
{
	free(e->words);
	free(e->main);
}

static bool
covers(const struct entailment *e, size_t chosen, const struct storysentence *s, const struct paraphrase_overlap *o)
{
	return paraphrase_covers(o) ||
	    (paraphrase_covers_names(o) && !storysentence_is_earlier(&e->view->sentence[e->which[chosen]], s));
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
 * they do there: half of its words, a name of several words counted once.  Two ledes that name the same tell the same.
 */
static bool
tells_act(const struct storysentence *chosen, const struct storysentence *s, const struct paraphrase_overlap *o)
{
	size_t own, names = names_shared(chosen, s, &own);

	if (names < ACTORS || names + 1 < own || storysentence_is_earlier(chosen, s))
		return false;
	if (names == own && storysentence_depth(chosen) == 0 && storysentence_depth(s) == 0)
		return true;
	return o->plain_words > 0 && 2 * (names + o->plain_words) >= own + o->first_plain;
}

/* The words of sentence AT, and of it and the one before; read when they are first asked for. */
static const struct paraphrase *
words_at(struct entailment *e, size_t at, bool joined)
{
	struct looked_at *w = &e->at[joined];

	if (w->sentence != at + 1) {
		if (joined) {
			paraphrase_copy(&w->words, words_at(e, at, false));
			paraphrase_add(&w->words, e->concepts, &e->view->sentence[at - 1], e->synonyms);
		} else {
			paraphrase_clear(&w->words);
			paraphrase_add(&w->words, e->concepts, &e->view->sentence[at], e->synonyms);
		}
		w->sentence = at + 1;
	}
	return &w->words;
}

/* Whether sentence AT, which was not told long before and gives all figures of the chosen one, says a part of it. */
static bool
shares_clause(struct entailment *e, size_t chosen, size_t at)
{
	const struct storysentence *s = &e->view->sentence[at], *own = &e->view->sentence[e->which[chosen]];
	size_t i;

	for (i = 0; i < own->claims && factsupport_gives(s, &own->claim[i]); i++)
		;
	return i == own->claims && !storysentence_is_earlier(own, s) &&
	    paraphrase_shares_clause(&e->words[chosen], words_at(e, at, false));
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

/* The words of the main clause of a chosen sentence. */
static const struct paraphrase *
main_of(struct entailment *e, size_t chosen)
{
	struct paraphrase *words = &e->main[chosen];

	if (words->n == 0)
		paraphrase_add_main(words, e->concepts, &e->view->sentence[e->which[chosen]], e->synonyms);
	return words;
}

/*
 * Whether sentence AT gives the figures of the chosen one, which leans on the one before it, and tells a part of what
 * the two tell: "It named May 3 as the new date."
 */
static bool
gives_leaning(struct entailment *e, size_t chosen, size_t at)
{
	const struct storysentence *own = &e->view->sentence[e->which[chosen]];
	struct paraphrase_overlap o;
	struct paraphrase words;
	bool toll;

	if (!own->leans || own->place == 0 ||
	    factsupport_figures_given(own, &e->view->sentence[at], &toll) == 0)
		return false;
	paraphrase_copy(&words, &e->words[chosen]);
	paraphrase_add(&words, e->concepts, own - 1, e->synonyms);
	o = paraphrase_compare(&words, words_at(e, at, false));
	return paraphrase_covers_part(&o);
}

/* Whether sentence AT says what the main clause of the chosen one says; nearly all of it, if told long before. */
static bool
covers_main(struct entailment *e, size_t chosen, size_t at)
{
	struct paraphrase_overlap o = paraphrase_compare(main_of(e, chosen), words_at(e, at, false));

	if (storysentence_is_earlier(&e->view->sentence[e->which[chosen]], &e->view->sentence[at]))
		return paraphrase_is_main(&o);
	return paraphrase_covers(&o) || paraphrase_covers_main(&o) || paraphrase_same(&o);
}

/*
 * Whether sentence AT, or, where JOINED, it or the one before, makes another statement on the subject of the chosen
 * one, which it shares only some words with: it quotes somebody else, or it tells nothing of what is to come where the
 * chosen one says when something will be.
 */
static bool
is_other_statement(struct entailment *e, size_t chosen, size_t at, bool joined)
{
	const struct storysentence *s = &e->view->sentence[at], *own = &e->view->sentence[e->which[chosen]];
	bool quotes_other = quotedname_differs(own, s) || (joined && quotedname_differs(own, &s[-1]));
	bool is_past = own->says_when && !s->awaits && !(joined && s[-1].awaits);
	struct paraphrase_overlap o;

	if (!quotes_other && !is_past)
		return false;
	o = paraphrase_compare(&e->words[chosen], words_at(e, at, false));
	return !(quotes_other ? paraphrase_same_plain(&o) : paraphrase_same(&o)) &&
	    !factsupport_gives_fact(e->outcomes, own, s, &o);
}

/* Whether sentence AT alone says what the chosen one says; O is what they share. */
static bool
says_alone(struct entailment *e, size_t chosen, size_t at, const struct paraphrase_overlap *o)
{
	const struct storysentence *s = &e->view->sentence[at], *own = &e->view->sentence[e->which[chosen]];

	return paraphrase_same(o) || covers(e, chosen, s, o) || factsupport_gives_fact(e->outcomes, own, s, o) ||
	    tells_act(own, s, o) || shares_clause(e, chosen, at) || gives_leaning(e, chosen, at) ||
	    covers_main(e, chosen, at);
}

static bool
says_with_last(struct entailment *e, size_t chosen, size_t at)
{
	struct paraphrase_overlap o = paraphrase_compare(&e->words[chosen], words_at(e, at, true));

	return covers(e, chosen, &e->view->sentence[at], &o) && paraphrase_covers_part(&o);
}

bool
entailment_holds(struct entailment *e, size_t chosen, size_t at, bool joined)
{
	const struct storysentence *s = &e->view->sentence[at], *own = &e->view->sentence[e->which[chosen]];
	struct paraphrase_overlap o = paraphrase_compare(&e->words[chosen], words_at(e, at, false));
	bool alone;

	if (paraphrase_covers(&o) && has_names(&o))
		return true;
	alone = says_alone(e, chosen, at, &o);
	if (!alone && !(joined && says_with_last(e, chosen, at)))
		return false;
	return articlenames_tells(e->names, s->article, own) && !is_other_statement(e, chosen, at, !alone);
}
