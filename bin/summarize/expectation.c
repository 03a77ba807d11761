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

/* Whether a term ends "Ada is to" or "they are to", which a verb follows; but "the aim is to" expects nothing. */
static bool
is_due(const struct term *t)
{
	return (t->is & WORDCLASS_TO) != 0 && (t[-1].is & WORDCLASS_BE) != 0 &&
	    (t[-2].upper || (t[-2].is & WORDCLASS_PRONOUN) != 0);
}

/* Whether term I, with the one before it, is a month, a day of the week or a time to come: "on Monday", "next week". */
static bool
is_time(const struct termreader *terms, size_t i)
{
	const struct term *t = &terms->term[i];

	if ((t->is & WORDCLASS_TIMEUNIT) != 0)
		return (t[-1].is & WORDCLASS_COMING) != 0;
	return t->upper && (t->is & (WORDCLASS_WEEKDAY | WORDCLASS_MONTH)) != 0 && !is_of_speech(terms, i);
}

void
expectation_read(struct expectation *e, const struct termreader *terms, const struct claim *claim, size_t n)
{
	const struct term *t;
	size_t i;

	e->awaits = e->says_when = false;
	e->weekday = 0;
	if ((terms->is & (WORDCLASS_FUTURE | WORDCLASS_TO)) == 0)
		return;
	for (i = 0; i < terms->n; i++) {
		t = &terms->term[i];
		e->awaits = e->awaits || (t->is & WORDCLASS_FUTURE) != 0 || (i > 1 && is_due(t));
		e->says_when = e->says_when || (i > 0 && is_time(terms, i));
		if (e->awaits && t->upper && (t->is & WORDCLASS_WEEKDAY) != 0 && !is_of_speech(terms, i))
			e->weekday = t->value;
	}
	for (i = 0; i < n; i++)
		e->says_when = e->says_when || claim[i].kind == CLAIM_DATE;
	e->says_when = e->says_when && e->awaits;
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
