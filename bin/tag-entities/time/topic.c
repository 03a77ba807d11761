#include "topic.h"

enum { FAR = 40 };	/* lexemes; sentences are cut there */

/* Whether one of the words, of which NULL is the last, stands in the sentence of lexeme AT, but for AT itself. */
static bool
has_word(const struct verb_text *w, size_t at, const char *const *words)
{
	size_t from = at, to = at + 1, i;

	while (from > 0 && at - from < FAR && !verb_breaks(w->x, from))
		from--;
	while (to < w->n && to - at < FAR && !verb_breaks(w->x, to))
		to++;
	for (; *words != NULL; words++)
		for (i = from; i < to; i++)
			if (i != at && verb_is_word(w, i, *words))
				return true;
	return false;
}

bool
topic_is_game(const struct verb_text *w, size_t at)
{
	/* of games with quarters, and not of accounts */
	static const char *const words[] = {
		"assists", "basket", "fumble", "halftime", "interception", "layup", "outscored", "overtime", "pointer",
		"pointers", "quarterback", "rebounds", "scored", "scoring", "touchdown", "touchdowns", "yard", "yards",
		NULL
	};

	return has_word(w, at, words);
}

bool
topic_is_weather(const struct verb_text *w, size_t at)
{
	static const char *const words[] = {
		"Fahrenheit", "Highs", "Lows", "Temperatures", "degree", "degrees", "heat", "highs", "humidity", "lows",
		"temperature", "temperatures", "thermometer", "thermometers", NULL
	};

	return has_word(w, at, words);
}
