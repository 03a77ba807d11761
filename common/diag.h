/*
 * diag - messages to standard error, and the end of a program that cannot go on.
 *
 * A message is one line, "PROGRAM: TEXT"; it names the file, the line and the remedy where there are any.  Every
 * program's main file defines diag_program, its own name; there is no other state.
 */
#ifndef DIAG_H
#define DIAG_H

enum {
	EXIT_DONE = 0,		/* all of the input was taken */
	EXIT_BAD_ROWS = 1,	/* done, but rows were left out as bad */
	EXIT_NOT_DONE = 2	/* usage, I/O, memory; state busy or damaged */
};

extern const char diag_program[];

void diag_warn(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

/* Says so and exits with EXIT_NOT_DONE. */
void diag_die(const char *fmt, ...) __attribute__((format(printf, 1, 2), noreturn));

/* The same, with ": " and what errno says at the end. */
void diag_die_errno(const char *fmt, ...) __attribute__((format(printf, 1, 2), noreturn));

#endif
