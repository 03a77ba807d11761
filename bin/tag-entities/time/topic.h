/*
 * topic - what sentences are about in which a time is none: the quarters of games ("scored 24 points in the third
 * quarter") and the degrees of the weather ("highs in the 90s").
 */
#ifndef TOPIC_H
#define TOPIC_H

#include "lexeme.h"

/* Whether the sentence of lexeme AT speaks of a game. */
bool topic_is_game(const struct lexeme_text *w, size_t at);

/* Whether it speaks of how warm it is. */
bool topic_is_weather(const struct lexeme_text *w, size_t at);

/* Whether it forecasts the weather. */
bool topic_is_forecast(const struct lexeme_text *w, size_t at);

#endif
