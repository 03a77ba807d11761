/*
 * columns - the columns of a table: their names, the values that a program sets in a row, and how the row is written.
 *
 * The columns of the input come first, in its order; those that a program appends come after them.
 */
#ifndef COLUMNS_H
#define COLUMNS_H

#include "buf.h"
#include "bytes.h"
#include "out.h"
#include "tsv.h"

struct columns {
	struct column *column;
	size_t n, cap;
	size_t n_input;		/* of them, those of the input */
	size_t first_output;	/* those before it are not written */
	struct value *values;	/* of the next row, in the order in which they were set; there is room for another */
	size_t n_values, cap_values;
	size_t set_bytes;	/* of the values; what was set twice counts twice */
	bool any_escaped;	/* a value may have to be escaped */
	struct buf names;	/* of the input's columns, between TABs: the header line */
	struct buf escaped;
	struct piece *piece;	/* how a row is laid out in which columns are set in the order of the last one */
	size_t n_pieces, cap_pieces;
	size_t n_laid_out;	/* values of the layout */
	bool changed;		/* the layout is no longer that of the columns and the values */
};

/*
 * Names the input's columns by a header line, or, if there is none, N of them by a list between commas: names beyond
 * N are skipped, columns beyond the names get none.  Ends the program on a list that names a column twice or by
 * what is no column name.
 */
void columns_by_header(struct columns *c, struct bytes header);
void columns_by_list(struct columns *c, const char *list, size_t n);

/* The index of the input column NAME, or -1. */
int columns_find(const struct columns *c, const char *name);

/* The index of the output column NAME, which is appended if there is none. */
int columns_own(struct columns *c, const char *name);

/* From now on only the columns that are owned after this call are written. */
void columns_own_only(struct columns *c);

/* Sets the value of a column in the next row, unescaped; it must stay valid until the row is written. */
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

/* Writes the header line. */
void columns_put_header(const struct columns *c, struct out *o);

/* Writes the row LINE, split into FIELDS, with the values that were set, and forgets these. */
void columns_put_row(struct columns *c, struct bytes line, const struct tsv *fields, struct out *o);

void columns_free(struct columns *c);

#endif
