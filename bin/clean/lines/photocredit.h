/*
 * photocredit - recognises lines that end in the credit of a picture: "(Photo: Jon Asker/OP)", "[Jon Asker/Reuters]",
 * "Foto: dpa", "Photo by Jon Asker".
 */
#ifndef PHOTOCREDIT_H
#define PHOTOCREDIT_H

#include "bytes.h"

/* Whether S, valid UTF-8 without white space at its ends, ends in the credit of a picture. */
bool photocredit_ends(struct bytes s);

#endif
