#include "ascii.h"
#include "timephrase.h"

enum { WORDS_MAX = 8 };	/* of a phrase such as "On 3 May 44 B.C." */

/* A word that leads to a date or an hour: "On Jan. 5, at 6 a.m." */
static bool
is_preposition(const struct token *t)
{
	static const char *const words[] = { "on", "in", "at", "by", "from", "to", "until", "since", "after", "before",
		"about", "around", "of", "the" };

	return token_is_one_of(t, words, sizeof words / sizeof *words);
}

bool
timephrase_opens(const struct context *c, const struct context_words *w, const unsigned char *sentence)
{
	const unsigned known = WORD_FUNCTION | WORD_ABBREVIATION | WORD_WHEN;
	const unsigned char *p = c->before.s.p;
	struct token t;
	bool number = false;
	unsigned i, classes, functions = 0;

	if (!wordlist_has(c->classes, WORD_TIME | WORD_UNIT) || c->kind != CHAR_UPPER || c->quote ||
	    wordlist_has(c->after_classes, WORD_FUNCTION))
		return false;
	for (i = 0; i < WORDS_MAX; i++) {
		token_before(&t, sentence, p);
		if (t.n == 0)
			return number && i > 1 && functions <= 1;
		if (*token_end(&t) == '.') {
			p = t.s.p;
			continue;	/* a part of the abbreviation, or another one */
		}
		classes = context_classes(w, &t);
		if (ascii_is_digit(t.s.p[0]) || t.shape == SHAPE_NUMBER || context_is_roman(&t))
			number = true;
		else if (t.comma || !wordlist_has(classes, known))
			return false;
		else if ((classes & (WORD_FUNCTION | WORD_ABBREVIATION)) == WORD_FUNCTION && !is_preposition(&t))
			functions++;
		p = t.s.p;
	}
	return false;
}
