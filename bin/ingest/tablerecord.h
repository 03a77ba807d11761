/*
 * tablerecord - the rows of a table as items: CSV (RFC 4180) with commas, semicolons or TABs; tab-separated values with
 * the escapes of newstsv(5); and the files of sfeed(1).
 *
 * The first row names the fields, except in files of sfeed.  The caller holds a window of the document, which must
 * hold one row at a time.
 */
#ifndef TABLERECORD_H
#define TABLERECORD_H

#include "fieldmap.h"

enum tablerecord_form { TABLERECORD_CSV, TABLERECORD_TSV, TABLERECORD_SFEED };

struct tablerecord {
	const char *why;		/* after ITEM_BAD: what is wrong */

	/* private */
	const struct fieldmap *map;
	enum tablerecord_form form;
	unsigned char separator;	/* 0 until the names are read */
	struct buf names, row;		/* the fields, unescaped, one after the other */
	struct tablerecord_field {
		size_t at, n;
	} *name, *field;
	size_t n_names, names_cap, n_fields, fields_cap;
};

/* A zeroed reader, or one used before.  MAP must stay. */
void tablerecord_start(struct tablerecord *r, enum tablerecord_form form, const struct fieldmap *map);

/*
 * Reads on in *WINDOW, UTF-8 text from where the last call left off, and drops what it has read from its front.  LAST:
 * it reaches to the end of the document.  ITEM_BAD is a row with another number of fields than there are names, or with
 * a quote that is not closed, or names none of which is a column.
 */
enum item_step tablerecord_next(struct tablerecord *r, struct bytes *window, bool last, struct item *item);

/* The form of the table that TEXT, the beginning of a document, is; false if its first line does not look like one. */
bool tablerecord_form(struct bytes text, enum tablerecord_form *form);

void tablerecord_free(struct tablerecord *r);

#endif
