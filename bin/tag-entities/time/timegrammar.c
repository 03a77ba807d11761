#include "timegrammar.h"
#include "timereadernames.h"
#include "timereaders.h"
#include "vocabularyclasses.h"

#define BIT(class) ((uint64_t)1 << (class))

/* Up to ATOM_SILENT, they say nothing. */
enum atom_kind { ATOM_WORD, ATOM_NUMBER, ATOM_MARK, ATOM_SILENT = ATOM_MARK, ATOM_CLASS, ATOM_READER, ATOM_GROUP };
enum { TERM_GLUED = 1, TERM_OPTIONAL = 2, TERM_AHEAD = 4, TERM_BARRED = 8 };

struct atom {
	unsigned char kind;
	unsigned short what;	/* the word's place, the class, the number, the character, the reader, the group */
};

/* Any one of its atoms. */
struct term {
	unsigned short atom;
	unsigned char atoms, flags;
};

/*
 * What the second lexeme may be: of any of the classes, or one of the words by its place, or of the marks by its
 * character, both modulo 64; or there is none.
 */
struct follow {
	uint64_t classes, words, marks;
	bool none;
};

/* How a rule or a group may begin. */
struct begin {
	uint64_t starts;	/* the classes, any of which its first lexeme has */
	uint64_t words;		/* the words of the grammar that it may be, by their places modulo 64 */
	struct follow word, class;	/* after a word of the grammar, and after a lexeme of a class */
};

struct rule {
	struct begin begin;
	unsigned short term;
	unsigned char terms;
	unsigned char type, value;
	unsigned short holiday;
};

struct group {
	struct begin begin;
	unsigned short rule, rules;
};

#include "timerules.h"

/* What a group matched at the place where the expression starts, since many expressions start with the same one. */
struct memo {
	size_t lexemes;
	struct timefields when;
};

struct memos {
	uint64_t known;		/* which of them are, as bits */
	struct memo of[GROUPS];
};

struct text {
	const struct lexeme *x;
	size_t n;
	size_t start;		/* of the expression; nothing is said yet there */
	struct memos *memos;
};

/* Rules and groups call each other only downwards, through a grammar in which nothing recurs. */
static size_t match_rule(const struct rule *r, const struct text *t, size_t at, struct timefields *w);

/* Whether what follows lexeme AT may be the second lexeme. */
static inline bool
may_follow(const struct follow *f, const struct text *t, size_t at)
{
	const struct lexeme *next = &t->x[at] + 1;

	if (f->none)
		return true;
	if (at + 1 >= t->n)
		return false;
	if ((f->classes & next->classes & ~BIT(CLASS_LITERAL)) != 0)
		return true;
	if (next->word != LEXEME_UNKNOWN)
		return (f->words >> next->word % 64 & 1) != 0;
	return next->mark != 0 && (f->marks >> next->mark % 64 & 1) != 0;
}

/* Whether a rule or a group may match at a lexeme, as far as that and the next one tell. */
static inline bool
may_begin(const struct begin *b, const struct text *t, size_t at)
{
	uint64_t starts = b->starts & t->x[at].classes;

	return ((starts & BIT(CLASS_LITERAL)) != 0 && (b->words >> t->x[at].word % 64 & 1) != 0 &&
	    may_follow(&b->word, t, at)) ||
	    ((starts & ~BIT(CLASS_LITERAL)) != 0 && may_follow(&b->class, t, at));
}

static size_t
match_group(const struct group *g, const struct text *t, size_t at, struct timefields *w)
{
	struct memo *memo = at == t->start ? &t->memos->of[g - groups] : NULL;
	struct timefields best, trial;
	size_t longest = 0, n, i;
	bool begins;

	if (memo != NULL && (t->memos->known & BIT(g - groups)) != 0) {
		if (memo->lexemes != 0)
			*w = memo->when;
		return memo->lexemes;
	}
	begins = may_begin(&g->begin, t, at);
	for (i = g->rule; i < (size_t)g->rule + g->rules && begins; i++) {
		if (!may_begin(&rules[i].begin, t, at))
			continue;
		trial = *w;
		n = match_rule(&rules[i], t, at, &trial);
		if (n > longest) {
			longest = n;
			best = trial;
		}
	}
	if (longest != 0)
		*w = best;
	if (memo != NULL) {
		t->memos->known |= BIT(g - groups);
		memo->lexemes = longest;
		memo->when = *w;
	}
	return longest;
}

/* Whether an atom may match at a lexeme, as far as that alone tells. */
static bool
may_match(const struct atom *a, const struct lexeme *x)
{
	switch (a->kind) {
	case ATOM_WORD:
		return x->word == a->what;
	case ATOM_CLASS:
		return lexeme_is(x, a->what);
	case ATOM_NUMBER:
		return x->digits != 0 && x->digits <= 4 && x->number == a->what;
	case ATOM_MARK:
		return x->mark == a->what;
	case ATOM_READER:
		return (reader_starts[a->what] & x->classes) != 0;
	default:
		return (groups[a->what].begin.starts & x->classes) != 0;
	}
}

