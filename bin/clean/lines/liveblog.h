/*
 * liveblog - texts made of entries, each under the time of day when it was written.
 */
#ifndef LIVEBLOG_H
#define LIVEBLOG_H

#include "textlines.h"

/* The bytes of the time of day that S begins with: "21:00", "9.05 pm", "14h30"; 0 if there is none. */
size_t liveblog_clock(struct bytes s);

/* The first line of the first entry, if LINES are a live blog: three lines or more begin with a time; else lines->n. */
size_t liveblog_first(const struct textlines *lines);

/*
 * Labels the lines of a live blog, FIRST being that of liveblog_first(): of LABEL (enum linelabel, by line), keeps all
 * entries with their headings, and drops the times that stand alone.
 */
void liveblog_label(const struct textlines *lines, unsigned char *label, size_t first);

#endif
