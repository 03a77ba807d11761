#include "names.h"

void
names_resolve(struct names_mention *m, size_t n, struct buf *to)
{
	size_t i;

	for (i = 0; i < n; i++) {
		m[i].name = to->n;
		buf_bytes(to, m[i].text);
		m[i].length = to->n - m[i].name;
	}
}
