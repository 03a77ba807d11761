#include "ascii.h"
#include "datelineskip.h"

enum { CAPITALS_LEAST = 3, DATELINE_MOST = 80 };

/* The bytes of a dash between blanks at I; 0 if there is none. */
static size_t
dash_at(struct bytes text, size_t i)
{
	static const char *const dashes[] = { " - ", " -- ", " – ", " — " };
	struct bytes dash, rest = bytes_between(text.p + i, text.p + text.n);
	size_t k;

	for (k = 0; k < sizeof dashes / sizeof dashes[0]; k++) {
		dash = bytes_of(dashes[k]);
		if (bytes_starts(rest, dash))
			return dash.n;
	}
	return 0;
}

struct bytes
datelineskip(struct bytes text)
{
	size_t i, n;

	for (i = 0; i < text.n && ascii_is_upper(text.p[i]); i++)
		continue;
	if (i < CAPITALS_LEAST)
		return text;
	for (; i < text.n && i < DATELINE_MOST; i++) {
		n = dash_at(text, i);
		if (n > 0)
			return bytes_between(text.p + i + n, text.p + text.n);
		if (text.p[i] == ' ' && i + 1 < text.n && ascii_is_lower(text.p[i + 1]))
			return text;	/* a sentence: in a dateline are names, days and brackets */
	}
	return text;
}
