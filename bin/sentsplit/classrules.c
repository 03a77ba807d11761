#include "classrules.h"
#include "utf8.h"

/* After a known abbreviation; a number precedes those that are units. */
static bool
abbreviation_ends(const struct context *c)
{
	const bool function = wordlist_has(c->after_classes, WORD_FUNCTION);

	if (wordlist_has(c->classes, WORD_UNIT) && c->kind != CHAR_DIGIT)
		return !(c->after.shape == SHAPE_UPPER && c->after.n == 3);	/* 5 mln. EUR */
	if (wordlist_has(c->classes, WORD_TITLE | WORD_LATIN))
		return false;
	if (wordlist_has(c->classes, WORD_NUMBER | WORD_MONTH | WORD_DAY) &&
	    (c->kind == CHAR_DIGIT || context_is_roman(&c->after)))
		return false;
	if (function || wordlist_has(c->classes, WORD_NUMBER))
		return true;
	if (wordlist_has(c->classes, WORD_ETC) && c->kind == CHAR_UPPER && !c->bracket && !c->dash)
		return true;
	if (c->bracket || c->dash)
		return false;
	return c->quote || (wordlist_has(c->classes, WORD_TIME | WORD_UNIT) && c->kind == CHAR_UPPER);
}

/*
 * After a number in a language whose ordinals have a stop: 12. Juni, 1. - 3. Juni, 5. 12. 2020.  If common nouns have
 * capitals, any may follow an ordinal; if not, a capital starts a sentence unless the number is the first word, or
 * follows a comma.
 */
static bool
ordinal_ends(const struct context *c, const struct lang_profile *lang, const unsigned char *sentence)
{
	struct token previous;

	if (c->bracket && memchr(c->before.s.p, '.', c->before.s.n) != NULL)
		return false;		/* 7.10. (Mittwoch) */
	if (c->before.n > 2)
		return true;
	if (c->dash || c->kind == CHAR_DIGIT)
		return false;
	token_before(&previous, sentence, c->before.s.p);
	if (c->kind != CHAR_UPPER || wordlist_has(c->after_classes, WORD_FUNCTION) ||
	    wordlist_has(wordlist_classes(&previous, lang->words), WORD_NUMBER))
		return true;		/* no ordinal: kl. 14. */
	if (context_is_roman(&c->after) && c->after.shape == SHAPE_UPPER)
		return false;
	return !lang->ordinal_names && !wordlist_has(c->after_classes, WORD_WHEN | WORD_MONTH) && previous.n > 0 &&
	    !previous.comma;
}

/* One full stop, white space, and something that is not a lowercase letter. */
static bool
stop_ends(const struct context *c, const struct terminator *m, const struct lang_profile *lang,
    const unsigned char *sentence)
{
	const bool function = wordlist_has(c->after_classes, WORD_FUNCTION);

	if (m->quote || m->bracket)
		return true;
	if (c->classes != 0 && !(c->classes == WORD_NUMBER && c->before.n == 1 && c->kind != CHAR_DIGIT))
		return abbreviation_ends(c);
	switch (c->before.shape) {
	case SHAPE_INITIAL:
		if (context_is_initial(&c->after, m->limit))
			return false;
		return function || c->quote ||
		    (c->before.fold[0] == 'c' && context_counts(&c->before, sentence));	/* 20 °C. */
	case SHAPE_LETTER:
	case SHAPE_DOTTED:
		return function || c->quote;
	case SHAPE_NUMBER:
		return !lang->ordinals || ordinal_ends(c, lang, sentence);
	case SHAPE_UPPER:
		return !(lang->ordinals && c->kind == CHAR_UPPER && !function && context_is_roman(&c->before));
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
