/*
 * others - the columns that clean does not own, which pass byte for byte unless newstsv(5) cannot hold their bytes.
 */
#ifndef OTHERS_H
#define OTHERS_H

#include "buf.h"
#include "filter.h"

/* Zeroed, it is ready. */
struct others {
	struct buf values, scratch;
	size_t *end;		/* of each column's value in values */
	size_t cap;
};

/*
 * Sets every column of the current row that is not UTF-8 or holds NUL or CR, all but TEXT, to what it says in UTF-8
 * without those.  To be called last before filter_put().
 */
void others_repair(struct others *o, struct filter *f, int text);

void others_free(struct others *o);

#endif
