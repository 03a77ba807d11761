/*
 * day - days written out for people.
 */
#ifndef DAY_H
#define DAY_H

#include <stdint.h>

#include "buf.h"

enum day_form {
	DAY_LONG,	/* 14 August 2025 */
	DAY_US,		/* August 14, 2025 */
	DAY_ISO		/* 2025-08-14 */
};

/* Adds a day since 1970-01-01; nothing for INT64_MIN. */
void day_put(struct buf *to, int64_t day, enum day_form form);

#endif
