#include <stdlib.h>

#include "mem.h"
#include "rangewords.h"
#include "timerange.h"
#include "timex.h"
#include "topic.h"
#include "verb.h"
#include "vocabularyclasses.h"

#define MONTH 30	/* days */
#define WILL 4		/* lexemes; "will run from" */
#define RANK 3		/* lexemes; an ordinal further off is about something else */
#define FAR 2		/* sentences; what was told so many ago is not near */

static void
add(struct timexes *t, uint32_t start, uint32_t end, enum timex_type type, size_t value)
{
	struct timex *x;

	t->item = mem_grow_one(t->item, &t->cap, t->n, sizeof *t->item);
	x = &t->item[t->n++];
	x->start = start;
	x->end = end;
	x->type = type;
	x->value = (uint32_t)value;
	x->length = (uint32_t)(t->values.n - value);
}

void
timex_start(struct timexes *t)
{
	memset(&t->context, 0, sizeof t->context);
	t->context.minute = -1;
	t->sentences = t->since_month = FAR;
}

void
timex_written(struct timexes *t, long days, int minute)
{
	t->context.dated = true;
	t->context.today = calendar_of(days, UNIT_DAY);
	t->context.minute = minute;
}

/* The tense that a day or a month told in the same sentence speaks for: "to a high in June from a low in March" */
static enum tense
tense_of_told(const struct timecontext *c)
{
	long months;

	if (!c->at_hand || !c->dated || (c->last.unit != UNIT_DAY && c->last.unit != UNIT_MONTH))
		return TENSE_UNKNOWN;
	months = 12L * (calendar_year(c->last) - calendar_year(c->today)) + calendar_month(c->last) -
	    calendar_month(c->today);
	if (c->last.unit == UNIT_DAY)
		months = c->last.days - c->today.days;
	return months < 0 ? TENSE_PAST : months > 0 ? TENSE_FUTURE : TENSE_UNKNOWN;
}

/* The months from one month of a year to the next that is the other, where both are said. */
static int
months_to(const struct timefields *from, const struct timefields *to)
{
	return from->month != 0 && to->month != 0 ? (to->month - from->month + 12) % 12 : 0;
}

/* Days from 1 January of any year to the day that is said, or else the DAY of the month, about. */
static int
into_year(const struct timefields *when, int day)
{
	return MONTH * (when->month - 1) + (when->day != 0 ? when->day : day);
}

/* "The season runs from June to November", in September; but what will run is the next one */
static bool
is_under_way(const struct timecontext *c, const struct lexeme_text *words, const struct timerange *r)
{
	const struct timefields *from = &r->member[0].match.when, *to = &r->member[1].match.when;
	struct timefields today = { 0 };
	size_t i;
	bool fits;

	if (r->n != 2 || !r->member[1].other_end || !c->dated || from->month == 0 || to->month == 0 ||
	    from->year != 0 || from->direction_unit != UNIT_NONE)
		return false;
	for (i = 1; i <= WILL; i++)
		if (lexeme_is_word(words, r->member[0].at - i, "will"))
			return false;
	today.month = calendar_month(c->today);
	today.day = (int)(c->today.days - calendar_day(calendar_year(c->today), today.month, 1, &fits).days) + 1;
	return into_year(from, 1) <= into_year(&today, 1) && into_year(&today, 1) <= into_year(to, MONTH + 1);
}

/* "09:15 GMT: Trains are late": the hour of what follows, and not of what was told before */
static bool
is_stamp(const struct lexeme_text *words, const struct timerange *r)
{
	size_t at = r->member[0].at;

	return lexeme_is_mark(words, r->end, ':') && (lexeme_is_mark(words, at - 1, '.') || verb_breaks(words->x, at));
}

/* "the fifth in two years", "the first vote in two years": how long, whatever the tense */
static bool
is_ranked(const struct lexeme_text *words, const struct timerange_member *m)
{
	const struct lexeme *x = words->x;
	size_t i;

	for (i = verb_first(x, m->at, RANK); i < m->at; i++)
		if (lexeme_is(&x[i], CLASS_ORDINAL) || lexeme_is(&x[i], CLASS_ORDINALSUFFIX) ||
		    lexeme_is_word(words, i, "most") || lexeme_is_word(words, i, "only"))
			return m->match.value == VALUE_WITHIN;
	return false;
}

