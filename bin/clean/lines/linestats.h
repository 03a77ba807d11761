/*
 * linestats - the measures of one line alone.
 */
#ifndef LINESTATS_H
#define LINESTATS_H

#include "textlines.h"

/* Sets words, end, begin, mark, capitals, small, digits, commas, stops and kind of LINE, whose S is set. */
void linestats_measure(struct textline *line);

#endif
