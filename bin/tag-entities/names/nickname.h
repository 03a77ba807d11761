/*
 * nickname - the given name that a short one stands for: "joseph" for "joe".
 */
#ifndef NICKNAME_H
#define NICKNAME_H

#include "bytes.h"

/* The formal name for a folded given name; the name itself if it is not a known short form. */
struct bytes nickname_formal(struct bytes name);

#endif