/* "the third quarter" of a game, or degrees "in the 90s" */
static bool
is_untimely(const struct lexeme_text *words, const struct timerange_member *m)
{
	const struct timefields *when = &m->match.when;

	if (m->match.value == VALUE_QUARTER)
		return when->year == 0 && when->direction == DIR_NONE && topic_is_game(words, m->at);
	return when->decade != 0 && when->decade < 100 && topic_is_weather(words, m->at);
}

/* "three to five weeks later": both are counted from what was told before */
static bool
is_counted_from_told(const struct timematch *m)
{
	return m->value == VALUE_LATER || m->value == VALUE_EARLIER;
}

/* Adds the members of a range or a list, or a single expression. */
static void
add_members(struct timexes *t, struct bytes text, const struct lexemes *x, struct timerange *r)
{
	const struct lexeme_text words = { text, x->at, x->n };
	struct timecontext *c = &t->context;
	const struct timecontext start = *c;
	size_t i, before;

	c->at_hand = t->sentences == 0;
	c->near = t->sentences < FAR && !is_stamp(&words, r);
	c->month_near = t->since_month < FAR;
	c->tense = tense_around(text, x->at, x->n, r->member[0].at, r->end, r->n > 1);
	c->done = c->tense == TENSE_PAST && tense_is_done(text, x->at, x->n, r->member[0].at);
	c->begun = lexeme_is_word(&words, r->member[0].at - 1, "since");
	if (c->tense == TENSE_FUTURE && is_under_way(c, &words, r))
		c->tense = TENSE_UNKNOWN;
	if (c->begun)
		c->tense = TENSE_PAST;
	if (c->tense == TENSE_UNKNOWN && r->member[0].match.value == VALUE_DATE)
		c->tense = tense_of_told(c);
	for (i = 0; i < r->n; i++) {
		struct timerange_member *m = &r->member[i];

		before = t->values.n;
		c->other_end = m->other_end;
		c->span = i + 1 < r->n && m[1].other_end ? months_to(&m->match.when, &m[1].match.when) * MONTH : 0;
		if (i != 0 && is_counted_from_told(&m->match) && is_counted_from_told(&m[-1].match)) {
			c->last = start.last;
			c->spoken = start.spoken;
		}
		if (is_ranked(&words, m)) {
			m->match.value = VALUE_LENGTH;
			m->match.type = TIMEX_DURATION;
		}
		c->told = false;
		if (!is_untimely(&words, m) && timevalue_write(&m->match, c, &t->values))
			add(t, x->at[m->at].start, x->at[m->at + m->match.lexemes - 1].end, m->match.type, before);
		if (c->told) {
			t->sentences = 0;
			if (c->last.unit == UNIT_MONTH)
				t->since_month = 0;
			c->since = c->begun;
			c->opens = c->opens || (c->last.unit == UNIT_YEAR &&
			    lexeme_is_word(&words, r->member[0].at - 1, "In"));
		}
	}
}

/* Ends N sentences. */
static void
end_sentences(struct timexes *t, size_t n)
{
	t->sentences += n;
	t->since_month += n;
}

void
timex_find(struct timexes *t, struct bytes text, const struct lexemes *x)
{
	struct timerange r;
	size_t i = 0, seen = 1;

	t->n = 0;
	end_sentences(t, 1);
	buf_clear(&t->values);
	while (i < x->n) {
		if (x->at[i].classes == 0 || !timegrammar_starts(&x->at[i]) ||
		    !timerange_read(&r, text, x->at, x->n, i)) {
			i++;
			continue;
		}
		if (t->sentences < FAR)
			end_sentences(t, tense_breaks(x->at, seen, i));
		add_members(t, text, x, &r);
		seen = i = r.end;
	}
}

void
timex_free(struct timexes *t)
{
	free(t->item);
	buf_free(&t->values);
	memset(t, 0, sizeof *t);
}
