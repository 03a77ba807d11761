#include "dateline.h"
#include "letterclass.h"

enum { LONGEST = 96, WORDS_MAX = 10 };

/* The length of the dash at the start of S: "-", "--", an en or em dash; 0 if there is none. */
static size_t
dash_length(struct bytes s)
{
	if (s.n >= 3 && s.p[0] == 0xE2 && s.p[1] == 0x80 && s.p[2] >= 0x92 && s.p[2] <= 0x95)
		return 3;
	if (s.n >= 1 && s.p[0] == '-')
		return s.n >= 2 && s.p[1] == '-' ? 2 : 1;
	return 0;
}

size_t
dateline_length(struct bytes s)
{
	const unsigned char *p = s.p, *end = s.n < LONGEST ? s.p + s.n : s.p + LONGEST;
	size_t len, words = 1, capitals = 0, dash;
	bool place_small = false, bracket = false, agency = false, brackets;

	if (s.n == 0 || letterclass_of(letterclass_decode(p, s.p + s.n, &len)) != LETTER_CAPITAL)
		return 0;
	brackets = memchr(p, '(', (size_t)(end - p)) != NULL;
	for (; p < end; p += len) {
		uint32_t cp = letterclass_decode(p, s.p + s.n, &len);
		enum letterclass class = letterclass_of(cp);

		if (cp == ' ') {
			dash = dash_length(bytes_between(p + 1, s.p + s.n));
			if (dash > 0 && p + 1 + dash < s.p + s.n && p[1 + dash] == ' ' && capitals >= 2 &&
			    (agency || !place_small))
				return (size_t)(p + 1 + dash + 1 - s.p);
			if (++words > WORDS_MAX || (place_small && !brackets))
				return 0;
		} else if (cp == '(') {
			bracket = true;
		} else if (cp == ')') {
			agency = agency || bracket;
			bracket = false;
		} else if (cp == '"' || cp == '?' || cp == '!' || cp == ';' || cp == ':') {
			return 0;
		} else {
			capitals += class == LETTER_CAPITAL;
			/* months and the like after a comma may be small: "LONDON, May 3 - " */
			place_small = place_small || (!bracket && words == 1 && class == LETTER_SMALL);
		}
	}
	return 0;
}
