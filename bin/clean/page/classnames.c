#include "ascii.h"
#include "classnames.h"
#include "slugid.h"

/* Whether NAME, in lower case, stands at place I of S in whatever case. */
static bool
is_at(struct bytes s, size_t i, const char *name)
{
	while (*name != '\0' && i < s.n && ascii_lower(s.p[i]) == (unsigned char)*name) {
		name++;
		i++;
	}
	return *name == '\0';
}

/* Whether a style sets PROPERTY to VALUE where it first sets it. */
static bool
sets(struct bytes style, const char *property, const char *value)
{
	size_t i;

	for (i = 0; i < style.n; i++)
		if ((style.p[i] | 0x20) == (unsigned char)*property && is_at(style, i, property)) {
			for (i += strlen(property); i < style.n && (style.p[i] == ' ' || style.p[i] == ':'); )
				i++;
			return is_at(style, i, value);
		}
	return false;
}

/* Whether a style attribute takes the element out of sight. */
static bool
hides(struct bytes style)
{
	return sets(style, "display", "none") || sets(style, "visibility", "hidden");
}

static uint32_t
itemprop(struct bytes value)
{
	if (bytes_starts(value, bytes_of("articleBody")))
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
		cache->entry[i].hints = classwords_hints(value);
	}
	return cache->entry[i].hints;
}

static uint32_t
id_hints(struct bytes id, enum htmltag tag)
{
	if ((tag >= TAG_H1 && tag <= TAG_H6) || slugid_is_slug(id))
		return HINT_NONE;
	return classwords_hints(id);
}

/* The hints of a class; *CLASS is its hash. */
static uint32_t
class_hints(struct bytes value, uint32_t *class, struct classnames_cache *cache)
{
	*class = class_hash(value);
	return cache != NULL ? cached(cache, *class, value) : classwords_hints(value);
}

static uint32_t
hint_if(bool is_so, uint32_t hint)
{
	return is_so ? hint : (uint32_t)HINT_NONE;
}

uint32_t
classnames_attributes(struct markup_attributes left, enum htmltag tag, uint32_t *class,
    struct classnames_cache *cache)
{
	struct markup_attribute a;
	uint32_t hints = HINT_NONE;

	*class = 0;
	while (markup_attribute(&left, &a))
		switch (a.name.n) {
		case 2:
			if (markup_is(a.name, "id"))
				hints |= id_hints(a.value, tag);
			break;
		case 3:
			if (markup_is(a.name, "rel"))
				hints |= hint_if(bytes_is(a.value, "author"), HINT_BYLINE);
			break;
		case 4:
			if (markup_is(a.name, "role"))
				hints |= classwords_hints(a.value);
			break;
		case 5:
			if (markup_is(a.name, "class"))
				hints |= class_hints(a.value, class, cache);
			else if (markup_is(a.name, "style"))
				hints |= hint_if(hides(a.value), HINT_HIDDEN);
			break;
		case 6:
			if (markup_is(a.name, "hidden"))
				hints |= hint_if(!bytes_is(a.value, "until-found"), HINT_HIDDEN);
			break;
		case 8:
			if (markup_is(a.name, "itemprop"))
				hints |= itemprop(a.value);
			break;
		case 11:
			if (markup_is(a.name, "aria-hidden"))
				hints |= hint_if(bytes_is(a.value, "true"), HINT_HIDDEN);
			break;
		default:
			break;
		}
	return hints;
}
