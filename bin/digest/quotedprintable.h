/*
 * quotedprintable - the quoted-printable form of a mail's body (RFC 2045, section 6.7).
 */
#ifndef QUOTEDPRINTABLE_H
#define QUOTEDPRINTABLE_H

#include "buf.h"
#include "bytes.h"

/* Appends TEXT; its LFs are its line ends.  No line is "." or begins with "From ", as mail spools misread these. */
void quotedprintable(struct buf *to, struct bytes text);

#endif
