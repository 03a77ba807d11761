#include <string.h>

#include "docrecord.h"
#include "littleendian.h"

/* Where things are in a packed article, and flags. */
enum {
	AT_ROOT = 4 * 8 + 4,
	AT_FLAGS = AT_ROOT + 3,
	AT_LEVELS = AT_FLAGS + 15,
	HEAD = AT_LEVELS + 1,
	NAME_LENGTH = 4,
	SAME_NAMES = 1,
	COMPOSITE = 2,
	COPY = 4
};

/* Appends shingles as keys and the others, of which 16 bits are enough. */
static void
put_shingles(struct buf *to, const uint64_t *shingle, size_t n)
{
	size_t i = 0;
	unsigned char *p;

	buf_reserve(to, 4 * n);
	p = to->p + to->n;
	for (; i < n && i < DOCRECORD_KEYS; i++, p += 4)
		littleendian_put32(p, (uint32_t)shingle[i]);
	for (; i < n; i++) {
		*p++ = (unsigned char)shingle[i];
		*p++ = (unsigned char)(shingle[i] >> 8);
	}
	to->n = (size_t)(p - to->p);
}

/* The sizes at the levels above its own are less than 2^16: it has a few hundred shingles. */
static void
put_levels(struct buf *to, const struct docrecord *a)
{
	size_t i, n = 0;

	while (n < DOCRECORD_LEVELS - 1 && a->shingles[n + 1] > 0)
		n++;
	littleendian_append(to, n, 1);
	for (i = 1; i <= n; i++)
		littleendian_append(to, a->shingles[i], 2);
}

void
docrecord_pack(struct buf *to, const struct docrecord *a, const uint64_t *shingle, size_t n, const uint64_t *fact,
    size_t n_facts)
{
	bool same_names = bytes_equal(a->name, a->group);
	size_t i;

	littleendian_append(to, (uint64_t)a->time, 8);
	littleendian_append(to, a->exact, 8);
	littleendian_append(to, a->id, 8);
	littleendian_append(to, a->url, 8);
	littleendian_append(to, a->source, 4);
	littleendian_append(to, a->root, 3);
	littleendian_append(to, (a->copy ? COPY : 0) | (a->composite ? COMPOSITE : 0) | (same_names ? SAME_NAMES : 0),
	    1);
	littleendian_append(to, a->bytes, 4);
	littleendian_append(to, a->figures, 2);
	littleendian_append(to, a->sum, 4);
	littleendian_append(to, a->level, 1);
	littleendian_append(to, n, 2);
	littleendian_append(to, n_facts, 1);
	put_levels(to, a);
	put_shingles(to, shingle, n);
	for (i = 0; i < n_facts; i++)
		littleendian_append(to, fact[i], FACTSAMPLE_BYTES);
	littleendian_append(to, a->name.n, NAME_LENGTH);
	buf_bytes(to, a->name);
	if (!same_names)
		buf_bytes(to, a->group);
}

/* What has a fixed place. */
static void
get_head(const unsigned char *p, struct docrecord *a)
{
	a->time = (int64_t)littleendian_get64(p);
	a->exact = littleendian_get64(p + 8);
	a->id = littleendian_get64(p + 16);
	a->url = littleendian_get64(p + 24);
	a->source = (uint32_t)littleendian_get(p + 32, 4);
	a->root = (uint32_t)littleendian_get(p + AT_ROOT, 3);
	a->composite = (p[AT_FLAGS] & COMPOSITE) != 0;
	a->copy = (p[AT_FLAGS] & COPY) != 0;
	a->bytes = (uint32_t)littleendian_get(p + AT_FLAGS + 1, 4);
	a->figures = (uint32_t)littleendian_get(p + AT_FLAGS + 5, 2);
	a->sum = (uint32_t)littleendian_get(p + AT_FLAGS + 7, 4);
	a->level = p[AT_FLAGS + 11];
	a->n_shingles = (size_t)littleendian_get(p + AT_FLAGS + 12, 2);
	a->n_facts = p[AT_FLAGS + 14];
}

bool
docrecord_unpack(struct bytes from, struct docrecord *a)
{
	const unsigned char *p = from.p, *end = from.p + from.n;
	size_t i, n, keys;

	memset(a, 0, sizeof *a);
	if (from.n < HEAD)
		return false;
	get_head(p, a);
	n = p[AT_LEVELS];
	p += HEAD;
	keys = docrecord_keys(a);
	if (n >= DOCRECORD_LEVELS || (size_t)(end - p) < 2 * n + 4 * keys + 2 * (a->n_shingles - keys) +
	    FACTSAMPLE_BYTES * a->n_facts + NAME_LENGTH)
		return false;
	a->shingles[0] = (uint16_t)a->n_shingles;
	for (i = 1; i <= n; i++, p += 2)
		a->shingles[i] = (uint16_t)littleendian_get(p, 2);
	a->keys = p;
	a->rest = a->keys + 4 * keys;
	a->facts = a->rest + 2 * (a->n_shingles - keys);
	p = a->facts + FACTSAMPLE_BYTES * a->n_facts;
	a->name.n = (size_t)littleendian_get(p, NAME_LENGTH);
	a->name.p = p + NAME_LENGTH;
	if (a->name.n > (size_t)(end - a->name.p))
		return false;
	a->group = (from.p[AT_FLAGS] & SAME_NAMES) != 0 ? a->name : bytes_between(a->name.p + a->name.n, end);
	return true;
}

void
docrecord_set_root(struct buf *packed, uint32_t root)
{
	size_t i;

	for (i = 0; i < 3; i++)
		packed->p[AT_ROOT + i] = (unsigned char)(root >> 8 * i);
}
