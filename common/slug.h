/*
 * slug - the keyword that news agencies put before a headline, joined to it by a hyphen: "Soccer-Arsenal held", "UPDATE
 * 2-Tesla rises", or, in capitals, by a colon: "CORRECTED: Arsenal held".
 */
#ifndef SLUG_H
#define SLUG_H

#include "bytes.h"

/* The length of the slug at the start of a sentence, with its hyphen, or its colon and blank; 0 if there is none. */
size_t slug_length(struct bytes sentence);

#endif
