#include <inttypes.h>
#include <stdlib.h>

#include "mem.h"
#include "sourcelines.h"

/* A table's value: the article in which the line stood last, above the number of articles. */
enum { COUNT_BITS = 8, COUNT_MAX = 255 };

#define COUNT(value) ((unsigned)((value) & COUNT_MAX))
#define LAST(value) ((value) >> COUNT_BITS)
#define VALUE(last, count) ((last) << COUNT_BITS | (count))

/* Takes the line off *REST; false at its end. */
static bool
next_line(struct bytes *rest, struct bytes *line)
{
	const unsigned char *lf;

	if (rest->n == 0)
		return false;
	lf = memchr(rest->p, '\n', rest->n);
	*line = bytes_between(rest->p, lf != NULL ? lf : rest->p + rest->n);
	*rest = bytes_between(line->p + line->n + (lf != NULL), rest->p + rest->n);
	return true;
}

static uint64_t
key_of(uint64_t source, struct bytes line)
{
	return hash_pair(source, hash_bytes(line.p, line.n));
}

/* Whether most of TEXT, what is furniture aside, was there before. */
static bool
is_copy(const struct sourcelines *m, uint64_t source, struct bytes text)
{
	struct bytes line;
	size_t seen = 0, all = 0;

	while (next_line(&text, &line)) {
		const uint64_t *value = hash_find(&m->line, key_of(source, line));

		if (value != NULL && COUNT(*value) >= SOURCELINES_LEARNT)
			continue;
		all += line.n;
		seen += value != NULL ? line.n : 0;
	}
	return 2 * seen > all;
}

static int
compare_last(const void *a, const void *b)
{
	const uint64_t *x = a, *y = b;

	return (LAST(*x) > LAST(*y)) - (LAST(*x) < LAST(*y));
}

/* Forgets the half that was not met for longest. */
static void
forget(struct sourcelines *m)
{
	struct hash_table kept = { NULL, 0, 0 };
	uint64_t *values = mem_alloc(m->line.n, sizeof *values), middle;
	size_t i, n = 0;

	for (i = 0; i < m->line.cap; i++)
		if (m->line.slot[i].used)
			values[n++] = m->line.slot[i].value;
	qsort(values, n, sizeof *values, compare_last);
	middle = LAST(values[n / 2]);
	for (i = 0; i < m->line.cap; i++)
		if (m->line.slot[i].used && LAST(m->line.slot[i].value) >= middle)
			*hash_add(&kept, m->line.slot[i].key) = m->line.slot[i].value;
	free(values);
	hash_free(&m->line);
	m->line = kept;
}

void
sourcelines_apply(struct sourcelines *m, struct bytes source, struct article *a)
{
	uint64_t from = hash_bytes(source.p, source.n);
	bool copy = is_copy(m, from, buf_view(&a->text));
	struct bytes rest = buf_view(&a->text), line;
	size_t kept = 0;

	m->articles++;
	while (next_line(&rest, &line)) {
		uint64_t *value = hash_add(&m->line, key_of(from, line));
		unsigned count = COUNT(*value);
		bool furniture = count >= SOURCELINES_LEARNT;

		if (LAST(*value) != m->articles && (!copy || furniture || count == 0))
			*value = VALUE(m->articles, count + (count < COUNT_MAX));
		if (furniture) {
			droplog_add(&a->drops, "repeated-by-source", line);
			continue;
		}
		if (kept > 0)
			a->text.p[kept++] = '\n';
		memmove(a->text.p + kept, line.p, line.n);
		kept += line.n;
	}
	a->text.n = kept;
	if (m->line.n > SOURCELINES_MOST)
		forget(m);
}

static int
compare_key(const void *a, const void *b)
{
	const struct hash_slot *x = a, *y = b;

	return (x->key > y->key) - (x->key < y->key);
}

void
sourcelines_write(const struct sourcelines *m, struct buf *to)
{
	struct hash_slot *slot = mem_alloc(m->line.n, sizeof *slot);
	size_t i, n = 0;

	for (i = 0; i < m->line.cap; i++)
		if (m->line.slot[i].used)
			slot[n++] = m->line.slot[i];
	qsort(slot, n, sizeof *slot, compare_key);
	buf_printf(to, "%" PRIu64 "\n", m->articles);
	for (i = 0; i < n; i++)
		buf_printf(to, "%016" PRIx64 " %u %" PRIu64 "\n", slot[i].key, COUNT(slot[i].value),
		    LAST(slot[i].value));
	free(slot);
}

/* Takes a number of base 10 or 16 and the byte END behind it off *S. */
static bool
take_number(struct bytes *s, unsigned base, unsigned char end, uint64_t *n)
{
	size_t i;

	*n = 0;
	for (i = 0; i < s->n && s->p[i] != end; i++) {
		unsigned char c = s->p[i];
		unsigned digit = base;

		if (c >= '0' && c <= '9')
			digit = c - (unsigned)'0';
		else if (c >= 'a' && c <= 'f')
			digit = c - (unsigned)'a' + 10;

		if (digit >= base || *n > (UINT64_MAX - digit) / base)
			return false;
		*n = *n * base + digit;
	}
	if (i == 0 || i == s->n)
		return false;
	*s = bytes_between(s->p + i + 1, s->p + s->n);
	return true;
}

bool
sourcelines_read(struct sourcelines *m, struct bytes saved)
{
	uint64_t key, count, last;

	if (!take_number(&saved, 10, '\n', &m->articles) || m->articles >> (64 - COUNT_BITS) != 0)
		return false;
	while (saved.n > 0) {
		if (!take_number(&saved, 16, ' ', &key) || !take_number(&saved, 10, ' ', &count) ||
		    !take_number(&saved, 10, '\n', &last) || count > COUNT_MAX || last > m->articles)
			return false;
		*hash_add(&m->line, key) = VALUE(last, count);
	}
	return true;
}

void
sourcelines_free(struct sourcelines *m)
{
	hash_free(&m->line);
	m->articles = 0;
}
