/*
 * order - for functions that qsort(3) compares with: less than 0, 0 or more, as A comes before B, with it or after it.
 */
#ifndef ORDER_H
#define ORDER_H

/* By numbers of one type, each of which is evaluated twice. */
#define ORDER(a, b) (((a) > (b)) - ((a) < (b)))

#endif
