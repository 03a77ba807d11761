#include "charclass.h"
#include "langid.h"
#include "lettercase.h"
#include "simd.h"
#include "token.h"
#include "utf8.h"
#include "wordlist.h"

enum {
	SAMPLE = 2048,		/* bytes of a row whose words are looked at */
	SCRIPT_SAMPLE = 512,	/* and whose letters are */
	ENOUGH = 6,		/* function words that identify a language, if no other has more than half as many */
	PLANES = 12		/* bits of a count: a sample has fewer words and letters */
};

/* The script of a letter beyond ASCII, as the language that represents it; LANG_AUTO is Latin, or none. */
static enum lang
script(uint32_t cp)
{
	static const struct {
		uint32_t first, last;
		enum lang lang;
	} scripts[] = {
		{ 0x0370, 0x03FF, LANG_EL }, { 0x0400, 0x052F, LANG_RU }, { 0x0530, 0x058F, LANG_HY },
		{ 0x0590, 0x05FF, LANG_HE },
		{ 0x0600, 0x077F, LANG_AR }, { 0x0780, 0x08FF, LANG_OTHER },
		{ 0x0900, 0x097F, LANG_HI }, { 0x0980, 0x09FF, LANG_BN }, { 0x0A00, 0x0A7F, LANG_PA },
		{ 0x0A80, 0x0AFF, LANG_GU }, { 0x0B00, 0x0B7F, LANG_OTHER }, { 0x0B80, 0x0BFF, LANG_TA },
		{ 0x0C00, 0x0C7F, LANG_TE }, { 0x0C80, 0x0CFF, LANG_KN }, { 0x0D00, 0x0D7F, LANG_ML },
		{ 0x0D80, 0x0DFF, LANG_OTHER },
		{ 0x0E00, 0x0E7F, LANG_TH }, { 0x0E80, 0x1DFF, LANG_OTHER },
		{ 0x3041, 0x30FF, LANG_JA }, { 0x3400, 0x9FFF, LANG_ZH }, { 0xAC00, 0xD7A3, LANG_KO }
	};
	size_t i;

	for (i = 0; i < sizeof scripts / sizeof *scripts && scripts[i].first <= cp; i++)
		if (cp <= scripts[i].last)
			return scripts[i].lang;
	return LANG_AUTO;
}

/* The bytes up to the first block that holds one beyond ASCII. */
static size_t
ascii_length(struct bytes text)
{
	size_t n = 0;

	while (text.n - n >= SIMD_BYTES && !simd_any_high(simd_load(text.p + n)))
		n += SIMD_BYTES;
	return n;
}

/* The script that the most letters beyond ASCII are in, where they are a fourth of the ASCII bytes or more. */
static enum lang
by_script(struct bytes text)
{
	const unsigned char *p = text.p, *end = text.p + text.n;
	size_t count[LANG_AUTO + 1] = { 0 }, plain = 0, len, i;
	enum lang lang, best = LANG_AUTO;

	while (p < end) {
		len = ascii_length(bytes_between(p, end));
		if (len > 0) {
			plain += len;
			p += len;
			continue;
		}
		lang = script(charclass_decode(p, &len));
		count[lang] += lang == LANG_JA ? 4 : lang == LANG_KO ? 2 : 1;	/* kana and hangul stand among Han */
		plain += len == 1;
		p += len;
	}
	count[LANG_AUTO] = plain / 4;
	for (i = 0; i < LANG_AUTO; i++)
		if (count[i] > count[best])
			best = (enum lang)i;
	return best;
}

/*
 * What a byte is to a word: the lower case of an ASCII letter; HEAD for the lead byte of Latin, Greek or Cyrillic
 * script, which a function word may begin with, too; 0 for any other.
 */
enum { HEAD = 1 };

#define X1 HEAD
#define X8 X1, X1, X1, X1, X1, X1, X1, X1
#define LETTERS 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', \
	'u', 'v', 'w', 'x', 'y', 'z'
