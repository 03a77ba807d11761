/*
 * columns - the columns of a table of rows: their names, what a program sets in a row, and how the row goes out.
 *
 * Those of the input come first, in its order; those that a program appends stand behind them.
 */
#ifndef COLUMNS_H
#define COLUMNS_H

#include <stdint.h>

#include "buf.h"
#include "bytes.h"
#include "out.h"
#include "tsv.h"

struct columns {
	struct column *column;
	size_t n, cap;
	size_t n_input;		/* of them, those of the input */
	size_t first_output;	/* those before it are not put out */
	bool any_set, any_escaped;	/* a value was set; one that may have to be escaped */
	size_t set_bytes;	/* of values, unescaped; what was set twice counts twice */
	struct buf names;	/* of the input's columns, between TABs: the header line */
	struct buf escaped;
	uint64_t pattern;	/* a bit for each column that is set, modulo 64 */
	struct piece *piece;	/* how a row is laid out in which LAID_OUT is the pattern; 0 is none */
	size_t n_pieces, cap_pieces;
	uint64_t laid_out;
};

/*
 * Names the input's columns by a header line, or, where there is none, N of them by a list between commas: names beyond
 * N are passed over, columns beyond the names get none.  Ends the program on a list that names a column twice or by
 * what is no column name.
 */
void columns_by_header(struct columns *c, struct bytes header);
void columns_by_list(struct columns *c, const char *list, size_t n);

/* The index of the input's column of that name, or -1. */
int columns_find(const struct columns *c, const char *name);

/* The index of the column of that name that goes out; appended where there is none. */
int columns_own(struct columns *c, const char *name);

/* From now on no column of the input goes out, only those owned after this. */
void columns_own_only(struct columns *c);

/* The value of a column, unescaped, in the next row put; it must hold until then. */
void columns_set(struct columns *c, int column, struct bytes value);
void columns_set_plain(struct columns *c, int column, struct bytes value);	/* it has nothing to escape */
void columns_set_number(struct columns *c, int column, unsigned long long n);	/* in decimal; kept here */

/* Whether it is set in the next row. */
bool columns_is_set(const struct columns *c, int column);

/* Forgets the values that were set. */
void columns_forget(struct columns *c);

/* The bytes of the next row without its LF; COLUMN, unless -1, counts as set and empty. */
size_t columns_row_length(const struct columns *c, const struct tsv *fields, int column);

/* False if the row LINE with the values that were set is surely no longer than MOST: a cheap upper bound. */
bool columns_row_may_exceed(const struct columns *c, struct bytes line, size_t most);

/* The header line of what goes out. */
void columns_put_header(const struct columns *c, struct out *o);

/* The row LINE, split into FIELDS, with what was set, which is forgotten. */
void columns_put_row(struct columns *c, struct bytes line, const struct tsv *fields, struct out *o);

void columns_free(struct columns *c);

#endif
