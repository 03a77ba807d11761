#include "date.h"
#include "expectation.h"
#include "wordclass.h"

enum { DAY = 24 * 60 * 60 };	/* seconds */

/* Whether the weekday that is term I is when something was said: "said on Monday". */
static bool
is_of_speech(const struct termreader *terms, size_t i)
{
	size_t k;

	for (k = 1; k <= 2 && k <= i; k++)
		if ((terms->term[i - k].is & WORDCLASS_SPEECH) != 0)
			return true;
	return false;
}

void
expectation_read(struct expectation *e, const struct termreader *terms)
{
	const struct term *t;
	size_t i;

	e->awaits = false;
	e->weekday = 0;
	for (i = 0; i < terms->n; i++) {
		t = &terms->term[i];
		e->awaits = e->awaits || (t->is & WORDCLASS_FUTURE) != 0;
		if (e->awaits && t->upper && (t->is & WORDCLASS_WEEKDAY) != 0 && !is_of_speech(terms, i))
			e->weekday = t->value;
	}
}

/* The day, since 1970, of a claim's date that lies nearest to DAY. */
static int64_t
day_of_claim(const struct claim *c, int64_t day)
{
	int year, month, first, own_month = (int)c->high / 32, own_day = (int)c->high % 32;
	int64_t found;

	date_from_days(day, &year, &month, &first);
	year += own_month - month > 6 ? -1 : month - own_month > 6;
	found = date_to_days(year, own_month, 1);
	return found + own_day - 1;
}

/* The day, since 1970, on which the sentence expects something, INT64_MIN if it expects nothing of any day. */
static int64_t
day_expected(const struct storysentence *s)
{
	int64_t told = s->when / DAY, day = INT64_MIN, named;
	size_t i;

	if (s->weekday > 0)
		day = told + (s->weekday - 1 - date_weekday(told) + 7) % 7;
	for (i = 0; i < s->claims; i++) {
		if (s->claim[i].kind != CLAIM_DATE || (s->claim[i].flags & (CLAIM_FORMER | CLAIM_BACKGROUND)) != 0)
			continue;
		named = day_of_claim(&s->claim[i], told);
		if ((named > told || (s->awaits && named == told)) && named > day)
			day = named;
	}
	return day;
}

void
expectation_find_past(struct storyview *t)
{
	int64_t newest = INT64_MIN, day;
	struct storysentence *s;
	size_t i;

	for (i = 0; i < t->sentences; i++)
		if (t->sentence[i].when != INT64_MAX && t->sentence[i].when > newest)
			newest = t->sentence[i].when;
	for (i = 0; i < t->sentences + t->titles; i++) {
		s = &t->sentence[i];
		if (s->when < 0 || s->when == INT64_MAX || newest - s->when < DAY / 2)
			continue;
		day = day_expected(s);
		s->overtaken = s->overtaken || (day != INT64_MIN && newest / DAY >= day);
	}
}