static const unsigned char word_byte[256] = {
	['A'] = LETTERS, ['a'] = LETTERS, [0xC3] = X8, X8, X8, X1, X1, X1, X1, X1, X1, X1
};
#undef LETTERS
#undef X8
#undef X1

/* Adds the character at P, beyond ASCII and of LEN bytes, to the hash in lower case; false if it is not of a word. */
static bool
add_wide(uint32_t *hash, const unsigned char *p, size_t *len)
{
	unsigned char lower[4];
	struct buf fold = { lower, 0, sizeof lower };
	const uint32_t cp = charclass_decode(p, len);
	size_t i;

	if (!charclass_is_word(charclass_of(cp)))
		return false;
	utf8_put(&fold, lettercase_lower(cp));
	for (i = 0; i < fold.n; i++)
		*hash = *hash * TOKEN_HASH + lower[i];
	return true;
}

/* The hash of the next word from *AT on, in lower case; moves *AT after it.  False if there is none. */
static bool
next_hash(const unsigned char **at, const unsigned char *end, uint32_t *hash)
{
	const unsigned char *p = *at;
	uint32_t h = TOKEN_SEED;
	unsigned char c;
	size_t len;
	bool any = false;

	while (p < end && word_byte[*p] == 0)
		p++;
	while (p < end) {
		c = word_byte[*p];
		if (c > HEAD) {
			do
				h = h * TOKEN_HASH + c;
			while (++p < end && (c = word_byte[*p]) > HEAD);
			any = true;
			continue;
		}
		len = 1;
		if (*p == '\'' && any)
			h = h * TOKEN_HASH + *p;
		else if (*p >= 0x80 && add_wide(&h, p, &len))
			any = true;
		else if (any)
			break;
		p += len;
	}
	*at = p;
	*hash = h;
	return any;
}

/*
 * How many words speak for each language, with the counts on edge: bit I of all counts is in plane I, so that one
 * addition serves all languages.
 */
struct votes {
	lang_set plane[PLANES];
};

static void
vote(struct votes *v, lang_set langs)
{
	lang_set carry;
	unsigned i;

	for (i = 0; langs != 0; i++) {
		carry = v->plane[i] & langs;
		v->plane[i] ^= langs;
		langs = carry;
	}
}

/* The languages with the most votes, *MOST of them; 0 if there are none. */
static lang_set
leaders(const struct votes *v, unsigned *most)
{
	lang_set langs = ~(lang_set)0;
	unsigned i;

	*most = 0;
	for (i = PLANES; i-- > 0;) {
		if ((langs & v->plane[i]) != 0) {
			langs &= v->plane[i];
			*most |= 1u << i;
		}
	}
	return *most > 0 ? langs : 0;
}

/* The languages with more than N votes. */
static lang_set
above(const struct votes *v, unsigned n)
{
	lang_set more = 0, equal = ~(lang_set)0;
	unsigned i;

	for (i = PLANES; i-- > 0;) {
		if ((n >> i & 1) == 0)
			more |= equal & v->plane[i];
		equal &= (n >> i & 1) != 0 ? v->plane[i] : ~v->plane[i];
	}
	return more;
}

