#include "claimrole.h"
#include "wordclass.h"

enum {
	ROLE_WITHIN = 9,	/* words between a number and a state, and itself */
	NUMBER_BETWEEN = 4,	/* words that another number between them counts for ... */
	AND_BETWEEN = 2,	/* ... and an "and" */
	CHANGE_WITHIN = 4	/* words between a change and what it led to */
};

/* Whether people leave at term I: "from their homes", "fled their homes", "from homes". */
static bool
leaves_home(const struct claim_reader *r, size_t i)
{
	static const char *const leave[] = { "flee", "fled", "left", "leave", NULL };
	bool theirs = claim_word_is(r, i - 1, "their");

	return claim_word_is(r, i, "homes") && (claim_word_is(r, theirs ? i - 2 : i - 1, "from") ||
	    (theirs && claim_word_among(r, i - 2, leave)));
}

/* A state word that is one of people: no death penalty, no toll road. */
static unsigned
role_at(const struct claim_reader *r, size_t i)
{
	if (!claim_is(r, i, WORDCLASS_ROLE))
		return leaves_home(r, i) ? WORDCLASS_EVACUATED : WORDCLASS_NONE;
	if (claim_word_is(r, i, "lives") && !claim_word_is(r, i + 1, "of") && !claim_is_number(r, i - 1))
		return WORDCLASS_NONE;
	return r->t[i].value;
}

static bool
parts_clauses(const struct claim_reader *r, size_t i)
{
	unsigned char mark = claim_mark_at(r, i);

	return mark == ';' || mark == ':' || mark == '.' || claim_word_is(r, i, "but") || claim_word_is(r, i, "while");
}

/* The nearest state before the number: how far it is, or SIZE_MAX.  With FAR, up to the start of the clause. */
static size_t
role_before(const struct claim_reader *r, const struct claim_number *v, bool far, unsigned *role)
{
	size_t i, cost = 0;

	for (i = v->first; i-- > 0;) {
		if (parts_clauses(r, i) || (!far && claim_word_is(r, i, "and")))
			return SIZE_MAX;
		cost += r->t[i].kind != WORD_MARK && !claim_is(r, i, WORDCLASS_APPROX);
		cost += !far && claim_is_number(r, i) ? NUMBER_BETWEEN : 0;
		if (!far && cost > ROLE_WITHIN)
			return SIZE_MAX;
		*role = role_at(r, i);
		if (*role != WORDCLASS_NONE)
			return cost;
	}
	return SIZE_MAX;
}

static size_t
role_after(const struct claim_reader *r, const struct claim_number *v, unsigned *role)
{
	size_t i, cost = 0;

	for (i = v->next; i < r->n && !parts_clauses(r, i); i++) {
		cost += r->t[i].kind != WORD_MARK;
		cost += claim_is_number(r, i) ? NUMBER_BETWEEN : 0;
		cost += claim_word_is(r, i, "and") ? AND_BETWEEN : 0;
		if (cost > ROLE_WITHIN)
			break;
		*role = role_at(r, i);
		if (*role != WORDCLASS_NONE)
			return cost;
	}
	return SIZE_MAX;
}

/* "rose to five": the number is what the subject of the sentence has become. */
static bool
is_changed_to(const struct claim_reader *r, const struct claim_number *v)
{
	static const char *const to[] = { "to", "at", NULL };
	size_t i = v->first - 1, k;

	if (!claim_word_among(r, i, to))
		return false;
	for (k = 1; k <= CHANGE_WITHIN; k++)
		if (claim_is(r, i - k, WORDCLASS_CHANGE))
			return true;
	return false;
}

unsigned
claim_find_role(const struct claim_reader *r, const struct claim_number *v)
{
	unsigned before = WORDCLASS_NONE, after = WORDCLASS_NONE;
	bool changed = is_changed_to(r, v);
	size_t left = role_before(r, v, changed, &before), right = role_after(r, v, &after);

	if (left == SIZE_MAX && right == SIZE_MAX)
		return WORDCLASS_NONE;
	if (left == right && r->t[v->first - 1].kind == WORD_MARK)	/* "three are trapped, nine missing" */
		return after;
	return left != SIZE_MAX && (changed || left <= right) ? before : after;
}
