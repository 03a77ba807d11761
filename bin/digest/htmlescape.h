/*
 * htmlescape - text as it may stand between the tags of HTML and XML, and in a quoted attribute.
 */
#ifndef HTMLESCAPE_H
#define HTMLESCAPE_H

#include "buf.h"

/* Appends TEXT with references for the four characters of markup. */
void htmlescape(struct buf *to, struct bytes text);

#endif
