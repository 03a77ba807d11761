/*
 * order - chosen sentences in the order in which they are read.
 *
 * The most important news first; but sentences of one article keep its order among themselves, and one that leans on
 * the sentence before it in its article comes right behind that one where it was chosen too.
 */
#ifndef ORDER_H
#define ORDER_H

#include "choose.h"
#include "sentence.h"

/* CHOICE, N of them as choose() leaves them, is put in order. */
void order_to_read(struct choice *choice, size_t n, const struct sentence *s);

#endif
