#include "ascii.h"
#include "claim.h"
#include "claimnumber.h"
#include "hash.h"
#include "mem.h"
#include "wordclass.h"

enum {
	NOUN_WITHIN = 4,	/* words between a number and what it counts, and itself */
	ROLE_WITHIN = 9,	/* words between a number and a state, and itself */
	NUMBER_BETWEEN = 4,	/* words that another number between them counts for ... */
	AND_BETWEEN = 2,	/* ... and an "and" */
	AGE_MOST = 120,		/* years */
	FORMER_WITHIN = 4,	/* words between a former value and what says so */
	BACKGROUND_BEFORE = 14, BACKGROUND_AFTER = 8
};

static bool
is_year(const struct claim_reader *r, const struct claim_number *v)
{
	return v->digits && v->low >= 1900 && v->low <= 2100 && r->t[v->first].end - r->t[v->first].start == 4 &&
	    v->next == v->first + 1;
}

/* Numbers that are part of a name, of a time or of a list: what they stand beside says so. */
static bool
is_no_figure(const struct claim_reader *r, const struct claim_number *v)
{
	size_t i = v->first;
	const struct term *before = i > 0 ? &r->t[i - 1] : NULL;

	if (is_year(r, v) || claim_word_is(r, v->next, "a.m.") || claim_word_is(r, v->next, "p.m.") ||
	    claim_word_is(r, v->next, "gmt") ||
	    claim_word_is(r, v->next, "am") || claim_word_is(r, v->next, "pm") || claim_word_is(r, v->next, "year-old"))
		return true;
	if (claim_mark_at(r, v->next) == ':' || (v->next < r->n && r->t[v->next].start == r->t[v->next - 1].end &&
	    r->t[v->next].kind == WORD_MARK && (claim_mark_at(r, v->next) == '-' || claim_mark_at(r, v->next) == '/')))
		return true;
	if (before == NULL)
		return false;
	if (v->digits && v->high < AGE_MOST && (claim_mark_at(r, i - 1) == ',' ? claim_mark_at(r, v->next) == ',' :
	    claim_word_is(r, i - 1, "at") && i > 1 && claim_is(r, i - 2, WORDCLASS_ROLE)))
		return true;	/* "Ada Berg, 81, died", "dead at 81" */
	return claim_word_is(r, i - 1, "no") || claim_word_is(r, i - 1, "no.") || claim_word_is(r, i - 1, "number") ||
	    claim_mark_at(r, i - 1) == '/' || claim_mark_at(r, i - 1) == '#' || (v->digits && i > 1 && before->upper &&
	    before->kind == WORD_LETTERS && (before->is & (WORDCLASS_MONTH | WORDCLASS_ROLE | WORDCLASS_CHANGE |
	    WORDCLASS_APPROX)) == 0 && !term_is_stop(before->stem) && r->t[i - 2].kind != WORD_MARK);
}

/*
 * The plural or the word for persons that a number counts; 0 where there is none. Widens the number up to it; sets
 * *PERSON if it is one for persons.
 */
static uint32_t
find_noun(const struct claim_reader *r, const struct claim_number *v, struct claim *c, bool *person)
{
	size_t i, n;

	for (i = v->next; i < r->n && i < v->next + NOUN_WITHIN; i++) {
		const struct term *t = &r->t[i];

		n = t->end - t->start;
		if (t->kind != WORD_LETTERS || (t->is & (WORDCLASS_NUMBER | WORDCLASS_SCALE)) != 0)
			break;
		if (claim_word_is(r, i, "more") || claim_word_is(r, i, "other") || claim_word_is(r, i, "others") ||
		    claim_word_is(r, i, "of")) {
			c->flags |= claim_word_is(r, i, "of") &&
			    !(claim_word_is(r, i + 1, "the") || claim_word_is(r, i + 1, "them") ||
			    claim_word_is(r, i + 1, "whom") || claim_word_is(r, i + 1, "those")) ? 0 : CLAIM_PART;
			if (claim_word_is(r, i, "more") && claim_word_is(r, i + 1, "than"))
				break;
			continue;
		}
		if ((t->is & WORDCLASS_ROLE) != 0) {
			c->flags |= CLAIM_SAYS_ROLE | (claim_word_is(r, i, "bodies") ? CLAIM_PART : 0);
			c->end = t->end;
			return 0;
		}
		if (term_is_stop(t->stem))
			break;
		if ((t->is & WORDCLASS_PERSON) == 0 && (n < 3 || r->text.p[t->end - 1] != 's' ||
		    r->text.p[t->end - 2] == 's'))
			continue;
		c->end = t->end;
		*person = (t->is & WORDCLASS_PERSON) != 0;
		c->flags |= (t->is & WORDCLASS_TIMEUNIT) != 0 ? CLAIM_DURATION : 0;
		return claim_word_is(r, i, "people") || claim_word_is(r, i, "persons") ||
		    claim_word_is(r, i, "person") ||
		    claim_word_is(r, i, "victims") ? 0 : t->stem;
	}
	return 0;
}

