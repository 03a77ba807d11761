#include "charclass.h"
#include "coderange.h"
#include "lettercase.h"

#define S CHAR_SPACE
#define D CHAR_DIGIT
#define L CHAR_LOWER
#define U CHAR_UPPER
const unsigned char charclass_of_ascii[128] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, S, S, S, S, S, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	S, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, D, D, D, D, D, D, D, D, D, D, 0, 0, 0, 0, 0, 0,
	0, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, 0, 0, 0, 0, 0,
	0, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, 0, 0, 0, 0, 0,
};
#undef S
#undef D
#undef L
#undef U

const unsigned char charclass_edge_of_ascii[128] = {
	['.'] = EDGE_STOP, ['!'] = EDGE_MARK, ['?'] = EDGE_MARK,
	['('] = EDGE_OPEN, ['['] = EDGE_OPEN, ['{'] = EDGE_OPEN,
	[')'] = EDGE_CLOSE, [']'] = EDGE_CLOSE, ['}'] = EDGE_CLOSE,
	['"'] = EDGE_EITHER, ['\''] = EDGE_EITHER, ['`'] = EDGE_EITHER
};

/* White space beyond ASCII. */
static bool
is_space(uint32_t cp)
{
	return cp == 0x85 || cp == 0xA0 || cp == 0x1680 || (cp >= 0x2000 && cp <= 0x200A) || cp == 0x2028 ||
	    cp == 0x2029 || cp == 0x202F || cp == 0x205F || cp == 0x3000;
}

/* Blocks above U+00FF that hold signs, not letters, without those that charclass_of_wide() names; in order. */
static const struct coderange signs[] = {
	{ 0x02B9, 0x036F },	/* modifiers and combining marks */
	{ 0x037E, 0x037E }, { 0x0384, 0x0385 }, { 0x0387, 0x0387 }, { 0x0482, 0x0489 }, { 0x055A, 0x055F },
	{ 0x0589, 0x05C7 },
	{ 0x05F3, 0x061F }, { 0x064B, 0x065F }, { 0x066A, 0x066D }, { 0x06D4, 0x06ED },
	{ 0x0964, 0x0965 }, { 0x0E3F, 0x0E3F }, { 0x0E5A, 0x0E5B }, { 0x104A, 0x104F }, { 0x10FB, 0x10FB },
	{ 0x1360, 0x1368 }, { 0x17D4, 0x17DB }, { 0x1800, 0x180E },
	{ 0x1AB0, 0x1AFF }, { 0x1DC0, 0x1DFF },
	{ 0x2000, 0x2070 }, { 0x207A, 0x207E }, { 0x208A, 0x208E }, { 0x20A0, 0x2101 }, { 0x2116, 0x2118 },
	{ 0x2190, 0x2BFF },
	{ 0x2E00, 0x2E7F }, { 0x3001, 0x3004 }, { 0x3030, 0x3030 },
	{ 0xE000, 0xF8FF }, { 0xFE00, 0xFE6F }, { 0xFEFF, 0xFF00 }, { 0xFF3B, 0xFF40 },
	{ 0xFF5B, 0xFF65 }, { 0xFFE0, 0xFFFF }, { 0x1F000, 0x1FAFF }, { 0xE0000, 0x10FFFF }
};

/* Decimal digits beyond ASCII: the first of each ten; in order. */
static const uint32_t digits[] = {
	0x0660, 0x06F0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0E50, 0x0ED0, 0x0F20,
	0x1040, 0x17E0, 0x1810, 0x1C50, 0xFF10
};

/*
 * The marks that end sentences, of scripts that no case in charclass_edge_of_wide() names: Sentence_Terminal of Unicode
 * 14, and the Tibetan shads; in order.
 */
static const struct coderange terminals[] = {
	{ 0x061D, 0x061E }, { 0x0700, 0x0702 }, { 0x07F9, 0x07F9 }, { 0x0837, 0x0837 }, { 0x0839, 0x0839 },
	{ 0x083D, 0x083E }, { 0x0F0D, 0x0F12 }, { 0x166E, 0x166E }, { 0x1735, 0x1736 }, { 0x1803, 0x1803 },
	{ 0x1809, 0x1809 }, { 0x1944, 0x1945 }, { 0x1AA8, 0x1AAB }, { 0x1B5A, 0x1B5B }, { 0x1B5E, 0x1B5F },
	{ 0x1B7D, 0x1B7E }, { 0x1C3B, 0x1C3C }, { 0x1C7E, 0x1C7F }, { 0x2E2E, 0x2E2E }, { 0x2E3C, 0x2E3C },
	{ 0x2E53, 0x2E54 }, { 0xA4FF, 0xA4FF }, { 0xA60E, 0xA60F }, { 0xA6F3, 0xA6F3 }, { 0xA6F7, 0xA6F7 },
	{ 0xA876, 0xA877 }, { 0xA8CE, 0xA8CF }, { 0xA92F, 0xA92F }, { 0xA9C8, 0xA9C9 }, { 0xAA5D, 0xAA5F },
	{ 0xAAF0, 0xAAF1 }, { 0xABEB, 0xABEB }, { 0xFE52, 0xFE52 }, { 0xFE56, 0xFE57 }, { 0x10A56, 0x10A57 },
	{ 0x10F55, 0x10F59 }, { 0x10F86, 0x10F89 }, { 0x11047, 0x11048 }, { 0x110BE, 0x110C1 }, { 0x11141, 0x11143 },
	{ 0x111C5, 0x111C6 }, { 0x111CD, 0x111CD }, { 0x111DE, 0x111DF }, { 0x11238, 0x11239 }, { 0x1123B, 0x1123C },
	{ 0x112A9, 0x112A9 }, { 0x1144B, 0x1144C }, { 0x115C2, 0x115C3 }, { 0x115C9, 0x115D7 }, { 0x11641, 0x11642 },
	{ 0x1173C, 0x1173E }, { 0x11944, 0x11944 }, { 0x11946, 0x11946 }, { 0x11A42, 0x11A43 }, { 0x11A9B, 0x11A9C },
	{ 0x11C41, 0x11C42 }, { 0x11EF7, 0x11EF8 }, { 0x16A6E, 0x16A6F }, { 0x16AF5, 0x16AF5 }, { 0x16B37, 0x16B38 },
	{ 0x16B44, 0x16B44 }, { 0x16E98, 0x16E98 }, { 0x1BC9F, 0x1BC9F }, { 0x1DA88, 0x1DA88 }
};

