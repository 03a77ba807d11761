/*
 * opt - a program's options, read by getopt_long(3) from one table that --help prints.
 *
 * The options that every program has are here; a program adds a table of its own.  A wrong option, or a value that is
 * not of its kind, ends the program with a message and EXIT_NOT_DONE; --help and --version end it with EXIT_DONE.
 */
#ifndef OPT_H
#define OPT_H

#include <stdbool.h>
#include <stddef.h>

enum opt_kind {
	OPT_FLAG,	/* value is a bool *, made true */
	OPT_TEXT,	/* value is a const char ** */
	OPT_OUTPUT,	/* the same, a file to write; two of them must not name one file */
	OPT_NUMBER,	/* value is a size_t *; digits, and K, M or G for powers of 1024 */
	OPT_REAL,	/* value is a double *; a decimal fraction with a point, in any locale */
	OPT_CHOICE	/* value is an int *, the index in arg, "one|two|three" */
};

struct opt {
	const char *name;	/* long name, without the dashes; NULL ends a table */
	char letter;		/* short name, or 0 */
	enum opt_kind kind;
	void *value;
	const char *arg;	/* the name of the value in --help */
	const char *help;	/* one line */
};

/* What every program is told. */
struct opt_common {
	const char *field;	/* -f: the text column */
	bool no_header;		/* -N */
	bool header;		/* -H */
	const char *columns;	/* --columns, or NEWSTSV_COLUMNS; NULL where neither is set */
	const char *output;	/* -o */
	const char *rejects;
	size_t max_bad;
	size_t max_line;
	bool unbuffered;	/* -u */
	bool stats;
	bool progress;
	char **files;		/* the operands, up to NULL */
};

/* What the operands hold; a program that reads documents (ingest) has no options about the columns of its input. */
enum opt_input { OPT_ROWS, OPT_DOCUMENTS };

/* ABOUT: one line for --help, what the program does.  OWN may be NULL. */
void opt_parse(struct opt_common *common, const struct opt *own, enum opt_input input, const char *about,
    int argc, char **argv);

/*
 * The same for a program that has operands only: --help and --version end it, and so does another number of operands
 * than LEAST to MOST.  USAGE: the operands, for --help and messages.
 */
void opt_operands(const char *usage, const char *about, int least, int most, int argc, char **argv);

#endif
