#include <stdlib.h>

#include "mem.h"
#include "timex.h"
#include "vocabularyclasses.h"

static void
add(struct timexes *t, uint32_t start, uint32_t end, enum timex_type type, size_t value)
{
	struct timex *x;

	t->item = mem_grow(t->item, &t->cap, t->n + 1, sizeof *t->item);
	x = &t->item[t->n++];
	x->start = start;
	x->end = end;
	x->type = type;
	x->value = (uint32_t)value;
	x->length = (uint32_t)(t->values.n - value);
}

/* The lexemes of "-24", " and 25" behind lexeme I, the day of a month; *DAY is the other day. */
static size_t
another_day(const struct lexemes *x, size_t i, int *day)
{
	const struct lexeme *joint = &x->at[i + 1], *next = joint + 1;
	bool glued;

	if (i + 2 >= x->n || next->digits < 1 || next->digits > 2 || next->number < 1 || next->number > 31)
		return 0;
	glued = joint->mark == '-' && !joint->spaced && !next->spaced;
	if (!glued && !lexeme_is(joint, CLASS_DAYJOINT))
		return 0;
	/* not "May 4 and 5 people", "May 4 to 10:30", "May 4 and 5.5" */
	if (i + 3 < x->n && (next[1].mark == 0 || (!next[1].spaced && i + 4 < x->n && !next[2].spaced &&
	    next[2].digits > 0)))
		return 0;
	*day = (int)next->number;
	return 2;
}

/* "August 23-24", "April 24 and 25": the second day is an expression of its own; the lexemes it takes. */
static size_t
add_another_day(struct timexes *t, const struct lexemes *x, struct timematch *m, size_t last)
{
	size_t before = t->values.n, n;

	if (m->value != VALUE_DATE || m->when.month == 0 || m->when.day == 0 || m->when.hour > 0 ||
	    x->at[last].digits == 0 || (int)x->at[last].number != m->when.day)
		return 0;
	n = another_day(x, last, &m->when.day);
	/* the year behind both: "August 23-24, 2005" */
	if (n > 0 && m->when.year > 0 && last + n + 2 < x->n && x->at[last + n + 1].mark == ',' &&
	    x->at[last + n + 2].number == (uint32_t)m->when.year)
		n += 2;
	if (n > 0 && timevalue_write(m, &t->context, &t->values))
		add(t, x->at[last + 2].start, x->at[last + n].end, m->type, before);
	return n;
}

void
timex_start(struct timexes *t)
{
	memset(&t->context, 0, sizeof t->context);
	t->context.minute = -1;
}

void
timex_written(struct timexes *t, long days, int minute)
{
	t->context.dated = true;
	t->context.today = calendar_of(days, UNIT_DAY);
	t->context.minute = minute;
}

void
timex_find(struct timexes *t, struct bytes text, const struct lexemes *x)
{
	struct timematch m;
	size_t i = 0, before;

	t->n = 0;
	buf_clear(&t->values);
	while (i < x->n) {
		if (x->at[i].classes == 0 || !timegrammar_match(x->at, x->n, i, &m)) {
			i++;
			continue;
		}
		before = t->values.n;
		t->context.tense = tense_around(text, x->at, x->n, i, i + m.lexemes);
		if (timevalue_write(&m, &t->context, &t->values))
			add(t, x->at[i].start, x->at[i + m.lexemes - 1].end, m.type, before);
		i += m.lexemes;
		i += add_another_day(t, x, &m, i - 1);
	}
}

void
timex_free(struct timexes *t)
{
	free(t->item);
	buf_free(&t->values);
	memset(t, 0, sizeof *t);
}
