#include <stdlib.h>

#include "diag.h"
#include "doclog.h"
#include "docstate.h"
#include "littleendian.h"
#include "mapmaker.h"
#include "mem.h"

#define FORMAT "newsmill dedup 3"

enum {
	TAIL_LEAST = 1 << 14,		/* articles that are not in the mapped index when it is made, at least */
	TAIL_SHARE = 16,		/* or by which part of it */
	CHECKED_AT_START = 16 << 20,	/* bytes of an index up to which all of it is checked when it is opened */
	NUMBERS = 0xffffff
};

/* --- the run record's rest: the article amid which the sentences ended --- */

static uint32_t
take32(struct bytes *from)
{
	uint32_t v;

	if (from->n < 4) {
		from->n = 0;
		return 0;
	}
	v = littleendian_get32(from->p);
	from->p += 4;
	from->n -= 4;
	return v;
}

static void
put_current(struct buf *to, const struct docstate_current *c)
{
	size_t i;

	littleendian_append(to, c->article.remembered, 4);
	littleendian_append(to, c->article.number, 4);
	littleendian_append(to, (uint32_t)c->article.n_company, 4);
	for (i = 0; i < c->article.n_company; i++)
		littleendian_append(to, c->article.company[i], 4);
	buf_bytes(to, buf_view(&c->id));
}

static void
take_current(struct bytes from, struct docstate_current *c)
{
	size_t i, n;

	memset(&c->article, 0, sizeof c->article);
	c->article.remembered = take32(&from) != 0;
	c->article.number = take32(&from);
	n = take32(&from);
	c->article.n_company = n < SENTDEDUP_COMPANY ? n : SENTDEDUP_COMPANY;
	for (i = 0; i < c->article.n_company; i++)
		c->article.company[i] = take32(&from);
	buf_clear(&c->id);
	buf_bytes(&c->id, from);
}

/* --- reading --- */

static void
set_part(void *arg, uint32_t number, uint32_t parts)
{
	struct docindex *k = arg;

	*hash_add(&k->parts, number) = parts;
}

/* Maps the index, if it is of this state: the last article in it is where it says. */
static void
open_map(struct docstate *s, struct docindex *k)
{
	char *path = segments_path(&s->segments, "index");
	struct mapindex *x = &k->map;
	struct doclog_record r;
	uint64_t at;

	if (mapindex_open(x, path)) {
		at = x->n > 0 ? mapindex_address(x, mapindex_end(x) - 1) : 0;
		if (x->n == 0 || x->end > s->segments.end || at >= x->end || x->end < s->segments.begin ||
		    (x->size <= CHECKED_AT_START && !mapindex_is_whole(x)) || !doclog_next(&s->segments, &at, &r) ||
		    r.kind != DOCLOG_ARTICLE || r.number != ((mapindex_end(x) - 1) & NUMBERS))
			mapindex_close(x);
	}
	free(path);
}

static void
take_article(struct docstate *s, struct docindex *k, const struct doclog_record *r, uint64_t at)
{
	struct docrecord a;

	if (postings_remembered(&k->postings) == 0)
		postings_restart(&k->postings, r->number, r->number);
	if (r->number != docindex_next(k) || !docrecord_unpack(r->rest, &a))
		segments_damaged(&s->segments, at);
	docindex_add_logged(k, r->rest, at);
}

static void
take_keys(struct docindex *k, const struct doclog_record *r)
{
	size_t i;

	for (i = 0; i < r->rest.n / 4; i++)
		if (docindex_has(k, r->number))
			postings_add(&k->postings, doclog_key(r, i), r->number);
}

