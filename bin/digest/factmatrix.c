#include "brieftext.h"
#include "factmatrix.h"

/* The keys of facts whose value says all; "magnitude" stands before its value; others are what is counted. */
static const char *const bare_keys[] = { "amount", "date", "model", "percent", "time", NULL };

static bool
is_bare(struct bytes key)
{
	const char *const *k;

	for (k = bare_keys; *k != NULL; k++)
		if (bytes_is(key, *k))
			return true;
	return false;
}

static struct bytes
name_fact(struct brief *b, const struct brief_fact *fact)
{
	if (is_bare(fact->key) || fact->key.n == 0)
		return fact->value;
	buf_clear(&b->scratch);
	if (bytes_is(fact->key, "magnitude")) {
		buf_bytes(&b->scratch, fact->key);
		buf_byte(&b->scratch, ' ');
		buf_bytes(&b->scratch, fact->value);
	} else {
		buf_bytes(&b->scratch, fact->value);
		buf_byte(&b->scratch, ' ');
		buf_bytes(&b->scratch, fact->key);
	}
	return arena_keep(&b->arena, buf_view(&b->scratch));
}

/* The row of a value, which is added if there is room; NULL if there is none. */
static struct factmatrix_row *
row_of(struct factmatrix *m, struct bytes value, enum factmatrix_state state)
{
	struct factmatrix_row *row;
	size_t i;

	for (i = 0; i < m->rows; i++)
		if (bytes_equal(m->row[i].value, value))
			return &m->row[i];
	if (m->rows == FACTMATRIX_ROWS)
		return NULL;
	row = &m->row[m->rows++];
	memset(row, 0, sizeof *row);
	row->value = value;
	row->state = state;
	return row;
}

static void
mark(const struct factmatrix *m, struct factmatrix_row *row, const struct brief *b, const struct brief_story *story,
    struct bytes name)
{
	size_t i;

	for (i = 0; i < m->sources && row != NULL; i++)
		if (bytes_equal(b->source[story->sources.first + i].name, name))
			row->told[i] = true;
}

static void
add_sentence(struct factmatrix *m, struct brief *b, const struct brief_story *story, const struct brief_sentence *s)
{
	size_t i, k;

	for (i = 0; i < s->facts.n; i++) {
		struct factmatrix_row *row = row_of(m, name_fact(b, &b->fact[s->facts.first + i]), FACTMATRIX_CURRENT);

		for (k = 0; k < s->sources.n; k++)
			mark(m, row, b, story, b->source[s->sources.first + k].name);
	}
}

static void
add_change(struct factmatrix *m, const struct brief *b, const struct brief_story *story,
    const struct brief_change *change)
{
	struct factmatrix_row *row = row_of(m, change->value,
	    change->conflict ? FACTMATRIX_CONFLICT : FACTMATRIX_OVERTAKEN);
	struct bytes names = change->sources, name;

	while (brieftext_take(&names, ", ", &name))
		mark(m, row, b, story, name);
}

static bool
is_comparison(const struct factmatrix *m)
{
	size_t i, k, told;

	for (i = 0; i < m->rows; i++) {
		for (k = told = 0; k < m->sources; k++)
			told += m->row[i].told[k];
		if (told > 1 || m->row[i].state != FACTMATRIX_CURRENT)
			return true;
	}
	return false;
}

void
factmatrix_fill(struct factmatrix *m, struct brief *b, const struct brief_story *story)
{
	size_t i;

	m->rows = 0;
	m->sources = story->sources.n < FACTMATRIX_SOURCES ? story->sources.n : FACTMATRIX_SOURCES;
	for (i = story->first_change; i != SIZE_MAX; i = b->change[i].next)
		add_change(m, b, story, &b->change[i]);
	for (i = story->first; i != SIZE_MAX; i = b->sentence[i].next)
		add_sentence(m, b, story, &b->sentence[i]);
	if (m->sources < 2 || !is_comparison(m))
		m->rows = 0;
}
