/*
 * timerange - ranges and lists of expressions of time, whose members share what only one of them says: "from 3 to 5
 * p.m. on May 20", "June 3, 4 and 5, 2025", "January to April 2015", "Friday from 9 to 11 a.m.".
 *
 * A range runs forwards: "November to February 2015" begins in 2014.
 */
#ifndef TIMERANGE_H
#define TIMERANGE_H

#include "bytes.h"
#include "timegrammar.h"

enum { TIMERANGE_MOST = 8 };	/* members; longer lists are cut into several */

struct timerange_member {
	struct timematch match;
	size_t at;	/* its first lexeme */
	bool other_end;	/* of a range of days, months or weekdays that begins with the member before */
};

struct timerange {
	struct timerange_member member[TIMERANGE_MOST];
	size_t n;
	size_t end;	/* the lexeme after all of it */
};

/*
 * Reads the expression at lexeme AT of the N of X, which TEXT was cut into, and those that it is joined with; false if
 * there is none.  Members have what they share.
 */
bool timerange_read(struct timerange *r, struct bytes text, const struct lexeme *x, size_t n, size_t at);

#endif
