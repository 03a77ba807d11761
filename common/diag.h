/*
 * diag - messages to standard error, and the end of a program that cannot go on.
 *
 * A message is one line, "PROGRAM: TEXT"; it names the file, the line and the remedy, if there are any.  It is written
 * by one write(2) of at most 4096 bytes; a longer one is cut.  Characters in it that are unsafe to print, such as the
 * control characters of a file name, and bytes that are not UTF-8, are written as \n, \r or \xNN.
 *
 * The name of the program is the only state of this module; no other module keeps any.
 */
#ifndef DIAG_H
#define DIAG_H

enum {
	EXIT_DONE = 0,		/* all of the input was processed */
	EXIT_BAD_ROWS = 1,	/* done, but bad rows were left out */
	EXIT_NOT_DONE = 2	/* usage, I/O, memory; state busy or damaged */
};

/* Sets the name in messages; until then it is "newsmill".  NAME is not copied. */
void diag_set_program(const char *name);
const char *diag_program(void);

/* Writes a message. */
void diag_warn(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

/* Writes a message and exits with EXIT_NOT_DONE. */
void diag_die(const char *fmt, ...) __attribute__((format(printf, 1, 2), noreturn));

/* The same, with ": " and the text of errno at the end. */
void diag_die_errno(const char *fmt, ...) __attribute__((format(printf, 1, 2), noreturn));

#endif
