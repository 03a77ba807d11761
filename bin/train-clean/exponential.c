#include "exponential.h"

/* The series of e to the X/1024, squared ten times. */
double
exponential(double x)
{
	double y = (x < -60 ? -60 : x > 60 ? 60 : x) / 1024, e = 1 + y * (1 + y / 2 * (1 + y / 3 * (1 + y / 4)));
	int i;

	for (i = 0; i < 10; i++)
		e *= e;
	return e;
}
