/*
 * bodynoun - whether a text calls a name one of a body: "the company, Velk", "the bank Velk & Co".
 */
#ifndef BODYNOUN_H
#define BODYNOUN_H

#include <stdbool.h>
#include <stddef.h>

#include "bytes.h"

/* Whether the name that begins at byte AT of TEXT follows a noun for bodies, and perhaps a comma. */
bool bodynoun_before(struct bytes text, size_t at);

#endif
