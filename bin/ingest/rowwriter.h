/*
 * rowwriter - writes items as rows: names what their documents do not name, and writes none twice.
 */
#ifndef ROWWRITER_H
#define ROWWRITER_H

#include "item.h"
#include "program.h"
#include "recenthashes.h"

struct rowwriter {
	/* set by the caller */
	struct program *program;
	struct program_count *written, *repeated;
	const char *id, *source;	/* of all the rows; or NULL */
	bool addresses;			/* rows are addresses, not articles */
	struct bytes seen;		/* the value of that column; empty if there is none */
	int64_t latest;			/* seconds since 1970: later dates are not believed */

	/* private */
	const char *file, *name;
	struct bytes key;
	struct recenthashes rows;		/* hashes of those written */
	unsigned long long early;	/* dates of the document that are not believed */
	struct buf row;
};

/* Writes the names of the columns. */
void rowwriter_header(struct rowwriter *w);

/* FILE is read from now on; pages and texts in it are called by NAME. */
void rowwriter_start(struct rowwriter *w, const char *file, const char *name);

/* What comes next in it is called by KEY, an address; by the name again if that is empty. */
void rowwriter_key(struct rowwriter *w, struct bytes key);

/* Writes the row of ITEM, which it may change.  W is a struct rowwriter. */
void rowwriter_put(void *w, struct item *item);

/* The file is read: tells of dates that were not believed. */
void rowwriter_end(struct rowwriter *w);

/* The name of FILE in messages. */
const char *rowwriter_shown(const char *file);

void rowwriter_free(struct rowwriter *w);

#endif
