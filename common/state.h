/*
 * state - what a program remembers from one run to the next, in files of a directory of its own.
 *
 * One program at a time: a lock that the system gives back whenever its holder ends.  A file is replaced whole, so that
 * a crash at any instant leaves the old one or the new one.  It begins with a line that names its format, and a line
 * with the length and a hash of what follows; damage is found when it is read.  A state that is busy, damaged, of
 * another format or cannot be read or written ends the program with a message that names it and the remedy.
 */
#ifndef STATE_H
#define STATE_H

#include "buf.h"
#include "bytes.h"

struct state {
	const char *dir;
	int lock;		/* a file descriptor */
};

/* Takes the state in DIR, which is made where it is not there; DIR must hold until state_close(). */
void state_open(struct state *s, const char *dir);

/*
 * Adds to TO what the file NAME holds, and returns true; false where there is no such file yet.  FORMAT is a few words
 * and a version, such as "newsmill clean lines 1", without a line end.
 */
bool state_load(const struct state *s, const char *name, const char *format, struct buf *to);

/* Replaces the file NAME. */
void state_save(const struct state *s, const char *name, const char *format, struct bytes content);

/* Ends the program: the file NAME passed its checks, but says what it cannot say. */
void state_damaged(const struct state *s, const char *name) __attribute__((noreturn));

void state_close(struct state *s);

#endif
