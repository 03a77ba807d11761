/*
 * titlerule - titles of works, and what else is written as they are, in quotation marks.
 */
#ifndef TITLERULE_H
#define TITLERULE_H

#include "labelled.h"

/* "the film “Lost Harbor”": a title after the mark at QUOTE; true if it has changed a label. */
bool titlerule_quoted(struct labelled *r, size_t quote);

#endif