/* Reads the records from AT on. */
static void
replay(struct docstate *s, struct docindex *k, uint64_t at, struct docstate_current *current)
{
	struct doclog_record r;
	struct doclog_run run = { 0 };
	uint64_t start;

	while (start = at, doclog_next(&s->segments, &at, &r))
		switch (r.kind) {
		case DOCLOG_ARTICLE:
			take_article(s, k, &r, start);
			break;
		case DOCLOG_KEYS:
			take_keys(k, &r);
			break;
		case DOCLOG_PART:
			*hash_add(&k->parts, r.number) += 1;
			break;
		case DOCLOG_RUN:
			if (!doclog_run(&r, &run))
				segments_damaged(&s->segments, start);
			docindex_forget(k, run.first);
			buf_clear(&s->run);
			doclog_pack_run(&s->run, &run);
			s->run_at = start;
			break;
		}
	if (s->run.n == 0 && s->segments.end > s->segments.begin)
		segments_damaged(&s->segments, s->segments.begin);
	if (s->run.n == 0)
		return;
	k->time = run.time;
	k->first_time = run.first_time;
	if (run.next != docindex_next(k)) {	/* none is remembered */
		if (postings_remembered(&k->postings) > 0)
			segments_damaged(&s->segments, s->segments.begin);
		postings_restart(&k->postings, run.next, run.next);
	}
	take_current(run.rest, current);
}

void
docstate_open(struct docstate *s, const char *dir, struct docindex *k, struct docstate_current *current)
{
	struct segments_kind kind = { "dedup", FORMAT, NULL, 0 };

	buf_printf(&s->parameters, "remember=%zu window=%lld", k->most, (long long)k->window);
	buf_byte(&s->parameters, '\0');
	kind.parameters = (const char *)s->parameters.p;
	segments_open(&s->segments, dir, &kind);
	k->segments = &s->segments;
	open_map(s, k);
	if (k->map.n > 0) {
		postings_restart(&k->postings, k->map.first, mapindex_end(&k->map));
		mapindex_each_part(&k->map, set_part, k);
	}
	replay(s, k, k->map.n > 0 ? k->map.end : s->segments.begin, current);
	k->log = &s->segments;
}

/* --- the index --- */

static uint64_t
address(void *arg, uint32_t number)
{
	return docindex_address(arg, number);
}

static void
postings(void *arg, void (*put)(void *put_arg, uint32_t key, uint32_t number), void *put_arg)
{
	const struct docindex *k = arg;
	uint64_t key;
	uint32_t number;
	size_t at = 0;

	while (postings_each(&k->postings, &at, &key, &number))
		put(put_arg, (uint32_t)key, number);
}

static void
parts(void *arg, void (*put)(void *put_arg, uint32_t number, uint32_t parts), void *put_arg)
{
	const struct docindex *k = arg;
	size_t i;

	for (i = 0; i < k->parts.cap; i++)
		if (k->parts.slot[i].used)
			put(put_arg, (uint32_t)k->parts.slot[i].key, (uint32_t)k->parts.slot[i].value);
}

/* Makes the index of all articles; what it was derived from ends at the record of the last run. */
static void
make_map(struct docstate *s, struct docindex *k)
{
	struct mapmaker_source source = {
		.old = &k->map,
		.arg = k,
		.first = k->postings.first,
		.n = postings_remembered(&k->postings),
		.end = s->run_at,
		.most = k->postings.most,
		.address = address,
		.postings = postings,
		.parts = parts
	};
	char *path = segments_path(&s->segments, "index");

	mapmaker_make(path, &source);
	free(path);
}

static bool
tail_is_long(const struct docindex *k)
{
	size_t n = postings_remembered(&k->postings), mapped = n;

	if (k->map.n > 0)
		mapped = n - docindex_age(k, mapindex_end(&k->map));
	else
		mapped = 0;
	return mapped > n || (n - mapped > TAIL_LEAST && n - mapped > mapped / TAIL_SHARE);
}

/* --- closing --- */

/* Where the oldest record is that is needed. */
static uint64_t
needed_from(const struct docstate *s, const struct docindex *k)
{
	return postings_remembered(&k->postings) > 0 ? docindex_address(k, k->postings.first) : s->run_at;
}

/* Logs where the run ends, if that is not where the last one did. */
static void
log_run(struct docstate *s, const struct docindex *k, const struct docstate_current *current)
{
	struct doclog_run run = { k->postings.first, docindex_next(k), k->time, k->first_time, { NULL, 0 } };
	struct buf rest = { 0 }, record = { 0 };

	put_current(&rest, current);
	run.rest = buf_view(&rest);
	doclog_pack_run(&record, &run);
	if (segments_is_pending(&s->segments) || !bytes_equal(buf_view(&record), buf_view(&s->run)))
		s->run_at = segments_append(&s->segments, buf_view(&record));
	buf_free(&rest);
	buf_free(&record);
}

