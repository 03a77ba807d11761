#include <stdlib.h>

#include "factfit.h"
#include "mem.h"
#include "stemset.h"
#include "termreader.h"
#include "wordclass.h"

enum {
	VERB_WITHIN = 3,	/* words between what is done with a sum and the sum, and itself */
	SAME_SCENE = 6,		/* words in common of two sentences of one scene */
	SAME_WORDS = 12,	/* words of a sentence that two articles share by no chance */
	LOCAL = 8,		/* words on either side of a figure that tell what it is about */
	REMEMBERED = 4096,	/* claims whose words are at hand; others are read again */
	APART = 96 * 60 * 60,	/* seconds after which a figure of a thing is another event's ... */
	STEP_APART = 12 * 60 * 60	/* ... and a rise or fall is another one */
};

/* The words of a claim's sentence, numbers aside, and the distinctive ones around its figure. */
struct factfit_around {
	struct stemset all, local, plain;	/* plain: local without names */
	uint32_t before;	/* the distinctive word right before the figure; 0 if it is none ... */
	uint32_t verb;		/* ... or up to VERB_WITHIN words before it: "escaped with 3 million" */
	uint32_t claim;		/* whose they are, plus 1 */
};

void
factfit_start(struct factfit *f, const struct storyview *t, struct articlenames *names,
    const struct factfit_claim *claim, size_t n)
{
	size_t i;

	f->t = t;
	f->names = names;
	f->claim = claim;
	f->remember = n < REMEMBERED ? n : REMEMBERED;
	f->remembered = mem_resize(NULL, f->remember + 1, sizeof *f->remembered);
	for (i = 0; i <= f->remember; i++)
		f->remembered[i].claim = 0;
}

void
factfit_stop(struct factfit *f)
{
	free(f->remembered);
	f->remembered = NULL;
}

static const struct storysentence *
sentence_of(const struct factfit *f, uint32_t claim)
{
	return &f->t->sentence[f->claim[claim].sentence];
}

static const struct claim *
claim_of(const struct factfit *f, uint32_t claim)
{
	return &sentence_of(f, claim)->claim[f->claim[claim].which];
}

static void
read_around(const struct factfit *f, struct factfit_around *w, uint32_t claim)
{
	const struct storysentence *s = sentence_of(f, claim);
	uint32_t noun = claim_of(f, claim)->noun;
	size_t at = claim_of(f, claim)->at, i;

	stemset_clear(&w->all);
	stemset_clear(&w->local);
	stemset_clear(&w->plain);
	w->claim = claim + 1;
	w->before = at > 0 && at <= s->stems && term_is_distinctive(s->stem[at - 1]) ? s->stem[at - 1] : 0;
	for (w->verb = 0, i = 1; i <= VERB_WITHIN && i <= at && at <= s->stems && w->verb == 0; i++)
		w->verb = term_is_distinctive(s->stem[at - i]) ? s->stem[at - i] : 0;
	for (i = 0; i < s->stems; i++) {
		if ((s->stem[i] & TERM_COMMON) == 0)
			stemset_add(&w->all, s->stem[i]);
		if (i + LOCAL < at || i > at + LOCAL || !term_is_distinctive(s->stem[i]) || s->stem[i] == noun)
			continue;
		stemset_add(&w->local, s->stem[i]);
		if (i >= 64 || (s->capitals >> i & 1) == 0)
			stemset_add(&w->plain, s->stem[i]);
	}
}

/* Each claim that was told before has its place in what is remembered; the new one has the last. */
static const struct factfit_around *
around(struct factfit *f, uint32_t claim, bool is_new)
{
	struct factfit_around *w = &f->remembered[is_new ? f->remember : claim % f->remember];

	if (w->claim != claim + 1)
		read_around(f, w, claim);
	return w;
}

static double
ratio(const struct claim *a, const struct claim *b)
{
	double less = a->high < b->high ? a->high : b->high, more = a->high + b->high - less;

	return less > 0 ? more / less : more;
}

/* Whether the sentence of A also gives the value of B, in a claim with the flags WITH and none of WITHOUT. */
static bool
gives_too(const struct factfit *f, uint32_t a, uint32_t b, unsigned with, unsigned without)
{
	const struct storysentence *s = sentence_of(f, a);
	const struct claim *x = claim_of(f, b), *c;
	size_t i;

	for (i = 0; i < s->claims; i++) {
		c = &s->claim[i];
		if (i != f->claim[a].which && (c->flags & with) == with && (c->flags & without) == 0 &&
		    claim_comparable(c, x) && claim_same_value(c, x))
			return true;
	}
	return false;
}

/* Whether the sentence of A has the value of B, too: then they count different things. */
static bool
has_other_value(const struct factfit *f, uint32_t a, uint32_t b)
{
	return gives_too(f, a, b, 0, CLAIM_MORE | CLAIM_FORMER);
}

