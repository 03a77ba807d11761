/*
 * datelineskip - takes an agency's dateline off the first sentence of an article.
 */
#ifndef DATELINESKIP_H
#define DATELINESKIP_H

#include "bytes.h"

/*
 * Returns TEXT without its dateline, if it has one in the first 80 bytes: a place in capitals, what stands beside it,
 * and a dash ("BERGEN, Norway (Meridian) - ").
 */
struct bytes datelineskip(struct bytes text);

#endif
