#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "diag.h"
#include "hash.h"
#include "mapindex.h"
#include "mem.h"
#include "out.h"

#define MAGIC "newsmill dedup index 1\n"

/* Where a field of 64 bits is in the header. */
enum {
	AT_FIRST = 24,
	AT_ARTICLES = 32,
	AT_END = 40,
	AT_BITS = 48,
	AT_POSTINGS = 56,
	AT_PARTS = 64,
	AT_CONTENT = 72,	/* a hash of all that follows the header */
	AT_CHECK = 80,		/* a hash of the header up to here */
	HEADER = 88
};

enum {
	KEY_BITS = 32,
	BITS_LEAST = 8,
	BITS_MOST = 24,
	BUCKET_POSTINGS = 8,	/* in a bucket, about */
	NUMBERS = 0xffffff,	/* articles are numbered modulo this and one */
	SORTED_BY_HAND = 32
};

static void
put32(unsigned char *p, uint32_t v)
{
	p[0] = (unsigned char)v;
	p[1] = (unsigned char)(v >> 8);
	p[2] = (unsigned char)(v >> 16);
	p[3] = (unsigned char)(v >> 24);
}

static void
put64(unsigned char *p, uint64_t v)
{
	put32(p, (uint32_t)v);
	put32(p + 4, (uint32_t)(v >> 32));
}

