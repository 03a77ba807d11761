#include <stdlib.h>

#include "hash.h"
#include "mem.h"
#include "stems.h"
#include "word.h"

void
stems_add(struct stems *to, struct bytes text, struct buf *scratch)
{
	struct word w;
	struct bytes word;
	size_t at = 0;
	bool stop;

	while (word_next(text, &at, &w)) {
		if (w.kind == WORD_MARK)
			continue;
		word.p = text.p + w.start;
		word.n = w.end - w.start;
		buf_clear(scratch);
		word_fold(scratch, word);
		stop = word_is_stop(buf_view(scratch));
		scratch->n = word_stem(scratch->p, scratch->n);
		to->p = mem_grow(to->p, &to->cap, to->n + 1, sizeof *to->p);
		to->p[to->n++] = (hash_bytes(scratch->p, scratch->n) & ~(uint64_t)1) | stop;
	}
}

void
stems_free(struct stems *s)
{
	free(s->p);
	s->p = NULL;
	s->n = s->cap = 0;
}
