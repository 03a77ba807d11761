/*
 * holiday - when the days of holidays.txt are.
 */
#ifndef HOLIDAY_H
#define HOLIDAY_H

/* The days since 1970-01-01 of holiday NUMBER, its place in holidays.txt from 1, in YEAR, or when it was once. */
long holiday_days(int number, int year);

#endif
