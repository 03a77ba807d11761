/*
 * orgnoun - whether a text calls a name one of an organisation: "the company, Velk", "the bank Velk & Co".
 */
#ifndef ORGNOUN_H
#define ORGNOUN_H

#include <stdbool.h>
#include <stddef.h>

#include "bytes.h"

/* Whether the name that begins at byte AT of TEXT follows a noun for organisations, and perhaps a comma. */
bool orgnoun_before(struct bytes text, size_t at);

#endif
