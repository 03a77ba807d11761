#include "claimcontext.h"
#include "wordclass.h"

enum {
	FORMER_WITHIN = 4,	/* words between a former value and what says so */
	BACKGROUND_BEFORE = 14, BACKGROUND_AFTER = 8,
	WISH_WITHIN = 7,	/* words before a number, with marks, that say that somebody wants it */
	STEP_WITHIN = 2		/* words before one, that say that something rose or fell by it */
};

/* "from three", "compared with 12", "an earlier toll of nine", "1,200, not 12,000". */
static bool
is_former(const struct claim_reader *r, const struct claim_number *v)
{
	static const char *const before[] = { "earlier", "previous", "previously", "compared", NULL };
	size_t i = claim_first_term(r, v), k;
	bool from = claim_word_is(r, i - 1, "from");

	if (from && claim_word_is(r, v->next, "to") && claim_is_number(r, v->next + 1))
		return true;
	if (claim_word_is(r, i - 1, "not") && claim_mark_at(r, i - 2) == ',')
		return true;
	for (k = 1; k <= FORMER_WITHIN; k++)
		if (claim_word_among(r, i - k, before) || (from && claim_is(r, i - k, WORDCLASS_CHANGE)))
			return true;
	return false;
}

/* "ago", "in 2019", "March 2019". */
static bool
tells_of_past(const struct claim_reader *r, size_t i)
{
	static const char *const before[] = { "in", "since", NULL };

	if (claim_is(r, i, WORDCLASS_BACKGROUND))
		return true;
	return i < r->n && r->t[i].kind == WORD_NUMBER && r->t[i].end - r->t[i].start == 4 &&
	    (claim_word_among(r, i - 1, before) || claim_is(r, i - 1, WORDCLASS_MONTH));
}

static bool
is_background(const struct claim_reader *r, const struct claim_number *v)
{
	size_t k;

	for (k = 1; k <= BACKGROUND_BEFORE; k++)
		if (tells_of_past(r, v->first - k))
			return true;
	for (k = 0; k < BACKGROUND_AFTER; k++)
		if (tells_of_past(r, v->next + k))
			return true;
	return false;
}

/* "demands a rise of nine percent", and no "but" or comma between. */
static bool
is_wanted(const struct claim_reader *r, const struct claim_number *v)
{
	size_t i, k;

	for (k = 1; k <= WISH_WITHIN; k++) {
		i = v->first - k;
		if (claim_is(r, i, WORDCLASS_WISH))
			return true;
		if (claim_mark_at(r, i) == ',' || claim_mark_at(r, i) == ';' || claim_word_is(r, i, "but"))
			break;
	}
	return false;
}

uint16_t
claimcontext_flags(const struct claim_reader *r, const struct claim_number *v)
{
	return (uint16_t)((is_former(r, v) ? CLAIM_FORMER : 0) | (is_background(r, v) ? CLAIM_BACKGROUND : 0) |
	    (is_wanted(r, v) ? CLAIM_WANTED : 0));
}

/* Which way something goes by a word: CLAIM_ROSE, CLAIM_FELL or 0. */
static uint16_t
direction_of(const struct claim_reader *r, size_t word)
{
	if (!claim_is(r, word, WORDCLASS_CHANGE) || r->t[word].value == 0)
		return 0;
	return r->t[word].value == 1 ? CLAIM_ROSE : CLAIM_FELL;
}

uint16_t
claimcontext_step(const struct claim_reader *r, const struct claim_number *v)
{
	static const char *const ends[] = { "to", "at", "from", NULL };
	size_t i = claim_first_term(r, v), k;

	for (k = 1; k <= STEP_WITHIN; k++) {
		if (claim_word_is(r, i - k, "of"))
			return direction_of(r, i - k - 1);
		if (claim_word_among(r, i - k, ends))
			break;
		if (direction_of(r, i - k) != 0)
			return direction_of(r, i - k);
	}
	return 0;
}

/* "more than", "fewer than", "no less than" before term I: CLAIM_OVER or CLAIM_UNDER; 0 if it follows none. */
static uint16_t
bound_of(const struct claim_reader *r, size_t i)
{
	bool denied = claim_word_is(r, i - 3, "no");

	if (!claim_word_is(r, i - 1, "than"))
		return 0;
	if (claim_word_is(r, i - 2, "more"))
		return denied ? CLAIM_UNDER : CLAIM_OVER;
	if (claim_word_is(r, i - 2, "fewer") || claim_word_is(r, i - 2, "less"))
		return denied ? CLAIM_OVER : CLAIM_UNDER;
	return 0;
}

void
claimcontext_qualify(struct claim *c, const struct claim_reader *r, const struct claim_number *v)
{
	static const char *const some[] = { "including", "among", NULL };
	static const char *const others[] = { "another", "other", NULL };
	size_t i = v->first;
	bool least = claim_word_is(r, i - 1, "least"), most = claim_word_is(r, i - 1, "most");

	c->start = (uint16_t)r->t[i].start;
	if ((least || most) && claim_word_is(r, i - 2, "at")) {
		c->flags |= CLAIM_APPROX | (least ? CLAIM_OVER : CLAIM_UNDER);
		c->start = (uint16_t)r->t[i - 2].start;
	} else if (claim_is(r, i - 1, WORDCLASS_APPROX)) {
		c->flags |= CLAIM_APPROX;
		c->start = (uint16_t)r->t[i - 1].start;
	} else if (bound_of(r, i) != 0) {
		c->flags |= CLAIM_APPROX | bound_of(r, i);
		c->start = (uint16_t)r->t[i - 2].start;
	}
	c->flags |= claim_word_among(r, i - 1, some) ? CLAIM_PART : 0;
	c->flags |= claim_word_among(r, i - 1, others) ? CLAIM_PART | CLAIM_MORE : 0;
}
