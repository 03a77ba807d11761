/*
 * segmentlist - the files of a state in its directory: their paths, and which segments there are.
 *
 * Private to segments.
 */
#ifndef SEGMENTLIST_H
#define SEGMENTLIST_H

#include "segment.h"

/*
 * Fills s->segment with the segments in s->dir, in order.  Removes those that a crash left: parts of one that was put
 * together of them, and those after the end of the last complete run.  A segment that does not follow the one before it
 * ends the program.
 */
void segmentlist_read(struct segments *s);

/* Removes the file of a segment, and closes it. */
void segmentlist_remove(struct segment *s);

/* "DIR/NAME.SUFFIX"; the caller frees it. */
char *segmentlist_path(const struct segments *s, const char *suffix);

/* The path of a segment with those numbers; the caller frees it. */
char *segmentlist_segment_path(const struct segments *s, uint64_t first, uint64_t last);

#endif