/* Whether the sentence of NEW calls the value of OLD a former one: "to 29 from 36". */
static bool
has_former_value(const struct factfit *f, uint32_t new, uint32_t old)
{
	return claim_comparable(claim_of(f, new), claim_of(f, old)) && gives_too(f, new, old, CLAIM_FORMER, 0);
}

/* Whether each sentence begins with a person, and these are two: what one is charged with is not what the other is. */
static bool
tell_of_others(const struct factfit *f, uint32_t new, uint32_t old)
{
	const struct name *x = storysentence_first_person(sentence_of(f, new));
	const struct name *y = storysentence_first_person(sentence_of(f, old));

	return x != NULL && y != NULL && !name_match(x, y);
}

/* Whether two claims cannot be values of one fact, whatever their words. */
static bool
speaks_against(const struct factfit *f, uint32_t new, uint32_t old)
{
	const struct claim *x = claim_of(f, new), *y = claim_of(f, old);
	unsigned differ = x->flags ^ y->flags;

	if (sentence_of(f, new)->article == sentence_of(f, old)->article)
		return true;
	if ((differ & (CLAIM_BACKGROUND | CLAIM_WANTED)) != 0)
		return true;
	if (x->role == WORDCLASS_NONE && tell_of_others(f, new, old))
		return true;
	return has_other_value(f, new, old) || has_other_value(f, old, new);
}

/* Two sentences of one mould that differ in the figure. */
static bool
fits_by_template(struct factfit *f, uint32_t new, uint32_t old)
{
	const struct factfit_around *x = around(f, new, true), *y = around(f, old, false);

	return claim_of(f, new)->noun == claim_of(f, old)->noun && x->all.n >= 3 &&
	    stemset_jaccard(&x->all, &y->all, 60) && stemset_jaccard(&x->local, &y->local, 50);
}

/* People in one state: the same number of them, or another where names or words say that it is the same event. */
static bool
fits_by_role(struct factfit *f, uint32_t new, uint32_t old, size_t names)
{
	const struct claim *x = claim_of(f, new), *y = claim_of(f, old);
	const struct factfit_around *v = around(f, new, true), *w = around(f, old, false);
	size_t words = stemset_shared(&v->local, &w->local);

	if (claim_same_value(x, y))
		return x->low >= 3 || names > 0 || words >= 2;
	if (x->noun != y->noun)
		return false;
	if (names >= 2 || ((names > 0 || words >= 3) && ratio(x, y) <= 5))
		return true;
	return (v->all.n <= 6 || w->all.n <= 6) && ratio(x, y) <= (x->role == WORDCLASS_MISSING ? 5 : 2.5);
}

/* Whether each sentence has all names of the other, and there is one. */
static bool
has_same_names(const struct factfit *f, uint32_t new, uint32_t old)
{
	uint32_t a = f->claim[new].sentence, b = f->claim[old].sentence;
	size_t n, m;

	articlenames_of(f->names, a, &n);
	articlenames_of(f->names, b, &m);
	return n > 0 && articlenames_shared(f->names, a, b) == n && articlenames_shared(f->names, b, a) == m;
}

/* Whether two long sentences with names are one but for the figure. */
static bool
is_one_sentence(struct factfit *f, uint32_t new, uint32_t old)
{
	const struct factfit_around *x, *y;

	if (sentence_of(f, new)->stems != sentence_of(f, old)->stems || !has_same_names(f, new, old))
		return false;
	x = around(f, new, true);
	y = around(f, old, false);
	return x->all.n >= SAME_WORDS && stemset_jaccard(&x->all, &y->all, 100);
}

/* Whether two sentences say when something of the same people and places will be, in two fifths of their words. */
static bool
announce_the_same(struct factfit *f, uint32_t new, uint32_t old)
{
	return sentence_of(f, new)->says_when && sentence_of(f, old)->says_when && has_same_names(f, new, old) &&
	    stemset_jaccard(&around(f, new, true)->all, &around(f, old, false)->all, 40);
}

