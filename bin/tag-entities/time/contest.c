#include "contest.h"

enum { FAR = 40 };	/* lexemes; sentences are cut there */

/* Words of games with quarters, that accounts have no use for. */
static bool
is_game(const struct verb_text *w, size_t at)
{
	static const char *const words[] = {
		"assists", "basket", "fumble", "halftime", "interception", "layup", "outscored", "overtime", "pointer",
		"pointers", "quarterback", "rebounds", "scored", "scoring", "touchdown", "touchdowns", "yard", "yards"
	};
	size_t i;

	for (i = 0; i < sizeof words / sizeof words[0]; i++)
		if (verb_is_word(w, at, words[i]))
			return true;
	return false;
}

bool
contest_around(const struct verb_text *w, size_t at)
{
	size_t i;

	for (i = at; i > 0 && at - i < FAR && !verb_breaks(w->x, i); i--)
		if (is_game(w, i - 1))
			return true;
	for (i = at + 1; i < w->n && i - at < FAR && !verb_breaks(w->x, i); i++)
		if (is_game(w, i))
			return true;
	return false;
}