static uint32_t
get32(const unsigned char *p)
{
	return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

/* --- making --- */

/* An index in the making; each array as bytes of the file. */
struct maker {
	const struct mapindex_source *source;
	unsigned bits;
	size_t n_postings, n_parts, cap_parts;
	uint32_t *start;		/* of each bucket, and after the last */
	uint32_t *fill;			/* where the next posting of each goes */
	uint32_t *posting;
	unsigned char *part;
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
	*index = (number - m->source->first) & NUMBERS;
	return *index < m->source->n;
}

static void
count_posting(void *arg, uint32_t key, uint32_t number)
{
	struct maker *m = arg;
	uint32_t index;

	(void)key;
	m->n_postings += is_ours(m, number, &index);
}

static void
count_bucket(void *arg, uint32_t key, uint32_t number)
{
	struct maker *m = arg;
	uint32_t index;

	if (is_ours(m, number, &index))
		m->start[(key >> (KEY_BITS - m->bits)) + 1]++;
}

static void
place_posting(void *arg, uint32_t key, uint32_t number)
{
	struct maker *m = arg;
	uint32_t index;

	if (is_ours(m, number, &index))
		m->posting[m->fill[key >> (KEY_BITS - m->bits)]++] = key << m->bits | index;
}

/* Counts the postings of the index before by their buckets, or places them there. */
static void
take_old(struct maker *m, bool counting)
{
	const struct mapindex *x = m->source->old;
	uint32_t posting, key, index, end, before = (x->first - m->source->first) & NUMBERS;
	size_t bucket, at = 0;

	for (bucket = 0; x->n > 0 && bucket >> x->bits == 0; bucket++)
		for (end = get32(x->bucket + 4 * bucket + 4); at < end && at < x->n_postings; at++) {
			posting = get32(x->posting + 4 * at);
			key = (uint32_t)bucket << (KEY_BITS - x->bits) | posting >> x->bits;
			index = ((posting & (((uint32_t)1 << x->bits) - 1)) + before) & NUMBERS;
			if (index >= m->source->n)
				continue;
			if (counting)
				m->start[(key >> (KEY_BITS - m->bits)) + 1]++;
			else
				m->posting[m->fill[key >> (KEY_BITS - m->bits)]++] = key << m->bits | index;
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
	put32(m->part + 8 * m->n_parts, number);
	put32(m->part + 8 * m->n_parts++ + 4, parts);
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
	const struct mapindex_source *s = m->source;
	size_t i;

	m->n_postings = s->old->n_postings;
	s->postings(s->arg, count_posting, m);
	for (m->bits = BITS_LEAST; m->bits < BITS_MOST; m->bits++)
		if (buckets(m) >= m->n_postings / BUCKET_POSTINGS && buckets(m) > s->n)
			break;
	m->start = mem_alloc(buckets(m) + 1, sizeof *m->start);
	m->fill = mem_alloc(buckets(m), sizeof *m->fill);
	m->posting = mem_alloc(m->n_postings + 1, sizeof *m->posting);
	take_old(m, true);
	s->postings(s->arg, count_bucket, m);
	for (i = 0; i < buckets(m); i++) {
		m->start[i + 1] += m->start[i];
		m->fill[i] = m->start[i];
	}
	take_old(m, false);
	s->postings(s->arg, place_posting, m);
	sort_buckets(m);
	s->parts(s->arg, place_part, m);
}

/* Turns numbers into bytes in their own place. */
static void
to_bytes(uint32_t *p, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		put32((unsigned char *)(p + i), p[i]);
}

static unsigned char *
addresses(const struct mapindex_source *s)
{
	unsigned char *p = mem_alloc(s->n + 1, 8);
	size_t i;

	for (i = 0; i < s->n; i++)
		put64(p + 8 * i, s->address(s->arg, (s->first + (uint32_t)i) & NUMBERS));
	return p;
}

static uint64_t
content_hash(const unsigned char *address, size_t n, const unsigned char *part, size_t n_parts,
    const unsigned char *bucket, size_t n_buckets, const unsigned char *posting, size_t n_postings)
{
	return hash_pair(hash_pair(hash_bytes(address, 8 * n), hash_bytes(part, 8 * n_parts)),
	    hash_pair(hash_bytes(bucket, 4 * (n_buckets + 1)), hash_bytes(posting, 4 * n_postings)));
}

void
mapindex_make(const char *path, const struct mapindex_source *source)
{
	struct maker m = { .source = source };
	unsigned char header[HEADER] = MAGIC, *address = addresses(source), *bucket, *posting;
	struct out out;

	collect(&m);
	to_bytes(m.start, buckets(&m) + 1);
	to_bytes(m.posting, m.n_postings);
	bucket = (unsigned char *)m.start;
	posting = (unsigned char *)m.posting;
	put64(header + AT_FIRST, source->first);
	put64(header + AT_ARTICLES, source->n);
	put64(header + AT_END, source->end);
	put64(header + AT_BITS, m.bits);
	put64(header + AT_POSTINGS, m.n_postings);
	put64(header + AT_PARTS, m.n_parts);
	put64(header + AT_CONTENT, content_hash(address, source->n, m.part, m.n_parts, bucket, buckets(&m), posting,
	    m.n_postings));
	put64(header + AT_CHECK, hash_bytes(header, AT_CHECK));
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

/* --- reading --- */

/* Takes the header of the mapped file apart; false if it is not whole. */
static bool
read_header(struct mapindex *x)
{
	const unsigned char *h = x->map;
	uint64_t n, n_postings, n_parts, bits;

	if (x->size < HEADER || memcmp(h, MAGIC, sizeof MAGIC - 1) != 0 ||
	    hash_load(h + AT_CHECK) != hash_bytes(h, AT_CHECK))
		return false;
	n = hash_load(h + AT_ARTICLES);
	n_postings = hash_load(h + AT_POSTINGS);
	n_parts = hash_load(h + AT_PARTS);
	bits = hash_load(h + AT_BITS);
	if (bits > BITS_MOST || n > NUMBERS || n_parts > n || n_postings > UINT32_MAX ||
	    x->size != HEADER + 8 * n + 8 * n_parts + 4 * (((uint64_t)1 << bits) + 1) + 4 * n_postings)
		return false;
	x->first = (uint32_t)hash_load(h + AT_FIRST);
	x->n = (size_t)n;
	x->end = hash_load(h + AT_END);
	x->bits = (unsigned)bits;
	x->n_postings = (size_t)n_postings;
	x->n_parts = (size_t)n_parts;
	x->address = h + HEADER;
	x->part = x->address + 8 * x->n;
	x->bucket = x->part + 8 * x->n_parts;
	x->posting = x->bucket + 4 * (((size_t)1 << x->bits) + 1);
	return true;
}

bool
mapindex_open(struct mapindex *x, const char *path)
{
	struct stat st;
	void *p;
	int fd = open(path, O_RDONLY);

	memset(x, 0, sizeof *x);
	if (fd < 0)
		return false;
	if (fstat(fd, &st) == 0 && st.st_size > 0 && (uint64_t)st.st_size < SIZE_MAX / 2) {
		x->size = (size_t)st.st_size;
		p = mmap(NULL, x->size, PROT_READ, MAP_SHARED, fd, 0);
		x->map = p == MAP_FAILED ? NULL : p;
	}
	close(fd);
	if (x->map == NULL || !read_header(x)) {
		mapindex_close(x);
		return false;
	}
	return true;
}

void
mapindex_close(struct mapindex *x)
{
	union {
		const unsigned char *map;
		void *address;
	} mapped = { x->map };

	if (x->map != NULL)
		munmap(mapped.address, x->size);
	memset(x, 0, sizeof *x);
}

bool
mapindex_is_whole(const struct mapindex *x)
{
	return x->map == NULL || hash_load(x->map + AT_CONTENT) == content_hash(x->address, x->n, x->part, x->n_parts,
	    x->bucket, (size_t)1 << x->bits, x->posting, x->n_postings);
}

uint32_t
mapindex_end(const struct mapindex *x)
{
	return (x->first + (uint32_t)x->n) & NUMBERS;
}

bool
mapindex_has(const struct mapindex *x, uint32_t number)
{
	return ((number - x->first) & NUMBERS) < x->n;
}

uint64_t
mapindex_address(const struct mapindex *x, uint32_t number)
{
	return hash_load(x->address + 8 * (size_t)((number - x->first) & NUMBERS));
}

static uint32_t
number_of(const struct mapindex *x, uint32_t posting)
{
	return (x->first + (posting & (((uint32_t)1 << x->bits) - 1))) & NUMBERS;
}

/* Where the start of the postings of a key's bucket is told, and 4 bytes on their end. */
static const unsigned char *
bucket_of(const struct mapindex *x, uint32_t key)
{
	return x->bucket + 4 * (size_t)(key >> (KEY_BITS - x->bits));
}

size_t
mapindex_find(const struct mapindex *x, uint32_t key, uint32_t *number, size_t most)
{
	uint32_t begin, at, posting;
	size_t n = 0;

	if (x->n == 0)
		return 0;
	begin = get32(bucket_of(x, key));
	at = get32(bucket_of(x, key) + 4);
	if (begin > at || at > x->n_postings)
		return 0;
	while (at-- > begin && n < most) {
		posting = get32(x->posting + 4 * (size_t)at);
		if (posting >> x->bits == (key << x->bits) >> x->bits)
			number[n++] = number_of(x, posting);
	}
	return n;
}

/* First the buckets, all of which are on their way when the first is looked into for where its postings end. */
void
mapindex_expect(const struct mapindex *x, const uint32_t *key, size_t n)
{
#ifdef __GNUC__
	size_t i, end;

	if (x->n == 0)
		return;
	for (i = 0; i < n; i++)
		__builtin_prefetch(bucket_of(x, key[i]));
	for (i = 0; i < n; i++) {
		end = get32(bucket_of(x, key[i]) + 4);
		if (end <= x->n_postings)
			__builtin_prefetch(x->posting + 4 * end);
	}
#else
	(void)x;
	(void)key;
	(void)n;
#endif
}

void
mapindex_each_part(const struct mapindex *x, void (*put)(void *arg, uint32_t number, uint32_t parts), void *arg)
{
	size_t i;

	for (i = 0; i < x->n_parts; i++)
		put(arg, get32(x->part + 8 * i), get32(x->part + 8 * i + 4));
}
