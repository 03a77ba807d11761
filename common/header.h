/*
 * header - whether the first line of a file names its columns: newstsv(5), rule 4.
 */
#ifndef HEADER_H
#define HEADER_H

#include "buf.h"
#include "tsv.h"

enum header {
	HEADER_NONE,	/* a row */
	HEADER_NAMES,	/* it names the columns */
	HEADER_FAULTY	/* it was meant to name them, but cannot */
};

/*
 * Tells what the line is that was split into FIELDS.  TEXT is the name of the text column; LIST names the columns
 * between commas, or is NULL.  For HEADER_FAULTY the fault and its remedy, words for a message, are appended to WHY.
 */
enum header header_read(const struct tsv *fields, const char *text, const char *list, struct buf *why);

/*
 * Whether the fields are names of columns as people write them: each of them a name once case, blanks and hyphens are
 * folded, and "id" or TEXT among them, or all of two or more of them known from other people's files.
 */
bool header_is_meant(const struct tsv *fields, const char *text);

/* Whether people use NAME for the id of a document: "doc_id", "guid". */
bool header_is_id_like(struct bytes name);

#endif
