/*
 * augusttest - a context in which times are read: Thursday, 14 August 2025, at no hour; and a buffer for values.
 */
#ifndef AUGUSTTEST_H
#define AUGUSTTEST_H

#include "../unit.h"
#include "time/timevalue.h"

static struct timecontext c;
static struct buf b;

static void
setup(void)
{
	bool fits;

	memset(&b, 0, sizeof b);
	memset(&c, 0, sizeof c);
	c.minute = -1;
	c.dated = true;
	c.today = calendar_day(2025, 8, 14, &fits);
}

static void
teardown(void)
{
	buf_free(&b);
}

#endif
