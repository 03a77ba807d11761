/*
 * nfc - canonical composition, Normalization Form C (Unicode Standard Annex #15).
 *
 * "e" with a combining acute is the letter "é", however a page wrote it, so that later filters compare the same bytes.
 */
#ifndef NFC_H
#define NFC_H

#include "buf.h"
#include "bytes.h"

/* Whether S (valid UTF-8) may change; false is sure. */
bool nfc_needed(struct bytes s);

/* Composes TEXT (valid UTF-8) in its place.  Marks on one letter beyond the 30th stay in the order they came. */
void nfc_compose(struct buf *text);

#endif
