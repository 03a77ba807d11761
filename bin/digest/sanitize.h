/*
 * sanitize - text from strangers made safe to show on a terminal, in a mail, on a page.
 *
 * Removes all characters that are unsafe to print (printable.h).
 */
#ifndef SANITIZE_H
#define SANITIZE_H

#include "buf.h"
#include "bytes.h"

/* Appends TEXT, valid UTF-8, to TO.  A run of white space becomes one blank; at either end of TEXT it is dropped. */
void sanitize(struct buf *to, struct bytes text);

#endif
