/*
 * in - lines from a list of files, or from standard input.
 *
 * One read(2) at a time into a 64 KiB buffer, which grows only while a single line needs it, up to the longest line
 * allowed.  Before a read that would block, the caller is told, so that it can write what is ready.  Read errors end
 * the program: nothing that comes after them could be trusted.
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

	/* where the reading is, for messages */
	const char *name;		/* of the file now read */
	unsigned long long line;	/* number of the line last handed out, from 1, in this file */

	/* private */
	bool without_files;		/* standard input is to be read */
	int fd;
	unsigned char *p;
	size_t start, end, cap;		/* what is read but not handed out */
	size_t scanned;			/* of that, known to hold no LF */
	bool eof;			/* of the file now read */
	bool in_long;			/* amid a line that is too long */
};

enum in_kind {
	IN_END,		/* no more files */
	IN_LINE,	/* a line, without its LF; the last of a file may have had none */
	IN_LONG,	/* a piece of a line longer than max_line, in order ... */
	IN_LONG_END	/* ... and the last piece of it */
};

/* FILES ends with NULL; where there are none, standard input is read. */
void in_open(struct in *in, char *const *files, size_t max_line);

/* The next line; *LINE holds until the next call. */
enum in_kind in_next(struct in *in, struct bytes *line);

void in_close(struct in *in);

/* All of one file ("-" is standard input), at most MAX bytes: more is false.  Ends the program on a read error. */
bool in_slurp(const char *file, size_t max, struct buf *to);

#endif
