#include "ascii.h"
#include "measurement.h"

/* The second part of a measure: "5 ft. 3 in." */
static bool
is_second_measure(const struct terminator *m, const struct context *c, const struct context_words *w)
{
	const unsigned char *end = token_end(&c->after);
	struct token unit;

	if (!wordlist_has(c->classes, WORD_UNIT) || c->after.shape != SHAPE_NUMBER || end == m->limit || *end != ' ')
		return false;
	token_after(&unit, end, m->limit);
	end = token_end(&unit);
	return end < m->limit && *end == '.' && unit.shape == SHAPE_LOWER &&
	    (wordlist_has(context_classes(w, &unit), WORD_UNIT) || token_is(&unit, "in"));
}

/* "1 in. thick", "a 24-in. board": an inch, which the list cannot have, since it is a word too. */
static bool
is_inch(const struct context *c, const unsigned char *sentence)
{
	const struct token *t = &c->before;

	return token_is(t, "in") ? context_counts(t, sentence) : token_ends(t, "-in") && ascii_is_digit(t->fold[0]);
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
	return c->after.shape == SHAPE_CAP && (wordlist_has(c->after_classes, WORD_FUNCTION | WORD_STARTS) ||
	    (c->after_classes & (WORD_COMMON | WORD_INSIDE | WORD_OFFICE)) == WORD_COMMON);
}

bool
measurement_ends(const struct terminator *m, const struct context *c, const unsigned char *sentence)
{
	return terminator_is_single(m) && c->before.shape == SHAPE_INITIAL && c->at == m->next &&
	    memchr("ckfv", c->before.fold[0], 4) != NULL && is_starter(c) && context_counts(&c->before, sentence);
}