static bool
is_number_term(const struct claim_reader *r, size_t i)
{
	return r->t[i].kind == WORD_NUMBER || claim_is(r, i, WORDCLASS_NUMBER | WORDCLASS_SCALE);
}

/* A state word that is one of people: no death penalty, no toll road. */
static unsigned
role_at(const struct claim_reader *r, size_t i)
{
	if (!claim_is(r, i, WORDCLASS_ROLE))
		return WORDCLASS_NONE;
	if (claim_word_is(r, i, "lives") && !(claim_word_is(r, i + 1, "of") || (i > 0 && is_number_term(r, i - 1))))
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
		cost += !far && is_number_term(r, i) ? NUMBER_BETWEEN : 0;
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

	for (i = v->next; i < r->n && cost <= ROLE_WITHIN; i++) {
		if (parts_clauses(r, i))
			break;
		cost += r->t[i].kind != WORD_MARK;
		cost += is_number_term(r, i) ? NUMBER_BETWEEN : 0;
		cost += claim_word_is(r, i, "and") ? AND_BETWEEN : 0;
		*role = role_at(r, i);
		if (cost <= ROLE_WITHIN && *role != WORDCLASS_NONE)
			return cost;
	}
	return SIZE_MAX;
}

/* "rose to five": the number is what the subject of the sentence has become. */
static bool
is_changed_to(const struct claim_reader *r, const struct claim_number *v)
{
	size_t i = v->first, k;

	if (i < 2 || !(claim_word_is(r, i - 1, "to") || claim_word_is(r, i - 1, "at")))
		return false;
	for (k = 1; k <= 4 && k < i; k++)
		if (claim_is(r, i - 1 - k, WORDCLASS_CHANGE))
			return true;
	return false;
}

static unsigned
find_role(const struct claim_reader *r, const struct claim_number *v)
{
	unsigned before = WORDCLASS_NONE, after = WORDCLASS_NONE;
	bool changed = is_changed_to(r, v);
	size_t left = role_before(r, v, changed, &before), right = role_after(r, v, &after);

	if (left == SIZE_MAX && right == SIZE_MAX)
		return WORDCLASS_NONE;
	return left != SIZE_MAX && (changed || left <= right) ? before : after;
}

/* "from three", "compared with 12", "an earlier toll of nine". */
static bool
is_former(const struct claim_reader *r, const struct claim_number *v)
{
	size_t i = v->first, k;

	if (i > 0 && claim_word_is(r, i - 1, "from"))
		for (k = 2; k <= FORMER_WITHIN && k <= i; k++)
			if (claim_is(r, i - k, WORDCLASS_CHANGE))
				return true;
	if (i > 0 && claim_word_is(r, i - 1, "from") && claim_word_is(r, v->next, "to") &&
	    is_number_term(r, v->next + 1 < r->n ?
	    v->next + 1 : v->next))
		return true;
	for (k = 1; k <= FORMER_WITHIN && k <= i; k++)
		if (claim_word_is(r, i - k, "earlier") || claim_word_is(r, i - k, "previous") ||
		    claim_word_is(r, i - k, "previously") ||
		    claim_word_is(r, i - k, "compared"))
			return true;
	return false;
}