/* A figure of one thing, or a day, with the same words around it. */
static bool
fits_by_words(struct factfit *f, uint32_t new, uint32_t old, size_t names)
{
	const struct claim *x = claim_of(f, new), *y = claim_of(f, old);
	const struct factfit_around *v = around(f, new, true), *w = around(f, old, false);
	size_t words = stemset_shared(&v->local, &w->local), plain = stemset_shared(&v->plain, &w->plain);
	size_t less = v->local.n < w->local.n ? v->local.n : w->local.n;
	bool same = claim_same_value(x, y), duration = (x->flags & CLAIM_DURATION) != 0;

	switch (x->kind) {
	case CLAIM_MAGNITUDE:
		return words >= 1 || names >= 1;
	case CLAIM_DATE:
		if (((x->flags | y->flags) & CLAIM_VAGUE) != 0)
			return words >= 2 && x->low - 32 < y->high && y->low - 32 < x->high;
		return same ? words >= 1 : (words >= 3 && plain >= 2 && words * 100 >= less * 40) ||
		    announce_the_same(f, new, old);
	case CLAIM_COUNT:
		if (same)
			return x->low >= 10 || words >= 2;
		if (v->before != 0 && v->before == w->before && x->noun != 0 && !duration)
			return true;
		if ((x->flags & y->flags & CLAIM_TOTAL) != 0 ||
		    (((x->flags | y->flags) & CLAIM_TOTAL) != 0 && words > 0))
			return true;
		return words >= 3 && words * 100 >= less * 40 && plain >= (duration ? 3 : 2);
	case CLAIM_PERCENT: case CLAIM_MONEY:
		return same ? words >= 1 : (words >= 3 && plain >= 2 && words * 100 >= less * 50) ||
		    (x->kind == CLAIM_MONEY && v->verb != 0 && v->verb == w->verb &&
		    stemset_shared(&v->all, &w->all) >= SAME_SCENE);
	default:
		return false;
	}
}

static int64_t
time_between(const struct storysentence *a, const struct storysentence *b)
{
	if (a->when == INT64_MAX || b->when == INT64_MAX)
		return 0;
	return a->when > b->when ? a->when - b->when : b->when - a->when;
}

/* Whether a rise or a fall by so much is another one: it goes the other way, or is of another day; or a day is. */
static bool
is_other_step(const struct factfit *f, uint32_t new, uint32_t old)
{
	const struct claim *x = claim_of(f, new), *y = claim_of(f, old);
	unsigned step = CLAIM_ROSE | CLAIM_FELL;

	return ((x->flags ^ y->flags) & step) != 0 || (((x->flags & step) != 0 || x->kind == CLAIM_WEEKDAY) &&
	    time_between(sentence_of(f, new), sentence_of(f, old)) > STEP_APART);
}

static enum factfit_grade
compare_words(struct factfit *f, uint32_t new, uint32_t old)
{
	const struct claim *x = claim_of(f, new), *y = claim_of(f, old);
	size_t names;

	if (x->role != y->role || ((x->flags ^ y->flags) & (CLAIM_BACKGROUND | CLAIM_PART)) != 0)
		return FACTFIT_NOT;
	names = articlenames_shared(f->names, f->claim[new].sentence, f->claim[old].sentence);
	if (x->role != WORDCLASS_NONE)
		return fits_by_role(f, new, old, names) ? FACTFIT_BY_ROLE : FACTFIT_NOT;
	return x->noun == y->noun && fits_by_words(f, new, old, names) ? FACTFIT_BY_WORDS : FACTFIT_NOT;
}

static enum factfit_grade
compare_equals(struct factfit *f, uint32_t new, uint32_t old)
{
	if (!articlenames_meet(f->names, sentence_of(f, new)->article, sentence_of(f, old)->article))
		return FACTFIT_NOT;
	return fits_by_template(f, new, old) ? FACTFIT_BY_TEMPLATE : compare_words(f, new, old);
}

static enum factfit_grade
compare_others(struct factfit *f, uint32_t new, uint32_t old)
{
	const struct claim *x = claim_of(f, new), *y = claim_of(f, old);
	uint32_t a = sentence_of(f, new)->article, b = sentence_of(f, old)->article;

	if (speaks_against(f, new, old))
		return FACTFIT_NOT;
	if (has_former_value(f, new, old) && articlenames_meet(f->names, a, b))
		return FACTFIT_BY_TEMPLATE;
	if (is_other_step(f, new, old) || !(articlenames_agree(f->names, a, b) || is_one_sentence(f, new, old)))
		return FACTFIT_NOT;
	if (fits_by_template(f, new, old))
		return FACTFIT_BY_TEMPLATE;
	if (((x->flags | y->flags) & (CLAIM_BACKGROUND | CLAIM_PART)) != 0)
		return FACTFIT_NOT;
	if (x->role == WORDCLASS_NONE && x->kind != CLAIM_DATE &&
	    time_between(sentence_of(f, new), sentence_of(f, old)) > APART)
		return FACTFIT_NOT;
	return compare_words(f, new, old);
}

enum factfit_grade
factfit_compare(struct factfit *f, uint32_t new, uint32_t old)
{
	const struct claim *x = claim_of(f, new), *y = claim_of(f, old);

	if (x->kind != y->kind)
		return FACTFIT_NOT;
	return claim_same_value(x, y) ? compare_equals(f, new, old) : compare_others(f, new, old);
}
