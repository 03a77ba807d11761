/*
 * residue - drops the boilerplate that is left among the lines of an article: labels, notices, captions, lines that
 * come again and again.
 *
 * These rules know a line by what it says and by the lines next to it.  They need no model and hold for text that was
 * scraped as well as for text that the elements of a page gave.
 */
#ifndef RESIDUE_H
#define RESIDUE_H

#include "textlines.h"

/* Labels the boilerplate among the lines from FIRST up to END that LABEL (enum linelabel, by line) keeps. */
void residue_label(const struct textlines *lines, unsigned char *label, size_t first, size_t end);

#endif
