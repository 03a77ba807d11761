#include "sortedwords.h"
#include "topic.h"
#include "verb.h"

enum { FAR = 40 };	/* lexemes; sentences are cut there */

/* Whether one of N sorted words stands in the sentence of lexeme AT, but for AT itself. */
static bool
has_word(const struct lexeme_text *w, size_t at, const char *const *words, size_t n)
{
	size_t to = at + 1, i;

	while (to < w->n && to - at < FAR && !verb_breaks(w->x, to))
		to++;
	for (i = verb_first(w->x, at, FAR); i < to; i++)
		if (i != at && sortedwords_find(words, n, lexeme_word(w, i)))
			return true;
	return false;
}

#define HAS_WORD(w, at, words) has_word(w, at, words, sizeof(words) / sizeof *(words))

bool
topic_is_game(const struct lexeme_text *w, size_t at)
{
	/* of games with quarters, and not of accounts */
	static const char *const words[] = {
		"assists", "basket", "fumble", "halftime", "interception", "layup", "outscored", "overtime", "pointer",
		"pointers", "quarterback", "rebounds", "scored", "scoring", "touchdown", "touchdowns", "yard", "yards"
	};

	return HAS_WORD(w, at, words);
}

bool
topic_is_weather(const struct lexeme_text *w, size_t at)
{
	static const char *const words[] = {
		"Fahrenheit", "Highs", "Lows", "Temperatures", "degree", "degrees", "heat", "highs", "humidity", "lows",
		"temperature", "temperatures", "thermometer", "thermometers"
	};

	return HAS_WORD(w, at, words);
}

bool
topic_is_forecast(const struct lexeme_text *w, size_t at)
{
	static const char *const words[] = {
		"Clouds", "Highs", "Lows", "Sunny", "Temperatures", "clouds", "cloudy", "drizzle", "forecast", "highs",
		"lows", "showers", "sunny", "sunshine", "temperatures"
	};

	return HAS_WORD(w, at, words);
}
