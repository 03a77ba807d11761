/*
 * fileformat - files given by mistake that are not newstsv: what they are, by their first bytes, and what to do.
 */
#ifndef FILEFORMAT_H
#define FILEFORMAT_H

#include "bytes.h"

struct fileformat {
	const char *name;	/* "gzip" */
	const char *remedy;	/* "unpack it with zcat" */
};

/*
 * What begins with these bytes, if that is not text in any charset: a binary format (compressed, office, image ...), or
 * more control characters than a damaged text has.  NULL if it may be text.
 */
const struct fileformat *fileformat_not_text(struct bytes start);

/* A binary format, or a text in UTF-16 or UTF-32, that begins with these bytes; NULL if they are none. */
const struct fileformat *fileformat_binary(struct bytes start);

/* A text format (CSV, JSON, XML) whose first line this is; NULL if it may be a row or a header, or prose. */
const struct fileformat *fileformat_text(struct bytes line);

#endif
