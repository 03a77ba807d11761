#include "lang.h"
#include "token.h"
#include "utf8.h"
#include "letter.h"
#include "words.h"

enum { SAMPLE = 2048 };		/* bytes of a row that are looked at */

#define BIT(lang) ((uint32_t)1 << (lang))

static const uint32_t latin = BIT(LANG_EN) | BIT(LANG_DE) | BIT(LANG_FR) | BIT(LANG_ES) | BIT(LANG_IT) | BIT(LANG_PT) |
    BIT(LANG_NL) | BIT(LANG_SV) | BIT(LANG_DA) | BIT(LANG_PL) | BIT(LANG_SK) | BIT(LANG_TR);
static const uint32_t cyrillic = BIT(LANG_RU) | BIT(LANG_BG) | BIT(LANG_KK);
static const uint32_t ordinals = BIT(LANG_DE) | BIT(LANG_DA) | BIT(LANG_PL) | BIT(LANG_SK) | BIT(LANG_TR);

static const struct {
	const char *code;
	enum lang lang;
} codes[] = {
	{ "en", LANG_EN }, { "de", LANG_DE }, { "fr", LANG_FR }, { "es", LANG_ES }, { "it", LANG_IT }, { "pt", LANG_PT },
	{ "nl", LANG_NL }, { "sv", LANG_SV }, { "da", LANG_DA }, { "no", LANG_DA }, { "nb", LANG_DA }, { "nn", LANG_DA },
	{ "pl", LANG_PL }, { "sk", LANG_SK }, { "cs", LANG_SK }, { "tr", LANG_TR }, { "ru", LANG_RU }, { "uk", LANG_RU },
	{ "be", LANG_RU }, { "bg", LANG_BG }, { "kk", LANG_KK }, { "el", LANG_EL }, { "ar", LANG_AR }, { "fa", LANG_AR },
	{ "ur", LANG_AR }, { "hi", LANG_HI }, { "mr", LANG_HI }, { "ne", LANG_HI }, { "hy", LANG_HY }, { "zh", LANG_ZH },
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

/* The script that most letters beyond ASCII are in, if they are more than a fourth of the ASCII letters. */
static enum lang
by_script(struct bytes text)
{
	const unsigned char *p = text.p, *end = text.p + text.n;
	unsigned count[LANG_AUTO + 1] = { 0 };
	enum lang best = LANG_AUTO;
	unsigned plain = 0;
	uint32_t cp;
	size_t len, i;

	for (; p < end; p += len) {
		len = 1;
		if (*p < 0x80) {
			plain += (*p | 0x20) >= 'a' && (*p | 0x20) <= 'z';
			continue;
		}
		cp = utf8_decode(p, end, &len);
		if (cp >= 0x370 && cp < 0x400)
			count[LANG_EL]++;
		else if (cp >= 0x400 && cp < 0x530)
			count[LANG_RU]++;
		else if (cp >= 0x530 && cp < 0x590)
			count[LANG_HY]++;
		else if (cp >= 0x600 && cp < 0x780)
			count[LANG_AR]++;
		else if (cp >= 0x900 && cp < 0x980)
			count[LANG_HI]++;
		else if (cp >= 0x3041 && cp < 0x3100)
			count[LANG_JA] += 4;	/* kana stand among Han */
		else if (cp >= 0x3400 && cp < 0xA000)
			count[LANG_ZH]++;
		else if (cp >= 0xAC00 && cp < 0xD7A4)
			count[LANG_KO] += 2;
		else if (cp >= 0x980 && cp < 0x1E00)
			count[LANG_OTHER]++;
	}
	for (i = 0; i < LANG_AUTO; i++)
		if (count[i] > plain / 4 && (best == LANG_AUTO || count[i] > count[best]))
			best = (enum lang)i;
	return best;
}

/* The language among CANDIDATES that most function words of the text are of; LANG_AUTO where none leads. */
static enum lang
by_words(struct bytes text, uint32_t candidates)
{
	const unsigned char *p = text.p, *end = text.p + text.n;
	unsigned count[LANG_AUTO] = { 0 }, first = 0, second = 0;
	enum lang best = LANG_AUTO;
	struct token t;
	uint32_t langs;
	int i;

	while (p < end && !(first >= 8 && first >= 2 * second)) {
		token_after(&t, p, end);
		if (t.s.n == 0 && t.s.p + t.s.n <= p)
			break;
		p = t.s.p + t.s.n;
		langs = words_languages(&t) & candidates;
		for (i = 0; langs != 0; i++, langs >>= 1)
			if ((langs & 1) != 0)
				count[i]++;
		first = second = 0;
		for (i = 0; i < LANG_AUTO; i++) {
			if (count[i] > first) {
				second = first;
				first = count[i];
				best = (enum lang)i;
			} else if (count[i] > second) {
				second = count[i];
			}
		}
	}
	return first > second ? best : LANG_AUTO;
}

static enum lang
guess(struct bytes text)
{
	enum lang lang;

	if (text.n > SAMPLE) {
		text.n = SAMPLE;
		while (text.n > 0 && (text.p[text.n] & 0xC0) == 0x80)
			text.n--;
	}
	lang = by_script(text);
	if (lang == LANG_RU) {
		lang = by_words(text, cyrillic);
		return lang == LANG_AUTO ? LANG_RU : lang;
	}
	return lang == LANG_AUTO ? by_words(text, latin) : lang;
}

struct lang_profile
lang_profile(enum lang lang, struct bytes text)
{
	struct lang_profile p = { lang, 0, 0, '.', false };

	if (lang == LANG_AUTO)
		lang = guess(text);
	if (lang == LANG_AUTO) {
		p.titles = latin;
		lang = LANG_EN;
	}
	p.lang = lang;
	p.words = BIT(lang);
	if (lang != LANG_EN && p.titles == 0)
		p.titles = (cyrillic & BIT(lang)) != 0 ? cyrillic | BIT(LANG_EN) : BIT(LANG_EN);
	p.ordinals = (ordinals & BIT(lang)) != 0;
	if (lang == LANG_HY)
		p.extra = ':';
	else if (lang == LANG_EL)
		p.extra = ';';
	return p;
}
