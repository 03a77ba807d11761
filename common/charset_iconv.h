/*
 * charset_iconv - encodings that the C library's iconv(3) reads; for charset.c alone.
 */
#ifndef CHARSET_ICONV_H
#define CHARSET_ICONV_H

#include "gap.h"

/* The names iconv(3) may know the encoding NAME by, in order, a space between them; NULL where it needs no iconv. */
const char *charset_iconv_names(const char *name);

/*
 * Makes what is left in G UTF-8, what cannot be read U+FFFD, and returns how often that was; where the C library knows
 * none of NAMES, that is every byte beyond ASCII.
 */
size_t charset_iconv(struct gap *g, const char *names);

#endif
