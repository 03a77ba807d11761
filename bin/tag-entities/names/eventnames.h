/*
 * eventnames - "Odalys" for "Hurricane Odalys": what stands after the head of a storm's or a ship's name is the same.
 */
#ifndef EVENTNAMES_H
#define EVENTNAMES_H

#include "namebook.h"

void eventnames_tie(struct namebook *book);

#endif
