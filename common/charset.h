/*
 * charset - bytes of any web page to UTF-8.
 *
 * Follows the Encoding Standard (encoding.spec.whatwg.org): labels, and iso-8859-1 read as windows-1252.
 */
#ifndef CHARSET_H
#define CHARSET_H

#include "buf.h"
#include "bytes.h"

/* The name an encoding goes by here ("utf-8", "shift_jis" ...), for any of its labels; NULL if unknown. */
const char *charset_by_label(struct bytes label);

/* The label an HTML page or XML document declares in its first 1024 bytes (meta, XML declaration); empty if none. */
struct bytes charset_declared(struct bytes document);

/*
 * What the bytes most likely are: by BOM; else UTF-8 if they are valid UTF-8; else the label, if it is known and fits;
 * else what charset_detect() tells; else windows-1252.
 */
const char *charset_guess(struct bytes s, struct bytes label);

/*
 * Makes TEXT, in the encoding NAME, UTF-8 without a BOM, in its place, so that a long one is held only once; what
 * cannot be read becomes U+FFFD.
 */
void charset_to_utf8(struct buf *text, const char *name);

#endif
