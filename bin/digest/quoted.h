/*
 * quoted - the quoted-printable form of a mail's body (RFC 2045, section 6.7).
 */
#ifndef QUOTED_H
#define QUOTED_H

#include "buf.h"
#include "bytes.h"

/* Adds TEXT; its LFs are its line ends.  No line is a lone point or begins with "From ", which mail spools misread. */
void quoted_printable(struct buf *to, struct bytes text);

#endif
