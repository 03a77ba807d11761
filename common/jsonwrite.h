/*
 * jsonwrite - JSON strings (RFC 8259), for programs that write a few objects by hand.
 */
#ifndef JSONWRITE_H
#define JSONWRITE_H

#include "buf.h"
#include "bytes.h"

/* Appends S, valid UTF-8, to TO as a string in quotes; control characters, quotes and backslashes are escaped. */
void jsonwrite_string(struct buf *to, struct bytes s);

/* Appends a member: "NAME":"S", after a comma unless the object has just been opened. */
void jsonwrite_member(struct buf *to, const char *name, struct bytes s);
void jsonwrite_number(struct buf *to, const char *name, unsigned long long n);

#endif
