#include <stdlib.h>
#include <string.h>

#include "mapformat.h"
#include "mapmaker.h"
#include "mem.h"
#include "out.h"
#include "radixsort.h"

enum {
	BITS_LEAST = 8,
	BUCKET_POSTINGS = 8	/* in a bucket, about */
};

/*
 * An index in the making: the postings of the index before, which are in the order of their keys and articles, and the
 * new ones, which are sorted so, are merged.  A posting is a number here: the key, and the article from the first.
 */
struct maker {
	const struct mapmaker_source *source;
	uint64_t *new;
	size_t n_new, cap_new;
	size_t next_new;		/* to be put */

	/* of the index made, as bytes of the file */
	unsigned bits;
	unsigned char *bucket, *posting, *part;
	size_t n_buckets, n_postings, n_parts, cap_parts;
	uint64_t last;			/* the last posting put ... */
	size_t of_key;			/* ... and how many of its key there are */
};

static size_t
buckets(const struct maker *m)
{
	return (size_t)1 << m->bits;
}

static size_t
bucket_of(const struct maker *m, uint64_t posting)
{
	return (size_t)(posting >> (32 + MAPFORMAT_KEY_BITS - m->bits));
}

/* Whether the article is one of the source's, and which. */
static bool
is_ours(const struct maker *m, uint32_t number, uint32_t *index)
{
	*index = (number - m->source->first) & MAPFORMAT_NUMBERS;
	return *index < m->source->n;
}

static void
add_new(void *arg, uint32_t key, uint32_t number)
{
	struct maker *m = arg;
	uint32_t index;

	if (!is_ours(m, number, &index))
		return;
	if (m->n_new == m->cap_new)
		m->new = mem_grow_one(m->new, &m->cap_new, m->n_new, sizeof *m->new);
	m->new[m->n_new++] = (uint64_t)key << 32 | index;
}

/* The buckets up to N start here. */
static void
start_buckets(struct maker *m, size_t n)
{
	for (; m->n_buckets < n; m->n_buckets++)
		littleendian_put32(m->bucket + 4 * m->n_buckets, (uint32_t)m->n_postings);
}

/* Of a key that has as many postings as may be, the oldest goes. */
static void
drop_oldest(struct maker *m)
{
	unsigned char *oldest = m->posting + 4 * (m->n_postings - m->of_key);

	memmove(oldest, oldest + 4, 4 * (m->of_key - 1));
	m->n_postings--;
	m->of_key--;
}

/* Puts a posting, which is no less than the last. */
static void
put(struct maker *m, uint64_t posting)
{
	if (m->of_key > 0 && posting == m->last)
		return;
	if (posting >> 32 != m->last >> 32)
		m->of_key = 0;
	else if (m->of_key == m->source->most)
		drop_oldest(m);
	start_buckets(m, bucket_of(m, posting) + 1);
	littleendian_put32(m->posting + 4 * m->n_postings++, (uint32_t)(posting >> 32) << m->bits | (uint32_t)posting);
	m->of_key++;
	m->last = posting;
}

static void
put_new_before(struct maker *m, uint64_t posting)
{
	while (m->next_new < m->n_new && m->new[m->next_new] < posting)
		put(m, m->new[m->next_new++]);
}

/* Puts a posting of the index before, and the new ones before it, unless its article is forgotten. */
static void
put_old(struct maker *m, uint32_t bucket, uint32_t packed)
{
	const struct mapindex *x = m->source->old;
	uint32_t key = bucket << (MAPFORMAT_KEY_BITS - x->bits) | packed >> x->bits, index;
	uint64_t posting;

	if (!is_ours(m, x->first + (packed & (((uint32_t)1 << x->bits) - 1)), &index))
		return;
	posting = (uint64_t)key << 32 | index;
	put_new_before(m, posting);
	put(m, posting);
}

static void
merge(struct maker *m)
{
	const struct mapindex *x = m->source->old;
	uint32_t end, bucket;
	size_t at = 0;

	for (bucket = 0; at < x->n_postings && bucket >> x->bits == 0; bucket++)
		for (end = littleendian_get32(x->bucket + 4 * (size_t)bucket + 4); at < end && at < x->n_postings; at++)
			put_old(m, bucket, littleendian_get32(x->posting + 4 * at));
	put_new_before(m, UINT64_MAX);
	start_buckets(m, buckets(m) + 1);
}

static void
place_part(void *arg, uint32_t number, uint32_t parts)
{
	struct maker *m = arg;
	uint32_t index;

	if (parts == 0 || !is_ours(m, number, &index))
		return;
	m->part = mem_grow(m->part, &m->cap_parts, 8 * (m->n_parts + 1), sizeof *m->part);
	littleendian_put32(m->part + 8 * m->n_parts, number);
	littleendian_put32(m->part + 8 * m->n_parts++ + 4, parts);
}

static void
collect(struct maker *m)
{
	const struct mapmaker_source *s = m->source;
	size_t most;

	s->postings(s->arg, add_new, m);
	radixsort_numbers(m->new, m->n_new);
	most = s->old->n_postings + m->n_new;
	for (m->bits = BITS_LEAST; m->bits < MAPFORMAT_BITS_MOST; m->bits++)
		if (buckets(m) >= most / BUCKET_POSTINGS && buckets(m) > s->n)
			break;
	m->bucket = mem_alloc(buckets(m) + 1, 4);
	m->posting = mem_alloc(most + 1, 4);
	merge(m);
	free(m->new);
	s->parts(s->arg, place_part, m);
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
	unsigned char header[MAPFORMAT_HEADER] = MAPFORMAT_MAGIC, *address = addresses(source);
	struct out out;

	collect(&m);
	littleendian_put64(header + MAPFORMAT_FIRST, source->first);
	littleendian_put64(header + MAPFORMAT_ARTICLES, source->n);
	littleendian_put64(header + MAPFORMAT_END, source->end);
	littleendian_put64(header + MAPFORMAT_BITS, m.bits);
	littleendian_put64(header + MAPFORMAT_POSTINGS, m.n_postings);
	littleendian_put64(header + MAPFORMAT_PARTS, m.n_parts);
	littleendian_put64(header + MAPFORMAT_CONTENT, mapformat_content_hash(address, source->n, m.part, m.n_parts,
	    m.bucket, buckets(&m), m.posting, m.n_postings));
	littleendian_put64(header + MAPFORMAT_CHECK, hash_bytes(header, MAPFORMAT_CHECK));
	out_open(&out, path);
	out_put(&out, header, sizeof header);
	out_put(&out, address, 8 * source->n);
	out_put(&out, m.part, 8 * m.n_parts);
	out_put(&out, m.bucket, 4 * (buckets(&m) + 1));
	out_put(&out, m.posting, 4 * m.n_postings);
	out_close(&out);
	free(address);
	free(m.bucket);
	free(m.posting);
	free(m.part);
}
