/*
 * filter - the row loop of the programs that read rows.
 *
 * filter_run() reads the options and the rows, leaves out and counts the bad ones, and hands each good row to the
 * program, which sets the columns it owns and writes any number of rows.  The main file of a program is its options
 * and its functions:
 *
 *	static void
 *	begin(struct filter *f, void *program)
 *	{
 *		me->text = filter_need(f, filter_text_name(f));
 *		me->sent = filter_own(f, "sent");
 *	}
 *
 *	static void
 *	row(struct filter *f, void *program)
 *	{
 *		struct bytes text = tsv_unescape(filter_field(f, me->text), &me->scratch);
 *		...
 *		filter_set(f, me->sent, number);
 *		filter_put(f);
 *	}
 *
 * Values are set unescaped and must stay valid until filter_put().  Every column that the program does not set passes
 * through byte for byte.
 */
#ifndef FILTER_H
#define FILTER_H

#include "bytes.h"
#include "program.h"

struct buf;
struct filter;

struct filter_program {
	const char *name;		/* of the program, as in --version */
	const char *about;		/* for --help, one line */
	const struct opt *options;	/* its own, or NULL */
	bool repairs;			/* takes rows that are not UTF-8, or hold NUL or CR (clean) */
	bool writes_text;		/* writes no rows but text of its own, through filter_out() (digest) */

	/* Options are read; says what is wrong with them by diag_die().  May be NULL. */
	void (*start)(struct filter *f, void *program);
	/* The columns are known; not called when there is no line at all. */
	void (*begin)(struct filter *f, void *program);
	void (*row)(struct filter *f, void *program);
	/* After the last row, also of empty input; may still write rows.  May be NULL. */
	void (*end)(struct filter *f, void *program);
	/* After the output is closed: saves the state and frees memory.  May be NULL. */
	void (*close)(void *program);
	const struct program_count *counts;	/* for --stats, after the rows read; up to a NULL name.  May be NULL */
};

/* Everything: returns the exit status.  PROGRAM is handed to the functions. */
int filter_run(const struct filter_program *what, void *program, int argc, char **argv);

/* The operands, up to NULL: for a program that under some option takes no rows.  For start(). */
char *const *filter_operands(const struct filter *f);

/* --- in begin() --- */

/* The index of a column, or -1. */
int filter_find(const struct filter *f, const char *name);

/*
 * The index of the column "id", or -1, for a program that tells articles by it: a header with another name for it,
 * such as "doc_id", ends the program with the remedy.
 */
int filter_find_id(const struct filter *f);

/* The index of a column that must be there: without it the program ends, naming it and the columns there are. */
int filter_need(const struct filter *f, const char *name);

/* The name of the text column: -f, or "text". */
const char *filter_text_name(const struct filter *f);

/* The index of a column that the program owns: appended at the right where it is not there yet. */
int filter_own(struct filter *f, const char *name);

/* Output has none of the input's columns, only those owned from now on. */
void filter_own_only(struct filter *f);

/* Output is no rows but text that the program writes through filter_out(): it has no header. */
void filter_own_text(struct filter *f);

/* --- in row() and end() --- */

/* A field of the current row, escaped as it came. */
struct bytes filter_field(const struct filter *f, int column);

/* Sets TO to a copy of a field of the current row, unescaped, for a program that rewrites it in place. */
void filter_copy(const struct filter *f, int column, struct buf *to);

/* How many columns the input has. */
size_t filter_width(const struct filter *f);

/* Whether the current row's value of a column was set. */
bool filter_is_set(const struct filter *f, int column);

/* The line of the current row, without its LF.  A program that must wait copies it ... */
struct bytes filter_line(const struct filter *f);

/* ... and makes it the current row again.  LINE must stay valid until the row is written. */
void filter_again(struct filter *f, struct bytes line);

/* Sets a column of the current row to VALUE, unescaped bytes. */
void filter_set(struct filter *f, int column, struct bytes value);
void filter_set_plain(struct filter *f, int column, struct bytes value);	/* which has nothing to escape */
void filter_set_number(struct filter *f, int column, unsigned long long n);

/*
 * How many bytes COLUMN, which is not set yet, may take, escaped, so that the row with all that was set is no longer
 * than --max-line.
 */
size_t filter_room(const struct filter *f, int column);

/*
 * Writes the current row with the values that were set, and forgets them: the row is as it came again.  A row that they
 * make longer than --max-line, which the next filter would refuse, is left out as bad.
 */
void filter_put(struct filter *f);

/*
 * Writes rows that the program has made itself, whole, with their line ends, in place of the current row.  If LONGEST,
 * the bytes of the longest without its line end, is more than --max-line, the current row is left out as bad.
 */
void filter_put_rows(struct filter *f, struct bytes rows, size_t longest);

/* For programs that write text. */
struct out *filter_out(struct filter *f);

#endif
