/*
 * langid - identifies the language of a text, as far as its sentence boundaries depend on it: by script, then by
 * function words and by the letters that only some languages have.
 */
#ifndef LANGID_H
#define LANGID_H

#include "lang.h"

/* The languages the first 2 KiB of TEXT may be in: several if none leads, none if nothing speaks for any. */
lang_set langid_guess(struct bytes text);

#endif
