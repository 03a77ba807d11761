#include <stdlib.h>

#include "mem.h"
#include "timex.h"

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

void
timex_start(struct timexes *t)
{
	memset(&t->context, 0, sizeof t->context);
}

void
timex_written(struct timexes *t, long days)
{
	t->context.dated = true;
	t->context.today = calendar_of(days, UNIT_DAY);
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
	}
}

void
timex_free(struct timexes *t)
{
	free(t->item);
	buf_free(&t->values);
	memset(t, 0, sizeof *t);
}

const char *
timex_type_name(enum timex_type type)
{
	static const char *const name[] = { "DATE", "TIME", "DURATION", "SET" };

	return name[type];
}
