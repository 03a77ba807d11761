#include <stdlib.h>

#include "mapformat.h"
#include "mapmaker.h"
#include "mem.h"
#include "out.h"

enum {
	BITS_LEAST = 8,
	BUCKET_POSTINGS = 8,	/* in a bucket, about */
	RANGE_BITS = 8,		/* of a key, by which new postings are put in order at first */
	RANGES = 1 << RANGE_BITS,
	SORTED_BY_HAND = 32
};

/* An index in the making; each array as bytes of the file. */
struct maker {
	const struct mapmaker_source *source;
	unsigned bits;
	size_t n_postings, n_parts, cap_parts;
	uint32_t *start;		/* of each bucket, and after the last */
	uint32_t *fill;			/* where the next posting of each goes */
	uint32_t *posting;
	unsigned char *part;

	/* what is not in the index before */
	struct new_posting {
		uint32_t key, index;
	} *new;
	size_t n_new;
	size_t range_end[RANGES];		/* of keys with the same first bits, in NEW */
};

static size_t
buckets(const struct maker *m)
{
	return (size_t)1 << m->bits;
}

/* Whether the article is one of the source's, and which. */
static bool
is_ours(const struct maker *m, uint32_t number, uint32_t *index)
{
	*index = (number - m->source->first) & MAPFORMAT_NUMBERS;
	return *index < m->source->n;
}

static void
count_posting(void *arg, uint32_t key, uint32_t number)
{
	struct maker *m = arg;
	uint32_t index;

	if (is_ours(m, number, &index))
		m->range_end[key >> (MAPFORMAT_KEY_BITS - RANGE_BITS)]++;
}

static void
put_posting(void *arg, uint32_t key, uint32_t number)
{
	struct maker *m = arg;
	uint32_t index;

	if (is_ours(m, number, &index))
		m->new[m->range_end[key >> (MAPFORMAT_KEY_BITS - RANGE_BITS)]++] = (struct new_posting){ key, index };
}

/*
 * Puts the postings that are not in the index before in m->new, roughly in the order of their keys: so that counting
 * and placing them keeps to a range of the buckets at a time, which a cache holds.
 */
static void
collect_new(struct maker *m)
{
	size_t i, n = 0, count;

	m->source->postings(m->source->arg, count_posting, m);
	for (i = 0; i < RANGES; i++) {
		count = m->range_end[i];
		m->range_end[i] = n;
		n += count;
	}
	m->n_new = n;
	m->new = mem_alloc(n + 1, sizeof *m->new);
	m->source->postings(m->source->arg, put_posting, m);
}

static void
count_new(struct maker *m)
{
	size_t i;

	for (i = 0; i < m->n_new; i++)
		m->start[(m->new[i].key >> (MAPFORMAT_KEY_BITS - m->bits)) + 1]++;
}

static void
place_new(struct maker *m)
{
	const struct new_posting *p = m->new, *end = p + m->n_new;

	for (; p < end; p++)
		m->posting[m->fill[p->key >> (MAPFORMAT_KEY_BITS - m->bits)]++] = p->key << m->bits | p->index;
}

/* Counts the postings of the index before by their buckets, or places them there. */
static void
take_old(struct maker *m, bool counting)
{
	const struct mapindex *x = m->source->old;
	uint32_t posting, key, index, end, before = (x->first - m->source->first) & MAPFORMAT_NUMBERS;
	size_t bucket, at = 0;

	for (bucket = 0; x->n > 0 && bucket >> x->bits == 0; bucket++)
		for (end = littleendian_get32(x->bucket + 4 * bucket + 4); at < end && at < x->n_postings; at++) {
			posting = littleendian_get32(x->posting + 4 * at);
			key = (uint32_t)bucket << (MAPFORMAT_KEY_BITS - x->bits) | posting >> x->bits;
			index = ((posting & (((uint32_t)1 << x->bits) - 1)) + before) & MAPFORMAT_NUMBERS;
			if (index >= m->source->n)
				continue;
			if (counting)
				m->start[(key >> (MAPFORMAT_KEY_BITS - m->bits)) + 1]++;
			else
				m->posting[m->fill[key >> (MAPFORMAT_KEY_BITS - m->bits)]++] = key << m->bits | index;
		}
}

static void
place_part(void *arg, uint32_t number, uint32_t parts)
{
	struct maker *m = arg;
	uint32_t index;

	if (parts == 0 || !is_ours(m, number, &index))
		return;
	m->part = mem_grow(m->part, &m->cap_parts, 8 * (m->n_parts + 1), 1);
	littleendian_put32(m->part + 8 * m->n_parts, number);
	littleendian_put32(m->part + 8 * m->n_parts++ + 4, parts);
}

