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

/* A binary format (compressed, office, image, UTF-16 ...) that begins with these bytes; NULL if they are none. */
const struct fileformat *fileformat_binary(struct bytes start);

/* A text format (CSV, JSON, XML) whose first line this is; NULL if it may be a row or a header, or prose. */
const struct fileformat *fileformat_text(struct bytes line);

#endif
