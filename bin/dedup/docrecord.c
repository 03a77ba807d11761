#include <string.h>

#include "docrecord.h"

enum { AT_ROOT = 4 * 8 + 4 };	/* where the root is in a packed article */

static void
put(struct buf *to, uint64_t v, size_t n)
{
	buf_reserve(to, n);
	for (; n > 0; n--, v >>= 8)
		to->p[to->n++] = (unsigned char)v;
}

/* Appends shingles as keys and the others, of which 16 bits are enough. */
static void
put_shingles(struct buf *to, const uint64_t *shingle, size_t n)
{
	size_t i = 0;
	unsigned char *p;

	buf_reserve(to, 4 * n);
	p = to->p + to->n;
	for (; i < n && i < DOCRECORD_KEYS; i++) {
		*p++ = (unsigned char)shingle[i];
		*p++ = (unsigned char)(shingle[i] >> 8);
		*p++ = (unsigned char)(shingle[i] >> 16);
		*p++ = (unsigned char)(shingle[i] >> 24);
	}
	for (; i < n; i++) {
		*p++ = (unsigned char)shingle[i];
		*p++ = (unsigned char)(shingle[i] >> 8);
	}
	to->n = (size_t)(p - to->p);
}

/* What is left to be read; ok until it is too short. */
struct reader {
	struct bytes rest;
	bool ok;
};

static const unsigned char *
take(struct reader *r, size_t n)
{
	const unsigned char *p = r->rest.p;

	if (n > r->rest.n) {
		r->ok = false;
		n = r->rest.n;
	}
	r->rest.p += n;
	r->rest.n -= n;
	return p;
}

static uint64_t
get(struct reader *r, size_t n)
{
	const unsigned char *p = take(r, n);
	uint64_t v = 0;

	while (r->ok && n-- > 0)
		v = v << 8 | p[n];
	return v;
}

static struct bytes
get_bytes(struct reader *r, size_t n)
{
	struct bytes b;

	b.p = take(r, n);
	b.n = r->ok ? n : 0;
	return b;
}

/* The sizes at the levels above its own are less than 2^16: it has a few hundred shingles. */
static void
put_levels(struct buf *to, const struct docrecord *a)
{
	size_t i, n = 0;

	while (n < DOCRECORD_LEVELS - 1 && a->shingles[n + 1] > 0)
		n++;
	put(to, n, 1);
	for (i = 1; i <= n; i++)
		put(to, a->shingles[i], 2);
}

void
docrecord_pack(struct buf *to, const struct docrecord *a, const uint64_t *shingle, size_t n, const uint64_t *fact,
    size_t n_facts)
{
	bool same_names = bytes_equal(a->name, a->group);
	size_t i;

	put(to, (uint64_t)a->time, 8);
	put(to, a->exact, 8);
	put(to, a->id, 8);
	put(to, a->url, 8);
	put(to, a->source, 4);
	put(to, a->root, 3);
	put(to, (uint64_t)a->copy << 2 | (uint64_t)a->composite << 1 | same_names, 1);
	put(to, a->bytes, 4);
	put(to, a->figures, 2);
	put(to, a->sum, 4);
	put(to, a->level, 1);
	put(to, n, 2);
	put(to, n_facts, 1);
	put_levels(to, a);
	put_shingles(to, shingle, n);
	for (i = 0; i < n_facts; i++)
		put(to, fact[i], FACTSAMPLE_BYTES);
	put(to, a->name.n, 4);
	buf_bytes(to, a->name);
	if (!same_names)
		buf_bytes(to, a->group);
}

static void
get_levels(struct reader *r, struct docrecord *a)
{
	size_t i, n = (size_t)get(r, 1);

	if (n >= DOCRECORD_LEVELS) {
		r->ok = false;
		return;
	}
	a->shingles[0] = (uint16_t)a->n_shingles;
	for (i = 1; i <= n; i++)
		a->shingles[i] = (uint16_t)get(r, 2);
}

bool
docrecord_unpack(struct bytes from, struct docrecord *a)
{
	struct reader r = { from, true };
	unsigned flags;
	size_t keys;

	memset(a, 0, sizeof *a);
	a->time = (int64_t)get(&r, 8);
	a->exact = get(&r, 8);
	a->id = get(&r, 8);
	a->url = get(&r, 8);
	a->source = (uint32_t)get(&r, 4);
	a->root = (uint32_t)get(&r, 3);
	flags = (unsigned)get(&r, 1);
	a->composite = (flags & 2) != 0;
	a->copy = (flags & 4) != 0;
	a->bytes = (uint32_t)get(&r, 4);
	a->figures = (uint32_t)get(&r, 2);
	a->sum = (uint32_t)get(&r, 4);
	a->level = (unsigned)get(&r, 1);
	a->n_shingles = (size_t)get(&r, 2);
	a->n_facts = (size_t)get(&r, 1);
	get_levels(&r, a);
	keys = docrecord_keys(a);
	a->keys = take(&r, 4 * keys);
	a->rest = take(&r, 2 * (a->n_shingles - keys));
	a->facts = take(&r, FACTSAMPLE_BYTES * a->n_facts);
	a->name = get_bytes(&r, (size_t)get(&r, 4));
	a->group = (flags & 1) != 0 ? a->name : r.rest;
	return r.ok;
}

void
docrecord_set_root(struct buf *packed, uint32_t root)
{
	size_t i;

	for (i = 0; i < 3; i++)
		packed->p[AT_ROOT + i] = (unsigned char)(root >> 8 * i);
}
