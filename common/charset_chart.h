/*
 * charset_chart - what the code charts of the Encoding Standard, common/charsets/, say; for the decoders alone.
 *
 * A code point is 0 if a pointer stands for none.
 */
#ifndef CHARSET_CHART_H
#define CHARSET_CHART_H

#include <stddef.h>
#include <stdint.h>

/* The code points of the bytes 128 to 255 in an encoding of single bytes; NULL if NAME is none. */
const uint16_t *charset_chart_single(const char *name);

uint32_t charset_chart_big5(size_t pointer);
uint32_t charset_chart_euc_kr(size_t pointer);
uint32_t charset_chart_gb18030(size_t pointer);
uint32_t charset_chart_jis0208(size_t pointer);
uint32_t charset_chart_jis0212(size_t pointer);

/* Of the four-byte sequences of GB18030. */
uint32_t charset_chart_gb18030_range(size_t pointer);

#endif
