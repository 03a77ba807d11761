/*
 * filler - HTML with text of a given length: "#60" stands for 60 bytes.
 */
#ifndef FILLER_H
#define FILLER_H

#include <stdlib.h>

#include "buf.h"

/* Appends HTML with so many bytes in the place of each "#60", the last of them LAST. */
static inline void
filler_put(struct buf *to, const char *html, unsigned char last)
{
	char *after;
	long n;

	while (*html != '\0') {
		if (*html != '#') {
			buf_byte(to, (unsigned char)*html++);
			continue;
		}
		for (n = strtol(html + 1, &after, 10); n > 1; n--)
			buf_byte(to, 'x');
		buf_byte(to, last);
		html = after;
	}
}

#endif
