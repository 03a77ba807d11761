#include <stdlib.h>

#include "hash.h"
#include "mem.h"
#include "stems.h"
#include "word.h"

enum { RECENT = 1 << 15 };

uint64_t
stems_word(struct bytes word, struct buf *scratch)
{
	uint64_t stop;

	buf_clear(scratch);
	word_fold(scratch, word);
	stop = word_is_stop(buf_view(scratch)) ? STEMS_STOP : 0;
	if (word_is_stop_elsewhere(buf_view(scratch)))
		stop |= STEMS_STOP_ELSEWHERE;
	scratch->n = word_stem(scratch->p, scratch->n);
	return (hash_bytes(scratch->p, scratch->n) & ~(uint64_t)STEMS_STOPS) | stop;
}

uint64_t
stems_cached(struct stems *s, struct bytes word, struct buf *scratch)
{
	uint64_t hash = hash_bytes(word.p, word.n);
	struct stems_recent *recent;

	if (s->recent == NULL)
		s->recent = mem_alloc(RECENT, sizeof *s->recent);
	recent = &s->recent[hash % RECENT];
	if (recent->word != hash) {
		recent->stem = stems_word(word, scratch);
		recent->word = hash;
	}
	return recent->stem;
}

void
stems_add(struct stems *to, struct bytes text, struct buf *scratch)
{
	struct word w;
	size_t at = 0;

	while (word_next(text, &at, &w)) {
		if (w.kind == WORD_MARK)
			continue;
		to->p = mem_grow_one(to->p, &to->cap, to->n, sizeof *to->p);
		to->p[to->n++] = stems_cached(to, bytes_between(text.p + w.start, text.p + w.end), scratch);
	}
}

void
stems_free(struct stems *s)
{
	free(s->p);
	free(s->recent);
	s->p = NULL;
	s->recent = NULL;
	s->n = s->cap = 0;
}
