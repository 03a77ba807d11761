#include <stdlib.h>
#include <string.h>

#include "fact.h"
#include "hash.h"
#include "mem.h"
#include "wordclass.h"

enum {
	SAME_TIME = 3 * 60 * 60,	/* seconds within which other sources contradict, and do not update */
	LEAD = 3			/* sentences with which an article begins */
};

static const struct claim *
claim_of(const struct storyview *t, const struct fact_value *v)
{
	return &t->sentence[v->sentence].claim[v->which];
}

static void
add_teller(struct fact_value *v, const struct storyview *t, uint32_t article)
{
	size_t i;

	for (i = 0; i < v->tellers; i++)
		if (t->voice[v->teller[i]] == t->voice[article])
			return;
	if (v->tellers < FACT_TELLERS)
		v->teller[v->tellers++] = article;
}

/* A voice that gives another value now, and says that it corrects itself, no longer tells the values of before. */
static void
take_back(struct fact *f, const struct storyview *t, size_t now, uint32_t article)
{
	struct fact_value *v;
	size_t i, k, kept;

	for (i = 0; i < f->values; i++) {
		v = &f->value[i];
		if (i == now || !v->stands)
			continue;
		for (kept = k = 0; k < v->tellers; k++)
			if (t->voice[v->teller[k]] != t->voice[article])
				v->teller[kept++] = v->teller[k];
		v->tellers = (uint8_t)kept;
		v->stands = kept > 0;
	}
}

/* Adds a claim to the value that it gives; returns its number, or FACT_VALUES where there is no more room. */
static size_t
add_claim(struct fact *f, const struct storyview *t, const bool *corrects, const struct factclaim *fc)
{
	const struct storysentence *s = &t->sentence[fc->sentence];
	struct fact_value *v;
	size_t i;

	for (i = 0; i < f->values && !claim_same_value(claim_of(t, &f->value[i]), &s->claim[fc->which]); i++)
		;
	if (i == FACT_VALUES)
		return i;
	v = &f->value[i];
	if (i == f->values) {
		f->values++;
		v->sentence = fc->sentence;
		v->which = fc->which;
		v->when = s->when;
	}
	v->stands = v->stands || !s->replaced;
	add_teller(v, t, s->article);
	if (corrects[s->article])
		take_back(f, t, i, s->article);
	return i;
}

static bool
is_toll(const struct claim *c)
{
	return c->role == WORDCLASS_DEAD || c->role == WORDCLASS_INJURED || c->role == WORDCLASS_ARRESTED;
}

static bool
shares_voice(const struct storyview *t, const struct fact_value *a, const struct fact_value *b)
{
	size_t i, k;

	for (i = 0; i < a->tellers; i++)
		for (k = 0; k < b->tellers; k++)
			if (t->voice[a->teller[i]] == t->voice[b->teller[k]])
				return true;
	return false;
}

/* Whether the sentence that first gives value V calls X a former one. */
static bool
calls_former(const struct storyview *t, const struct fact_value *v, const struct claim *x)
{
	const struct storysentence *s = &t->sentence[v->sentence];
	size_t i;

	for (i = 0; i < s->claims; i++)
		if ((s->claim[i].flags & CLAIM_FORMER) != 0 && claim_comparable(&s->claim[i], x) &&
		    claim_same_value(&s->claim[i], x))
			return true;
	return false;
}

/* Whether value B, told later or at once, takes the place of A. */
static bool
is_newer(const struct storyview *t, const struct fact_value *a, const struct fact_value *b)
{
	const struct claim *x = claim_of(t, a), *y = claim_of(t, b);

	if (a->stands != b->stands)
		return b->stands;
	if (((x->flags ^ y->flags) & CLAIM_VAGUE) != 0)
		return (x->flags & CLAIM_VAGUE) != 0;
	if (is_toll(x) && y->high < x->low)	/* a toll does not fall by what one other source says */
		return shares_voice(t, a, b) || b->tellers > 1 || calls_former(t, b, x);
	if (b->when == INT64_MAX)
		return b->tellers > a->tellers;
	return b->when > a->when || b->tellers > a->tellers ||
	    (b->tellers == a->tellers && is_toll(x) && y->low > x->high);
}

