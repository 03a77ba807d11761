/*
 * groupnames - the names of the articles that a text is a copy of, joined by commas.
 */
#ifndef GROUPNAMES_H
#define GROUPNAMES_H

#include "buf.h"
#include "bytes.h"

/* Appends NAME, or from PART 2 on "NAME#PART", unless GROUP has it. */
void groupnames_add(struct buf *group, struct bytes name, unsigned part);

/* Appends the names of FROM that GROUP lacks. */
void groupnames_add_all(struct buf *group, struct bytes from);

struct bytes groupnames_first(struct bytes group);

#endif
