#include "ascii.h"
#include "claim.h"
#include "claimcontext.h"
#include "claimnumber.h"
#include "claimrole.h"
#include "claimtotal.h"
#include "hash.h"
#include "mem.h"
#include "wordclass.h"

enum {
	NOUN_WITHIN = 4,	/* words between a number and what it counts, and itself */
	AGE_MOST = 120		/* years */
};

static uint16_t
start_of(const struct claim_reader *r, size_t i)
{
	return (uint16_t)r->t[i].start;
}

static uint16_t
end_of(const struct claim_reader *r, size_t i)
{
	return (uint16_t)r->t[i].end;
}

static bool
is_year(const struct claim_reader *r, const struct claim_number *v)
{
	return v->digits && v->low >= 1900 && v->low <= 2100 && r->t[v->first].end - r->t[v->first].start == 4 &&
	    v->next == v->first + 1;
}

/* "Ada Berg, 81, died", "a girl of nine", "dead at 81", "aged 81". */
static bool
is_age(const struct claim_reader *r, const struct claim_number *v)
{
	static const char *const persons[] = { "man", "woman", "boy", "girl", "child", NULL };
	static const char *const years[] = { "year", "years", NULL }, *const ages[] = { "aged", "age", NULL };
	size_t i = v->first;

	if (v->high >= AGE_MOST)
		return false;
	if (claim_word_among(r, v->next, years) && claim_word_is(r, v->next + 1, "old"))
		return true;
	if (claim_mark_at(r, i - 1) == ',')
		return claim_mark_at(r, v->next) == ',' && (v->digits || claim_is_upper(r, i - 2) ||
		    claim_is(r, i - 2, WORDCLASS_PERSON));
	if (claim_word_is(r, i - 1, "at"))
		return v->digits && claim_is(r, i - 2, WORDCLASS_ROLE);
	return claim_word_among(r, i - 1, ages) ||
	    (claim_word_is(r, i - 1, "of") && claim_word_among(r, i - 2, persons));
}

/* "48 million", "48 euros", "48 percent": no name has such a number. */
static bool
is_sum(const struct claim_reader *r, const struct claim_number *v)
{
	return claim_is(r, v->next - 1, WORDCLASS_SCALE) ||
	    claim_is(r, v->next, WORDCLASS_CURRENCY | WORDCLASS_PERCENT);
}

/* "Boeing 737", "type 2", "No. 5". */
static bool
is_part_of_name(const struct claim_reader *r, const struct claim_number *v)
{
	static const char *const numbered[] = {
		"no", "no.", "number", "type", "phase", "stage", "category", "grade", "level", "tier", "flight",
		"route", "highway", "article", "section", "chapter", "gate", NULL
	};
	size_t i = v->first;
	const struct term *before;

	if (claim_mark_at(r, i - 1) == '.' && claim_word_is(r, i - 2, "no"))
		return true;
	if (v->digits && claim_word_among(r, i - 1, numbered))
		return true;
	if (!v->digits || i < 2)
		return false;
	before = &r->t[i - 1];
	return before->upper && before->kind == WORD_LETTERS && !is_sum(r, v) &&
	    (before->is & (WORDCLASS_MONTH | WORDCLASS_ROLE | WORDCLASS_CHANGE | WORDCLASS_APPROX)) == 0 &&
	    !term_is_stop(before->stem) && (r->t[i - 2].kind != WORD_MARK || claim_mark_at(r, i - 2) == ',');
}

/* Numbers that are part of a name, of a time or of a list: what they stand beside says so. */
static bool
is_no_figure(const struct claim_reader *r, const struct claim_number *v)
{
	static const char *const no_units[] = { "a.m.", "p.m.", "gmt", "am", "pm", "year-old", NULL };
	unsigned char before = claim_mark_at(r, v->first - 1), after = claim_mark_at(r, v->next);

	if (is_year(r, v) || claim_word_among(r, v->next, no_units))
		return true;
	if (claim_is_joined(r, v->next) || claim_is_joined(r, v->first - 1))
		return true;
	if (after == ':' || ((after == '-' || after == '/') && r->t[v->next].start == r->t[v->next - 1].end))
		return true;
	return before == '/' || before == '#' || is_age(r, v) || is_part_of_name(r, v);
}

/*
 * The plural or the word for persons that a number counts; 0 if there is none. Widens the number up to it; sets
 * *PERSON if it is one for persons.
 */
