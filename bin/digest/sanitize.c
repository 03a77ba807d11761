#include "coderange.h"
#include "sanitize.h"
#include "utf8.h"

/* White space other than the line ends that become blanks as well. */
static const struct coderange blanks[] = {
	{ 0x09, 0x0D }, { 0x20, 0x20 }, { 0x85, 0x85 }, { 0xA0, 0xA0 }, { 0x1680, 0x1680 }, { 0x2000, 0x200A },
	{ 0x2028, 0x2029 }, { 0x202F, 0x202F }, { 0x205F, 0x205F }, { 0x3000, 0x3000 }
};

static const struct coderange unsafe[] = {
	{ 0x00, 0x1F }, { 0x7F, 0x9F }, { 0xAD, 0xAD }, { 0x61C, 0x61C }, { 0x115F, 0x1160 }, { 0x180E, 0x180E },
	{ 0x200B, 0x200B }, { 0x200E, 0x200F }, { 0x202A, 0x202E }, { 0x2060, 0x206F }, { 0x3164, 0x3164 },
	{ 0xE000, 0xF8FF }, { 0xFDD0, 0xFDEF }, { 0xFEFF, 0xFEFF }, { 0xFFA0, 0xFFA0 }, { 0xFFF0, 0xFFFC },
	{ 0xFFFE, 0xFFFF }, { 0xE0000, 0xE0FFF }, { 0xF0000, 0x10FFFF }
};

void
sanitize(struct buf *to, struct bytes text)
{
	size_t i, len, start = to->n;
	bool blank = false;
	uint32_t cp;

	for (i = 0; i < text.n; i += len) {
		cp = utf8_decode(text.p + i, text.p + text.n, &len);
		if (CODERANGE_HOLDS(blanks, cp)) {
			blank = to->n > start;
			continue;
		}
		if (CODERANGE_HOLDS(unsafe, cp))
			continue;
		if (blank)
			buf_byte(to, ' ');
		blank = false;
		utf8_put(to, cp);
	}
}
