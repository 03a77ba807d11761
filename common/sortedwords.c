#include <stdlib.h>

#include "sortedwords.h"

static int
compare(const void *word, const void *entry)
{
	return bytes_compare(*(const struct bytes *)word, bytes_of(*(const char *const *)entry));
}

bool
sortedwords_find(const char *const *list, size_t n, struct bytes word)
{
	return bsearch(&word, list, n, sizeof *list, compare) != NULL;
}
