#include "claimtotal.h"

enum {
	NUMBER_WITHIN = 16,	/* terms between "number" and what it is, and itself */
	NOUN_WITHIN = 4		/* words between "of" and what is counted, and itself */
};

/* The stem of the last plural of the words from term I on: "measles cases"; 0 for people, false where there is none. */
static bool
read_noun(const struct claim_reader *r, size_t i, uint32_t *noun)
{
	size_t end = i + NOUN_WITHIN;
	bool found = false;

	for (; i < end && i < r->n && r->t[i].kind == WORD_LETTERS && !term_is_stop(r->t[i].stem); i++) {
		if (!claim_is_plural(r, i) && !claim_is(r, i, WORDCLASS_PERSON))
			continue;
		*noun = claim_counted(r, i);
		found = true;
	}
	return found;
}

bool
claimtotal_find(const struct claim_reader *r, const struct claim_number *v, uint32_t *noun)
{
	static const char *const become[] = { "to", "at", "is", "was", "reached", NULL };
	size_t i, k;

	if (!claim_word_among(r, v->first - 1, become))
		return false;
	for (k = 2; k <= NUMBER_WITHIN && k <= v->first; k++) {
		i = v->first - k;
		if (claim_mark_at(r, i) == ';' || claim_mark_at(r, i) == ':')
			return false;
		if (claim_word_is(r, i, "number") && claim_word_is(r, i + 1, "of"))
			return read_noun(r, i + 2, noun);
	}
	return false;
}
