#include "key.h"
#include "tag.h"

enum { LONGEST = 12 };

static const struct row {
	uint64_t key;
	const char *name;
	size_t n;
	enum tag_kind kind;
} rows[TAG_COUNT] = {
	{ 0, "#text", 5, TAG_KIND_INLINE },
	{ 0, "?", 1, TAG_KIND_SPAN },
#define TAG_ROW(upper, name, kind, key) { (key), (name), sizeof (name) - 1, TAG_KIND_##kind },
	TAG_LIST(TAG_ROW)
#undef TAG_ROW
};

enum tag
tag_find(struct bytes name)
{
	unsigned char lower[LONGEST];
	size_t i, low = TAG_OTHER + 1, high = TAG_COUNT, middle;
	uint64_t key;

	if (name.n > LONGEST)
		return TAG_OTHER;
	for (i = 0; i < name.n; i++)
		lower[i] = name.p[i] >= 'A' && name.p[i] <= 'Z' ? (unsigned char)(name.p[i] | 0x20) : name.p[i];
	key = key_of(lower, name.n);
	while (low < high) {
		middle = low + (high - low) / 2;
		if (rows[middle].key < key)
			low = middle + 1;
		else
			high = middle;
	}
	/* no two names begin with the same eight letters */
	if (low < TAG_COUNT && rows[low].key == key && rows[low].n == name.n &&
	    memcmp(rows[low].name, lower, name.n) == 0)
		return (enum tag)low;
	return TAG_OTHER;
}

enum tag_kind
tag_kind(enum tag tag)
{
	return rows[tag].kind;
}

const char *
tag_name(enum tag tag)
{
	return rows[tag].name;
}
