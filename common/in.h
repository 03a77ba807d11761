/*
 * in - lines from a list of files, or from standard input.
 *
 * One read(2) at a time into a 64 KiB buffer, which grows only while a single line needs it, up to the longest line
 * allowed.  Before a read that would block, before_block() is called, so that the caller can write what is ready.
 * A read error ends the program.
 */
#ifndef IN_H
#define IN_H

#include "bytes.h"

struct buf;

struct in {
	/* set by in_open() */
	char *const *files;		/* operands left to read; "-" is standard input */
	size_t max_line;		/* bytes, without the LF */
	void (*before_block)(void *arg);	/* may be NULL */
	void *arg;

	/* the current place, for messages */
	const char *name;		/* of the file now read */
	unsigned long long line;	/* number of the last line returned, from 1, in this file */

	/* private */
	bool without_files;		/* standard input is to be read */
	int fd;
	unsigned char *p;
	size_t start, end, cap;		/* bytes that were read but not returned */
	size_t scanned;			/* of these, known to hold no LF */
	bool eof;			/* of the file now read */
	bool in_long;			/* within a line that is too long */
};

enum in_kind {
	IN_END,		/* no more files */
	IN_LINE,	/* a line, without its LF; the last of a file may have had none */
	IN_LONG,	/* a piece of a line longer than max_line, in order ... */
	IN_LONG_END	/* ... and the last piece of it */
};

/* FILES ends with NULL; if there are no files, standard input is read. */
void in_open(struct in *in, char *const *files, size_t max_line);

/* Returns the next line; *LINE is valid until the next call. */
enum in_kind in_next(struct in *in, struct bytes *line);

void in_close(struct in *in);

/* Reads all of FILE ("-" is standard input) into TO; false if it has more than MAX bytes.  Dies on a read error. */
bool in_slurp(const char *file, size_t max, struct buf *to);

#endif
