/*
 * namecase - names in capitals as running text writes them: "NEW DELHI" is New Delhi, "MCCONNELL" McConnell.
 */
#ifndef NAMECASE_H
#define NAMECASE_H

#include "buf.h"
#include "bytes.h"
#include "model/lexicon.h"

/* Whether all of a sentence is in capitals, as headlines are, so that those of a name tell nothing. */
bool namecase_needed(struct bytes sentence);

/*
 * Adds NAME to TO with lower-case letters where running text has them.  A word that the lexicon knows in capitals
 * ("NATO")
 * stays as it is; where it is NULL, all words are taken for plain ones.
 */
void namecase_write(struct buf *to, struct bytes name, const struct lexicon *lexicon);

#endif
