#include <string.h>

#include "rowid.h"

void
rowid_of_file(struct buf *to, const char *file)
{
	const char *slash = strrchr(file, '/'), *dot;

	if (slash != NULL && slash[1] != '\0')
		file = slash + 1;
	dot = strrchr(file, '.');
	buf_put(to, file, dot != NULL && dot > file ? (size_t)(dot - file) : strlen(file));
}

void
rowid_of_key(struct buf *to, struct bytes key, struct bytes place)
{
	uint64_t h = hash_bytes(key.p, key.n);
	int shift;

	if (place.n > 0)
		h = hash_pair(hash_bytes(place.p, place.n), h);
	for (shift = 60; shift >= 0; shift -= 4)
		buf_byte(to, (unsigned char)"0123456789abcdef"[h >> shift & 15]);
}

/*
 * The table holds each id, with the number of its versions, and each id with its content.  A collision of these
 * hashes costs a suffix, or at worst one article in 2^64.
 */
bool
rowid_take(struct names *n, struct buf *id, struct bytes content)
{
	uint64_t name = hash_bytes(id->p, id->n), row = hash_pair(name, hash_bytes(content.p, content.n));
	uint64_t *versions;
	size_t bare = id->n;

	if (hash_find(&n->seen, row) != NULL)
		return false;
	hash_add(&n->seen, row);
	versions = hash_add(&n->seen, name);
	if (++*versions == 1)
		return true;
	for (;; ++*versions) {
		id->n = bare;
		buf_printf(id, ".%llu", (unsigned long long)*versions);
		name = hash_bytes(id->p, id->n);
		if (hash_find(&n->seen, name) == NULL)
			break;
	}
	*hash_add(&n->seen, name) = 1;
	return true;
}

void
names_free(struct names *n)
{
	hash_free(&n->seen);
}
