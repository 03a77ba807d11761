#include "charclass.h"
#include "langid.h"
#include "token.h"
#include "utf8.h"
#include "wordlist.h"

enum {
	SAMPLE = 2048,		/* bytes of a row whose words are looked at */
	SCRIPT_SAMPLE = 512,	/* and whose letters are */
	ENOUGH = 6		/* function words that identify a language, if no other has half as many */
};

/* The script of a letter beyond ASCII, by the language that stands for it; LANG_AUTO is Latin, or none. */
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
		{ 0x0900, 0x097F, LANG_HI }, { 0x0980, 0x09FF, LANG_BN }, { 0x0A00, 0x0B7F, LANG_OTHER },
		{ 0x0B80, 0x0BFF, LANG_TA }, { 0x0C00, 0x0C7F, LANG_TE }, { 0x0C80, 0x0DFF, LANG_OTHER },
		{ 0x0E00, 0x0E7F, LANG_TH }, { 0x0E80, 0x1DFF, LANG_OTHER },
		{ 0x3041, 0x30FF, LANG_JA }, { 0x3400, 0x9FFF, LANG_ZH }, { 0xAC00, 0xD7A3, LANG_KO }
	};
	size_t i;

	for (i = 0; i < sizeof scripts / sizeof *scripts && scripts[i].first <= cp; i++)
		if (cp <= scripts[i].last)
			return scripts[i].lang;
	return LANG_AUTO;
}

/* The script that the most letters beyond ASCII are in, where they are a fourth of the ASCII bytes or more. */
static enum lang
by_script(struct bytes text)
{
	const unsigned char *p = text.p, *end = text.p + text.n;
	size_t count[LANG_AUTO + 1] = { 0 }, plain = 0, len, i;
	enum lang lang, best = LANG_AUTO;
	uint64_t eight;

	while (p < end) {
		if (end - p >= 8 && (memcpy(&eight, p, 8), (eight & 0x8080808080808080u) == 0)) {
			plain += 8;
			p += 8;
			continue;
		}
		lang = script(charclass_decode(p, &len));
		count[lang] += lang == LANG_JA ? 4 : lang == LANG_KO ? 2 : 1;	/* kana and hangul stand among Han */
		plain += len == 1;
		p += len;
	}
	for (i = 0; i < LANG_AUTO; i++)
		if (count[i] > plain / 4 && (best == LANG_AUTO || count[i] > count[best]))
			best = (enum lang)i;
	return best;
}

/* A function word may begin with this byte: an ASCII letter, or the lead of one of Latin, Greek or Cyrillic script. */
static inline unsigned
is_head(unsigned c)
{
	return ((c | 0x20) - 'a' < 26) | ((c > 0xC2) & (c < 0xE2));
}

/* The hash of the next word from *AT on, in lower case, and *AT behind it; false where there is none. */
static bool
next_hash(const unsigned char **at, const unsigned char *end, uint32_t *hash)
{
	const unsigned char *p = *at;
	unsigned char lower[4];
	struct buf fold = { lower, 0, sizeof lower };
	enum charclass k;
	uint32_t cp, h = TOKEN_SEED;
	size_t len, i, n = 0;

	while (p < end && is_head(*p) == 0)
		p++;
	for (; p < end; p += len) {
		len = 1;
		if (*p < 0x80) {
			k = charclass_of(*p);
			if (k == CHAR_LOWER || k == CHAR_UPPER || (*p == '\'' && n > 0)) {
				h = h * TOKEN_HASH + (*p == '\'' ? *p : *p | 0x20);
				n++;
			} else if (n > 0) {
				break;
			}
			continue;
		}
		cp = charclass_decode(p, &len);
		if (!charclass_is_word(charclass_of(cp))) {
			if (n > 0)
				break;
			continue;
		}
		fold.n = 0;
		utf8_put(&fold, charclass_lower(cp));
		for (i = 0; i < fold.n; i++)
			h = h * TOKEN_HASH + lower[i];
		n++;
	}
	*at = p;
	*hash = h;
	return n > 0;
}

struct votes {
	unsigned count[LANG_AUTO];
	unsigned most;
};

static void
vote(struct votes *v, lang_set langs)
{
	unsigned i;

	for (i = 0; langs != 0; i++, langs >>= 1)
		if ((langs & 1) != 0 && ++v->count[i] > v->most)
			v->most = v->count[i];
}

/* The languages that lead by more than a factor of LEAD; 0 where some other has too many votes for that. */
static lang_set
leaders(const struct votes *v, unsigned lead)
{
	lang_set langs = 0;
	unsigned i;

	for (i = 0; i < LANG_AUTO && v->most > 0; i++) {
		if (v->count[i] == v->most)
			langs |= LANG_BIT(i);
		else if (lead * v->count[i] > v->most)
			return 0;
	}
	return langs;
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
	struct votes v = { { 0 }, 0 };
	lang_set langs;
	uint32_t hash;
	size_t len;

	while (next_hash(&p, end, &hash)) {
		if (is_letter_with_stop(text.p, p, end))
			continue;
		langs = wordlist_languages(hash) & candidates;
		vote(&v, langs);
		if (langs != 0 && v.most >= ENOUGH && (langs = leaders(&v, 2)) != 0)
			return langs;
	}
	for (p = text.p; p < end; p++)
		if (*p >= 0xC2 && *p < 0xE0)
			vote(&v, by_letter(charclass_decode(p, &len)) & candidates);
	return leaders(&v, 1);
}

static struct bytes
sample(struct bytes text, size_t n)
{
	if (text.n > n) {
		text.n = n;
		while (text.n > 0 && (text.p[text.n] & 0xC0) == 0x80)
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

