#include "utf8.h"

void
utf8_put(struct buf *b, uint32_t cp)
{
	if (cp > 0x10FFFF || (cp >= 0xD800 && cp <= 0xDFFF))
		cp = UTF8_REPLACEMENT;
	if (cp < 0x80) {
		buf_byte(b, (unsigned char)cp);
	} else if (cp < 0x800) {
		buf_byte(b, (unsigned char)(0xC0 | cp >> 6));
		buf_byte(b, (unsigned char)(0x80 | (cp & 0x3F)));
	} else if (cp < 0x10000) {
		buf_byte(b, (unsigned char)(0xE0 | cp >> 12));
		buf_byte(b, (unsigned char)(0x80 | (cp >> 6 & 0x3F)));
		buf_byte(b, (unsigned char)(0x80 | (cp & 0x3F)));
	} else {
		buf_byte(b, (unsigned char)(0xF0 | cp >> 18));
		buf_byte(b, (unsigned char)(0x80 | (cp >> 12 & 0x3F)));
		buf_byte(b, (unsigned char)(0x80 | (cp >> 6 & 0x3F)));
		buf_byte(b, (unsigned char)(0x80 | (cp & 0x3F)));
	}
}
