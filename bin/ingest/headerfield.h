/*
 * headerfield - the header fields before a blank line, as HTTP (RFC 9112), mail and WARC have them.
 */
#ifndef HEADERFIELD_H
#define HEADERFIELD_H

#include "bytes.h"

struct headerfield {
	struct bytes name, value;	/* without white space at their ends */
};

/* Drops a line, its CR and LF too, from the front of *REST; false if there is no whole line. */
bool headerfield_skip_line(struct bytes *rest);

/* Takes the next field from the front of *REST; false at a blank line, which stays, or if there is no whole line. */
bool headerfield_next(struct bytes *rest, struct headerfield *f);

/* Whether its name is NAME, which is lower case. */
bool headerfield_is(struct headerfield f, const char *name);

#endif