static bool
is_background(const struct claim_reader *r, const struct claim_number *v)
{
	size_t from = v->first > BACKGROUND_BEFORE ? v->first - BACKGROUND_BEFORE : 0, i;
	size_t to = v->next + BACKGROUND_AFTER < r->n ? v->next + BACKGROUND_AFTER : r->n;

	for (i = from; i < to; i++) {
		if (claim_is(r, i, WORDCLASS_BACKGROUND))
			return true;
		if (r->t[i].kind == WORD_NUMBER && r->t[i].end - r->t[i].start == 4 && i > 0 &&
		    (i < v->first || i >= v->next) &&
		    (claim_word_is(r, i - 1, "in") || claim_word_is(r, i - 1, "since") ||
		    claim_is(r, i - 1, WORDCLASS_MONTH)))
			return true;
	}
	return false;
}

/* Words before a number that bound or blur it, which its text begins with. */
static void
read_qualifier(const struct claim_reader *r, const struct claim_number *v, struct claim *c)
{
	size_t i = v->first;

	c->start = r->t[i].start;
	if (i > 0 && claim_is(r, i - 1, WORDCLASS_APPROX)) {
		c->flags |= CLAIM_APPROX;
		c->start = r->t[i - 1].start;
		if (i > 1 && claim_word_is(r, i - 1, "least") && claim_word_is(r, i - 2, "at"))
			c->start = r->t[i - 2].start;
	} else if (i > 1 && claim_word_is(r, i - 1, "than") &&
	    (claim_word_is(r, i - 2, "more") || claim_word_is(r, i - 2, "fewer") ||
	    claim_word_is(r, i - 2, "less"))) {
		c->flags |= CLAIM_APPROX;
		c->start = r->t[i - 2].start;
	}
	if (i > 0 && (claim_word_is(r, i - 1, "including") || claim_word_is(r, i - 1, "another") ||
	    claim_word_is(r, i - 1, "other") ||
	    claim_word_is(r, i - 1, "among")))
		c->flags |= CLAIM_PART;
}

/* What kind of figure a number is, by its neighbours; false for none that states a fact. */
static bool
set_kind(const struct claim_reader *r, struct claim_number *v, struct claim *c, const struct claims *to)
{
	size_t i = v->first;
	bool person = false;

	if (i > 0 && r->t[i - 1].kind == WORD_MARK && r->t[i - 1].end == r->t[i].start &&
	    (claim_mark_at(r, i - 1) == '$' || (claim_mark_at(r, i - 1) & 0xE0) == 0xC0 ||
	    claim_mark_at(r, i - 1) == 0xE2)) {
		c->kind = CLAIM_MONEY;
		c->start = r->t[i - 1].start;
		c->noun = r->text.p[r->t[i - 1].end - 1];
	} else if (claim_mark_at(r, v->next) == '%' || claim_is(r, v->next, WORDCLASS_PERCENT) ||
	    (claim_word_is(r, v->next, "per") && claim_word_is(r, v->next + 1, "cent"))) {
		c->kind = CLAIM_PERCENT;
		v->next += claim_word_is(r, v->next, "per") ? 2 : 1;
		c->end = r->t[v->next - 1].end;
	} else if (claim_is(r, v->next, WORDCLASS_CURRENCY)) {
		c->kind = CLAIM_MONEY;
		c->noun = r->t[v->next].stem;
		c->end = r->t[v->next++].end;
	} else if (claim_word_is(r, v->next, "magnitude") || (i > 0 && claim_word_is(r, i - 1, "magnitude")) ||
	    (i > 1 && claim_word_is(r, i - 2, "magnitude") && claim_word_is(r, i - 1, "of"))) {
		c->kind = CLAIM_MAGNITUDE;
		c->start = i > 0 && claim_word_is(r, i - 1, "magnitude") ? r->t[i - 1].start : c->start;
	} else {
		c->kind = CLAIM_COUNT;
		c->noun = find_noun(r, v, c, &person);
		c->role = (uint8_t)(person || c->noun == 0 ? find_role(r, v) : WORDCLASS_NONE);
		if (c->noun == 0 && c->role == WORDCLASS_NONE && to->n > 0 && claim_word_is(r, i - 1, "and") &&
		    (claim_word_is(r, v->next, "in") || claim_word_is(r, v->next, "at") ||
		    claim_word_is(r, v->next, "near"))) {
			c->role = to->p[to->n - 1].role;	/* "killed 20 people in Aln and five in Fen" */
			c->flags |= CLAIM_PART;
		}
		return c->noun != 0 || c->role != WORDCLASS_NONE || c->end > c->number_end;
	}
	return true;
}

