/*
 * passthrough - the columns that clean does not own: they pass byte for byte unless newstsv(5) cannot hold their
 * bytes.
 */
#ifndef PASSTHROUGH_H
#define PASSTHROUGH_H

#include "buf.h"
#include "filter.h"

/* Zeroed, it is ready. */
struct passthrough {
	struct passthrough_column {
		bool repaired;
		struct buf value;	/* unescaped; where it was repaired */
	} *column;
	size_t n, cap;
};

/*
 * Looks at a new row: every column that is not UTF-8 or holds NUL or CR, all but TEXT, is from now on what it says in
 * UTF-8 without those.
 */
void passthrough_repair(struct passthrough *o, struct filter *f, int text);

/* The unescaped value of a column; it may lie in SCRATCH. */
struct bytes passthrough_value(const struct passthrough *o, const struct filter *f, int column, struct buf *scratch);

/* Sets the columns that were repaired; to be called before each filter_put(). */
void passthrough_set(const struct passthrough *o, struct filter *f);

void passthrough_free(struct passthrough *o);

#endif
