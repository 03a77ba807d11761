#include "ascii.h"
#include "lettercase.h"

static enum lettercase
upper_if(bool is_upper)
{
	return is_upper ? LETTERCASE_UPPER : LETTERCASE_LOWER;
}

static enum lettercase
ascii(unsigned char c)
{
	return ascii_is_letter(c) ? upper_if(ascii_is_upper(c)) : LETTERCASE_NONE;
}

static enum lettercase
latin1(uint32_t cp)
{
	if (cp < 0xC0)
		return cp == 0xAA || cp == 0xB5 || cp == 0xBA ? LETTERCASE_LOWER : LETTERCASE_NONE;
	return cp == 0xD7 || cp == 0xF7 ? LETTERCASE_NONE : upper_if(cp < 0xDF);
}

/* U+0100 to U+02B8: in most of it capitals and lowercase letters alternate. */
static enum lettercase
latin_extended(uint32_t cp)
{
	if (cp >= 0x250 || cp == 0x138 || cp == 0x149 || cp == 0x17F || cp == 0x1DD || cp == 0x1F0)
		return LETTERCASE_LOWER;
	if (cp == 0x178 || cp == 0x18F)
		return LETTERCASE_UPPER;
	if ((cp >= 0x139 && cp <= 0x148) || (cp >= 0x179 && cp <= 0x17E) || (cp >= 0x1CD && cp <= 0x1DC))
		return upper_if((cp & 1) != 0);
	if (cp == 0x1A0 || cp == 0x1A1 || cp == 0x1AF || cp == 0x1B0)
		return upper_if(cp == 0x1A0 || cp == 0x1AF);	/* Vietnamese */
	if ((cp >= 0x180 && cp <= 0x1CC) || (cp >= 0x1F1 && cp <= 0x1F7) || (cp >= 0x220 && cp <= 0x221) ||
	    (cp >= 0x234 && cp <= 0x245))
		return LETTERCASE_NONE;	/* African and phonetic letters, in no order */
	return upper_if((cp & 1) == 0);
}

static enum lettercase
greek(uint32_t cp)
{
	if (cp < 0x386 || cp == 0x387 || cp > 0x3CE)
		return LETTERCASE_NONE;
	return upper_if(cp <= 0x3AB && cp != 0x390);
}

static enum lettercase
cyrillic(uint32_t cp)
{
	if (cp < 0x460)
		return upper_if(cp < 0x430);
	if (cp >= 0x482 && cp <= 0x489)
		return LETTERCASE_NONE;
	if (cp >= 0x4C0 && cp <= 0x4CF)
		return upper_if(cp == 0x4C0 || ((cp & 1) != 0 && cp != 0x4CF));
	return upper_if((cp & 1) == 0);
}

/* Armenian, U+1E00 to U+1EFF, and fullwidth letters. */
static enum lettercase
others(uint32_t cp)
{
	if (cp >= 0x531 && cp <= 0x588)
		return cp <= 0x556 ? LETTERCASE_UPPER : cp >= 0x560 ? LETTERCASE_LOWER : LETTERCASE_NONE;
	if (cp >= 0x1E00 && cp <= 0x1EFF)
		return upper_if((cp & 1) == 0 && (cp < 0x1E96 || cp > 0x1E9D));
	return cp >= 0xFF21 && cp <= 0xFF5A ? ascii((unsigned char)(cp - 0xFEE0)) : LETTERCASE_NONE;
}

enum lettercase
lettercase_of(uint32_t cp)
{
	if (cp < 0x80)
		return ascii((unsigned char)cp);
	if (cp < 0x100)
		return latin1(cp);
	if (cp < 0x2B9)
		return latin_extended(cp);
	if (cp >= 0x370 && cp < 0x400)
		return greek(cp);
	if (cp >= 0x400 && cp < 0x530)
		return cyrillic(cp);
	return others(cp);
}

uint32_t
lettercase_lower(uint32_t cp)
{
	if (!lettercase_is_upper(cp))
		return cp;
	if (cp < 0x100 || (cp >= 0x391 && cp <= 0x3AB) || (cp >= 0x410 && cp <= 0x42F) || cp >= 0xFF21)
		return cp + 0x20;
	if (cp >= 0x400 && cp <= 0x40F)
		return cp + 0x50;
	if (cp >= 0x531 && cp <= 0x556)
		return cp + 0x30;
	switch (cp) {
	case 0x130:
		return 'i';
	case 0x178:
		return 0xFF;
	case 0x18F:
		return 0x259;
	case 0x386:
		return 0x3AC;
	case 0x388: case 0x389: case 0x38A:
		return cp + 0x25;
	case 0x38C:
		return 0x3CC;
	case 0x38E: case 0x38F:
		return cp + 0x3F;
	case 0x4C0:
		return 0x4CF;
	case 0x1E9E:
		return 0xDF;
	default:
		return cp + 1;	/* the blocks where capitals and lowercase letters alternate */
	}
}
