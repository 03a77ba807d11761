#include <stdint.h>

#include "agencyline.h"
#include "ascii.h"

enum { LONGEST = 120 };	/* bytes of a dateline */

/* The length of the dash between blanks that stands at P, or 0. */
static size_t
dash_length(struct bytes text, size_t at)
{
	static const char *const dashes[] = { " \xE2\x80\x94", " \xE2\x80\x93", " --", " -" };
	size_t i, n;

	for (i = 0; i < sizeof dashes / sizeof dashes[0]; i++) {
		n = strlen(dashes[i]);
		if (text.n - at > n && memcmp(text.p + at, dashes[i], n) == 0 && text.p[at + n] == ' ')
			return n + 1;
	}
	return 0;
}

/*
 * Whether the first word is all capitals, as the town of a dateline is, and no later word begins in
 * lowercase.
 */
static bool
is_place_and_date(struct bytes text)
{
	size_t i;

	for (i = 0; i < text.n && ascii_is_upper(text.p[i]); i++)
		;
	if (i < 2 || (i < text.n && ascii_is_letter(text.p[i])))
		return false;
	for (; i < text.n; i++)
		if (ascii_is_lower(text.p[i]) && text.p[i - 1] == ' ')
			return false;
	return true;
}

/* Whether the text begins as a dateline does: with a town in capitals, or a bracket. */
static bool
may_begin(struct bytes text)
{
	return text.n > 2 && (text.p[0] == '(' || (ascii_is_upper(text.p[0]) && ascii_is_upper(text.p[1])));
}

size_t
agencyline_find(struct bytes text, struct bytes *agency)
{
	size_t most = text.n < LONGEST ? text.n : LONGEST, i, dash, open = SIZE_MAX;

	*agency = bytes_of("");
	if (!may_begin(text))
		return 0;
	for (i = 0; i < most; i++) {
		if (text.p[i] == '(' && open == SIZE_MAX)
			open = i + 1;
		if (text.p[i] == ')' && open != SIZE_MAX && agency->n == 0)
			*agency = bytes_between(text.p + open, text.p + i);
		dash = text.p[i] == ' ' ? dash_length(text, i) : 0;
		if (dash == 0)
			continue;
		if (agency->n > 0 ? text.p[i - 1] == ')' && (open == 1 || is_place_and_date(bytes_between(text.p,
		    text.p + open - 1))) : is_place_and_date(bytes_between(text.p, text.p + i)))
			return i + dash;
		break;
	}
	*agency = bytes_of("");
	return 0;
}
