#include <stdlib.h>
#include <string.h>

#include "docindex.h"
#include "doclog.h"
#include "mem.h"

enum {
	AHEAD = 8,		/* keys that memory is asked for before they are needed */
	DAY = 24 * 60 * 60
};

static struct docindex_entry *
place(const struct docindex *k, uint32_t article)
{
	return ring_at(&k->ring, article, sizeof(struct docindex_entry));
}

static void
forget_oldest(struct docindex *k)
{
	struct docindex_entry *e;

	if (k->ring.cap > 0 && !mapindex_has(&k->map, k->postings.first)) {
		e = place(k, k->postings.first);
		free(e->packed);
		memset(e, 0, sizeof *e);
	}
	postings_forget(&k->postings);
}

void
docindex_forget(struct docindex *k, uint32_t first)
{
	if (docindex_age(k, first) > postings_remembered(&k->postings))
		return;
	while (k->postings.first != first)
		forget_oldest(k);
}

/* How many articles are in the ring: those that are not in the mapped index. */
static size_t
in_ring(const struct docindex *k)
{
	size_t n = postings_remembered(&k->postings), since = docindex_age(k, mapindex_end(&k->map));

	return k->map.n > 0 && since < n ? since : n;
}

void
docindex_free(struct docindex *k)
{
	while (postings_remembered(&k->postings) > 0)
		forget_oldest(k);
	postings_free(&k->postings);
	hash_free(&k->parts);
	ring_free(&k->ring);
	mapindex_close(&k->map);
}

uint64_t
docindex_address(const struct docindex *k, uint32_t article)
{
	return mapindex_has(&k->map, article) ? mapindex_address(&k->map, article) : place(k, article)->at;
}

void
docindex_get(const struct docindex *k, uint32_t article, struct docrecord *a)
{
	const struct docindex_entry *e;

	if (!mapindex_has(&k->map, article)) {
		e = place(k, article);
		if (e->packed != NULL) {
			docrecord_unpack(bytes_between(e->packed, e->packed + e->n), a);
			return;
		}
	}
	doclog_article(k->segments, docindex_address(k, article), a);
}

uint32_t
docindex_age(const struct docindex *k, uint32_t article)
{
	return postings_age(&k->postings, article);
}

/* When the oldest came. */
static int64_t
oldest_time(const struct docindex *k)
{
	struct docrecord a;

	docindex_get(k, k->postings.first, &a);
	return a.time != 0 ? a.time : k->first_time;
}

void
docindex_tell_time(struct docindex *k, int64_t date)
{
	if (k->time == 0)
		k->time = k->first_time = date;
	if (date > k->time)
		k->time = date - k->time > DAY ? k->time + DAY : date;
	while (k->window > 0 && postings_remembered(&k->postings) > 0 && k->time - oldest_time(k) > k->window)
		forget_oldest(k);
}

uint32_t
docindex_next(const struct docindex *k)
{
	return k->postings.next;
}

size_t
docindex_find(const struct docindex *k, uint32_t key, uint32_t number[POSTINGS_MOST])
{
	size_t n = postings_find(&k->postings, key, number), i, n_older;
	uint32_t older[POSTINGS_MOST];

	if (k->map.n == 0)
		return n;
	n_older = mapindex_find(&k->map, key, older, POSTINGS_MOST);
	for (i = 0; i < n_older && n < k->postings.most; i++)
		if (docindex_has(k, older[i]))
			number[n++] = older[i];
	return n;
}

void
docindex_expect(const struct docindex *k, const uint32_t *key, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		postings_expect(&k->postings, key[i]);
	mapindex_expect(&k->map, key, n);
}

static void
add_key(struct docindex *k, uint64_t key, uint32_t article)
{
	if (key != 0)
		postings_add(&k->postings, (uint32_t)key, article);
}

/* Makes room for one more article, which gets its number. */
static struct docindex_entry *
open_entry(struct docindex *k, uint32_t *article)
{
	uint64_t *parts;

	if (postings_remembered(&k->postings) >= k->most)
		forget_oldest(k);
	if (in_ring(k) >= k->ring.cap)
		ring_widen(&k->ring, k->postings.next, in_ring(k), sizeof(struct docindex_entry));
	*article = postings_number(&k->postings);
	parts = hash_find(&k->parts, *article);
	if (parts != NULL)
		*parts = 0;	/* those of an article that had the number before */
	return place(k, *article);
}

static void
add_keys(struct docindex *k, struct bytes packed, uint32_t article)
{
	struct docrecord a;
	size_t i, n;

	docrecord_unpack(packed, &a);
	add_key(k, a.exact, article);
	add_key(k, a.id, article);
	add_key(k, a.url, article);
	n = docrecord_keys(&a);
	for (i = 0; i < n; i++) {
		if (i + AHEAD < n)
			postings_expect(&k->postings, docrecord_key(&a, i + AHEAD));
		postings_add(&k->postings, docrecord_key(&a, i), article);
	}
}

uint32_t
docindex_add(struct docindex *k, struct bytes packed)
{
	uint32_t article;
	struct docindex_entry *e = open_entry(k, &article);

	e->packed = mem_copy(packed.p, packed.n);
	e->n = packed.n;
	if (k->log != NULL)
		e->at = doclog_put_article(k->log, article, packed);
	add_keys(k, packed, article);
	return article;
}

void
docindex_add_logged(struct docindex *k, struct bytes packed, uint64_t at)
{
	uint32_t article;

	open_entry(k, &article)->at = at;
	add_keys(k, packed, article);
}

void
docindex_add_keys(struct docindex *k, uint32_t article, const uint32_t *key, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		postings_add(&k->postings, key[i], article);
	if (k->log != NULL)
		doclog_put_keys(k->log, article, key, n);
}

bool
docindex_has(const struct docindex *k, uint32_t article)
{
	return docindex_age(k, article) - 1 < postings_remembered(&k->postings);
}

uint32_t
docindex_count_part(struct docindex *k, uint32_t article)
{
	if (k->log != NULL)
		doclog_put_part(k->log, article);
	return (uint32_t)++*hash_add(&k->parts, article);
}
