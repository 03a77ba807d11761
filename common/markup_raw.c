#include <stddef.h>

#include "ascii.h"
#include "markup.h"
#include "markup_raw.h"
#include "markup_scan.h"

enum markup_raw
markup_raw_kind(struct bytes name)
{
	static const struct {
		const char *name;
		enum markup_raw kind;
	} table[] = {
		{ "script", MARKUP_RAW_BYTES }, { "style", MARKUP_RAW_BYTES }, { "title", MARKUP_RAW_TEXT },
		{ "textarea", MARKUP_RAW_TEXT }, { "iframe", MARKUP_RAW_BYTES }, { "noembed", MARKUP_RAW_BYTES },
		{ "noframes", MARKUP_RAW_BYTES }, { "xmp", MARKUP_RAW_BYTES }, { "plaintext", MARKUP_RAW_REST },
	};
	size_t i;
	unsigned char c = ascii_lower(name.p[0]);

	/* most names are shorter, or begin with another letter */
	if (name.n < 3 || (c != 's' && c != 't' && c != 'i' && c != 'n' && c != 'x' && c != 'p'))
		return MARKUP_RAW_NONE;
	for (i = 0; i < sizeof table / sizeof *table; i++)
		if (c == (unsigned char)table[i].name[0] && markup_is(name, table[i].name))
			return table[i].kind;
	return MARKUP_RAW_NONE;
}

/* Whether a start or end tag called NAME, compared without case, begins at P. */
static bool
is_tag(const unsigned char *p, const unsigned char *end, bool closing, struct bytes name)
{
	size_t i;

	if (end - p < 2 || p[0] != '<' || (closing && p[1] != '/'))
		return false;
	p += closing ? 2 : 1;
	if (end - p <= (ptrdiff_t)name.n)
		return false;
	for (i = 0; i < name.n; i++)
		if (ascii_lower(p[i]) != ascii_lower(name.p[i]))
			return false;
	return markup_is_space(p[i]) || p[i] == '>' || p[i] == '/';
}

/* Where the end tag of the raw-text element NAME begins. */
static const unsigned char *
raw_end(const unsigned char *p, const unsigned char *end, struct bytes name)
{
	for (p = markup_find(p, end, '<'); p < end; p = markup_find(p + 1, end, '<'))
		if (is_tag(p, end, true, name))
			return p;
	return end;
}

/* The same of a script: in what "<!--" hides, "<script" begins an inner one, whose end tag is not the outer one's. */
static const unsigned char *
script_end(const unsigned char *p, const unsigned char *end, struct bytes name)
{
	bool hidden = false, inner = false;

	for (; p < end; p++) {
		if (!hidden && (p = markup_find(p, end, '<')) == end)
			break;
		if (is_tag(p, end, true, name)) {
			if (!inner)
				return p;
			inner = false;
		} else if (!hidden && ascii_starts(p, end, "<!--")) {
			hidden = true;
			p++;	/* its dashes may be those that end it: "<!-->" */
		} else if (hidden && is_tag(p, end, false, name)) {
			inner = true;
		} else if (hidden && ascii_starts(p, end, "-->")) {
			hidden = inner = false;
		}
	}
	return end;
}

const unsigned char *
markup_raw_end(const unsigned char *p, const unsigned char *end, struct bytes name)
{
	if (markup_raw_kind(name) == MARKUP_RAW_REST)
		return end;
	/* of all raw-text elements only a script has a "c" there */
	return ascii_lower(name.p[1]) == 'c' ? script_end(p, end, name) : raw_end(p, end, name);
}
