#include "ascii.h"
#include "measurement.h"

/* The second part of a measure: "5 ft. 3 in." */
static bool
is_second_measure(const struct terminator *m, const struct context *c, const struct context_words *w)
{
	const unsigned char *end = c->after.s.p + c->after.s.n;
	struct token unit;

	if ((c->classes & WORD_UNIT) == 0 || c->after.shape != SHAPE_NUMBER || end == m->limit || *end != ' ')
		return false;
	token_after(&unit, end, m->limit);
	end = unit.s.p + unit.s.n;
	return end < m->limit && *end == '.' && unit.shape == SHAPE_LOWER &&
	    ((context_classes(w, &unit) & WORD_UNIT) != 0 || (unit.n == 2 && memcmp(unit.fold, "in", 2) == 0));
}

/* "1 in. thick", "a 24-in. board": an inch, which the list cannot have, since it is a word too. */
static bool
is_inch(const struct context *c, const unsigned char *sentence)
{
	const struct token *t = &c->before;

	if (t->n < 2 || memcmp(t->fold + t->n - 2, "in", 2) != 0)
		return false;
	return t->n == 2 ? context_counts(t, sentence) : t->fold[t->n - 3] == '-' && ascii_is_digit(t->fold[0]);
}

bool
measurement_goes_on(const struct terminator *m, const struct context *c, const struct context_words *w,
    const unsigned char *sentence)
{
	return is_second_measure(m, c, w) || (c->kind == CHAR_LOWER && is_inch(c, sentence));
}

/* A word that seldom continues a name. */
static bool
is_starter(const struct context *c)
{
	return c->after.shape == SHAPE_CAP && ((c->after_classes & (WORD_FUNCTION | WORD_STARTS)) != 0 ||
	    (c->after_classes & (WORD_COMMON | WORD_INSIDE | WORD_OFFICE)) == WORD_COMMON);
}

bool
measurement_ends(const struct terminator *m, const struct context *c, const unsigned char *sentence)
{
	return m->end == m->at + 1 && c->before.shape == SHAPE_INITIAL && c->at == m->next &&
	    memchr("ckfv", c->before.fold[0], 4) != NULL && is_starter(c) && context_counts(&c->before, sentence);
}
