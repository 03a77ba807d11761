/*
 * measure - one line's own figures.
 */
#ifndef MEASURE_H
#define MEASURE_H

#include "lines.h"

/* Sets words, end, begin, mark, capitals, small, digits, commas, stops and kind of LINE, whose S is set. */
void measure_line(struct line *line);

#endif
