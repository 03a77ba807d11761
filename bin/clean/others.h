/*
 * others - the columns that clean does not own, which pass byte for byte unless newstsv(5) cannot hold their bytes.
 */
#ifndef OTHERS_H
#define OTHERS_H

#include "buf.h"
#include "filter.h"

/* Zeroed, it is ready. */
struct others {
	struct other {
		bool repaired;
		struct buf value;	/* unescaped; where it was repaired */
	} *column;
	size_t n, cap;
};

/*
 * Looks at a new row: every column that is not UTF-8 or holds NUL or CR, all but TEXT, is from now on what it says in
 * UTF-8 without those.
 */
void others_repair(struct others *o, struct filter *f, int text);

/* The unescaped value of a column; it may lie in SCRATCH. */
struct bytes others_value(const struct others *o, const struct filter *f, int column, struct buf *scratch);

/* Sets the columns that were repaired; to be called before each filter_put(). */
void others_set(const struct others *o, struct filter *f);

void others_free(struct others *o);

#endif
