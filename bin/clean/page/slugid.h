/*
 * slugid - tells ids that are slugs, as generators of tables of contents make them of headings, from class names:
 * "comments-from-the-quay".
 */
#ifndef SLUGID_H
#define SLUGID_H

#include "bytes.h"

/* Counts the words of an id, and those that name or number a part of a page. */
size_t slugid_words(struct bytes id, size_t *structural);

/* Whether an id is a slug by its looks alone: four words or more, less than half of which name a part of a page. */
bool slugid_is_slug(struct bytes id);

#endif