void
docstate_close(struct docstate *s, struct docindex *k, const struct docstate_current *current)
{
	log_run(s, k, current);
	segments_commit(&s->segments);
	if (tail_is_long(k))
		make_map(s, k);
	segments_forget(&s->segments, needed_from(s, k));
	k->segments = k->log = NULL;
	segments_close(&s->segments);
	buf_free(&s->parameters);
	buf_free(&s->run);
}

/* --- maintenance --- */

size_t
docstate_check(struct docstate *s, struct docindex *k)
{
	size_t i, n = postings_remembered(&k->postings);
	struct docrecord a;

	segments_check(&s->segments);
	for (i = 0; i < n; i++)
		docindex_get(k, (k->postings.first + (uint32_t)i) & NUMBERS, &a);
	if (!mapindex_is_whole(&k->map))
		diag_die("%s/dedup.index: damaged: remove it, and the next run makes it again", s->segments.dir);
	return n;
}

void
docstate_compact(struct docstate *s, struct docindex *k)
{
	segments_compact(&s->segments);
	if (s->run.n > 0)
		make_map(s, k);
}

/* The state that is added to another. */
struct merged {
	struct docindex *to;
	struct docindex from;
	struct hash_table numbers;	/* of its articles, and those they have now, plus one */
};

static bool
is_known(const struct docindex *k, const struct docrecord *a)
{
	uint32_t number[POSTINGS_MOST];
	size_t i, n = a->exact != 0 ? docindex_find(k, (uint32_t)a->exact, number) : 0;
	struct docrecord known;

	for (i = 0; i < n; i++) {
		docindex_get(k, number[i], &known);
		if (known.exact == a->exact && known.id == a->id)
			return true;
	}
	return false;
}

static bool
merge_article(struct merged *m, const struct doclog_record *r)
{
	struct docrecord a;
	struct buf packed = { 0 };
	uint64_t *root;
	uint32_t number = docindex_next(m->to);

	if (!docindex_has(&m->from, r->number) || !docrecord_unpack(r->rest, &a) || is_known(m->to, &a))
		return false;
	root = hash_find(&m->numbers, a.root);
	buf_bytes(&packed, r->rest);
	docrecord_set_root(&packed, root != NULL ? (uint32_t)*root - 1 : number);
	*hash_add(&m->numbers, r->number) = docindex_add(m->to, buf_view(&packed)) + 1;
	buf_free(&packed);
	return true;
}

static void
merge_keys(const struct merged *m, const struct doclog_record *r)
{
	const uint64_t *number = hash_find(&m->numbers, r->number);
	size_t i, n = r->rest.n / 4;
	uint32_t *key;

	if (number == NULL)
		return;
	key = mem_alloc(n + 1, sizeof *key);
	for (i = 0; i < n; i++)
		key[i] = doclog_key(r, i);
	docindex_add_keys(m->to, (uint32_t)*number - 1, key, n);
	free(key);
}

size_t
docstate_merge(struct docindex *k, const char *dir)
{
	struct merged m = { .to = k };
	struct docstate from = { 0 };
	struct docstate_current current = { 0 };
	struct doclog_record r;
	const uint64_t *number;
	uint64_t at;
	size_t n = 0;

	m.from.most = k->most;
	m.from.window = k->window;
	m.from.postings.most = k->postings.most;
	docstate_open(&from, dir, &m.from, &current);
	for (at = from.segments.begin; doclog_next(&from.segments, &at, &r); )
		if (r.kind == DOCLOG_ARTICLE)
			n += merge_article(&m, &r);
		else if (r.kind == DOCLOG_KEYS)
			merge_keys(&m, &r);
		else if (r.kind == DOCLOG_PART && (number = hash_find(&m.numbers, r.number)) != NULL)
			docindex_count_part(k, (uint32_t)*number - 1);
	if (m.from.time > k->time)
		k->time = m.from.time;
	if (k->first_time == 0)
		k->first_time = m.from.first_time;
	segments_close(&from.segments);
	docindex_free(&m.from);
	hash_free(&m.numbers);
	buf_free(&from.parameters);
	buf_free(&from.run);
	buf_free(&current.id);
	return n;
}
