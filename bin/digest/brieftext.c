#include <string.h>

#include "brieftext.h"
#include "sanitize.h"

struct bytes
brieftext_keep(struct brief *b, struct bytes text)
{
	buf_clear(&b->scratch);
	sanitize(&b->scratch, text);
	return arena_keep(&b->arena, buf_view(&b->scratch));
}

bool
brieftext_take(struct bytes *list, const char *separator, struct bytes *item)
{
	size_t n = strlen(separator), i;

	*item = *list;
	for (i = 0; i + n <= list->n; i++) {
		if (memcmp(list->p + i, separator, n) != 0)
			continue;
		item->n = i;
		list->p += i + n;
		list->n -= i + n;
		return true;
	}
	list->n = 0;
	return item->n > 0;
}
