/*
 * sortedwords - looks a word up in a list that is sorted by bytes, as strcmp(3) orders.
 */
#ifndef SORTEDWORDS_H
#define SORTEDWORDS_H

#include "bytes.h"

/* Whether WORD is one of the N words of LIST. */
bool sortedwords_find(const char *const *list, size_t n, struct bytes word);

/* The same of a whole array. */
#define SORTEDWORDS_HAVE(list, word) sortedwords_find(list, sizeof (list) / sizeof *(list), word)

#endif
