#include "ascii.h"
#include "classwords.h"
#include "slugid.h"
#include "sortedwords.h"

enum { SLUG_WORDS = 4 };	/* of an id that is a slug whatever it says */

/* Takes the next run of letters and digits off *S; false if there is none. */
static bool
next_word(struct bytes *s, struct bytes *word)
{
	const unsigned char *p = s->p, *end = s->p + s->n, *start;

	while (p < end && !ascii_is_alnum(*p))
		p++;
	for (start = p; p < end && ascii_is_alnum(*p); )
		p++;
	*word = bytes_between(start, p);
	*s = bytes_between(p, end);
	return word->n > 0;
}

/* Whether a word of an id names a part of a page, or numbers one. */
static bool
is_structural(struct bytes word)
{
	static const char *const parts[] = {
		"area", "block", "body", "bottom", "box", "btn", "col", "column", "container", "div", "field", "form",
		"group", "inner", "item", "items", "label", "layout", "left", "link", "links", "list", "module",
		"outer",
		"panel", "part", "region", "right", "row", "section", "slot", "tab", "title", "top", "view", "widget",
		"wrap", "wrapper", "zone"
	};
	size_t i;

	for (i = 0; i < word.n; i++)
		if (ascii_is_digit(word.p[i]))
			return true;
	return SORTEDWORDS_HAVE(parts, word) ||
	    classwords_hints(word) != HINT_NONE;
}

size_t
slugid_words(struct bytes id, size_t *structural)
{
	struct bytes word;
	size_t n = 0;

	*structural = 0;
	for (; next_word(&id, &word); n++)
		*structural += is_structural(word);
	return n;
}

bool
slugid_is_slug(struct bytes id)
{
	size_t structural, n;

	if (memchr(id.p, '-', id.n) == NULL && memchr(id.p, '_', id.n) == NULL)
		return false;
	n = slugid_words(id, &structural);
	return n >= SLUG_WORDS && 2 * structural < n;
}