static int
compare(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return x < y ? -1 : x > y;
}

static void
sort(uint32_t *p, size_t n)
{
	size_t i, j;
	uint32_t v;

	if (n > SORTED_BY_HAND) {
		qsort(p, n, sizeof *p, compare);
		return;
	}
	for (i = 1; i < n; i++) {
		v = p[i];
		for (j = i; j > 0 && p[j - 1] > v; j--)
			p[j] = p[j - 1];
		p[j] = v;
	}
}

/* Sorts the N postings at FROM and moves those to keep, the newest of each key, to TO; returns how many. */
static size_t
keep_newest(const struct maker *m, const uint32_t *from, uint32_t *to, size_t n)
{
	size_t i, kept = 0, most = m->source->most;

	for (i = 0; i < n; i++) {
		if (i > 0 && from[i] == from[i - 1])
			continue;
		if (i + most < n && from[i + most] >> m->bits == from[i] >> m->bits)
			continue;
		to[kept++] = from[i];
	}
	return kept;
}

static void
sort_buckets(struct maker *m)
{
	size_t i, kept = 0, begin = 0, end;

	for (i = 0; i < buckets(m); i++) {
		end = m->fill[i];
		sort(m->posting + begin, end - begin);
		m->start[i] = (uint32_t)kept;
		kept += keep_newest(m, m->posting + begin, m->posting + kept, end - begin);
		begin = end;
	}
	m->start[buckets(m)] = (uint32_t)kept;
	m->n_postings = kept;
}

static void
collect(struct maker *m)
{
	const struct mapmaker_source *s = m->source;
	size_t i;

	collect_new(m);
	m->n_postings = s->old->n_postings + m->n_new;
	for (m->bits = BITS_LEAST; m->bits < MAPFORMAT_BITS_MOST; m->bits++)
		if (buckets(m) >= m->n_postings / BUCKET_POSTINGS && buckets(m) > s->n)
			break;
	m->start = mem_alloc(buckets(m) + 1, sizeof *m->start);
	m->fill = mem_alloc(buckets(m), sizeof *m->fill);
	m->posting = mem_alloc(m->n_postings + 1, sizeof *m->posting);
	take_old(m, true);
	count_new(m);
	for (i = 0; i < buckets(m); i++) {
		m->start[i + 1] += m->start[i];
		m->fill[i] = m->start[i];
	}
	take_old(m, false);
	place_new(m);
	free(m->new);
	sort_buckets(m);
	s->parts(s->arg, place_part, m);
}

/* Turns numbers into bytes in their own place. */
static void
to_bytes(uint32_t *p, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		littleendian_put32((unsigned char *)(p + i), p[i]);
}

static unsigned char *
addresses(const struct mapmaker_source *s)
{
	unsigned char *p = mem_alloc(s->n + 1, 8);
	size_t i;

	for (i = 0; i < s->n; i++)
		littleendian_put64(p + 8 * i, s->address(s->arg, (s->first + (uint32_t)i) & MAPFORMAT_NUMBERS));
	return p;
}

void
mapmaker_make(const char *path, const struct mapmaker_source *source)
{
	struct maker m = { .source = source };
	unsigned char header[MAPFORMAT_HEADER] = MAPFORMAT_MAGIC, *address = addresses(source), *bucket, *posting;
	struct out out;

	collect(&m);
	to_bytes(m.start, buckets(&m) + 1);
	to_bytes(m.posting, m.n_postings);
	bucket = (unsigned char *)m.start;
	posting = (unsigned char *)m.posting;
	littleendian_put64(header + MAPFORMAT_FIRST, source->first);
	littleendian_put64(header + MAPFORMAT_ARTICLES, source->n);
	littleendian_put64(header + MAPFORMAT_END, source->end);
	littleendian_put64(header + MAPFORMAT_BITS, m.bits);
	littleendian_put64(header + MAPFORMAT_POSTINGS, m.n_postings);
	littleendian_put64(header + MAPFORMAT_PARTS, m.n_parts);
	littleendian_put64(header + MAPFORMAT_CONTENT, mapformat_content_hash(address, source->n, m.part, m.n_parts,
	    bucket, buckets(&m), posting, m.n_postings));
	littleendian_put64(header + MAPFORMAT_CHECK, hash_bytes(header, MAPFORMAT_CHECK));
	out_open(&out, path);
	out_put(&out, header, sizeof header);
	out_put(&out, address, 8 * source->n);
	out_put(&out, m.part, 8 * m.n_parts);
	out_put(&out, bucket, 4 * (buckets(&m) + 1));
	out_put(&out, posting, 4 * m.n_postings);
	out_close(&out);
	free(address);
	free(m.start);
	free(m.fill);
	free(m.posting);
	free(m.part);
}
