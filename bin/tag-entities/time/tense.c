#include "tense.h"
#include "timeclasses.h"

#define REACH 14	/* lexemes; a verb further off is mostly another clause's */

/* Whether a sentence or a paragraph ends in front of lexeme AT. */
static bool
breaks(const struct lexeme *x, size_t at)
{
	if (x[at].paragraph)
		return true;
	return at > 1 && x[at].spaced && (x[at].capital || x[at].mark != 0) &&
	    (x[at - 1].mark == '.' || x[at - 1].mark == '?' || x[at - 1].mark == '!' || x[at - 1].mark == ';') &&
	    x[at - 1].start > x[at - 2].start + 1 && x[at - 1].start - x[at - 2].start > 3;
}

static enum tense
of_word(struct bytes text, const struct lexeme *x)
{
	const unsigned char *end = text.p + x->end;
	bool lower = !x->capital && x->mark == 0 && x->digits == 0;

	if (lexeme_is(x, CLASS_TENSE) && !lexeme_is(x, CLASS_MONTH))	/* "may" is a verb, "May" is none */
		return (enum tense)lexeme_value(x, CLASS_TENSE);
	if (lower && x->end - x->start > 4 && end[-1] == 'd' && end[-2] == 'e' && end[-3] != 'e')
		return TENSE_PAST;
	return TENSE_UNKNOWN;
}

static bool
is_future(const struct lexeme *x)
{
	return lexeme_is(x, CLASS_TENSE) && lexeme_value(x, CLASS_TENSE) == TENSE_FUTURE;
}

enum tense
tense_around(struct bytes text, const struct lexeme *x, size_t n, size_t from, size_t end)
{
	enum tense tense;
	size_t i;

	if (end + 1 < n && x[end].mark == '\'' && !x[end].spaced && lexeme_is(&x[end + 1], CLASS_LETTERS) &&
	    !x[end + 1].spaced)
		return TENSE_PAST;	/* "Wednesday's ruling" */
	if (from > 0 && lexeme_is(&x[from - 1], CLASS_UPTO))
		return TENSE_FUTURE;
	for (i = from; i > 0 && from - i < REACH && !breaks(x, i); i--) {
		tense = of_word(text, &x[i - 1]);
		if (tense == TENSE_PAST && i > 1 && is_future(&x[i - 2]))
			return TENSE_FUTURE;	/* "will be named" */
		if (tense != TENSE_UNKNOWN)
			return tense;
	}
	for (i = end; i < n && i - end < REACH && !breaks(x, i); i++) {
		tense = of_word(text, &x[i]);
		if (tense != TENSE_UNKNOWN)
			return tense;
	}
	return TENSE_UNKNOWN;
}
