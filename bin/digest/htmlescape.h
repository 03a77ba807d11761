/*
 * htmlescape - escapes text for HTML and XML, both between tags and in quoted attributes.
 */
#ifndef HTMLESCAPE_H
#define HTMLESCAPE_H

#include "buf.h"

/* Appends TEXT with references for & < > and ". */
void htmlescape(struct buf *to, struct bytes text);

#endif
