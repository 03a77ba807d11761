#include "anchor.h"
#include "ascii.h"
#include "classnames.h"
#include "prefixkey.h"
#include "markup.h"

struct word {
	uint64_t key;
	const char *word;
	size_t n;
	bool prefix;		/* stands for all words that begin so */
	uint32_t hint;
};

#include "classnames_table.h"

enum { LONGEST = 24 };	/* a word is compared by its first bytes only */

/* Whether the entry stands at or before the word, in the table's order. */
static bool
is_before(const struct word *w, uint64_t key, struct bytes wanted)
{
	struct bytes have = { (const unsigned char *)w->word, w->n };

	return w->key != key ? w->key < key : bytes_compare(have, wanted) <= 0;
}

/* The hint of a word of small letters. */
static uint32_t
look_up(const unsigned char *word, size_t n)
{
	size_t two = (size_t)(word[0] - 'a') * 27 + (n > 1 ? (size_t)(word[1] - 'a' + 1) : 0);
	size_t first = starts[two], low = first, high = starts[two + 1], middle;
	struct bytes wanted = { word, n }, have;
	uint64_t key;

	if (low == high)
		return HINT_NONE;
	key = prefixkey_of(word, n);
	/* the last entry that is not behind the word */
	while (low < high) {
		middle = low + (high - low) / 2;
		if (is_before(&words[middle], key, wanted))
			low = middle + 1;
		else
			high = middle;
	}
	if (low == first)
		return HINT_NONE;
	have.p = (const unsigned char *)words[low - 1].word;
	have.n = words[low - 1].n;
	if (bytes_starts(wanted, have) && (wanted.n == have.n || words[low - 1].prefix))
		return words[low - 1].hint;
	return HINT_NONE;
}

uint32_t
classnames_value(struct bytes value)
{
	unsigned char pair[2 * LONGEST];	/* the word before and the word */
	size_t i = 0, n, before = 0;
	uint32_t hints = HINT_NONE;

	while (i < value.n) {
		if (!ascii_is_upper(value.p[i]) && !ascii_is_lower(value.p[i])) {
			if (value.p[i] == ' ')
				before = 0;	/* another name: no neighbour */
			i++;
			continue;
		}
		for (n = 0; i < value.n; i++) {
			if (!ascii_is_upper(value.p[i]) && !ascii_is_lower(value.p[i]))
				break;
			if (n > 0 && ascii_is_upper(value.p[i]) && ascii_is_lower(value.p[i - 1]))
				break;
			if (n < LONGEST)
				pair[before + n++] = value.p[i] | 0x20;
		}
		hints |= look_up(pair + before, n);
		if (before > 0)
			hints |= look_up(pair, before + n);
		memmove(pair, pair + before, n);
		before = n;
	}
	return hints;
}

/* Whether a style sets PROPERTY to VALUE where it first sets it. */
static bool
sets(struct bytes style, const char *property, const char *value)
{
	size_t i, np = strlen(property), nv = strlen(value);

	for (i = 0; i + np + nv <= style.n; i++)
		if (style.p[i] == (unsigned char)*property && memcmp(style.p + i, property, np) == 0) {
			for (i += np; i < style.n && style.p[i] == ' '; )
				i++;
			return style.n - i >= nv && memcmp(style.p + i, value, nv) == 0;
		}
	return false;
}

/* Whether a style attribute takes the element out of sight. */
static bool
hides(struct bytes style)
{
	return sets(style, "display:", "none") || sets(style, "visibility:", "hidden");
}

static uint32_t
itemprop(struct bytes value)
{
	if (value.n >= 11 && value.p[0] == 'a' && memcmp(value.p, "articleBody", 11) == 0)
		return HINT_BODY;
	if (bytes_is(value, "author") || bytes_is(value, "datePublished"))
		return HINT_BYLINE;
	return bytes_is(value, "caption") ? (uint32_t)HINT_CAPTION : (uint32_t)HINT_NONE;
}

/* FNV-1a (Fowler, Noll, Vo) of all but the digits, which number what is otherwise alike. */
static uint32_t
class_hash(struct bytes value)
{
	uint32_t h = 2166136261u;
	size_t i;

	for (i = 0; i < value.n; i++)
		if (value.p[i] < '0' || value.p[i] > '9')
			h = (h ^ value.p[i]) * 16777619u;
	return h;
}

static uint32_t
cached(struct classnames_cache *cache, uint32_t hash, struct bytes value)
{
	size_t i = (hash ^ hash >> 16) % CLASSNAMES_CACHE;

	if (!bytes_equal(cache->entry[i].value, value)) {
		cache->entry[i].value = value;
		cache->entry[i].hints = classnames_value(value);
	}
	return cache->entry[i].hints;
}

static uint32_t
id_hints(struct bytes id, enum htmltag tag)
{
	if ((tag >= TAG_H1 && tag <= TAG_H6) || anchor_is_slug(id))
		return HINT_NONE;
	return classnames_value(id);
}

uint32_t
classnames_attributes(struct bytes body, enum htmltag tag, uint32_t *class, struct classnames_cache *cache)
{
	struct bytes name, value;
	uint32_t hints = HINT_NONE;

	*class = 0;
	while (markup_attribute(&body, &name, &value)) {
		if (name.n == 5 && bytes_is(name, "class")) {
			*class = class_hash(value);
			hints |= cache != NULL ? cached(cache, *class, value) : classnames_value(value);
		} else if (bytes_is(name, "role"))
			hints |= classnames_value(value);
		else if (name.n == 2 && bytes_is(name, "id"))
			hints |= id_hints(value, tag);
		else if (name.n == 5 && bytes_is(name, "style"))
			hints |= hides(value) ? HINT_HIDDEN : HINT_NONE;
		else if (name.n == 6 && bytes_is(name, "hidden"))
			hints |= bytes_is(value, "until-found") ? HINT_NONE : HINT_HIDDEN;
		else if (name.n == 3 && bytes_is(name, "rel"))
			hints |= bytes_is(value, "author") ? HINT_BYLINE : HINT_NONE;
		else if (name.n == 11 && bytes_is(name, "aria-hidden"))
			hints |= bytes_is(value, "true") ? HINT_HIDDEN : HINT_NONE;
		else if (name.n == 8 && bytes_is(name, "itemprop"))
			hints |= itemprop(value);
	}
	return hints;
}
