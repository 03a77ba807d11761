#include "ascii.h"
#include "phrases.h"
#include "readmore.h"

enum { INVITATION_MOST = 40 };	/* bytes of the invitation and the marks around it */

/* Whether a sentence ends before the space before place I of S: with a stop, dots or a closing bracket or quote. */
static bool
ends_sentence(struct bytes s, size_t i)
{
	unsigned char c;

	if (i < 2)
		return false;
	c = s.p[i - 2];
	return c == '.' || c == '!' || c == '?' || c == ']' || c == ')' || c == '"' || c == ':' ||
	    (i > 4 && s.p[i - 4] == 0xE2 && s.p[i - 3] == 0x80 && (c == 0x9D || c == 0xA6));
}

/* Whether S has no letters, and is not just the stop of a sentence: an arrow, dots. */
static bool
is_marks(struct bytes s)
{
	size_t i;

	if (bytes_is(s, "."))
		return false;
	for (i = 0; i < s.n; i++)
		if (ascii_is_alnum(s.p[i]) || (s.p[i] >= 0xC3 && s.p[i] != 0xE2))
			return false;
	return true;
}

size_t
readmore_cut(struct bytes s)
{
	size_t i, least = s.n > INVITATION_MOST ? s.n - INVITATION_MOST : 0;

	for (i = s.n; i-- > least; ) {
		struct bytes rest = bytes_between(s.p + i, s.p + s.n);
		struct phrase phrase;

		if (i == 0 || s.p[i - 1] != ' ' || !ends_sentence(s, i))
			continue;
		phrase = phrases_find(rest);
		if (phrase.class != PHRASE_RELATED || !is_marks(bytes_between(rest.p, rest.p + phrase.start)) ||
		    !is_marks(bytes_between(rest.p + phrase.end, rest.p + rest.n)))
			continue;
		while (i > 0 && s.p[i - 1] == ' ')
			i--;
		return i;
	}
	return s.n;
}
