/*
 * tsv - one line of newstsv(5): its fields and its escapes.
 *
 * Fields are runs of bytes inside the line; nothing is copied before it must be.
 */
#ifndef TSV_H
#define TSV_H

#include "buf.h"
#include "bytes.h"

struct tsv {
	struct bytes *field;
	size_t n, cap;
};

void tsv_split(struct tsv *t, struct bytes line);
void tsv_free(struct tsv *t);

/* Whether it can name a column: [a-z][a-z0-9_]{0,31}. */
bool tsv_is_name(struct bytes s);

/* Why a line cannot be a row of newstsv, as words for a message; NULL where it can. */
const char *tsv_fault(struct bytes line);

/*
 * What an escaped field says.  \t \n \r \\ become one byte, an unknown \x stays two.  A field without a backslash is
 * returned as it is; any other is decoded into SCRATCH, which the result then points into.
 */
struct bytes tsv_unescape(struct bytes field, struct buf *scratch);

/* The same; *LINES: nothing but LF was escaped, so that each line of the result is its own field. */
struct bytes tsv_unescape_lines(struct bytes field, struct buf *scratch, bool *lines);

/* Whether VALUE is its own field: it has nothing to escape. */
bool tsv_is_plain(struct bytes value);

/* The bytes of the field that says VALUE. */
size_t tsv_escaped_length(struct bytes value);

/* Appends to TO the field that says VALUE: TAB, LF, CR and backslash as \t \n \r \\. */
void tsv_escape(struct buf *to, struct bytes value);

#endif
