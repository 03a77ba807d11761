/*
 * koreanname - one form for the name of a Korean in Latin letters: "Lee Jae-myung" for "Lee Jae Myung", "Lee
 * Jae-Myung", "LEE JAE-MYUNG" and "Jae-myung Lee".
 *
 * The form is that of the Revised Romanization (2000) and of most newspapers: family name first, a hyphen between the
 * two syllables of the given name.  It follows from the spelling alone, so that all documents agree on it.
 */
#ifndef KOREANNAME_H
#define KOREANNAME_H

#include "buf.h"
#include "bytes.h"

/* Adds the name in that form to TO; false, and nothing added, where it is not a family name and two syllables. */
bool koreanname_form(struct buf *to, struct bytes name);

/* Whether a folded word is a Korean family name. */
bool koreanname_family(struct bytes word);

#endif
