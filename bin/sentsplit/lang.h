/*
 * lang - which language a row is in, as far as its sentences depend on it.
 */
#ifndef LANG_H
#define LANG_H

#include <stdint.h>

#include "bytes.h"

enum lang {
	LANG_EN, LANG_DE, LANG_FR, LANG_ES, LANG_IT, LANG_PT, LANG_NL, LANG_SV, LANG_DA, LANG_PL, LANG_SK, LANG_TR,
	LANG_RU, LANG_BG, LANG_KK, LANG_EL, LANG_AR, LANG_HI,	/* to here with words of their own */
	LANG_HY, LANG_ZH, LANG_JA, LANG_KO, LANG_OTHER,
	LANG_AUTO	/* by the text */
};

struct lang_profile {
	enum lang lang;
	uint32_t words;		/* the languages whose words count, bits 1 << enum lang */
	uint32_t titles;	/* those of which only titles and the like do, where the language is not sure */
	unsigned char extra;	/* an ASCII byte that ends sentences beside . ! and ?, or '.' */
	bool ordinals;		/* "12. Juni": a stop makes a number an ordinal */
};

/* The language of an ISO 639-1 code; false where it is none that is known here. */
bool lang_by_code(struct bytes code, enum lang *lang);

/* What the splitter must know of a language; LANG_AUTO is judged by the first 2 KiB of the text. */
struct lang_profile lang_profile(enum lang lang, struct bytes text);

#endif
