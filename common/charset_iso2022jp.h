/*
 * charset_iso2022jp - ISO-2022-JP, which switches its sets by escape sequences; for charset_legacy.c alone.
 */
#ifndef CHARSET_ISO2022JP_H
#define CHARSET_ISO2022JP_H

#include "gapbuffer.h"

/* As charset_legacy_decode(), for "iso-2022-jp". */
size_t charset_iso2022jp_decode(struct gapbuffer *g);

#endif
