/*
 * rejects - input that is left out as bad: reported, counted, and kept as it came where the user asked for it.
 *
 * Of each file the first five are named one by one, and the rest as a number, so that a broken feed cannot fill a log.
 */
#ifndef REJECTS_H
#define REJECTS_H

#include "bytes.h"
#include "out.h"

struct rejects {
	struct out out;
	bool kept;			/* there is a file for them */
	unsigned long long n;		/* all */
	unsigned long long n_here;	/* in the file now read */
};

/* FILE may be NULL: then nothing is kept. */
void rejects_open(struct rejects *r, const char *file);

/* Counts one more; LINE is 0 where the whole file is bad. */
void rejects_count(struct rejects *r, const char *file, unsigned long long line, const char *why);

/* Keeps PIECE; the last one of a row ends with an LF of its own. */
void rejects_keep(struct rejects *r, struct bytes piece, bool last);

/* FILE is read: the number of those in it that were not named. */
void rejects_end_file(struct rejects *r, const char *file);

void rejects_flush(struct rejects *r);
void rejects_close(struct rejects *r);

#endif