static uint32_t
find_noun(const struct claim_reader *r, const struct claim_number *v, struct claim *c, bool *person)
{
	static const char *const whole[] = { "the", "them", "whom", "those", NULL };
	static const char *const more[] = { "more", "other", "others", NULL };
	size_t i;

	for (i = v->next; i < r->n && i < v->next + NOUN_WITHIN; i++) {
		const struct term *t = &r->t[i];

		if (t->kind != WORD_LETTERS || (t->is & (WORDCLASS_NUMBER | WORDCLASS_SCALE)) != 0)
			break;
		if (claim_word_is(r, i, "of")) {
			c->flags |= claim_word_among(r, i + 1, whole) ? CLAIM_PART : 0;
			continue;
		}
		if (claim_word_among(r, i, more)) {
			c->flags |= CLAIM_PART | CLAIM_MORE;
			continue;
		}
		if ((t->is & WORDCLASS_ROLE) != 0) {
			c->flags |= CLAIM_SAYS_ROLE | (claim_word_is(r, i, "bodies") ? CLAIM_PART : 0);
			c->end = end_of(r, i);
			return 0;
		}
		if (term_is_stop(t->stem))
			break;
		*person = (t->is & WORDCLASS_PERSON) != 0;
		if (!*person && !claim_is_plural(r, i))
			continue;
		c->end = end_of(r, i);
		c->flags |= (t->is & WORDCLASS_TIMEUNIT) != 0 ? CLAIM_DURATION : 0;
		return claim_counted(r, i);
	}
	return 0;
}

/* Whether a number follows a claim and a "from": "to 29 people from 36", "29 on Monday, down from 36". */
static bool
follows_from(const struct claim_reader *r, const struct claim_number *v, const struct claim *before)
{
	size_t i = claim_first_term(r, v);

	if (!claim_word_is(r, i - 1, "from"))
		return false;
	for (i -= 2; claim_is(r, i, WORDCLASS_CHANGE | WORDCLASS_WEEKDAY) || claim_word_is(r, i, "on") ||
	    claim_mark_at(r, i) == ','; i--)
		;
	return i < r->n && r->t[i].end == before->end;
}

static bool
follows_newer(const struct claim_reader *r, const struct claim_number *v, const struct claim *c,
    const struct claim *before)
{
	return before->kind == c->kind && before->noun == c->noun && follows_from(r, v, before);
}

/* A bare number counts what the one before it does: "killed 20 people in Aln and five in Fen", "to 29 dead from 36". */
static void
count_the_same(const struct claim_reader *r, const struct claim_number *v, struct claim *c, const struct claim *before)
{
	static const char *const places[] = { "in", "at", "near", NULL };

	if (claim_word_is(r, v->first - 1, "and") && claim_word_among(r, v->next, places)) {
		c->role = before->role;
		c->flags |= CLAIM_PART;
	} else if (before->kind == CLAIM_COUNT && follows_from(r, v, before)) {
		c->role = before->role;
		c->noun = before->noun;
	}
}

/* The figure before, from number FIRST on; NULL if there is none. */
static const struct claim *
figure_before(const struct claims *to, size_t first)
{
	size_t i;

	for (i = to->n; i > first && to->p[i - 1].kind == CLAIM_WEEKDAY; i--)
		;
	return i > first ? &to->p[i - 1] : NULL;
}

