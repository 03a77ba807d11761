#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "diag.h"
#include "hash.h"
#include "lock.h"
#include "mem.h"
#include "segment.h"
#include "segmentlist.h"
#include "segments.h"

enum {
	COUNT_MOST = 128,	/* segments; more are put together */
	TIDY_PARTS = 16		/* no segment becomes more than one in so many of all records */
};

char *
segments_path(const struct segments *s, const char *suffix)
{
	return segmentlist_path(s, suffix);
}

/* --- opening --- */

static void
set_ends(struct segments *s)
{
	const struct segment *last = s->n > 0 ? &s->segment[s->n - 1] : NULL;

	s->begin = last != NULL ? s->segment[0].start : s->end;
	if (last == NULL)
		return;
	s->end = last->end;
	s->chain = last->chain;
	s->records = last->records_before + last->records;
	s->writer.serial = last->last;
}

void
segments_open(struct segments *s, const char *dir, const struct segments_kind *kind)
{
	char *path;

	s->dir = dir;
	s->kind = *kind;
	if (s->kind.size == 0)
		s->kind.size = SEGMENTS_SIZE;
	if (mkdir(dir, 0777) != 0 && errno != EEXIST)
		diag_die_errno("%s: cannot create the state's directory", dir);
	path = segmentlist_path(s, "lock");
	s->lock = lock_take(path);
	free(path);
	segmentlist_read(s);
	set_ends(s);
}

/* --- reading --- */

static const struct segment *
find(struct segments *s, uint64_t at)
{
	size_t low = 0, high = s->n, mid;

	if (s->last_found < s->n && at >= s->segment[s->last_found].start && at < s->segment[s->last_found].end)
		return &s->segment[s->last_found];
	while (low < high) {
		mid = (low + high) / 2;
		if (at >= s->segment[mid].end)
			low = mid + 1;
		else
			high = mid;
	}
	s->last_found = low;
	return &s->segment[low];
}

bool
segments_next(struct segments *s, uint64_t *at, struct bytes *record)
{
	if (*at < s->begin || *at >= s->end)
		return false;
	*record = segment_record(find(s, *at), *at);
	*at += SEGMENT_RECORD_HEAD + record->n;
	return true;
}

uint64_t
segments_check(struct segments *s)
{
	uint64_t at = s->begin, n = 0, chain;
	struct bytes record;

	if (s->n == 0)
		return 0;
	chain = s->segment[0].chain_before;
	while (segments_next(s, &at, &record)) {
		chain = hash_pair(chain, hash_bytes(record.p, record.n));
		n++;
	}
	if (chain != s->chain || n != s->records - s->segment[0].records_before)
		segment_damaged(s->segment[s->n - 1].path);
	return n;
}

void
segments_damaged(const struct segments *s, uint64_t at)
{
	size_t i;

	for (i = 0; i + 1 < s->n && at >= s->segment[i].end; i++)
		;
	segment_damaged(s->n > 0 ? s->segment[i].path : s->dir);
}

bool
segments_is_pending(const struct segments *s)
{
	return s->writer.open;
}

size_t
segments_count(const struct segments *s)
{
	return s->n;
}

uint64_t
segments_chain(const struct segments *s)
{
	return s->chain;
}

/* --- writing --- */

static void
begin_segment(struct segments *s, uint64_t start)
{
	struct segments_writer *w = &s->writer;
	struct segment_place place = { .start = start, .records = s->records, .chain = s->chain };

	place.first = place.last = ++w->serial;
	/* once committed, nothing fails */
	s->segment = mem_grow_one(s->segment, &s->cap, s->n, sizeof *s->segment);
	w->path = segmentlist_segment_path(s, w->serial, w->serial);
	w->start = w->end = start;
	w->records = 0;
	w->open = true;
	out_open(&w->out, w->path);
	segment_put_header(&w->out, &s->kind, &place);
}

/* The file is on the disk when this returns. */
static void
end_segment(struct segments *s, bool complete)
{
	struct segments_writer *w = &s->writer;
	struct segment *new;

	segment_put_commit(&w->out, w->records, s->chain, complete);
	out_close(&w->out);
	new = &s->segment[s->n++];
	segment_open(new, w->path, &s->kind);
	w->open = false;
}

uint64_t
segments_append(struct segments *s, struct bytes record)
{
	struct segments_writer *w = &s->writer;
	uint64_t at = w->open ? w->end : s->n > 0 ? s->segment[s->n - 1].end : s->end;

	if (w->open && w->end - w->start + record.n > s->kind.size)
		end_segment(s, false);
	if (!w->open)
		begin_segment(s, at);
	s->chain = segment_put_record(&w->out, record, s->chain);
	s->records++;
	w->records++;
	w->end = at + SEGMENT_RECORD_HEAD + record.n;
	return at;
}

void
segments_commit(struct segments *s)
{
	if (s->writer.open)
		end_segment(s, true);
	set_ends(s);
	if (s->n > COUNT_MOST)
		segments_tidy(s);
}

static void
remove_segments(struct segments *s, size_t at, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		segmentlist_remove(&s->segment[at + i]);
	memmove(s->segment + at, s->segment + at + n, (s->n - at - n) * sizeof *s->segment);
	s->n -= n;
	s->last_found = 0;
}

void
segments_forget(struct segments *s, uint64_t before)
{
	size_t n = 0;

	while (n + 1 < s->n && s->segment[n].end <= before)
		n++;
	if (n > 0)
		remove_segments(s, 0, n);
	set_ends(s);
}

/* Puts the N segments from AT on together. */
static void
merge(struct segments *s, size_t at, size_t n)
{
	const struct segment *first = &s->segment[at], *last = &s->segment[at + n - 1];
	struct segment_place place = {
		first->first, last->last, first->start, first->records_before, first->chain_before
	};
	struct segment merged;
	struct out out;
	uint64_t records = 0;
	char *path = segmentlist_segment_path(s, place.first, place.last);
	size_t i;

	out_open(&out, path);
	segment_put_header(&out, &s->kind, &place);
	for (i = at; i < at + n; i++) {
		const struct segment *part = &s->segment[i];

		out_put(&out, part->map + part->body, (size_t)(part->end - part->start));
		records += part->records;
	}
	segment_put_commit(&out, records, last->chain, last->complete);
	out_close(&out);
	segment_open(&merged, path, &s->kind);
	remove_segments(s, at, n - 1);
	segmentlist_remove(&s->segment[at]);
	s->segment[at] = merged;
}

/* Puts neighbours together as far as they make segments of up to MOST bytes of records. */
static void
merge_up_to(struct segments *s, uint64_t most)
{
	size_t at, n;
	uint64_t size;

	for (at = 0; at < s->n; at++) {
		size = s->segment[at].end - s->segment[at].start;
		for (n = 1; at + n < s->n; n++) {
			size += s->segment[at + n].end - s->segment[at + n].start;
			if (size > most)
				break;
		}
		if (n > 1)
			merge(s, at, n);
	}
}

void
segments_compact(struct segments *s)
{
	segments_check(s);
	merge_up_to(s, s->kind.size);
}

void
segments_tidy(struct segments *s)
{
	uint64_t part = (s->end - s->begin) / TIDY_PARTS;

	segments_check(s);
	merge_up_to(s, part < s->kind.size ? part : s->kind.size);
}

void
segments_close(struct segments *s)
{
	size_t i;

	for (i = 0; i < s->n; i++)
		segment_close(&s->segment[i]);
	free(s->segment);
	lock_give_back(s->lock);
	memset(s, 0, sizeof *s);
}
