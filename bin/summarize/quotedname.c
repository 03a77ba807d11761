#include "quotedname.h"
#include "termreader.h"

enum { CAPITALS = 64 };		/* words whose capitals are known */

/* Whether word I ends a name before a verb of speech. */
static bool
is_speaker(const struct storysentence *s, size_t i)
{
	return (s->stem[i + 1] & TERM_SPEECH) != 0 && (s->capitals >> i & 1) != 0 && term_is_distinctive(s->stem[i]);
}

static bool
has_word(const struct storysentence *s, uint32_t stem)
{
	size_t i;

	for (i = 0; i < s->stems && s->stem[i] != stem; i++)
		;
	return i < s->stems;
}

/* Whether S quotes somebody by name, and none of those is in OTHER. */
static bool
quotes_others(const struct storysentence *s, const struct storysentence *other)
{
	bool quotes = false;
	size_t i;

	for (i = 0; i < CAPITALS && i + 1 < s->stems; i++) {
		if (!is_speaker(s, i))
			continue;
		if (has_word(other, s->stem[i]))
			return false;
		quotes = true;
	}
	return quotes;
}

bool
quotedname_differs(const struct storysentence *a, const struct storysentence *b)
{
	return quotes_others(a, b) && quotes_others(b, a);
}
