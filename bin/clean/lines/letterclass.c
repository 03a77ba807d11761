#include "ascii.h"
#include "lettercase.h"
#include "letterclass.h"

static enum letterclass
of_ascii(unsigned char c)
{
	if (ascii_is_lower(c))
		return LETTER_SMALL;
	if (ascii_is_upper(c))
		return LETTER_CAPITAL;
	if (ascii_is_digit(c))
		return LETTER_DIGIT;
	switch (c) {
	case '.': case '!': case '?':
		return LETTER_STOP;
	case ',': case ';':
		return LETTER_COMMA;
	case ':':
		return LETTER_COLON;
	case '"': case '\'': case '`':
		return LETTER_QUOTE;
	case '(': case '[': case '{':
		return LETTER_OPEN;
	case ')': case ']': case '}':
		return LETTER_CLOSE;
	case '|':
		return LETTER_RULE;
	default:
		return LETTER_OTHER;
	}
}

static enum letterclass
of_mark(uint32_t cp)
{
	switch (cp) {
	case 0xA9:
		return LETTER_COPYRIGHT;
	case 0xAB: case 0xBB: case 0x2018: case 0x2019: case 0x201A: case 0x201C: case 0x201D: case 0x201E: case 0x2039:
	case 0x300C: case 0x300D: case 0x300E: case 0x300F:
		return LETTER_QUOTE;
	case 0xB7: case 0x2022: case 0x203A: case 0x25B8: case 0x25BA: case 0xFF5C:
		return LETTER_RULE;
	case 0x2026:
		return LETTER_DOTS;
	case 0x3002: case 0xFF01: case 0xFF1F: case 0xFF0E: case 0x0964: case 0x0965: case 0x061F: case 0x06D4:
	case 0x0589: case 0x1362: case 0x104B:
		return LETTER_STOP;
	case 0x3001: case 0xFF0C: case 0x060C: case 0x061B: case 0xFF1B:
		return LETTER_COMMA;
	case 0xFF1A:
		return LETTER_COLON;
	case 0xFF08: case 0x3010:
		return LETTER_OPEN;
	case 0xFF09: case 0x3011:
		return LETTER_CLOSE;
	default:
		return LETTER_OTHER;
	}
}

enum letterclass
letterclass_of(uint32_t cp)
{
	if (cp < 0x80)
		return of_ascii((unsigned char)cp);
	if (cp < 0xC0)
		return cp == 0xAA || cp == 0xB5 || cp == 0xBA ? LETTER_SMALL : of_mark(cp);
	if (cp == 0xD7)
		return LETTER_OTHER;
	if (cp == 0x589)
		return LETTER_STOP;
	if (cp < 0x250 || (cp >= 0x370 && cp < 0x590))
		return lettercase_is_upper(cp) ? LETTER_CAPITAL : LETTER_SMALL;
	if ((cp >= 0x2000 && cp < 0x3040) || (cp >= 0xE000 && cp < 0x20000) || cp == 0x060C || cp == 0x061B ||
	    cp == 0x061F || cp == 0x06D4 || cp == 0x0964 || cp == 0x0965 || cp == 0x104B || cp == 0x1362)
		return of_mark(cp);
	if ((cp >= 0x3040 && cp < 0xA4D0) || (cp >= 0x20000 && cp < 0x32000) || (cp >= 0x0E00 && cp < 0x0F00) ||
	    (cp >= 0x1780 && cp < 0x1800) || (cp >= 0x1000 && cp < 0x10A0))
		return LETTER_WIDE;	/* written without spaces */
	return cp < 0xE000 ? LETTER_UNCASED : LETTER_OTHER;
}
