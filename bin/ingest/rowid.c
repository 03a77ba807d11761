#include <string.h>

#include "hash.h"
#include "rowid.h"

void
rowid_of_file(struct buf *to, const char *file)
{
	const char *slash = strrchr(file, '/'), *base = slash != NULL ? slash + 1 : file, *dot = strrchr(base, '.');

	buf_put(to, file, dot != NULL && dot > base ? (size_t)(dot - file) : strlen(file));
}

static void
put_hash(struct buf *to, uint64_t h, struct bytes place)
{
	int shift;

	if (place.n > 0)
		h = hash_pair(hash_bytes(place.p, place.n), h);
	for (shift = 60; shift >= 0; shift -= 4)
		buf_byte(to, (unsigned char)"0123456789abcdef"[h >> shift & 15]);
}

void
rowid_of_key(struct buf *to, struct bytes key, struct bytes date, struct bytes place)
{
	uint64_t h = hash_bytes(key.p, key.n);

	if (date.n > 0)
		h = hash_pair(h, hash_bytes(date.p, date.n));
	put_hash(to, h, place);
}

void
rowid_of_content(struct buf *to, const struct item *item, struct bytes place)
{
	const struct buf *const parts[] = { &item->title, &item->date, &item->url, &item->text };
	uint64_t h = 0;
	size_t i;

	for (i = 0; i < sizeof parts / sizeof *parts; i++) {
		struct bytes part = buf_view(parts[i]);

		h = hash_pair(h, hash_bytes(part.p, part.n));
	}
	put_hash(to, h, place);
}
