/*
 * fieldmap - which fields of records (JSON objects, rows of CSV) are which columns of a row.
 *
 * A field that has the name of a column is that column, unless --map=COLUMN=FIELD,... names other ones for it.
 */
#ifndef FIELDMAP_H
#define FIELDMAP_H

#include "item.h"

enum fieldmap_column {
	FIELDMAP_ID, FIELDMAP_DATE, FIELDMAP_SOURCE, FIELDMAP_URL, FIELDMAP_TITLE, FIELDMAP_AUTHOR, FIELDMAP_TYPE,
	FIELDMAP_TEXT, FIELDMAP_COLUMNS
};

enum { FIELDMAP_MOST = 64 };	/* pairs */

/* A zeroed map has no pairs. */
struct fieldmap {
	struct fieldmap_pair {
		enum fieldmap_column column;
		struct bytes field;	/* points into the text that was parsed */
	} pair[FIELDMAP_MOST];
	size_t n;
	bool mapped[FIELDMAP_COLUMNS];	/* there is a pair for the column */
};

/* Reads TEXT, "COLUMN=FIELD,...".  False if it is not one, or if there are more than FIELDMAP_MOST pairs. */
bool fieldmap_parse(struct fieldmap *m, struct bytes text);

/* Whether FIELD is a column. */
bool fieldmap_has(const struct fieldmap *m, struct bytes field);

/*
 * ITEM gets the VALUE of FIELD.  Of several values for one column the first that is not empty counts, but authors are
 * joined by ", " and texts by an empty line.
 */
void fieldmap_set(const struct fieldmap *m, struct item *item, struct bytes field, struct bytes value);

/* After the last field: what no field told is taken from the others. */
void fieldmap_complete(struct item *item);

#endif
