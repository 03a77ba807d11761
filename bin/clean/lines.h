/*
 * lines - the lines of a text, measured.
 */
#ifndef LINES_H
#define LINES_H

#include <stdint.h>

#include "bytes.h"

struct line {
	struct bytes s;		/* not empty */
	uint32_t words;
	bool ends;		/* in the mark that ends a sentence, closing quotes and brackets aside */
	bool keep;
};

struct lines {
	struct line *line;
	size_t n, cap;
};

/* TEXT is repaired: valid UTF-8, no space at the ends of its lines. */
void lines_read(struct lines *l, struct bytes text);

void lines_free(struct lines *l);

#endif
