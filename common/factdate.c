#include "ascii.h"
#include "factchar.h"
#include "factdate.h"
#include "factname.h"
#include "hash.h"
#include "utf8.h"

enum {
	DAY_LAST = 31,
	YEAR_FIRST = 1000,
	YEAR_LAST = 2999,

	/* between the parts of a date */
	DAY_GAPS = FACTREADER_SPACE | FACTREADER_OF | FACTREADER_STOP,
	WEEKDAY_GAPS = FACTREADER_SPACE | FACTREADER_COMMA | FACTREADER_STOP,
	YEAR_GAPS = FACTREADER_NONE | FACTREADER_SPACE | FACTREADER_COMMA | FACTREADER_STOP | FACTREADER_OF
};

void
factdate_settle(struct factreader *r)
{
	struct bytes doubted = r->doubted;
	struct fact was;

	if (!r->doubtful)
		return;
	r->doubtful = r->open = false;
	was = r->f->fact[--r->f->n];
	if (ascii_is_lower(*doubted.p))
		return;
	factname_add(r, doubted, factword_key(doubted, r->end), was.sentence_start);
}

unsigned
factdate_part(const struct factreader *r, enum factreader_gap gap, const struct factnumber_token *t)
{
	int64_t value = t->value / FACTS_PER_ONE;

	if ((r->parts & FACTDATE_MONTH) == 0 || t->kind != FACTNUMBER_DIGITS || (gap & YEAR_GAPS) == 0)
		return 0;
	if ((r->parts & FACTDATE_DAY) == 0 && gap != FACTREADER_COMMA && t->digits <= 2 && value >= 1 &&
	    value <= DAY_LAST)
		return FACTDATE_DAY;
	if ((r->parts & FACTDATE_YEAR) == 0 && t->digits == 4 && value >= YEAR_FIRST && value <= YEAR_LAST)
		return FACTDATE_YEAR;
	return 0;
}

void
factdate_add_part(struct factreader *r, struct fact *date, unsigned part, int64_t value)
{
	if (r->parts == 0)
		date->value = 0;
	r->parts |= part;
	date->value += hash_pair(part, (uint64_t)value);	/* in any order */
}

/* Makes the last fact, a figure, a date of no parts yet. */
static void
make_date(struct factreader *r, struct fact *fact)
{
	fact->kind = FACT_DATE;
	fact->numeric = false;
	r->parts = 0;
}

/* The weekday that is the fact before the last, a date, becomes part of that if it stands beside it. */
static void
join_weekday(struct factreader *r)
{
	struct facts *f = r->f;
	struct fact *date = &f->fact[f->n - 1], *before = date - 1;
	enum factreader_gap gap;

	gap = factreader_between(r->start + before->end, r->start + date->start);
	if ((gap & WEEKDAY_GAPS) == 0)
		return;
	before->value += date->value;
	before->end = date->end;
	r->parts |= FACTDATE_WEEKDAY;
	f->n--;
}

static bool
is_day(const struct factreader *r, const struct fact *fact)
{
	return fact->kind == FACT_FIGURE && fact->numeric && fact->low == fact->high && !r->number.last_is_word &&
	    fact->low >= FACTS_PER_ONE && fact->low <= DAY_LAST * FACTS_PER_ONE && fact->low % FACTS_PER_ONE == 0;
}

static bool
is_weekday(const struct factreader *r, const struct fact *fact)
{
	uint64_t i;

	if (fact < r->f->fact + r->line)
		return false;
	for (i = 1; i <= 7; i++)
		if (fact->value == hash_pair(FACTDATE_WEEKDAY, i))
			return fact->kind == FACT_DATE;
	return false;
}

void
factdate_month(struct factreader *r, const struct factword *w, struct bytes s, bool first)
{
	struct fact *last = factreader_last(r);
	enum factreader_gap gap = factreader_gap_after(r, last, s.p);
	bool after_day = last != NULL && is_day(r, last) && (gap & DAY_GAPS) != 0;
	bool after_weekday;
	int64_t day;

	factreader_number(r, hash_pair(FACTDATE_MONTH, (uint64_t)w->value));
	if (after_day) {
		day = last->high / FACTS_PER_ONE;
		make_date(r, last);
		factdate_add_part(r, last, FACTDATE_DAY, day);
		factdate_add_part(r, last, FACTDATE_MONTH, w->value);
		factreader_extend(r, last, s);
		if (is_weekday(r, last - 1))
			join_weekday(r);
		return;
	}
	after_weekday = last != NULL && last->kind == FACT_DATE && r->parts == FACTDATE_WEEKDAY;
	last = factreader_add(r, FACT_DATE, s, 0, first);
	factdate_add_part(r, last, FACTDATE_MONTH, w->value);
	if (after_weekday)
		join_weekday(r);
	else if ((w->flags & FACTWORD_WITH_FIGURE) != 0 || ((w->flags & FACTWORD_NOT_FIRST) != 0 && first)) {
		r->doubtful = true;
		r->doubted = s;
	}
}

void
factdate_weekday(struct factreader *r, int64_t day, struct bytes s, bool first)
{
	factreader_number(r, hash_pair(FACTDATE_WEEKDAY, (uint64_t)day));
	factdate_add_part(r, factreader_add(r, FACT_DATE, s, 0, first), FACTDATE_WEEKDAY, day);
}

const unsigned char *
factdate_han_weekday(struct factreader *r, const unsigned char *p, const unsigned char *next)
{
	size_t len;
	int day = p - r->start >= 3 ? factchar_weekday(utf8_decode(p - 3, p, &len)) : 0;

	if (day == 0)
		return next;
	if (next < r->end && utf8_decode(next, r->end, &len) == 0x65E5)
		next += len;
	factdate_weekday(r, day, bytes_between(p - 3, next), false);
	return next;
}

bool
factdate_han(struct factreader *r, uint32_t cp, struct bytes s)
{
	struct fact *last = factreader_last(r), *before;
	unsigned part = cp == 0x5E74 ? FACTDATE_YEAR : cp == 0x6708 ? FACTDATE_MONTH : FACTDATE_DAY;
	int64_t value;

	if ((cp != 0x5E74 && cp != 0x6708 && cp != 0x65E5 && cp != 0x53F7) || last == NULL ||
	    last->kind != FACT_FIGURE || !last->numeric || last->end != (size_t)(s.p - r->start))
		return false;
	value = last->high / FACTS_PER_ONE;
	before = last - 1;
	if (r->f->n > r->line + 1 && before->kind == FACT_DATE && before->end == last->start) {
		before->value += hash_pair(part, (uint64_t)value);
		factreader_extend(r, before, s);
		r->f->n--;
		return true;
	}
	make_date(r, last);
	factdate_add_part(r, last, part, value);
	r->parts = 0;		/* figures with a space before them do not join */
	factreader_extend(r, last, s);
	return true;
}
