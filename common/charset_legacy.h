/*
 * charset_legacy - the encodings of the web before UTF-8; for charset.c alone.
 *
 * The decoders are those of the Encoding Standard, sections 9 to 13.
 */
#ifndef CHARSET_LEGACY_H
#define CHARSET_LEGACY_H

#include "gapbuffer.h"

/* Whether NAME is the name of such an encoding. */
bool charset_legacy_knows(const char *name);

/*
 * Rewrites what is left in G, in the encoding NAME, as UTF-8; each sequence that stands for nothing becomes U+FFFD.
 * Returns the number of those.
 */
size_t charset_legacy_decode(struct gapbuffer *g, const char *name);

#endif
