/*
 * nickname - the given name that a short one stands for: "joseph" for "joe".
 */
#ifndef NICKNAME_H
#define NICKNAME_H

#include "bytes.h"

/* The formal name for a folded given name; the name itself where it is none of the short ones known. */
struct bytes nickname_formal(struct bytes name);

#endif
