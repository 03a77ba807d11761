#include "topic.h"

enum { FAR = 40 };	/* lexemes; sentences are cut there */

/* Whether one of the words, of which NULL is the last, stands in the sentence of lexeme AT, but for AT itself. */
static bool
has_word(const struct verb_text *w, size_t at, const char *const *words)
{
	const char *const *word;
	size_t from = at, to = at + 1, i;

	while (from > 0 && at - from < FAR && !verb_breaks(w->x, from))
		from--;
	while (to < w->n && to - at < FAR && !verb_breaks(w->x, to))
		to++;
	for (i = from; i < to; i++)
		for (word = words; *word != NULL; word++)
			if (w->text.p[w->x[i].start] == (unsigned char)**word && i != at && verb_is_word(w, i, *word))
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

bool
topic_is_forecast(const struct verb_text *w, size_t at)
{
	static const char *const words[] = {
		"Clouds", "Highs", "Lows", "Sunny", "Temperatures", "clouds", "cloudy", "drizzle", "forecast", "highs",
		"lows", "showers", "sunny", "sunshine", "temperatures", NULL
	};

	return has_word(w, at, words);
}