static size_t
word_number(const struct claim_reader *r, size_t term)
{
	size_t i, n = 0;

	for (i = 0; i < term; i++)
		n += r->t[i].kind != WORD_MARK;
	return n;
}

/* "to 2.1 percent from 1.8 percent": the claim stands behind one of its kind and a "from". */
static bool
follows_newer(const struct claims *to, const struct claim_reader *r, const struct claim_number *v,
    const struct claim *c)
{
	const struct claim *before = to->n > 0 ? &to->p[to->n - 1] : NULL;
	size_t i = v->first;

	return before != NULL && i > 1 && claim_word_is(r, i - 1, "from") && r->t[i - 2].end == before->end &&
	    before->kind == c->kind && before->noun == c->noun;
}

/* Appends the claim that number V makes, if it makes one. */
static void
add_figure(struct claims *to, const struct claim_reader *r, struct claim_number *v, bool vague)
{
	struct claim c = { 0 };
	bool date = vague || claim_read_date(r, v);

	if (!date) {
		if (is_no_figure(r, v))
			return;
		claim_read_range(r, v);
	}
	read_qualifier(r, v, &c);
	c.low = v->low;
	c.high = v->high;
	c.number_end = c.end = r->t[v->next - 1].end;
	c.at = (uint16_t)word_number(r, v->first);
	if (date) {
		c.kind = CLAIM_DATE;
		c.flags |= vague ? CLAIM_VAGUE : 0;
	} else if (!set_kind(r, v, &c, to)) {
		return;
	}
	if (c.kind == CLAIM_COUNT && c.low == 1 && c.high == 1 && c.role == WORDCLASS_NONE)
		return;
	c.flags |= is_former(r, v) || follows_newer(to, r, v, &c) ? CLAIM_FORMER : 0;
	c.flags |= is_background(r, v) ? CLAIM_BACKGROUND : 0;
	to->p = mem_grow(to->p, &to->cap, to->n + 1, sizeof *to->p);
	to->p[to->n++] = c;
}

/* A designation such as "TX-40": capitals and digits.  It is only ever compared with what stands in the same words. */
static void
add_code(struct claims *to, const struct claim_reader *r, size_t i)
{
	const struct term *t = &r->t[i];
	struct claim c = { 0 };
	bool digit = false;
	uint32_t k;

	for (k = t->start; k < t->end; k++) {
		digit = digit || ascii_is_digit(r->text.p[k]);
		if (ascii_is_lower(r->text.p[k]))
			return;
	}
	if (!digit)
		return;
	c.kind = CLAIM_CODE;
	c.low = c.high = (double)(hash_bytes(r->text.p + t->start, t->end - t->start) >> 16);
	c.start = t->start;
	c.end = c.number_end = t->end;
	c.at = (uint16_t)word_number(r, i);
	to->p = mem_grow(to->p, &to->cap, to->n + 1, sizeof *to->p);
	to->p[to->n++] = c;
}

static bool
may_be_number(const struct claim_reader *r, size_t i)
{
	const struct term *t = &r->t[i];
	unsigned char c = r->text.p[t->start];

	if (ascii_is_digit(c) || (t->is & WORDCLASS_NUMBER) != 0)
		return true;
	if (t->kind == WORD_LETTERS && (c | 0x20) == 'a')
		return claim_is(r, i + 1, WORDCLASS_SCALE) || claim_word_is(r, i + 1, "dozen");
	return t->kind == WORD_LETTERS && memchr(r->text.p + t->start, '-', t->end - t->start) != NULL;
}

void
claim_find(struct claims *to, struct bytes text, const struct termreader *terms)
{
	struct claim_reader r = { text, terms->term, terms->n };
	size_t i = 0, most = to->n + CLAIM_MOST;
	struct claim_number v;

	while (i < r.n && i < UINT16_MAX && to->n < most) {
		if (may_be_number(&r, i) && claim_read_number(&r, i, &v)) {
			add_figure(to, &r, &v, false);
			i = v.next;
			continue;
		}
		if (claim_is(&r, i, WORDCLASS_PARTOFMONTH) && claim_read_vague_date(&r, i, &v)) {
			add_figure(to, &r, &v, true);
			i = v.next;
			continue;
		}
		if (r.t[i].upper && r.t[i].kind == WORD_LETTERS)
			add_code(to, &r, i);
		i++;
	}
}
