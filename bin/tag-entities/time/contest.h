/*
 * contest - sentences about games, whose quarters are no quarters of a year: "scored 24 points in the third quarter".
 */
#ifndef CONTEST_H
#define CONTEST_H

#include "verb.h"

/* Whether the sentence of lexeme AT speaks of a game. */
bool contest_around(const struct verb_text *w, size_t at);

#endif
