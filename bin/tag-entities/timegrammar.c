#include "timeclasses.h"
#include "timegrammar.h"
#include "timeread.h"

#define BIT(class) ((uint64_t)1 << (class))

enum atom_kind { ATOM_WORD, ATOM_CLASS, ATOM_NUMBER, ATOM_MARK, ATOM_READER, ATOM_GROUP };
enum { TERM_GLUED = 1, TERM_OPTIONAL = 2 };

struct atom {
	unsigned char kind;
	unsigned short what;	/* the word's place, the class, the number, the character, the reader, the group */
};

/* Any one of its atoms. */
struct term {
	unsigned short atom;
	unsigned char atoms, flags;
};

struct rule {
	uint64_t starts;	/* the classes, any of which its first lexeme has */
	unsigned short term;
	unsigned char terms;
	unsigned char type, value;
	unsigned short holiday;
};

struct group {
	uint64_t starts;
	unsigned short rule, rules;
};

#include "timerules.h"

struct text {
	const struct lexeme *x;
	size_t n;
};

/* Rules and groups call each other only downwards, through a grammar in which nothing recurs. */
static size_t match_rule(const struct rule *r, const struct text *t, size_t at, struct when *w);

static size_t
match_group(const struct group *g, const struct text *t, size_t at, struct when *w)
{
	struct when best, trial;
	size_t longest = 0, n, i;

	if ((g->starts & t->x[at].classes) == 0)
		return 0;
	for (i = g->rule; i < (size_t)g->rule + g->rules; i++) {
		if ((rules[i].starts & t->x[at].classes) == 0)
			continue;
		trial = *w;
		n = match_rule(&rules[i], t, at, &trial);
		if (n > longest) {
			longest = n;
			best = trial;
		}
	}
	if (longest > 0)
		*w = best;
	return longest;
}

static size_t
match_atom(const struct atom *a, const struct text *t, size_t at, struct when *w)
{
	const struct lexeme *x = &t->x[at];

	switch (a->kind) {
	case ATOM_WORD:
		return x->word == a->what;
	case ATOM_CLASS:
		if (!lexeme_is(x, a->what))
			return 0;
		timeread_class(a->what, x, w);
		return 1;
	case ATOM_NUMBER:
		return x->digits > 0 && x->digits <= 4 && x->number == a->what;
	case ATOM_MARK:
		return x->mark == a->what;
	case ATOM_READER:
		return (reader_starts[a->what] & x->classes) != 0 ? timeread(a->what, t->x, t->n, at, w) : 0;
	default:
		return match_group(&groups[a->what], t, at, w);
	}
}

/* Terms from one on, all to the end; an optional one is left out only when it cannot be had. */
static size_t
match_terms(const struct term *term, size_t left, const struct text *t, size_t at, struct when *w)
{
	struct when trial;
	size_t i, used, rest;

	if (left == 0)
		return at;
	if (at < t->n && !((term->flags & TERM_GLUED) != 0 && t->x[at].spaced)) {
		for (i = term->atom; i < (size_t)term->atom + term->atoms; i++) {
			trial = *w;
			used = match_atom(&atoms[i], t, at, &trial);
			if (used == 0)
				continue;
			rest = match_terms(term + 1, left - 1, t, at + used, &trial);
			if (rest > 0) {
				*w = trial;
				return rest;
			}
		}
	}
	return (term->flags & TERM_OPTIONAL) != 0 ? match_terms(term + 1, left - 1, t, at, w) : 0;
}

static size_t
match_rule(const struct rule *r, const struct text *t, size_t at, struct when *w)
{
	size_t end = match_terms(&terms[r->term], r->terms, t, at, w);

	if (end == 0)
		return 0;
	if (r->holiday > 0)
		w->holiday = r->holiday;
	return end - at;
}

bool
timegrammar_match(const struct lexeme *x, size_t n, size_t at, struct timematch *m)
{
	const struct text text = { x, n };
	const struct rule *r;

	m->lexemes = 0;
	for (r = &rules[FIRST_EXPRESSION]; r < &rules[FIRST_EXPRESSION + EXPRESSIONS]; r++) {
		struct when w = { 0 };
		size_t used;

		if ((r->starts & x[at].classes) == 0)
			continue;
		used = match_rule(r, &text, at, &w);
		if (used > m->lexemes) {
			m->lexemes = used;
			m->type = r->type;
			m->value = r->value;
			m->when = w;
		}
	}
	return m->lexemes > 0;
}
