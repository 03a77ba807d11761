/*
 * roundup - tells by its title an item that sums up the news of a day or a week: a briefing, a newsletter, a digest.
 */
#ifndef ROUNDUP_H
#define ROUNDUP_H

#include "buf.h"
#include "bytes.h"

/* Whether TITLE, valid UTF-8, is that of a roundup; SCRATCH is overwritten. */
bool roundup_is_title(struct bytes title, struct buf *scratch);

#endif