/* Of an atom that may match: the lexemes it takes. */
static size_t
match_atom(const struct atom *a, const struct text *t, size_t at, struct timefields *w)
{
	switch (a->kind) {
	case ATOM_CLASS:
		timereaders_class(a->what, &t->x[at], w);
		return 1;
	case ATOM_READER:
		return timereaders_read(a->what, t->x, t->n, at, w);
	case ATOM_GROUP:
		return match_group(&groups[a->what], t, at, w);
	default:
		return 1;
	}
}

/* Whether a full stop is one of a term's atoms. */
static bool
has_stop(const struct term *term)
{
	size_t i;

	for (i = term->atom; i < (size_t)term->atom + term->atoms; i++)
		if (atoms[i].kind == ATOM_MARK && atoms[i].what == '.')
			return true;
	return false;
}

/*
 * Terms from one on, all to the end; an optional one is left out only when it cannot be had.  What is only looked at
 * is not taken, and a full stop there is also the end of the text.  Where they do not match, *W is as it was: what may
 * fail after it has written there is tried in a copy.
 */
static size_t
match_terms(const struct term *term, size_t left, const struct text *t, size_t at, struct timefields *w)
{
	struct timefields trial, *into;
	size_t i, used, rest;

	if (left == 0)
		return at;
	if (at < t->n && !((term->flags & TERM_GLUED) != 0 && t->x[at].spaced)) {
		for (i = term->atom; i < (size_t)term->atom + term->atoms; i++) {
			if (!may_match(&atoms[i], &t->x[at]))
				continue;
			into = w;
			if (atoms[i].kind > ATOM_SILENT) {
				trial = *w;
				into = &trial;
			}
			used = match_atom(&atoms[i], t, at, into);
			if (used == 0)
				continue;
			if ((term->flags & TERM_BARRED) != 0)
				return 0;
			rest = match_terms(term + 1, left - 1, t, at + used, into);
			if (rest != 0) {
				if (into != w)
					*w = trial;
				return (term->flags & TERM_AHEAD) != 0 ? at : rest;
			}
		}
	}
	if ((term->flags & (TERM_OPTIONAL | TERM_BARRED)) != 0)
		return match_terms(term + 1, left - 1, t, at, w);
	return at == t->n && (term->flags & TERM_AHEAD) != 0 && has_stop(term) ? at : 0;
}

static size_t
match_rule(const struct rule *r, const struct text *t, size_t at, struct timefields *w)
{
	size_t end = match_terms(&terms[r->term], r->terms, t, at, w);

	if (end == 0)
		return 0;
	if (r->holiday != 0)
		w->holiday = r->holiday;
	return end - at;
}

/* Whether a rule begins with a group that is known not to match. */
static bool
has_failed(const struct rule *r, const struct memos *memos)
{
	const struct term *first = &terms[r->term];
	const struct atom *a = &atoms[first->atom];

	return first->atoms == 1 && a->kind == ATOM_GROUP && (first->flags & TERM_OPTIONAL) == 0 &&
	    (memos->known & BIT(a->what)) != 0 && memos->of[a->what].lexemes == 0;
}

/* "'98", "'90s": of an apostrophe, nothing but digits right after it make an expression. */
static bool
is_quote(const struct lexeme *x, size_t n, size_t at)
{
	return x[at].mark == '\'' && (!lexeme_at(x, n, at + 1, CLASS_DIGITS) || x[at + 1].spaced);
}

/* The place of a lexeme in the index of what expressions start with. */
static size_t
starter_of(const struct lexeme *x)
{
	if (x->word != LEXEME_UNKNOWN)
		return x->word;
	return x->digits != 0 ? STARTER_NUMBER : x->mark == '\'' ? STARTER_APOSTROPHE : STARTER_MARK;
}

bool
timegrammar_starts(const struct lexeme *x)
{
	size_t key = starter_of(x);

	return starter_at[key] < starter_at[key + 1];
}

bool
timegrammar_match(const struct lexeme *x, size_t n, size_t at, struct timematch *m)
{
	struct memos memos;
	const struct text text = { x, n, at, &memos };
	size_t key = starter_of(&x[at]), i, used;
	const struct rule *r;
	struct timefields w;

	m->lexemes = 0;
	if (starter_at[key] == starter_at[key + 1] || is_quote(x, n, at) ||
	    !may_follow(&starter_follow[key], &text, at))
		return false;
	memos.known = 0;
	memset(&w, 0, sizeof w);
	for (i = starter_at[key]; i < starter_at[key + 1]; i++) {
		r = &rules[FIRST_EXPRESSION + starters[i]];
		if (!may_begin(&r->begin, &text, at) || has_failed(r, &memos))
			continue;
		used = match_rule(r, &text, at, &w);
		if (used > m->lexemes) {
			m->lexemes = used;
			m->type = r->type;
			m->value = r->value;
			m->when = w;
		}
		if (used != 0)	/* or else it is as it was */
			memset(&w, 0, sizeof w);
	}
	return m->lexemes != 0;
}