static enum fact_state
state_of(const struct storyview *t, const bool *corrects, const struct fact_value *newest, const struct fact_value *v)
{
	const struct claim *x = claim_of(t, newest), *y = claim_of(t, v);
	size_t i;

	if (!v->stands) {
		for (i = 0; i < newest->tellers && !corrects[newest->teller[i]]; i++)
			;
		return i < newest->tellers ? FACT_RETRACTED : FACT_OVERTAKEN;
	}
	if (v->when == INT64_MAX || newest->when == INT64_MAX || ((x->flags ^ y->flags) & CLAIM_VAGUE) != 0)
		return FACT_CONFLICT;
	if (shares_voice(t, newest, v))
		return FACT_OVERTAKEN;
	return newest->when - v->when <= SAME_TIME ? FACT_CONFLICT : FACT_OVERTAKEN;
}

static void
settle(struct fact *f, const struct storyview *t, const bool *corrects)
{
	size_t i;

	for (i = 1; i < f->values; i++)
		if (is_newer(t, &f->value[f->newest], &f->value[i]))
			f->newest = (uint8_t)i;
	for (i = 0; i < f->values; i++)
		f->value[i].state = (uint8_t)(i == f->newest ? FACT_NEWEST : state_of(t, corrects,
		    &f->value[f->newest], &f->value[i]));
}

/* Whether a change of the fact is news: what happened to people, what was corrected, or what an article begins with. */
static bool
matters(const struct fact *f, const struct storysentence *s, const struct claim *c)
{
	size_t i;

	if (c->role != WORDCLASS_NONE || s->place < LEAD)
		return true;
	for (i = 0; i < f->values && f->value[i].stands; i++)
		;
	return i < f->values;
}

/* Notes what each claim of the fact gives, and with that which sentences are overtaken and which are news. */
static void
mark(struct fact_list *all, size_t fact, struct storyview *t, const struct factalign *x, uint32_t first)
{
	const struct fact *f = &all->fact[fact];
	struct storysentence *s;
	uint32_t i;
	size_t k;

	for (i = first; i != FACTALIGN_END; i = x->claim[i].next) {
		s = &t->sentence[x->claim[i].sentence];
		for (k = 0; k < f->values && !claim_same_value(claim_of(t, &f->value[k]),
		    &s->claim[x->claim[i].which]); k++)
			;
		if (k == f->values)
			continue;
		*hash_add(&all->by_claim, hash_pair(x->claim[i].sentence,
		    x->claim[i].which)) = fact * FACT_VALUES + k + 1;
		s->overtaken = s->overtaken || f->value[k].state == FACT_OVERTAKEN ||
		    f->value[k].state == FACT_RETRACTED;
		s->changed = s->changed || (f->value[k].state == FACT_NEWEST &&
		    matters(f, s, &s->claim[x->claim[i].which]));
	}
}

void
fact_find_all(struct fact_list *f, struct storyview *t, struct articlenames *names)
{
	struct factalign x;
	struct fact *fact;
	bool *corrects;		/* whether each article says that it was corrected */
	uint32_t i, k;

	memset(f, 0, sizeof *f);
	if (t->articles < 2)
		return;
	corrects = mem_alloc(t->articles, sizeof *corrects);
	for (i = 0; i < t->sentences + t->titles; i++)
		corrects[t->sentence[i].article] = corrects[t->sentence[i].article] || t->sentence[i].corrects;
	factalign_make(&x, t, names);
	for (i = 0; i < x.facts; i++) {
		if (x.claim[x.first[i]].next == FACTALIGN_END)
			continue;
		f->fact = mem_grow_one(f->fact, &f->cap, f->n, sizeof *f->fact);
		fact = &f->fact[f->n];
		memset(fact, 0, sizeof *fact);
		for (k = x.first[i]; k != FACTALIGN_END; k = x.claim[k].next)
			add_claim(fact, t, corrects, &x.claim[k]);
		if (fact->values < 2)
			continue;
		settle(fact, t, corrects);
		mark(f, f->n++, t, &x, x.first[i]);
	}
	factalign_free(&x);
	free(corrects);
}

const struct fact *
fact_of_claim(const struct fact_list *f, uint32_t sentence, uint8_t which, size_t *value)
{
	const uint64_t *found = hash_find(&f->by_claim, hash_pair(sentence, which));

	if (found == NULL)
		return NULL;
	*value = (*found - 1) % FACT_VALUES;
	return &f->fact[(*found - 1) / FACT_VALUES];
}

void
fact_free_all(struct fact_list *f)
{
	hash_free(&f->by_claim);
	free(f->fact);
	memset(f, 0, sizeof *f);
}
