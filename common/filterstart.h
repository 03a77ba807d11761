/*
 * filterstart - the first line of each file that a filter reads: a header or a row, and the columns that it tells.
 *
 * Private to filter, whose state is here.  A first line that cannot be ends the program with a message that names the
 * remedy.
 */
#ifndef FILTERSTART_H
#define FILTERSTART_H

#include "columns.h"
#include "filter.h"
#include "in.h"
#include "tsv.h"

struct filter {
	const struct filter_program *what;
	void *self;			/* the program's own struct, for its functions */
	struct program program;
	struct in in;

	bool started;			/* the columns are known */
	bool text;			/* the output is text of the program's own */
	bool has_header, crlf;		/* the first line was a header; it ended in CR */
	struct columns columns;

	struct bytes line;		/* the current row */
	struct tsv row;
};

/* Makes LINE the current row. */
static inline void
filterstart_row(struct filter *f, struct bytes line)
{
	f->line = line;
	tsv_split(&f->row, line);
}

/* Ends the program at the first line of a file that is not newstsv. */
void filterstart_check_format(const struct filter *f, struct bytes line);

/* The first line of all.  Returns true if it was a header, which is used up then. */
bool filterstart_first(struct filter *f, struct bytes line);

/*
 * The first line of another file, whose columns must be those of the files before it.  Returns true if it was a header,
 * which is used up then.
 */
bool filterstart_next(struct filter *f, struct bytes line);

#endif
