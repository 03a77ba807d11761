/*
 * lang - the languages that the splitter has words or rules for, their codes, and what each needs to be told.
 */
#ifndef LANG_H
#define LANG_H

#include <stdbool.h>
#include <stdint.h>

#include "bytes.h"

enum lang {
	LANG_EN, LANG_DE, LANG_FR, LANG_ES, LANG_IT, LANG_PT, LANG_CA, LANG_RO, LANG_NL, LANG_SV, LANG_DA, LANG_IS,
	LANG_PL, LANG_SK, LANG_SL, LANG_HR, LANG_LT, LANG_LV, LANG_FI, LANG_ET, LANG_HU, LANG_TR, LANG_ID, LANG_TL,
	LANG_VI, LANG_RU, LANG_UK, LANG_BG, LANG_SR, LANG_KK, LANG_EL, LANG_AR, LANG_HE, LANG_HI, LANG_BN, LANG_TA,
	LANG_TE, LANG_GU, LANG_PA, LANG_KN, LANG_ML, LANG_TH, LANG_KO,	/* each of these has a list */
	LANG_MUL,			/* what languages in Latin script share */
	LANG_HY, LANG_ZH, LANG_JA,
	LANG_OTHER,			/* any other */
	LANG_AUTO			/* by the text */
};

typedef uint64_t lang_set;	/* bits 1 << enum lang */

#define LANG_BIT(lang) ((lang_set)1 << (lang))

/* The languages in Latin and in Cyrillic script that have lists. */
#define LANG_LATIN (LANG_BIT(LANG_VI + 1) - 1)
#define LANG_CYRILLIC \
	(LANG_BIT(LANG_RU) | LANG_BIT(LANG_UK) | LANG_BIT(LANG_BG) | LANG_BIT(LANG_SR) | LANG_BIT(LANG_KK))

struct lang_profile {
	enum lang lang;
	lang_set words;		/* the languages whose words count */
	lang_set titles;	/* those of which only titles and the like do */
	unsigned char extra;	/* an ASCII byte that ends sentences besides . ! and ?, or '.' */
	bool told;		/* not told: the words of English, and the titles of all others */
	bool ordinals;		/* a full stop makes a number an ordinal: "12. Juni" */
	bool ordinal_names;	/* before words with a capital, too: German nouns, Turkish kings */
};

/*
 * The language of a code: two or three letters of any case, up to the end or the first "-" or "_" (BCP 47, POSIX
 * locales), or "auto".  LANG_OTHER for a code without a list; false for what is no code.
 */
bool lang_by_code(struct bytes code, enum lang *lang);

/* What the splitter must know of a language; LANG_AUTO is identified by the start of TEXT. */
struct lang_profile lang_profile(enum lang lang, struct bytes text);

#endif
