/*
 * dateformat - dates written out for people.
 */
#ifndef DATEFORMAT_H
#define DATEFORMAT_H

#include <stdint.h>

#include "buf.h"

enum dateformat {
	DATEFORMAT_LONG,	/* 14 August 2025 */
	DATEFORMAT_US,		/* August 14, 2025 */
	DATEFORMAT_ISO		/* 2025-08-14 */
};

/* Appends a day since 1970-01-01; nothing for INT64_MIN. */
void dateformat_day(struct buf *to, int64_t day, enum dateformat form);

#endif
