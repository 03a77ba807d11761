#include <stdbool.h>

#include "ascii.h"
#include "lettercase.h"
#include "utf8.h"
#include "word.h"

/*
 * The ASCII letters that a Latin letter with accents or a ligature is compared as: the base letter of Unicode's
 * decomposition, a digit where there are two (see pair), '.' where the letter stays.
 */
static const char latin[] =	/* U+00C0 to U+024F */
	"aaaaaa1ceeeeiiiidnooooo.ouuuuy34aaaaaa1ceeeeiiiidnooooo.ouuuuy3y"
	"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii55jjkkklllllll"
	"lllnnnnnnnnnoooooo22rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
	".b........d.............kk......oo.............uu..............."
	"....666777888aaiioouuuuuuuuuu.aaaa11..ggkkoooo..j666gg..nnaa11.."
	"aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............"
	"................";

static const char latin_additional[] =	/* U+1E00 to U+1EFF */
	"aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
	"mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
	"wwwwwwwwwwxxxxyyzzzzzzhtwy.s..4.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
	"eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

static const char pair[][3] = { "", "ae", "oe", "th", "ss", "ij", "dz", "lj", "nj" };

/* Whether a mark stands for a vowel that Hebrew and Arabic writers mostly leave out, or only widens the line. */
static bool
is_point(uint32_t cp)
{
	return (cp >= 0x591 && cp <= 0x5BD) || cp == 0x5BF || cp == 0x5C1 || cp == 0x5C2 || cp == 0x5C4 ||
	    cp == 0x5C5 ||
	    cp == 0x5C7 || (cp >= 0x610 && cp <= 0x61A) || cp == 0x640 || (cp >= 0x64B && cp <= 0x65F) || cp == 0x670 ||
	    (cp >= 0x6D6 && cp <= 0x6DC) || (cp >= 0x6DF && cp <= 0x6E4) || (cp >= 0x6E7 && cp <= 0x6E8) ||
	    (cp >= 0x6EA && cp <= 0x6ED);
}

/* Of letters that keyboards for Arabic, Persian and Urdu give different codes, and of alef with a sign, one each. */
static uint32_t
arabic(uint32_t cp)
{
	switch (cp) {
	case 0x622:	/* alef with madda, with hamza above, with hamza below */
	case 0x623:
	case 0x625:
		return 0x627;
	case 0x649:	/* alef maksura and the Persian yeh */
	case 0x6CC:
		return 0x64A;
	case 0x6A9:	/* keheh */
		return 0x643;
	default:
		return cp;
	}
}

/* The ASCII twin of a quote, a hyphen or a full-width character; 0 for what is left out, else CP itself. */
static uint32_t
plain(uint32_t cp)
{
	if (cp >= 0x591 && cp <= 0x6ED)
		return is_point(cp) ? 0 : arabic(cp);
	if (cp >= 0xFF01 && cp <= 0xFF5E)
		cp -= 0xFEE0;
	if (cp >= 'A' && cp <= 'Z')
		return cp + 0x20;
	if ((cp >= 0x300 && cp <= 0x36F) || (cp >= 0x200B && cp <= 0x200F) || cp == 0xAD || cp == 0xFEFF)
		return 0;
	if (cp >= 0x2018 && cp <= 0x201B)
		return '\'';
	if (cp >= 0x201C && cp <= 0x201F)
		return '"';
	if ((cp >= 0x2010 && cp <= 0x2015) || cp == 0x2212)
		return '-';
	return cp;
}

static void
fold_wide(struct buf *to, uint32_t cp)
{
	char c = '.';

	if (cp >= 0xC0 && cp < 0x250)
		c = latin[cp - 0xC0];
	else if (cp >= 0x1E00 && cp < 0x1F00)
		c = latin_additional[cp - 0x1E00];
	if (c >= '1' && c <= '8')
		buf_str(to, pair[c - '0']);
	else if (c != '.')
		buf_byte(to, (unsigned char)c);
	else if ((cp = plain(cp)) != 0)
		utf8_put(to, lettercase_lower(cp));
}

void
word_fold(struct buf *to, struct bytes word)
{
	const unsigned char *p = word.p, *end = word.p + word.n;
	size_t len;

	buf_reserve(to, word.n);
	while (p < end) {
		if (*p < 0x80) {
			buf_byte(to, ascii_lower(*p));
			p++;
		} else {
			fold_wide(to, utf8_decode(p, end, &len));
			p += len;
		}
	}
}
