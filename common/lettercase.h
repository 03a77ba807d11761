/*
 * lettercase - capitals and lowercase letters, by Unicode: Latin with Extended-A, Extended Additional and what living
 * languages use of Extended-B, phonetic and fullwidth letters; Greek without archaic and polytonic letters; Cyrillic;
 * Armenian.
 */
#ifndef LETTERCASE_H
#define LETTERCASE_H

#include <stdbool.h>
#include <stdint.h>

enum lettercase {
	LETTERCASE_NONE,	/* no letter, or one without case, or of another script */
	LETTERCASE_LOWER,
	LETTERCASE_UPPER
};

enum lettercase lettercase_of(uint32_t cp);

static inline bool
lettercase_is_upper(uint32_t cp)
{
	return lettercase_of(cp) == LETTERCASE_UPPER;
}

/* The lowercase letter of a capital; any other character itself.  U+0130, the Turkish dotted capital I, gives "i". */
uint32_t lettercase_lower(uint32_t cp);

#endif
