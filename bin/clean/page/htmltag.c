#include "ascii.h"
#include "htmltag.h"

static const struct row {
	const char *name;
	size_t n;
	enum htmltag_kind kind;
} rows[TAG_COUNT] = {
	{ "#text", 5, TAG_KIND_INLINE },
	{ "?", 1, TAG_KIND_SPAN },
#define TAG_ROW(upper, name, kind) { (name), sizeof (name) - 1, TAG_KIND_##kind },
	TAG_LIST(TAG_ROW)
#undef TAG_ROW
};

enum htmltag
htmltag_find(struct bytes name)
{
	static const unsigned char slots[] = TAG_SLOTS;
	const struct row *row;
	size_t i, hash, slot;

	if (name.n == 0 || name.n > TAG_LONGEST)
		return TAG_OTHER;
	hash = ascii_lower(name.p[0]) * (size_t)TAG_FIRST + ascii_lower(name.p[name.n / 2]) * (size_t)TAG_MIDDLE +
	    ascii_lower(name.p[name.n - 1]) * (size_t)TAG_END + name.n;
	slot = slots[hash % sizeof slots];
	row = &rows[TAG_OTHER + slot];
	if (slot == 0 || row->n != name.n)
		return TAG_OTHER;
	for (i = 0; i < name.n; i++)
		if (ascii_lower(name.p[i]) != (unsigned char)row->name[i])
			return TAG_OTHER;
	return (enum htmltag)(TAG_OTHER + slot);
}

enum htmltag_kind
htmltag_kind(enum htmltag tag)
{
	return rows[tag].kind;
}

const char *
htmltag_name(enum htmltag tag)
{
	return rows[tag].name;
}