/* What kind of figure a number is, by its neighbours; false for none that states a fact. */
static bool
set_kind(const struct claim_reader *r, struct claim_number *v, struct claim *c, const struct claim *before)
{
	size_t i = v->first;
	bool person = false;

	if (claim_first_term(r, v) < i) {
		c->kind = CLAIM_MONEY;
		c->start = start_of(r, i - 1);
		c->noun = r->text.p[r->t[i - 1].end - 1];
	} else if (claim_mark_at(r, v->next) == '%' || claim_is(r, v->next, WORDCLASS_PERCENT) ||
	    (claim_word_is(r, v->next, "per") && claim_word_is(r, v->next + 1, "cent"))) {
		c->kind = CLAIM_PERCENT;
		v->next += claim_word_is(r, v->next, "per") ? 2 : 1;
		c->end = end_of(r, v->next - 1);
	} else if (claim_is(r, v->next, WORDCLASS_CURRENCY)) {
		c->kind = CLAIM_MONEY;
		c->noun = r->t[v->next].stem;
		c->end = end_of(r, v->next++);
	} else if (claim_word_is(r, v->next, "magnitude") || claim_word_is(r, i - 1, "magnitude") ||
	    (claim_word_is(r, i - 2, "magnitude") && claim_word_is(r, i - 1, "of"))) {
		c->kind = CLAIM_MAGNITUDE;
		c->start = claim_word_is(r, i - 1, "magnitude") ? start_of(r, i - 1) : c->start;
	} else {
		c->kind = CLAIM_COUNT;
		c->noun = find_noun(r, v, c, &person);
		c->role = (uint8_t)(person || c->noun == 0 ? claim_find_role(r, v) : WORDCLASS_NONE);
		if (c->noun == 0 && c->role == WORDCLASS_NONE && before != NULL)
			count_the_same(r, v, c, before);
		if (c->noun == 0 && c->role == WORDCLASS_NONE && claimtotal_find(r, v, &c->noun))
			c->flags |= CLAIM_TOTAL;
		return c->noun != 0 || c->role != WORDCLASS_NONE || c->end > c->number_end ||
		    (c->flags & CLAIM_TOTAL) != 0;
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

/* Appends the claim that number V makes, if it makes one; BEFORE is the figure before it in the sentence, or NULL. */
static void
add_figure(struct claims *to, const struct claim_reader *r, struct claim_number *v, const struct claim *before,
    bool vague)
{
	struct claim c = { 0 };
	bool date = vague || claim_read_date(r, v);

	if (!date) {
		if (v->ordinal || is_no_figure(r, v))
			return;
		claim_read_range(r, v);
	}
	claimcontext_qualify(&c, r, v);
	c.low = v->low;
	c.high = v->high;
	c.number_end = c.end = end_of(r, v->next - 1);
	c.at = (uint16_t)word_number(r, v->first);
	if (date) {
		c.kind = CLAIM_DATE;
		c.flags |= (vague ? CLAIM_VAGUE : 0) | (v->of_now ? CLAIM_OF_NOW : 0);
	} else if (!set_kind(r, v, &c, before)) {
		return;
	}
	if (c.kind == CLAIM_COUNT && c.low == 1 && c.high == 1 && c.role == WORDCLASS_NONE)
		return;
	c.flags |= claimcontext_flags(r, v);
	if ((c.flags & CLAIM_FORMER) == 0 && before != NULL && follows_newer(r, v, &c, before))
		c.flags |= CLAIM_FORMER;
	c.flags |= c.kind == CLAIM_PERCENT ? claimcontext_step(r, v) : 0;
	to->p = mem_grow_one(to->p, &to->cap, to->n, sizeof *to->p);
	to->p[to->n++] = c;
}

/* Appends a claim that is one word: term I, with the value LOW. */
static void
add_word(struct claims *to, const struct claim_reader *r, size_t i, enum claim_kind kind, double low)
{
	struct claim c = { .low = low, .high = low, .kind = (uint8_t)kind };

	c.start = start_of(r, i);
	c.end = c.number_end = end_of(r, i);
	c.at = (uint16_t)word_number(r, i);
	to->p = mem_grow_one(to->p, &to->cap, to->n, sizeof *to->p);
	to->p[to->n++] = c;
}

/* A designation such as "TX-40": capitals and digits. */
static bool
is_code(const struct claim_reader *r, size_t i)
{
	const struct term *t = &r->t[i];
	bool digit = false;
	uint32_t k;

	for (k = t->start; k < t->end; k++) {
		digit = digit || ascii_is_digit(r->text.p[k]);
		if (ascii_is_lower(r->text.p[k]))
			return false;
	}
	return digit;
}

/* Designations and weekdays, which are only ever compared with what stands in the same words. */
static void
add_name(struct claims *to, const struct claim_reader *r, size_t i)
{
	const struct term *t = &r->t[i];

	if ((t->is & WORDCLASS_WEEKDAY) != 0)
		add_word(to, r, i, CLAIM_WEEKDAY, t->value);
	else if (is_code(r, i))
		add_word(to, r, i, CLAIM_CODE, (double)(hash_bytes(r->text.p + t->start, t->end - t->start) >> 16));
}

/* "a fourth person has died": so many are dead by now. */
static void
add_ordinal(struct claims *to, const struct claim_reader *r, size_t i)
{
	static const char *const one_person[] = { "victim", "body", NULL };
	struct claim_number v = { .low = r->t[i].value, .high = r->t[i].value, .first = i, .next = i + 1 };
	struct claim c = { .low = v.low, .high = v.high, .kind = CLAIM_COUNT };

	if (!claim_is(r, i + 1, WORDCLASS_PERSON) && !claim_word_among(r, i + 1, one_person))
		return;
	c.role = (uint8_t)(claim_word_is(r, i + 1, "body") ? WORDCLASS_DEAD : claim_find_role(r, &v));
	if (c.role != WORDCLASS_DEAD)
		return;
	c.start = start_of(r, i);
	c.number_end = end_of(r, i);
	c.end = end_of(r, i + 1);
	c.at = (uint16_t)word_number(r, i);
	to->p = mem_grow_one(to->p, &to->cap, to->n, sizeof *to->p);
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
	return t->kind == WORD_LETTERS && t->hyphen;
}

static bool
may_be_part_of_month(const struct term *t)
{
	return t->hyphen || (t->is & WORDCLASS_PARTOFMONTH) != 0;
}

void
claim_find(struct claims *to, struct bytes text, const struct termreader *terms)
{
	struct claim_reader r = { text, terms->term, terms->n };
	size_t i = 0, first = to->n, most = first + CLAIM_MOST;
	struct claim_number v;

	while (r.n > 0 && r.t[r.n - 1].end > UINT16_MAX)
		r.n--;
	while (i < r.n && to->n < most) {
		if (may_be_number(&r, i) && claim_read_number(&r, i, &v)) {
			add_figure(to, &r, &v, figure_before(to, first), false);
			i = v.next;
			continue;
		}
		if (may_be_part_of_month(&r.t[i]) && claim_read_vague_date(&r, i, &v)) {
			add_figure(to, &r, &v, figure_before(to, first), true);
			i = v.next;
			continue;
		}
		if (claim_is(&r, i, WORDCLASS_ORDINAL))
			add_ordinal(to, &r, i);
		if (r.t[i].upper && r.t[i].kind == WORD_LETTERS)
			add_name(to, &r, i);
		i++;
	}
}
