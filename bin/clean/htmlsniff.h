/*
 * htmlsniff - tells HTML from plain text.
 */
#ifndef HTMLSNIFF_H
#define HTMLSNIFF_H

#include "bytes.h"

/*
 * True where TEXT, which may be a field of newstsv as it came, begins with a tag, or holds the closing tag of any
 * element or a line break.
 */
bool htmlsniff(struct bytes text);

#endif
