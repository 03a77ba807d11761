#include <stdlib.h>

#include "hash.h"
#include "mem.h"
#include "model/nerlabel.h"
#include "model/template.h"
#include "model/textformat.h"
#include "model/weights.h"
#include "modelaverage.h"
#include "order.h"
#include "weightstext.h"

/* A feature or the pairs of a label: its place among the lines, its text, and the sum of its weights. */
struct entry {
	size_t order;		/* of its template; pairs stand before all */
	struct bytes name;	/* its parts, or the label's letter */
	int sum[LABELS];
};

struct merger {
	struct entry *entry;
	size_t n, cap;
	struct hash_table index;	/* of entries: 1 + their place */
};

static struct entry *
entry_of(struct merger *m, size_t order, struct bytes name)
{
	uint64_t *at = hash_add(&m->index, hash_pair(hash_bytes(name.p, name.n), order));

	if (*at == 0) {
		m->entry = mem_grow_one(m->entry, &m->cap, m->n, sizeof *m->entry);
		memset(&m->entry[m->n], 0, sizeof *m->entry);
		m->entry[m->n].order = order;
		m->entry[m->n].name = name;
		*at = ++m->n;
	}
	return &m->entry[*at - 1];
}

static bool
add_weights(struct entry *e, struct bytes weights)
{
	unsigned label;
	int weight;

	while (weights.n > 0) {
		if (!weightstext_read(&weights, &label, &weight))
			return false;
		e->sum[label] += weight;
	}
	return true;
}

/* ORDER is that of the last template line: 1 + its index, 0 before the first. */
static bool
add_line(struct merger *m, struct bytes line, size_t *order)
{
	struct bytes word;

	if (memchr(line.p, '\t', line.n) != NULL) {
		textformat_word(&line, '\t', &word);
		return *order > 0 && add_weights(entry_of(m, *order, word), line);
	}
	if (line.n == 0 || line.p[0] == '#')
		return true;
	textformat_word(&line, ' ', &word);
	if (bytes_is(word, "pair")) {
		textformat_word(&line, ' ', &word);
		return add_weights(entry_of(m, 0, word), line);
	}
	for (*order = 1; *order <= templates; ++*order)
		if (bytes_is(line, template_list[*order - 1].name))
			return true;
	return false;
}

static int
by_place(const void *a, const void *b)
{
	const struct entry *x = a, *y = b;

	if (x->order != y->order)
		return ORDER(x->order, y->order);
	return bytes_compare(x->name, y->name);
}

/* The mean, halves away from nothing. */
static int
mean(int sum, int n)
{
	return sum < 0 ? -((-2 * sum + n) / (2 * n)) : (2 * sum + n) / (2 * n);
}

static void
put(const struct merger *m, int n, struct buf *to)
{
	size_t i, order = 0;
	unsigned label;

	for (i = 0; i < m->n; i++) {
		const struct entry *e = &m->entry[i];
		size_t start = to->n, empty;

		if (e->order != order)	/* taken back below where nothing of it is left */
			buf_printf(to, "template %s\n", template_list[e->order - 1].name);
		if (e->order == 0)
			buf_str(to, "pair ");
		buf_bytes(to, e->name);
		buf_byte(to, e->order == 0 ? ' ' : '\t');
		empty = to->n;
		for (label = 0; label < LABELS; label++)
			if (mean(e->sum[label], n) != 0)
				weightstext_write(to, label, mean(e->sum[label], n));
		if (to->n == empty) {
			to->n = start;
			continue;
		}
		buf_byte(to, '\n');
		order = e->order;
	}
}

bool
modelaverage(const struct bytes *model, size_t n, struct buf *to)
{
	struct merger m;
	bool good = n > 0 && n <= MODELAVERAGE_MOST;
	size_t i;

	memset(&m, 0, sizeof m);
	for (i = 0; i < n && good; i++) {
		struct bytes rest = model[i], line;
		size_t order = 0;

		while (good && textformat_line(&rest, &line))
			good = add_line(&m, line, &order);
	}
	if (good && m.n > 0) {
		qsort(m.entry, m.n, sizeof *m.entry, by_place);
		put(&m, (int)n, to);
	}
	free(m.entry);
	hash_free(&m.index);
	return good;
}
