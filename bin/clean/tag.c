#include "tag.h"

enum { LONGEST = 12 };

static const struct row {
	const char *name;
	size_t n;
	enum tag_kind kind;
} rows[TAG_COUNT] = {
	{ "#text", 5, TAG_KIND_INLINE },
	{ "?", 1, TAG_KIND_SPAN },
#define TAG_ROW(upper, name, kind) { name, sizeof name - 1, TAG_KIND_##kind },
	TAG_LIST(TAG_ROW)
#undef TAG_ROW
};

enum tag
tag_find(struct bytes name)
{
	unsigned char lower[LONGEST];
	size_t i, low = TAG_OTHER + 1, high = TAG_COUNT, middle;
	struct bytes wanted = { lower, name.n }, have;
	int order;

	if (name.n > LONGEST)
		return TAG_OTHER;
	for (i = 0; i < name.n; i++)
		lower[i] = name.p[i] >= 'A' && name.p[i] <= 'Z' ? (unsigned char)(name.p[i] | 0x20) : name.p[i];
	while (low < high) {
		middle = low + (high - low) / 2;
		have.p = (const unsigned char *)rows[middle].name;
		have.n = rows[middle].n;
		order = bytes_compare(wanted, have);
		if (order == 0)
			return (enum tag)middle;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
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
