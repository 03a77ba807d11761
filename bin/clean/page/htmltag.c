#include "ascii.h"
#include "prefixkey.h"
#include "htmltag.h"

enum { LONGEST = 12 };

static const struct row {
	uint64_t key;
	const char *name;
	size_t n;
	enum htmltag_kind kind;
} rows[TAG_COUNT] = {
	{ 0, "#text", 5, TAG_KIND_INLINE },
	{ 0, "?", 1, TAG_KIND_SPAN },
#define TAG_ROW(upper, name, kind, key) { (key), (name), sizeof (name) - 1, TAG_KIND_##kind },
	TAG_LIST(TAG_ROW)
#undef TAG_ROW
};

enum htmltag
htmltag_find(struct bytes name)
{
	static const unsigned char starts[] = TAG_STARTS;
	unsigned char lower[LONGEST];
	size_t i, at, end;
	uint64_t key;

	if (name.n == 0 || name.n > LONGEST || !ascii_is_letter(name.p[0]))
		return TAG_OTHER;
	for (i = 0; i < name.n; i++)
		lower[i] = ascii_lower(name.p[i]);
	at = TAG_OTHER + 1u + starts[lower[0] - 'a'];
	end = TAG_OTHER + 1u + starts[lower[0] - 'a' + 1];
	key = prefixkey_of(lower, name.n);
	while (at < end && rows[at].key < key)
		at++;
	/* no two names begin with the same eight letters */
	if (at < end && rows[at].key == key && rows[at].n == name.n &&
	    (name.n <= 8 || memcmp(rows[at].name, lower, name.n) == 0))
		return (enum htmltag)at;
	return TAG_OTHER;
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
