/*
 * dayowner - the day of the week that a name took for its owner: "Tuesday's Bastille Day".
 */
#ifndef DAYOWNER_H
#define DAYOWNER_H

#include "bytes.h"

/* The bytes of "Tuesday's " at the head of NAME; 0 if it has no such head, or is nothing else. */
size_t dayowner_length(struct bytes name);

#endif
