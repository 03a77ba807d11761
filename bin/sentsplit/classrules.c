#include "classrules.h"
#include "utf8.h"

static bool
starts_with_digit(const struct token *t)
{
	return t->s.n > 0 && charclass_of(t->s.p[0]) == CHAR_DIGIT;
}

/* Whether a number stands before the word: then a unit's stop is its last, and "г." is no town but a year. */
static bool
counts(const struct context *c, const unsigned char *sentence)
{
	struct token t;

	token_before(&t, sentence, c->before.s.p);
	return starts_with_digit(&t) || context_is_roman(&t);
}

/* After a word that is known as an abbreviation. */
static bool
abbreviation_ends(const struct context *c, const unsigned char *sentence)
{
	const bool function = (c->after_classes & WORD_FUNCTION) != 0;

	if ((c->classes & WORD_UNIT) != 0 && c->kind != CHAR_DIGIT && counts(c, sentence))
		return true;
	if ((c->classes & (WORD_TITLE | WORD_LATIN)) != 0)
		return false;
	if ((c->classes & (WORD_NUMBER | WORD_MONTH | WORD_DAY)) != 0 &&
	    (c->kind == CHAR_DIGIT || context_is_roman(&c->after)))
		return false;
	if (function || (c->classes & WORD_NUMBER) != 0)
		return true;
	if (c->bracket || c->dash)
		return false;
	return c->quote || ((c->classes & (WORD_TIME | WORD_UNIT)) != 0 && c->kind == CHAR_UPPER);
}

/* One full stop, white space, and something that is not a small letter. */
static bool
stop_ends(const struct context *c, const struct terminator *m, const struct lang_profile *lang,
    const unsigned char *sentence)
{
	const bool function = (c->after_classes & WORD_FUNCTION) != 0;
	const bool ordinal = lang->ordinals && c->kind == CHAR_UPPER && !function;

	if (m->quote || m->bracket)
		return true;
	if (c->classes != 0 && !(c->classes == WORD_NUMBER && c->before.n == 1 && c->kind != CHAR_DIGIT))
		return abbreviation_ends(c, sentence);
	switch (c->before.shape) {
	case SHAPE_INITIAL:
		if (context_is_initial(&c->after, m->limit))
			return false;
		return function || c->quote || (c->before.fold[0] == 'c' && counts(c, sentence));	/* 20 °C. */
	case SHAPE_LETTER:
	case SHAPE_DOTTED:
		return function || c->quote;
	case SHAPE_NUMBER:
		/* 12. Juni, 1. - 3. Juni, 5. 12. 2020 */
		return !(c->before.n <= 2 && (ordinal || (lang->ordinals && (c->dash || c->kind == CHAR_DIGIT))));
	case SHAPE_UPPER:
		return !(ordinal && context_is_roman(&c->before));
	case SHAPE_UNCASED:
		return utf8_count(c->before.s) > 1;
	default:
		return true;
	}
}

/* The sign of a number, which leads an issue's or a page's: "23 мая. № 70" */
static bool
is_numero(const unsigned char *p, const unsigned char *limit)
{
	size_t len;

	return utf8_decode(p, limit, &len) == 0x2116;
}

bool
classrules_end(const struct context *c, const struct terminator *m, const struct lang_profile *lang,
    const unsigned char *sentence)
{
	if (c->kind == CHAR_DIGIT && c->sign && is_numero(m->next, m->limit))
		return false;
	if (c->kind == CHAR_LOWER)
		return context_is_camel(&c->after) && !c->dash;
	if (m->kind == EDGE_STOP && m->stops == 1 && !m->strong)
		return stop_ends(c, m, lang, sentence);
	return true;
}
