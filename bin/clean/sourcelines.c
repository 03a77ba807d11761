#include <stdlib.h>

#include "mem.h"
#include "sourcelines.h"

/* A table's value: the article in which the line stood last, above the number of articles. */
enum { COUNT_BITS = 8, COUNT_MAX = 255 };

/* The first byte of a record. */
enum { RECORD_ARTICLE = 'a', RECORD_ALL = 'l' };

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

/* Counts a line in the article that is being seen. */
static void
count_line(struct sourcelines *m, uint64_t *value)
{
	unsigned count = COUNT(*value);

	*value = VALUE(m->articles, count + (count < COUNT_MAX));
}

static void
put_number(struct buf *to, uint64_t n)
{
	int i;

	for (i = 0; i < 8; i++)
		buf_byte(to, (unsigned char)(n >> 8 * i));
}

static uint64_t
number_at(const unsigned char *p)
{
	uint64_t n = 0;
	int i;

	for (i = 8; i-- > 0; )
		n = n << 8 | p[i];
	return n;
}

void
sourcelines_apply(struct sourcelines *m, struct bytes source, struct article *a)
{
	uint64_t from = hash_bytes(source.p, source.n), key;
	bool copy = is_copy(m, from, buf_view(&a->text));
	struct bytes rest = buf_view(&a->text), line;
	size_t kept = 0;

	m->articles++;
	buf_clear(&m->record);
	buf_byte(&m->record, RECORD_ARTICLE);
	while (next_line(&rest, &line)) {
		uint64_t *value = hash_add(&m->line, key = key_of(from, line));
		bool boilerplate = COUNT(*value) >= SOURCELINES_LEARNT;

		if (LAST(*value) != m->articles && (!copy || boilerplate || COUNT(*value) == 0)) {
			count_line(m, value);
			put_number(&m->record, key);
		}
		if (boilerplate) {
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
sourcelines_put_all(const struct sourcelines *m, struct buf *to)
{
	struct hash_slot *slot = mem_alloc(m->line.n, sizeof *slot);
	size_t i, n = 0;

	for (i = 0; i < m->line.cap; i++)
		if (m->line.slot[i].used)
			slot[n++] = m->line.slot[i];
	qsort(slot, n, sizeof *slot, compare_key);
	buf_byte(to, RECORD_ALL);
	put_number(to, m->articles);
	for (i = 0; i < n; i++) {
		put_number(to, slot[i].key);
		put_number(to, slot[i].value);
	}
	free(slot);
}

static bool
replay_article(struct sourcelines *m, struct bytes keys)
{
	size_t i;

	m->articles++;
	for (i = 0; i < keys.n; i += 8)
		count_line(m, hash_add(&m->line, number_at(keys.p + i)));
	if (m->line.n > SOURCELINES_MOST)
		forget(m);
	return true;
}

static bool
replay_all(struct sourcelines *m, struct bytes numbers)
{
	size_t i;

	hash_free(&m->line);
	m->articles = number_at(numbers.p);
	for (i = 8; i < numbers.n; i += 16) {
		uint64_t value = number_at(numbers.p + i + 8);

		if (LAST(value) > m->articles)
			return false;
		*hash_add(&m->line, number_at(numbers.p + i)) = value;
	}
	return true;
}

bool
sourcelines_replay(struct sourcelines *m, struct bytes record)
{
	struct bytes numbers;

	if (record.n == 0)
		return false;
	numbers = bytes_between(record.p + 1, record.p + record.n);
	if (*record.p == RECORD_ARTICLE && numbers.n % 8 == 0)
		return replay_article(m, numbers);
	return *record.p == RECORD_ALL && numbers.n % 16 == 8 && replay_all(m, numbers);
}

void
sourcelines_free(struct sourcelines *m)
{
	hash_free(&m->line);
	buf_free(&m->record);
	m->articles = 0;
}
