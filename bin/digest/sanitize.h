/*
 * sanitize - text from strangers made safe to show on a terminal, in a mail, on a page.
 *
 * Removes control characters (C0, DEL, C1: no terminal escape passes), marks that change the direction of the text
 * (Unicode TR 9), invisible characters that hide text (zero width space, soft hyphen, tags, annotations), private-use
 * characters and noncharacters.
 */
#ifndef SANITIZE_H
#define SANITIZE_H

#include "buf.h"
#include "bytes.h"

/* Appends TEXT, valid UTF-8, to TO.  A run of white space becomes one blank; at either end of TEXT it is dropped. */
void sanitize(struct buf *to, struct bytes text);

#endif
