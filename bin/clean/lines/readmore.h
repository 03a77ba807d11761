/*
 * readmore - recognises the invitation to read on that feeds put at the end of a text: "Read more...", "Weiterlesen".
 */
#ifndef READMORE_H
#define READMORE_H

#include "bytes.h"

/* The bytes of S, valid UTF-8, before such an invitation; all of S if it ends in none or is nothing else. */
size_t readmore_cut(struct bytes s);

#endif
