/*
 * brieftext - the texts of a brief: how they are kept, and how lists of them are read.
 */
#ifndef BRIEFTEXT_H
#define BRIEFTEXT_H

#include "brief.h"

/* Returns TEXT as sanitize() leaves it, for as long as the brief. */
struct bytes brieftext_keep(struct brief *b, struct bytes text);

/* Sets ITEM to the next item of *LIST, up to SEPARATOR, and takes both off; false if the list is empty. */
bool brieftext_take(struct bytes *list, const char *separator, struct bytes *item);

#endif
