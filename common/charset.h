/*
 * charset - decodes the bytes of any web page to UTF-8.
 *
 * Follows the Encoding Standard (encoding.spec.whatwg.org): its labels and decoders; iso-8859-1 is windows-1252.
 */
#ifndef CHARSET_H
#define CHARSET_H

#include "buf.h"
#include "bytes.h"

/* Returns the name of an encoding ("utf-8", "shift_jis" ...) for any of its labels; NULL if the label is unknown. */
const char *charset_by_label(struct bytes label);

/* The label an HTML page or XML document declares in its first 1024 bytes (meta, XML declaration); empty if none. */
struct bytes charset_declared(struct bytes document);

/*
 * Returns the most likely encoding of S: that of its BOM; else UTF-8 if S is valid UTF-8; else that of the label, if it
 * is known and fits; else that of charset_detect(); else windows-1252.
 */
const char *charset_guess(struct bytes s, struct bytes label);

/* Converts TEXT from the encoding NAME to UTF-8 without a BOM, in place; what cannot be decoded becomes U+FFFD. */
void charset_to_utf8(struct buf *text, const char *name);

#endif
