/*
 * initials - whether a full stop belongs to the initials or the title of a name that goes on.
 */
#ifndef INITIALS_H
#define INITIALS_H

#include "context.h"

/* Capitals with stops, "G.K", "J.-P", that are no abbreviation known here. */
bool initials_are(const struct token *t);

/* The initials of a name that goes on: "G.K. Lund", "Ann B. Lund", "A. B. Lund". */
bool initials_go_on(const struct context *c, const unsigned char *sentence, const unsigned char *limit);

/* "Mr. Lund", "Rev. Dr. Lund": a title and nothing else, before a name or another title. */
bool initials_title(const struct terminator *m, const struct context *c);

#endif
