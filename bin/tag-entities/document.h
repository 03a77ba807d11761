/*
 * document - the rows of one document, kept until it has ended.
 */
#ifndef DOCUMENT_H
#define DOCUMENT_H

#include "buf.h"
#include "bytes.h"

/* What is kept of a row. */
enum document_field { DOCUMENT_LINE, DOCUMENT_TEXT, DOCUMENT_SENT, DOCUMENT_FIELDS };

struct document_row {
	size_t at[DOCUMENT_FIELDS], length[DOCUMENT_FIELDS];	/* bytes into the document's */
	bool dated;
	long written;	/* days since 1970-01-01 */
	int minute;	/* of that day; -1 where it is not known */
};

/* A zeroed one is empty and ready. */
struct document {
	struct buf id, bytes;
	struct buf scratch;		/* private */
	struct document_row *row;
	size_t n, cap;
};

/* Whether a row of this id goes on with the document; an empty id goes with none. */
bool document_goes_on(const struct document *d, struct bytes id);

/* Empties it for a document of this id. */
void document_start(struct document *d, struct bytes id);

/* Adds a copy of a row: LINE, and of its fields, which lie in it, SENT as it is and TEXT unescaped. */
struct document_row *document_add(struct document *d, struct bytes line, struct bytes sent, struct bytes text);

/* Holds until the next document_add(). */
struct bytes document_get(const struct document *d, size_t row, enum document_field field);

void document_free(struct document *d);

#endif