static bool
is_sign(uint32_t cp)
{
	return CODERANGE_HOLDS(signs, cp);
}

static bool
is_terminal(uint32_t cp)
{
	return CODERANGE_HOLDS(terminals, cp);
}

static bool
is_digit(uint32_t cp)
{
	size_t i;

	for (i = 0; i < sizeof digits / sizeof *digits && digits[i] <= cp; i++)
		if (cp - digits[i] < 10)
			return true;
	return false;
}

enum charclass
charclass_of_wide(uint32_t cp)
{
	if (cp >= 0x2010 && cp <= 0x2027)
		return CHAR_NONE;	/* quotes, dashes, the ellipsis: most of what is beyond ASCII in English */
	if (cp >= 0x3008 && cp < 0xA4D0) {
		if (cp >= 0x3041)
			return CHAR_UNCASED;	/* kana and Han */
		if (cp <= 0x3020)
			return CHAR_NONE;	/* and their brackets */
	}
	if ((cp >= 0xFF01 && cp <= 0xFF0F) || (cp >= 0xFF1A && cp <= 0xFF20))
		return CHAR_NONE;	/* and their stops */
	if (cp >= 0xAC00 && cp < 0xD7A4)
		return CHAR_UNCASED;	/* Hangul */
	if (is_space(cp))
		return CHAR_SPACE;
	switch (lettercase_of(cp)) {
	case LETTERCASE_UPPER:
		return CHAR_UPPER;
	case LETTERCASE_LOWER:
		return CHAR_LOWER;
	case LETTERCASE_NONE:
		break;
	}
	if (cp < 0x100 || is_sign(cp))
		return CHAR_NONE;
	if (is_digit(cp))
		return CHAR_DIGIT;
	return is_terminal(cp) ? CHAR_NONE : CHAR_UNCASED;
}

enum charclass
charclass_at(const unsigned char *p, const unsigned char *end)
{
	size_t len;

	if (p == end)
		return CHAR_NONE;
	return charclass_of(charclass_decode(p, &len));
}

const unsigned char *
charclass_skip_spaces(const unsigned char *p, const unsigned char *end)
{
	size_t len;

	for (; p < end; p += len) {
		if (charclass_of(charclass_decode(p, &len)) != CHAR_SPACE)
			break;
	}
	return p;
}

enum edge
charclass_edge_of_wide(uint32_t cp)
{
	switch (cp) {
	case 0x203C: case 0x203D: case 0x2047: case 0x2048: case 0x2049:	/* doubled marks, interrobang */
	case 0x061F: case 0x06D4:				/* Arabic question mark, Urdu stop */
	case 0x0964: case 0x0965:				/* Devanagari danda */
	case 0x0589:						/* Armenian stop */
	case 0x104A: case 0x104B:				/* Burmese */
	case 0x1362: case 0x1367: case 0x1368:			/* Ethiopic */
	case 0x17D4: case 0x17D5:				/* Khmer */
	case 0x037E:						/* Greek question mark */
		return EDGE_MARK;
	case 0x2026:
		return EDGE_DOTS;
	case 0x3002: case 0xFF0E: case 0xFF61: case 0xFF01: case 0xFF1F:
		return EDGE_WIDE;
	case 0xA1: case 0xBF:					/* inverted marks */
	case 0x201A: case 0x201E: case 0x300A: case 0x3008: case 0x300C: case 0x300E: case 0x3010: case 0x3014:
	case 0x3016: case 0x301D: case 0xFF08: case 0xFF3B: case 0xFF5B: case 0xFF62:
		return EDGE_OPEN;
	case 0x200B: case 0x200C: case 0x200D: case 0x200E: case 0x200F: case 0x2060: case 0xFEFF:
	case 0x202A: case 0x202B: case 0x202C: case 0x202D: case 0x202E: case 0x2066: case 0x2067: case 0x2068:
	case 0x2069:			/* to here unseen: joiners and directions */
	case 0x300B: case 0x3009: case 0x300D: case 0x300F: case 0x3011: case 0x3015: case 0x3017: case 0x301E:
	case 0x301F: case 0xFF09: case 0xFF3D: case 0xFF5D: case 0xFF63:
		return EDGE_CLOSE;
	case 0xAB: case 0xBB: case 0x2018: case 0x2019: case 0x201B: case 0x201C:
	case 0x201D: case 0x201F: case 0x2039: case 0x203A:
		return EDGE_EITHER;
	default:
		return is_terminal(cp) ? EDGE_MARK : EDGE_NONE;
	}
}
