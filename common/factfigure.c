#include <string.h>

#include "factdate.h"
#include "factfigure.h"
#include "hash.h"

/* Whether the word before the fact is WORD. */
static bool
follows(const struct factreader *r, const struct fact *fact, const char *word)
{
	size_t n = strlen(word);
	const unsigned char *p = r->start + fact->start;

	return fact->start > n && p[-1] == ' ' && memcmp(p - 1 - n, word, n) == 0;
}

static void
set_number(struct factreader *r, struct fact *fact)
{
	int64_t value = factnumber_value(&r->number);

	fact->numeric = r->number.state == FACTNUMBER_NUMBER;
	fact->low = r->range ? r->low : value;
	fact->high = value;
	if (fact->low > fact->high)	/* a score */
		fact->numeric = false;
	fact->value = hash_pair(FACT_FIGURE, hash_pair((uint64_t)fact->low, (uint64_t)fact->high));
}

static bool
begins_range(const struct factreader *r, const struct fact *last, enum factreader_gap gap)
{
	if (!last->numeric || r->range)
		return false;
	return gap == FACTREADER_HYPHEN || (gap == FACTREADER_TO && !follows(r, last, "from")) ||
	    (gap == FACTREADER_AND && follows(r, last, "between"));
}

bool
factfigure_continues(const struct factreader *r, enum factreader_gap gap)
{
	if (gap == FACTREADER_AND)
		return r->number.last_is_word && r->number.last_word == FACTWORD_HUNDRED;
	if (gap == FACTREADER_HYPHEN)
		return r->number.last_is_word;
	return gap == FACTREADER_NONE || gap == FACTREADER_SPACE;
}

/* Whether the token goes on with a row of digits that is no number: "0800 555 0147". */
static bool
goes_on(const struct factreader *r, const struct fact *last, enum factreader_gap gap, const struct factnumber_token *t)
{
	if (gap == FACTREADER_NONE)
		return true;
	if (gap == FACTREADER_HYPHEN)
		return true;
	if (gap != FACTREADER_SPACE || t->kind == FACTNUMBER_WORD)
		return false;
	return !last->numeric || (r->number.last_digits > 2 && t->digits > 2 &&
	    (r->number.last_digits != 4 || *(r->start + last->start) == '0'));
}

static void
new_figure(struct factreader *r, const struct factnumber_token *t, struct bytes s, bool first)
{
	struct fact *new = factreader_add(r, FACT_FIGURE, s, 0, first);

	memset(&r->number, 0, sizeof r->number);
	factnumber_add(&r->number, t);
	set_number(r, new);
	if (!new->numeric)
		new->value = hash_pair(FACT_FIGURE, factreader_hash(r, s, factword_key(s, r->end)));
}

/* Adds what a token says by itself to the sum of the text. */
static void
count(struct factreader *r, const struct factnumber_token *t, struct bytes s)
{
	if (t->kind == FACTNUMBER_OPAQUE)
		factreader_number(r, factreader_hash(r, s, factword_key(s, r->end)));
	else if (t->kind == FACTNUMBER_WORD)
		factreader_number(r, hash_pair(FACT_FIGURE, (uint64_t)t->value * FACTS_PER_ONE));
	else
		factreader_number(r, hash_pair(FACT_FIGURE, (uint64_t)t->value));
}

void
factfigure_add(struct factreader *r, const struct factnumber_token *t, struct bytes s, bool first)
{
	struct fact *last = factreader_last(r);
	enum factreader_gap gap = factreader_gap_after(r, last, s.p);
	unsigned part;

	count(r, t, s);
	if (last != NULL && last->kind == FACT_DATE && (part = factdate_part(r, gap, t)) != 0) {
		r->doubtful = false;
		factdate_add_part(r, last, part, t->value / FACTS_PER_ONE);
		factreader_extend(r, last, s);
		return;
	}
	factdate_settle(r);
	last = factreader_last(r);
	if (last == NULL || last->kind != FACT_FIGURE || gap == FACTREADER_FAR) {
		new_figure(r, t, s, first);
	} else if (last->numeric && factfigure_continues(r, gap) && factnumber_add(&r->number, t)) {
		if (r->range && t->kind == FACTNUMBER_WORD && t->word == FACTWORD_THOUSAND &&
		    r->low <= FACTNUMBER_MOST / t->value)
			r->low *= t->value;	/* "three to five million" */
		factreader_extend(r, last, s);
		set_number(r, last);
	} else if (begins_range(r, last, gap) && t->kind != FACTNUMBER_OPAQUE) {
		r->range = true;
		r->low = last->high;
		memset(&r->number, 0, sizeof r->number);
		factnumber_add(&r->number, t);
		factreader_extend(r, last, s);
		set_number(r, last);
	} else if (goes_on(r, last, gap, t)) {
		last->value = hash_pair(last->value, (uint64_t)t->value);
		last->numeric = false;
		r->number.state = FACTNUMBER_SEALED;
		factreader_extend(r, last, s);
	} else {
		new_figure(r, t, s, first);
	}
}

void
factfigure_add_mixed(struct factreader *r, struct bytes s, bool first)
{
	struct factnumber_token t = factnumber_letters(s);

	if (t.kind == FACTNUMBER_DIGITS) {
		factfigure_add(r, &t, s, first);
		return;
	}
	factdate_settle(r);
	count(r, &t, s);
	new_figure(r, &t, s, first);
}
