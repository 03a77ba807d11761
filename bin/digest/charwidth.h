/*
 * charwidth - columns that text takes on a terminal (Unicode TR 11).
 */
#ifndef CHARWIDTH_H
#define CHARWIDTH_H

#include <stddef.h>
#include <stdint.h>

#include "bytes.h"

/* Columns of one character: 0 for a combining mark, 2 for an East Asian wide one, else 1. */
unsigned charwidth(uint32_t cp);

/* Columns of all of TEXT, valid UTF-8. */
size_t charwidth_columns(struct bytes text);

#endif
