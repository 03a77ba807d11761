/*
 * timeline - the life of a story as a line, drawn in SVG inside a page.
 */
#ifndef TIMELINE_H
#define TIMELINE_H

#include "brief.h"
#include "buf.h"

/*
 * Appends a <div> with an <svg> element: a dot for each source at the time of its article, and a mark for each
 * overtaken value when it was first told.  Nothing if fewer than three of these have a time, or all have the same one.
 */
void timeline_write(struct buf *to, const struct brief *b, const struct brief_story *story, enum dateformat form);

#endif
