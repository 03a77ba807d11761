/*
 * scan - where a sentence might end, the next byte at which it is worth looking, and where its words go on.
 */
#ifndef SCAN_H
#define SCAN_H

/*
 * The first byte from P on that is a full stop, an exclamation or question mark, EXTRA (another ASCII stop that the
 * language has; '.' where it has none), or the first of a stop, mark or ellipsis beyond ASCII; END where there is none.
 */
const unsigned char *scan_terminator(const unsigned char *p, const unsigned char *end, unsigned char extra);

/* The first LF, U+2028 or U+2029 from P on, which end a paragraph; END if there is none. */
const unsigned char *scan_paragraph(const unsigned char *p, const unsigned char *end);

/* The first letter or digit from P on, in text that is valid; END where there is none. */
const unsigned char *scan_word(const unsigned char *p, const unsigned char *end);

#endif
