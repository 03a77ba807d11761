#include "ascii.h"
#include "lang.h"
#include "langid.h"

/* ISO 639: the code of two letters, and of three in its bibliographic and terminological form where it has both. */
static const struct {
	char code[4];
	unsigned char lang;
} codes[] = {
	{ "en", LANG_EN }, { "eng", LANG_EN }, { "de", LANG_DE }, { "deu", LANG_DE }, { "ger", LANG_DE },
	{ "fr", LANG_FR }, { "fra", LANG_FR }, { "fre", LANG_FR }, { "es", LANG_ES }, { "spa", LANG_ES },
	{ "it", LANG_IT }, { "ita", LANG_IT }, { "pt", LANG_PT },
	{ "por", LANG_PT }, { "ca", LANG_CA }, { "cat", LANG_CA }, { "ro", LANG_RO }, { "ron", LANG_RO },
	{ "rum", LANG_RO }, { "mo", LANG_RO }, { "nl", LANG_NL }, { "nld", LANG_NL }, { "dut", LANG_NL },
	{ "sv", LANG_SV }, { "swe", LANG_SV }, { "da", LANG_DA }, { "dan", LANG_DA }, { "no", LANG_DA },
	{ "nor", LANG_DA }, { "nb", LANG_DA }, { "nob", LANG_DA }, { "nn", LANG_DA }, { "nno", LANG_DA },
	{ "is", LANG_IS }, { "isl", LANG_IS }, { "ice", LANG_IS }, { "pl", LANG_PL }, { "pol", LANG_PL },
	{ "sk", LANG_SK }, { "slk", LANG_SK }, { "slo", LANG_SK }, { "cs", LANG_SK }, { "ces", LANG_SK },
	{ "cze", LANG_SK }, { "sl", LANG_SL }, { "slv", LANG_SL }, { "hr", LANG_HR }, { "hrv", LANG_HR },
	{ "bs", LANG_HR }, { "bos", LANG_HR }, { "sh", LANG_HR }, { "lt", LANG_LT }, { "lit", LANG_LT },
	{ "lv", LANG_LV }, { "lav", LANG_LV }, { "fi", LANG_FI }, { "fin", LANG_FI }, { "et", LANG_ET },
	{ "est", LANG_ET }, { "hu", LANG_HU }, { "hun", LANG_HU }, { "tr", LANG_TR }, { "tur", LANG_TR },
	{ "id", LANG_ID }, { "ind", LANG_ID }, { "ms", LANG_ID }, { "msa", LANG_ID }, { "may", LANG_ID },
	{ "tl", LANG_TL }, { "tgl", LANG_TL }, { "fil", LANG_TL }, { "vi", LANG_VI }, { "vie", LANG_VI },
	{ "ru", LANG_RU }, { "rus", LANG_RU }, { "be", LANG_RU }, { "bel", LANG_RU }, { "uk", LANG_UK },
	{ "ukr", LANG_UK }, { "bg", LANG_BG }, { "bul", LANG_BG }, { "sr", LANG_SR },
	{ "srp", LANG_SR }, { "kk", LANG_KK }, { "kaz", LANG_KK }, { "el", LANG_EL }, { "ell", LANG_EL },
	{ "gre", LANG_EL }, { "ar", LANG_AR }, { "ara", LANG_AR }, { "fa", LANG_AR }, { "fas", LANG_AR },
	{ "per", LANG_AR }, { "ur", LANG_AR }, { "urd", LANG_AR }, { "he", LANG_HE }, { "heb", LANG_HE },
	{ "iw", LANG_HE }, { "hi", LANG_HI }, { "hin", LANG_HI }, { "mr", LANG_HI }, { "mar", LANG_HI },
	{ "ne", LANG_HI }, { "nep", LANG_HI }, { "bn", LANG_BN }, { "ben", LANG_BN }, { "ta", LANG_TA },
	{ "tam", LANG_TA }, { "te", LANG_TE }, { "tel", LANG_TE },
	{ "gu", LANG_GU }, { "guj", LANG_GU }, { "pa", LANG_PA }, { "pan", LANG_PA }, { "kn", LANG_KN },
	{ "kan", LANG_KN }, { "ml", LANG_ML }, { "mal", LANG_ML }, { "gl", LANG_PT }, { "glg", LANG_PT },
	{ "af", LANG_NL }, { "afr", LANG_NL }, { "mk", LANG_BG }, { "mkd", LANG_BG }, { "mac", LANG_BG },
	{ "th", LANG_TH }, { "tha", LANG_TH },
	{ "ko", LANG_KO }, { "kor", LANG_KO }, { "hy", LANG_HY }, { "hye", LANG_HY }, { "arm", LANG_HY },
	{ "zh", LANG_ZH }, { "zho", LANG_ZH }, { "chi", LANG_ZH }, { "yue", LANG_ZH }, { "ja", LANG_JA },
	{ "jpn", LANG_JA }
};

static const lang_set ordinals = LANG_BIT(LANG_DE) | LANG_BIT(LANG_DA) | LANG_BIT(LANG_IS) | LANG_BIT(LANG_PL) |
    LANG_BIT(LANG_SK) | LANG_BIT(LANG_SL) | LANG_BIT(LANG_HR) | LANG_BIT(LANG_SR) | LANG_BIT(LANG_LV) |
    LANG_BIT(LANG_FI) | LANG_BIT(LANG_ET) | LANG_BIT(LANG_HU) | LANG_BIT(LANG_TR);

bool
lang_by_code(struct bytes code, enum lang *lang)
{
	char lower[4] = "";
	size_t i, n = 0;

	if (bytes_is(code, "auto")) {
		*lang = LANG_AUTO;
		return true;
	}
	while (n < code.n && code.p[n] != '-' && code.p[n] != '_') {
		if (n == 3 || !ascii_is_letter(code.p[n]))
			return false;
		lower[n] = (char)ascii_lower(code.p[n]);
		n++;
	}
	if (n < 2)
		return false;
	*lang = LANG_OTHER;
	for (i = 0; i < sizeof codes / sizeof *codes; i++)
		if (strcmp(codes[i].code, lower) == 0)
			*lang = (enum lang)codes[i].lang;
	return true;
}

static enum lang
first_of(lang_set langs)
{
	unsigned i = 0;

	while ((langs >> i & 1) == 0)
		i++;
	return (enum lang)i;
}

struct lang_profile
lang_profile(enum lang lang, struct bytes text)
{
	struct lang_profile p = { .extra = '.', .told = true };

	p.words = lang == LANG_AUTO ? langid_guess(text) : LANG_BIT(lang);
	if (p.words == 0 || ((p.words & LANG_BIT(LANG_EN)) != 0 && p.words != LANG_BIT(LANG_EN))) {
		p.words = LANG_BIT(LANG_EN);
		p.titles = LANG_LATIN;
		p.told = false;
	} else if (p.words != LANG_BIT(LANG_EN)) {
		p.titles = LANG_BIT(LANG_MUL) | ((LANG_CYRILLIC & p.words) != 0 ? LANG_CYRILLIC : 0);
	}
	p.lang = first_of(p.words);
	p.ordinals = (ordinals & p.words) != 0;
	p.ordinal_names = (p.words & ~(LANG_BIT(LANG_DE) | LANG_BIT(LANG_TR))) == 0;
	if (p.lang == LANG_HY)
		p.extra = ':';
	else if (p.lang == LANG_EL)
		p.extra = ';';
	return p;
}
