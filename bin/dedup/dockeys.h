/*
 * dockeys - hashes by which a row is known again: of its text, its id, its address and its source.
 */
#ifndef DOCKEYS_H
#define DOCKEYS_H

#include <stdint.h>

#include "buf.h"
#include "bytes.h"

enum dockeys_kind { DOCKEYS_TEXT, DOCKEYS_ID, DOCKEYS_URL, DOCKEYS_SOURCE };

/* A hash of the value; 0 if it is empty. */
uint64_t dockeys_value(enum dockeys_kind kind, struct bytes value);

/* Of an address without what may change though it leads to the same: scheme, "www.", fragment, final slash. */
uint64_t dockeys_url(struct bytes address, struct buf *scratch);

/* Of a text in which "&" and "&amp;" are the same as "and": some feeds write the one, and their pages the other. */
uint64_t dockeys_text(struct bytes text, struct buf *scratch);

#endif
