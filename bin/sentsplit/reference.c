#include "ascii.h"
#include "reference.h"

enum { BOOK_MAX = 6 };	/* letters of a book's abbreviation */

/* "5:3", chapter and verse. */
static bool
is_verse(const unsigned char *p, const unsigned char *limit)
{
	const unsigned char *q = p;

	while (q < limit && ascii_is_digit(*q) && q - p < 3)
		q++;
	return q > p && limit - q > 1 && *q == ':' && ascii_is_digit(q[1]);
}

/* A book of the Bible before a verse: one that is listed, or any short name after a number, "1 Cor. 13:4". */
static bool
is_book(const struct terminator *m, const struct context *c, const unsigned char *sentence)
{
	struct token number;

	if (c->before.shape != SHAPE_CAP || c->before.n > BOOK_MAX || !is_verse(c->at, m->limit))
		return false;
	if (wordlist_has(c->before_classes, WORD_BOOK))
		return true;
	token_before(&number, sentence, c->before.s.p);
	return number.shape == SHAPE_NUMBER && number.n == 1;
}

/* A Roman number, and not the English pronoun: before a comma or stop, or a word that no sentence has after "I". */
static bool
is_roman(const struct terminator *m, const struct context *c, const struct context_words *w)
{
	const unsigned char *p = token_end(&c->after);
	static const char *const prepositions[] = { "of", "to", "in" };
	struct token next;

	if (!context_is_roman(&c->after))
		return false;
	if (w->lang->lang != LANG_EN || c->after.n > 1 || c->after.fold[0] != 'i')
		return true;
	if (p == m->limit || *p != ' ')
		return true;
	token_after(&next, p, m->limit);
	return token_is_one_of(&next, prepositions, sizeof prepositions / sizeof *prepositions);
}

/* A letter that tells a part or kind, "Kl. B"; in English "A" and "I" are words. */
static bool
is_letter(const struct context *c, const struct context_words *w)
{
	return (c->after.shape == SHAPE_INITIAL || c->after.shape == SHAPE_MIXED) && !c->quote && !c->bracket &&
	    (w->lang->lang != LANG_EN || !wordlist_has(c->after_classes, WORD_FUNCTION));
}

/* "1st", "22nd", "3rd", "4th". */
static bool
is_english_ordinal(const struct token *t)
{
	return t->shape == SHAPE_MIXED && ascii_is_digit(t->fold[0]) && t->n > 2 && ascii_is_digit(t->fold[t->n - 3]) &&
	    (token_ends(t, "st") || token_ends(t, "nd") || token_ends(t, "rd") || token_ends(t, "th"));
}

/* A section's number, "2.1.", in a script without capitals. */
static bool
is_section(const struct context *c)
{
	return c->before.shape == SHAPE_NUMBER && memchr(c->before.s.p, '.', c->before.s.n) != NULL;
}

/* "Ito et al. (US 2012)" */
static bool
is_citation(const struct context *c)
{
	return c->bracket && token_is(&c->before, "al");
}

bool
reference_is_bill(const struct context *c)
{
	static const char *const kinds[] = { "s", "h.r", "s.b", "h.b", "s.res", "h.res" };

	return c->after.shape == SHAPE_NUMBER && c->at == c->after.s.p && !c->bracket && !c->quote && c->after.n > 1 &&
	    (c->before.shape == SHAPE_INITIAL || c->before.shape == SHAPE_DOTTED) &&
	    token_is_one_of(&c->before, kinds, sizeof kinds / sizeof *kinds);
}

/* A section of a code of law: "39 U.S.C. § 3624" */
static bool
is_section_of_law(const struct terminator *m, const struct context *c)
{
	return c->before.shape == SHAPE_DOTTED && bytes_starts(bytes_between(m->next, m->limit), bytes_of("§"));
}

bool
reference_goes_on(const struct terminator *m, const struct context *c, const struct context_words *w,
    const unsigned char *sentence)
{
	if (is_book(m, c, sentence) || is_citation(c) || reference_is_bill(c) || is_section_of_law(m, c))
		return true;
	if (wordlist_has(c->classes, WORD_NUMBER) &&
	    (c->kind == CHAR_DIGIT || is_roman(m, c, w) || is_letter(c, w)))
		return true;
	if (is_english_ordinal(&c->before) && wordlist_has(c->after_classes, WORD_WHEN | WORD_MONTH))
		return true;
	return c->kind == CHAR_UNCASED && is_section(c);
}
