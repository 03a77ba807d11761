/*
 * mapformat - the file of a mapped index: a header, the address of each article, those inside which texts were found,
 * where the postings of each bucket start, and the postings.  Private to mapindex, which reads it, and mapmaker.
 */
#ifndef MAPFORMAT_H
#define MAPFORMAT_H

#include <stddef.h>
#include <stdint.h>

#include "hash.h"
#include "littleendian.h"

#define MAPFORMAT_MAGIC "newsmill dedup index 1\n"

/* Where a field of 64 bits is in the header. */
enum {
	MAPFORMAT_FIRST = 24,
	MAPFORMAT_ARTICLES = 32,
	MAPFORMAT_END = 40,
	MAPFORMAT_BITS = 48,
	MAPFORMAT_POSTINGS = 56,
	MAPFORMAT_PARTS = 64,
	MAPFORMAT_CONTENT = 72,		/* a hash of all that follows the header */
	MAPFORMAT_CHECK = 80,		/* a hash of the header up to here */
	MAPFORMAT_HEADER = 88
};

enum {
	MAPFORMAT_KEY_BITS = 32,
	MAPFORMAT_BITS_MOST = 24,
	MAPFORMAT_NUMBERS = 0xffffff	/* articles are numbered modulo this and one */
};

static inline uint64_t
mapformat_content_hash(const unsigned char *address, size_t n, const unsigned char *part, size_t n_parts,
    const unsigned char *bucket, size_t n_buckets, const unsigned char *posting, size_t n_postings)
{
	return hash_pair(hash_pair(hash_bytes(address, 8 * n), hash_bytes(part, 8 * n_parts)),
	    hash_pair(hash_bytes(bucket, 4 * (n_buckets + 1)), hash_bytes(posting, 4 * n_postings)));
}

#endif
