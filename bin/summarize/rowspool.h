/*
 * rowspool - rows that are kept until they are wanted, in bounded memory: those before the last megabyte wait in a
 * temporary file, which has no name and goes with the process.
 *
 * An error in writing or reading that file ends the program.
 */
#ifndef ROWSPOOL_H
#define ROWSPOOL_H

#include <stdint.h>
#include <stdio.h>

#include "buf.h"
#include "bytes.h"

enum { ROWSPOOL_MEMORY = 1 << 20 };	/* bytes of rows, after which they go to the file */

/* A zeroed one is empty and ready. */
struct rowspool {
	struct buf tail;	/* what is not in the file */
	uint64_t written;	/* bytes in it */
	FILE *file;		/* NULL as long as there is none */
};

/* Adds a row; returns where it stands. */
uint64_t rowspool_add(struct rowspool *s, struct bytes row);

/* The row that stands at AT, as it was added; points into S until the next row is added, or into SCRATCH. */
struct bytes rowspool_get(const struct rowspool *s, uint64_t at, struct buf *scratch);

void rowspool_free(struct rowspool *s);

#endif
