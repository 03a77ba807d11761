/*
 * slug - what agencies put before a headline and tie to it by a hyphen: "Soccer-Arsenal held", "UPDATE 2-Tesla rises".
 */
#ifndef SLUG_H
#define SLUG_H

#include "bytes.h"

/* The bytes of the slug at the front of a sentence, its hyphen with them; 0 where there is none. */
size_t slug_length(struct bytes sentence);

#endif
