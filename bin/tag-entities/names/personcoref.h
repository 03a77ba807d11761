/*
 * personcoref - which names of a document are names of one person: full names that differ in a middle name or in their
 * order, surnames, first names, initials.
 *
 * A part that two persons share ties nothing.
 */
#ifndef PERSONCOREF_H
#define PERSONCOREF_H

#include "namebook.h"

void personcoref_tie(struct namebook *book);

#endif
