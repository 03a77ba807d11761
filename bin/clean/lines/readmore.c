#include "ascii.h"
#include "phrases.h"
#include "readmore.h"

enum { INVITATION_MOST = 40 };	/* bytes of the invitation and the marks around it */

/* Whether S ends as a sentence does: with a stop, dots or a closing bracket or quote. */
static bool
ends_sentence(struct bytes s)
{
	return (s.n > 0 && bytes_find(bytes_of(".!?])\":"), s.p[s.n - 1]) != NULL) || bytes_ends(s, bytes_of("”")) ||
	    bytes_ends(s, bytes_of("…"));
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

		if (i == 0 || s.p[i - 1] != ' ' || !ends_sentence(bytes_between(s.p, s.p + i - 1)))
			continue;
		phrase = phrases_find(rest);
		if (phrase.class != PHRASE_RELATED || !is_marks(bytes_between(rest.p, rest.p + phrase.start)) ||
		    !is_marks(bytes_between(rest.p + phrase.end, rest.p + rest.n)))
			continue;
		return i - 1;
	}
	return s.n;
}
