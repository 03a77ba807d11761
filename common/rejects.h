/*
 * rejects - bad input: reported, counted, and kept as it came if --rejects names a file.
 *
 * The first five of each file are reported one by one, the others as a count, so that a broken feed cannot fill a log.
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

/* FILE may be NULL; then nothing is kept. */
void rejects_open(struct rejects *r, const char *file);

/* Counts and reports one; LINE is 0 if the whole file is bad. */
void rejects_count(struct rejects *r, const char *file, unsigned long long line, const char *why);

/* Keeps PIECE of a row; an LF is added after the last one. */
void rejects_keep(struct rejects *r, struct bytes piece, bool last);

/* At the end of FILE: reports how many more there were. */
void rejects_end_file(struct rejects *r, const char *file);

void rejects_flush(struct rejects *r);
void rejects_close(struct rejects *r);

#endif
