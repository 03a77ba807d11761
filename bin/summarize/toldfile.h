/*
 * toldfile - reads what earlier runs of summarize wrote.
 */
#ifndef TOLDFILE_H
#define TOLDFILE_H

#include "told.h"

/*
 * Adds to T the rows of FILE, newstsv with the columns `story` and TEXT; further header lines, of outputs that were put
 * one after another, are skipped.  An empty file told nothing.  Ends the program on any other.
 */
void toldfile_read(struct told *t, const char *file, const char *text);

#endif
