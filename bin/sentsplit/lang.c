#include "lang.h"
#include "charclass.h"
#include "token.h"
#include "utf8.h"
#include "wordlist.h"

enum {
	SAMPLE = 2048,		/* bytes of a row whose words are looked at */
	SCRIPT_SAMPLE = 512,	/* and whose letters are */
	ENOUGH = 6		/* function words that tell its language, where no other has half as many */
};

#define BIT(lang) ((uint32_t)1 << (lang))

static const uint32_t latin = BIT(LANG_EN) | BIT(LANG_DE) | BIT(LANG_FR) | BIT(LANG_ES) | BIT(LANG_IT) | BIT(LANG_PT) |
    BIT(LANG_NL) | BIT(LANG_SV) | BIT(LANG_DA) | BIT(LANG_PL) | BIT(LANG_SK) | BIT(LANG_TR);
static const uint32_t cyrillic = BIT(LANG_RU) | BIT(LANG_BG) | BIT(LANG_KK);
static const uint32_t ordinals = BIT(LANG_DE) | BIT(LANG_DA) | BIT(LANG_PL) | BIT(LANG_SK) | BIT(LANG_TR);

static const struct {
	const char *code;
	enum lang lang;
} codes[] = {
	{ "en", LANG_EN }, { "de", LANG_DE }, { "fr", LANG_FR }, { "es", LANG_ES }, { "it", LANG_IT },
	{ "pt", LANG_PT }, { "nl", LANG_NL }, { "sv", LANG_SV }, { "da", LANG_DA }, { "no", LANG_DA },
	{ "nb", LANG_DA }, { "nn", LANG_DA }, { "pl", LANG_PL }, { "sk", LANG_SK }, { "cs", LANG_SK },
	{ "tr", LANG_TR }, { "ru", LANG_RU }, { "uk", LANG_RU }, { "be", LANG_RU }, { "bg", LANG_BG },
	{ "kk", LANG_KK }, { "el", LANG_EL }, { "ar", LANG_AR }, { "fa", LANG_AR }, { "ur", LANG_AR },
	{ "hi", LANG_HI }, { "mr", LANG_HI }, { "ne", LANG_HI }, { "hy", LANG_HY }, { "zh", LANG_ZH },
	{ "ja", LANG_JA }, { "ko", LANG_KO }, { "am", LANG_OTHER }, { "my", LANG_OTHER }, { "km", LANG_OTHER },
	{ "auto", LANG_AUTO }
};

bool
lang_by_code(struct bytes code, enum lang *lang)
{
	size_t i;

	for (i = 0; i < sizeof codes / sizeof *codes; i++) {
		if (bytes_is(code, codes[i].code)) {
			*lang = codes[i].lang;
			return true;
		}
	}
	return false;
}

/* The script of a letter beyond ASCII, by the language that stands for it; LANG_AUTO is Latin, or none. */
static enum lang
script(uint32_t cp)
{
	static const struct {
		uint32_t first, last;
		enum lang lang;
	} scripts[] = {
		{ 0x0370, 0x03FF, LANG_EL }, { 0x0400, 0x052F, LANG_RU }, { 0x0530, 0x058F, LANG_HY },
		{ 0x0600, 0x077F, LANG_AR }, { 0x0900, 0x097F, LANG_HI }, { 0x0980, 0x1DFF, LANG_OTHER },
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
vote(struct votes *v, uint32_t langs)
{
	unsigned i;

	for (i = 0; langs != 0; i++, langs >>= 1)
		if ((langs & 1) != 0 && ++v->count[i] > v->most)
			v->most = v->count[i];
}

/* The languages that lead by more than a factor of LEAD; 0 where some other has too many votes for that. */
static uint32_t
leaders(const struct votes *v, unsigned lead)
{
	uint32_t langs = 0;
	unsigned i;

	for (i = 0; i < LANG_AUTO && v->most > 0; i++) {
		if (v->count[i] == v->most)
			langs |= BIT(i);
		else if (lead * v->count[i] > v->most)
			return 0;
	}
	return langs;
}

/* Letters that only some of the languages have; all are of two bytes. */
static uint32_t
by_letter(uint32_t cp)
{
	switch (cp) {
	case 0xDF:
		return BIT(LANG_DE);
	case 0xF1: case 0xBF: case 0xA1:
		return BIT(LANG_ES);
	case 0xE3: case 0xF5:
		return BIT(LANG_PT);
	case 0xE6: case 0xF8: case 0xD8:
		return BIT(LANG_DA);
	case 0xE5: case 0xC5:
		return BIT(LANG_SV) | BIT(LANG_DA);
	case 0x0105: case 0x0107: case 0x0119: case 0x0142: case 0x015B: case 0x017C:
		return BIT(LANG_PL);
	case 0x010D: case 0x010F: case 0x011B: case 0x013E: case 0x0159: case 0x0161: case 0x0165: case 0x016F:
	case 0x017E:
		return BIT(LANG_SK);
	case 0x011F: case 0x0131: case 0x0130: case 0x015F:
		return BIT(LANG_TR);
	case 0x044B: case 0x044D: case 0x0451:
		return BIT(LANG_RU);
	case 0x04D9: case 0x0493: case 0x049B: case 0x04A3: case 0x04E9: case 0x04B1: case 0x04AF:
		return BIT(LANG_KK);
	default:
		return 0;
	}
}

/* The word that ends at P is a letter with a stop, "z. B.", and no function word. */
static bool
is_letter_with_stop(const unsigned char *start, const unsigned char *p, const unsigned char *end)
{
	return p < end && *p == '.' && p - start >= 2 && p[-2] == ' ';
}

/* The languages among CANDIDATES that most function words, and letters of their own, of the text speak for. */
static uint32_t
by_words(struct bytes text, uint32_t candidates)
{
	const unsigned char *p = text.p, *end = text.p + text.n;
	struct votes v = { { 0 }, 0 };
	uint32_t hash, langs;
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

static enum lang
first_of(uint32_t langs)
{
	unsigned i = 0;

	while ((langs >> i & 1) == 0)
		i++;
	return (enum lang)i;
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
static uint32_t
guess(struct bytes text)
{
	enum lang lang;
	uint32_t langs;

	text = sample(text, SAMPLE);
	lang = by_script(sample(text, SCRIPT_SAMPLE));
	if (lang == LANG_RU) {
		langs = by_words(text, cyrillic);
		return langs != 0 ? langs : BIT(LANG_RU);
	}
	return lang == LANG_AUTO ? by_words(text, latin) : BIT(lang);
}

struct lang_profile
lang_profile(enum lang lang, struct bytes text)
{
	struct lang_profile p = { lang, 0, 0, '.', false };

	p.words = lang == LANG_AUTO ? guess(text) : BIT(lang);
	if (p.words == 0 || ((p.words & BIT(LANG_EN)) != 0 && p.words != BIT(LANG_EN))) {
		p.words = BIT(LANG_EN);		/* not told: English, and the titles of all */
		p.titles = latin;
	} else if (p.words != BIT(LANG_EN)) {
		p.titles = BIT(LANG_EN) | ((cyrillic & p.words) != 0 ? cyrillic : 0);
	}
	p.lang = first_of(p.words);
	p.ordinals = (ordinals & p.words) != 0;
	if (p.lang == LANG_HY)
		p.extra = ':';
	else if (p.lang == LANG_EL)
		p.extra = ';';
	return p;
}
