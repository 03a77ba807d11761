#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "hash.h"
#include "littleendian.h"
#include "mapformat.h"
#include "mapindex.h"

/* Takes the header of the mapped file apart; false if it is not whole. */
static bool
read_header(struct mapindex *x)
{
	const unsigned char *h = x->map;
	uint64_t n, n_postings, n_parts, bits;

	if (x->size < MAPFORMAT_HEADER || memcmp(h, MAPFORMAT_MAGIC, sizeof MAPFORMAT_MAGIC - 1) != 0 ||
	    littleendian_get64(h + MAPFORMAT_CHECK) != hash_bytes(h, MAPFORMAT_CHECK))
		return false;
	n = littleendian_get64(h + MAPFORMAT_ARTICLES);
	n_postings = littleendian_get64(h + MAPFORMAT_POSTINGS);
	n_parts = littleendian_get64(h + MAPFORMAT_PARTS);
	bits = littleendian_get64(h + MAPFORMAT_BITS);
	if (bits > MAPFORMAT_BITS_MOST || n > MAPFORMAT_NUMBERS || n_parts > n || n_postings > UINT32_MAX ||
	    x->size != MAPFORMAT_HEADER + 8 * n + 8 * n_parts + 4 * (((uint64_t)1 << bits) + 1) + 4 * n_postings)
		return false;
	x->first = (uint32_t)littleendian_get64(h + MAPFORMAT_FIRST);
	x->n = (size_t)n;
	x->end = littleendian_get64(h + MAPFORMAT_END);
	x->bits = (unsigned)bits;
	x->n_postings = (size_t)n_postings;
	x->n_parts = (size_t)n_parts;
	x->address = h + MAPFORMAT_HEADER;
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
	if (fstat(fd, &st) == 0 && (uint64_t)st.st_size < SIZE_MAX / 2) {
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
	return x->map == NULL ||
	    littleendian_get64(x->map + MAPFORMAT_CONTENT) == mapformat_content_hash(x->address, x->n, x->part,
	    x->n_parts, x->bucket, (size_t)1 << x->bits, x->posting, x->n_postings);
}

uint32_t
mapindex_end(const struct mapindex *x)
{
	return (x->first + (uint32_t)x->n) & MAPFORMAT_NUMBERS;
}

bool
mapindex_has(const struct mapindex *x, uint32_t number)
{
	return ((number - x->first) & MAPFORMAT_NUMBERS) < x->n;
}

uint64_t
mapindex_address(const struct mapindex *x, uint32_t number)
{
	return littleendian_get64(x->address + 8 * (size_t)((number - x->first) & MAPFORMAT_NUMBERS));
}

static uint32_t
number_of(const struct mapindex *x, uint32_t posting)
{
	return (x->first + (posting & (((uint32_t)1 << x->bits) - 1))) & MAPFORMAT_NUMBERS;
}

/* Where the start of the postings of a key's bucket is told, and 4 bytes on their end. */
static const unsigned char *
bucket_of(const struct mapindex *x, uint32_t key)
{
	return x->bucket + 4 * (size_t)(key >> (MAPFORMAT_KEY_BITS - x->bits));
}

size_t
mapindex_find(const struct mapindex *x, uint32_t key, uint32_t *number, size_t most)
{
	uint32_t begin, at, posting, rest = (key << x->bits) >> x->bits;
	size_t n = 0;

	if (x->n == 0)
		return 0;
	begin = littleendian_get32(bucket_of(x, key));
	at = littleendian_get32(bucket_of(x, key) + 4);
	if (begin > at || at > x->n_postings)
		return 0;
	while (at-- > begin && n < most) {
		posting = littleendian_get32(x->posting + 4 * (size_t)at);
		if (posting >> x->bits < rest)
			break;
		if (posting >> x->bits == rest)
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
		end = littleendian_get32(bucket_of(x, key[i]) + 4);
		if (end > 0 && end <= x->n_postings)
			__builtin_prefetch(x->posting + 4 * (end - 1));
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
		put(arg, littleendian_get32(x->part + 8 * i), littleendian_get32(x->part + 8 * i + 4));
}
