/*
 * scan - where a sentence might end: the next byte at which it is worth looking.
 */
#ifndef SCAN_H
#define SCAN_H

/*
 * The first byte from P on that is a full stop, an exclamation or question mark, EXTRA (another ASCII stop that the
 * language has; '.' where it has none), or the first of a stop, mark or ellipsis beyond ASCII; END where there is none.
 */
const unsigned char *scan_mark(const unsigned char *p, const unsigned char *end, unsigned char extra);

#endif
