/*
 * opening - what an article's first sentence begins with before its news: the dateline of an agency.
 */
#ifndef OPENING_H
#define OPENING_H

#include "bytes.h"

/*
 * TEXT without a dateline: a place in capitals, what stands beside it, and a dash, in the first 80 bytes ("BERGEN,
 * Norway (Meridian) - ").
 */
struct bytes opening_bare(struct bytes text);

#endif
