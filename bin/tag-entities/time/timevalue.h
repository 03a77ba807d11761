/*
 * timevalue - the TIMEX3 value of an expression that the grammar has found, on the day it was written.
 *
 * Values are those of TimeML: 2025-08-14, 2025-08-14T09:30, 2025-08-14TEV, 2025-W33, 2025-08, 2025-Q3, 2025-SU, 2025,
 * 199X, P2W, PT5H, PXD, XXXX-WXX-5, PRESENT_REF.  Where the day of writing is not known, what depends on it is X.
 */
#ifndef TIMEVALUE_H
#define TIMEVALUE_H

#include "buf.h"
#include "timecontext.h"
#include "timegrammar.h"

/*
 * Adds the value of M to TO, and may change its type; a point of the calendar becomes C's last.  False, and nothing
 * added, where the words do not make sense together.
 */
bool timevalue_write(struct timematch *m, struct timecontext *c, struct buf *to);

#endif
