/*
 * cursor - a place in the lexemes of a text, from which a reader of the grammar of time reads on.
 */
#ifndef CURSOR_H
#define CURSOR_H

#include "lexeme.h"

struct cursor {
	const struct lexeme *x;
	size_t n, at;
};

/* Whether the Ith lexeme from there is of a class. */
static inline bool
cursor_is(const struct cursor *p, size_t i, unsigned class)
{
	return lexeme_at(p->x, p->n, p->at + i, class);
}

/* Whether it is this mark; with no space in front. */
static inline bool
cursor_mark(const struct cursor *p, size_t i, uint32_t mark)
{
	return p->at + i < p->n && p->x[p->at + i].mark == mark;
}

static inline bool
cursor_glued(const struct cursor *p, size_t i, uint32_t mark)
{
	return lexeme_glued(p->x, p->n, p->at + i, mark);
}

/* Whether it is one of the letters that stand alone. */
static inline bool
cursor_letter(const struct cursor *p, size_t i, enum letter letter)
{
	return lexeme_letter(p->x, p->n, p->at + i, letter);
}

/* Whether it is a number of LEAST, at least 1, to MOST digits, between LOW and HIGH. */
static inline bool
cursor_is_number(const struct cursor *p, size_t i, int least, int most, int low, int high)
{
	const struct lexeme *x = &p->x[p->at + i];

	return p->at + i < p->n && x->digits >= least && x->digits <= most && (int)x->number >= low &&
	    (int)x->number <= high;
}

/* The same, into *TO. */
static inline bool
cursor_number(const struct cursor *p, size_t i, int least, int most, int low, int high, int *to)
{
	if (!cursor_is_number(p, i, least, most, low, high))
		return false;
	*to = (int)p->x[p->at + i].number;
	return true;
}

/* The number goes on before or after: "1,992", "3.5". */
static inline bool
cursor_cut_before(const struct cursor *p)
{
	const struct lexeme *x = &p->x[p->at];

	return p->at >= 2 && !x->spaced && !x[-1].spaced && x[-2].digits != 0 &&
	    (x[-1].mark == ',' || x[-1].mark == '.' || x[-1].mark == ':');
}

static inline bool
cursor_cut_behind(const struct cursor *p)
{
	const struct lexeme *x = &p->x[p->at];

	return p->at + 2 < p->n && !x[1].spaced && (x[1].mark == ',' || x[1].mark == '.') && !x[2].spaced &&
	    x[2].digits != 0;
}

/* Letters or digits with no space between: "b81" */
static inline bool
cursor_joins(const struct cursor *p, size_t at)
{
	return at > 0 && at < p->n && !p->x[at].spaced && p->x[at].mark == 0 && p->x[at - 1].mark == 0;
}

/* The letter there and the number before it are part of something longer: "776b81d7" */
static inline bool
cursor_amid_code(const struct cursor *p)
{
	return cursor_joins(p, p->at + 1) || cursor_joins(p, p->at - 1);
}

#endif