/* The languages that have a letter which others have not; letters of two bytes. */
static lang_set
by_letter(uint32_t cp)
{
#define L(lang) LANG_BIT(LANG_ ## lang)
	switch (cp) {
	case 0xDF:
		return L(DE);
	case 0xF1: case 0xBF: case 0xA1:
		return L(ES);
	case 0xB7:
		return L(CA);
	case 0xE3:
		return L(PT);
	case 0xF5:
		return L(PT) | L(ET);
	case 0xE4: case 0xC4:
		return L(FI) | L(ET) | L(DE) | L(SV);
	case 0xE6: case 0xC6:
		return L(DA) | L(IS);
	case 0xF8: case 0xD8:
		return L(DA);
	case 0xE5: case 0xC5:
		return L(SV) | L(DA);
	case 0xF0: case 0xFE: case 0xDE:
		return L(IS);
	case 0x0151: case 0x0171: case 0x0150:
		return L(HU);
	case 0x0103: case 0x0102:
		return L(RO) | L(VI);
	case 0x0219: case 0x021B: case 0x0218: case 0x021A: case 0x0163:
		return L(RO);
	case 0x0111: case 0x0110:
		return L(VI) | L(HR);
	case 0x01A1: case 0x01B0:
		return L(VI);
	case 0x0105: case 0x0119:
		return L(PL) | L(LT);
	case 0x0142: case 0x015B: case 0x017C:
		return L(PL);
	case 0x0107:
		return L(PL) | L(HR);
	case 0x0117: case 0x012F: case 0x0173:
		return L(LT);
	case 0x016B:
		return L(LT) | L(LV);
	case 0x0101: case 0x0113: case 0x012B: case 0x0137: case 0x013C: case 0x0146:
		return L(LV);
	case 0x010D: case 0x0161: case 0x017E:
		return L(SK) | L(SL) | L(HR) | L(LT) | L(LV);
	case 0x010F: case 0x011B: case 0x013E: case 0x0159: case 0x0165: case 0x016F:
		return L(SK);
	case 0x011F: case 0x0131: case 0x0130: case 0x015F:
		return L(TR);
	case 0x044B: case 0x044D: case 0x0451:
		return L(RU);
	case 0x0456: case 0x0457: case 0x0454: case 0x0491:
		return L(UK);
	case 0x0458: case 0x0459: case 0x045A: case 0x045B: case 0x0452: case 0x045F:
		return L(SR);
	case 0x044A:
		return L(BG);
	case 0x04D9: case 0x0493: case 0x049B: case 0x04A3: case 0x04E9: case 0x04B1: case 0x04AF:
		return L(KK);
	default:
		return 0;
	}
#undef L
}

/* The word that ends at P is a letter with a stop, "z. B.", and no function word. */
static bool
is_letter_with_stop(const unsigned char *start, const unsigned char *p, const unsigned char *end)
{
	return p < end && *p == '.' && p - start >= 2 && p[-2] == ' ';
}

/* The languages among CANDIDATES that most function words, and letters of their own, of the text speak for. */
static lang_set
by_words(struct bytes text, lang_set candidates)
{
	const unsigned char *p = text.p, *end = text.p + text.n;
	struct votes v = { 0 };
	lang_set langs;
	unsigned most, voted = 0;
	uint32_t hash;
	size_t len;

	while (next_hash(&p, end, &hash)) {
		if (is_letter_with_stop(text.p, p, end))
			continue;
		langs = wordlist_languages(hash) & candidates;
		if (langs == 0)
			continue;
		vote(&v, langs);
		if (++voted < ENOUGH)
			continue;
		langs = leaders(&v, &most);
		if (most >= ENOUGH && (above(&v, most / 2) & ~langs) == 0)
			return langs;
	}
	for (p = text.p + ascii_length(text); p < end; p++)
		if (*p >= 0xC2 && *p < 0xE0)
			vote(&v, by_letter(charclass_decode(p, &len)) & candidates);
	return leaders(&v, &most);
}

static struct bytes
sample(struct bytes text, size_t n)
{
	if (text.n > n) {
		text.n = n;
		while ((text.p[text.n] & 0xC0) == 0x80)
			text.n--;
	}
	return text;
}

/* The languages the text may be in: several where none leads, none where nothing speaks for any. */
lang_set
langid_guess(struct bytes text)
{
	enum lang lang;
	lang_set langs;

	text = sample(text, SAMPLE);
	lang = by_script(sample(text, SCRIPT_SAMPLE));
	if (lang == LANG_RU) {
		langs = by_words(text, LANG_CYRILLIC);
		return langs != 0 ? langs : LANG_BIT(LANG_RU);
	}
	return lang == LANG_AUTO ? by_words(text, LANG_LATIN) : LANG_BIT(lang);
}

