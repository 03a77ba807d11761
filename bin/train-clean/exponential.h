/*
 * exponential - e to a power without a mathematics library, so that models come out the same on every machine.
 */
#ifndef EXPONENTIAL_H
#define EXPONENTIAL_H

/* Returns e to the X, within a part in 100,000; below -60 and above 60 X counts as that. */
double exponential(double x);

#endif
