#include <stdlib.h>

#include "mem.h"
#include "noticewords.h"
#include "order.h"
#include "sourcelines.h"

/*
 * A table's value.  Of a line: in how many articles it stood, the number of the first among those of its source, and
 * that of the last among all.  Of a source, in the place of the first: how many articles it has.
 */
enum { COUNT_BITS = 8, COUNT_MAX = 255, FIRST_BITS = 24, LAST_SHIFT = COUNT_BITS + FIRST_BITS };

/* The first byte of a record. */
enum { RECORD_ARTICLE = 'a', RECORD_COPY = 'c', RECORD_ALL = 'l' };

#define COUNT(value) ((uint32_t)((value) & COUNT_MAX))
#define FIRST(value) ((uint32_t)((value) >> COUNT_BITS & ((1U << FIRST_BITS) - 1)))
#define LAST(value) ((value) >> LAST_SHIFT)
#define VALUE(last, first, count) ((last) << LAST_SHIFT | (uint64_t)(first) << COUNT_BITS | (count))

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

/* How many articles the source has, modulo 2^FIRST_BITS. */
static uint32_t
articles_of(const struct sourcelines *m, uint64_t source)
{
	const uint64_t *value = hash_find(&m->line, source);

	return value != NULL ? FIRST(*value) : 0;
}

/* In how many articles a line must have stood: a sentence that does not speak to the reader may be background. */
static uint32_t
least(struct bytes line)
{
	bool sentence = line.n > 0 && line.p[line.n - 1] == '.';

	return sentence && !noticewords_find(line).reader ? SOURCELINES_LEAST_PROSE : SOURCELINES_LEAST;
}

/* Whether LINE, which has VALUE, is boilerplate in article NUMBER of its source. */
static bool
is_boilerplate(uint64_t value, struct bytes line, uint32_t number)
{
	uint32_t articles = (number - FIRST(value)) & ((1U << FIRST_BITS) - 1);

	return COUNT(value) >= SOURCELINES_LEAST && 2 * COUNT(value) >= articles + 2 && COUNT(value) >= least(line);
}

/* Whether most of TEXT, what is boilerplate aside, was there before. */
static bool
is_copy(const struct sourcelines *m, uint64_t source, struct bytes text)
{
	uint32_t number = articles_of(m, source);
	struct bytes line;
	size_t seen = 0, all = 0;

	while (next_line(&text, &line)) {
		const uint64_t *value = hash_find(&m->line, key_of(source, line));

		if (value != NULL && is_boilerplate(*value, line, number))
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

	return ORDER(LAST(*x), LAST(*y));
}

/* Forgets the half that was not met for longest. */
static void
forget(struct sourcelines *m)
{
	struct hash_table kept = { 0 };
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

/* Counts an article of SOURCE; the number that it has among them. */
static uint32_t
count_article(struct sourcelines *m, uint64_t source)
{
	uint64_t *value = hash_add(&m->line, source);
	uint32_t number = FIRST(*value);

	*value = VALUE(m->articles, (number + 1) & ((1U << FIRST_BITS) - 1), 0U);
	return number;
}

/* Counts a line in article NUMBER of its source.  A count that is full is halved, and so are the articles since. */
static void
count_line(struct sourcelines *m, uint64_t *value, uint32_t number)
{
	uint32_t count = COUNT(*value), first = count > 0 ? FIRST(*value) : number;

	if (count == COUNT_MAX) {
		count /= 2;
		first += ((number - first) & ((1U << FIRST_BITS) - 1)) / 2;
	}
	*value = VALUE(m->articles, first & ((1U << FIRST_BITS) - 1), count + 1);
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

/* Learns the line of KEY, which stands in article NUMBER of its source; of a copy, only what is new. */
static void
learn(struct sourcelines *m, uint64_t key, uint32_t number, bool copy)
{
	uint64_t *value = hash_add(&m->line, key);

	if (LAST(*value) == m->articles || (copy && COUNT(*value) > 0))
		return;
	count_line(m, value, number);
	put_number(&m->record, key);
}

void
sourcelines_apply(struct sourcelines *m, struct bytes source, struct article *a)
{
	uint64_t from = hash_bytes(source.p, source.n), key;
	bool copy = is_copy(m, from, buf_view(&a->text));
	struct bytes rest = buf_view(&a->text), line;
	uint32_t number;
	size_t kept = 0;

	m->articles++;
	buf_clear(&m->record);
	buf_byte(&m->record, copy ? RECORD_COPY : RECORD_ARTICLE);
	put_number(&m->record, from);
	number = copy ? articles_of(m, from) : count_article(m, from);
	while (next_line(&rest, &line)) {
		const uint64_t *value = hash_find(&m->line, key = key_of(from, line));
		bool boilerplate = value != NULL && is_boilerplate(*value, line, number);

		learn(m, key, number, copy);
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

	return ORDER(x->key, y->key);
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
replay_article(struct sourcelines *m, bool copy, struct bytes keys)
{
	uint64_t source;
	uint32_t number;
	size_t i;

	if (keys.n == 0 || keys.n % 8 != 0)
		return false;
	m->articles++;
	source = number_at(keys.p);
	number = copy ? articles_of(m, source) : count_article(m, source);
	for (i = 8; i < keys.n; i += 8)
		count_line(m, hash_add(&m->line, number_at(keys.p + i)), number);
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
	if (*record.p == RECORD_ARTICLE || *record.p == RECORD_COPY)
		return replay_article(m, *record.p == RECORD_COPY, numbers);
	return *record.p == RECORD_ALL && numbers.n % 16 == 8 && replay_all(m, numbers);
}

void
sourcelines_free(struct sourcelines *m)
{
	hash_free(&m->line);
	buf_free(&m->record);
	m->articles = 0;
}
