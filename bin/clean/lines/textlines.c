#include <stdlib.h>

#include "textlines.h"
#include "hash.h"
#include "mem.h"
#include "linestats.h"

enum { PROBES_MAX = 16 };	/* a twin further away is not found, so that no text takes longer than its length */

/* A number for a line: of its ends and its length, which tell most lines apart. */
static uint64_t
number_of(struct bytes s)
{
	uint64_t first, last;

	if (s.n < sizeof first)
		return hash_bytes(s.p, s.n);
	memcpy(&first, s.p, sizeof first);
	memcpy(&last, s.p + s.n - sizeof last, sizeof last);
	return ((first ^ s.n) * 0x9E3779B97F4A7C15u ^ last) * 0xD6E8FEB86659FD93u;
}

/* Finds the earlier line with the same bytes, and notes this one. */
static void
find_twin(struct textlines *l, size_t at)
{
	struct textline *line = &l->line[at];
	size_t i = (size_t)(number_of(line->s) >> 32), probes;

	for (probes = 0; probes < PROBES_MAX; probes++, i++) {
		uint32_t *seen = &l->seen[i & (l->seen_cap - 1)];

		if (*seen == 0) {
			*seen = (uint32_t)at + 1;
			return;
		}
		if (bytes_equal(l->line[*seen - 1].s, line->s)) {
			line->twin = *seen;
			l->line[*seen - 1].repeats++;
			return;
		}
	}
}

static void
find_twins(struct textlines *l)
{
	size_t need = 16, i;

	while (need < 2 * l->n)
		need *= 2;
	if (need > l->seen_cap) {
		l->seen = mem_resize(l->seen, need, sizeof *l->seen);
		l->seen_cap = need;
	}
	memset(l->seen, 0, l->seen_cap * sizeof *l->seen);
	for (i = 0; i < l->n; i++)
		find_twin(l, i);
}

static void
note_phrase(struct textline *line, struct phrase phrase)
{
	line->phrase = (uint8_t)phrase.class;
	line->phrase_start = phrase.start;
	line->phrase_end = phrase.end;
	line->reach = (uint8_t)(phrase.start == 0 ? phrase.reach : REACH_SELF);
}

void
textlines_read(struct textlines *l, struct bytes text)
{
	const unsigned char *p = text.p, *end = text.p + text.n;
	uint32_t prose = 0;

	l->n = 0;
	while (p < end) {
		const unsigned char *lf = l->n < LINES_MAX ? memchr(p, '\n', (size_t)(end - p)) : NULL;
		struct bytes s = bytes_between(p, lf != NULL ? lf : end);
		struct textline *line;

		p = s.p + s.n + (lf != NULL);
		if (s.n == 0)
			continue;
		l->line = mem_grow_one(l->line, &l->cap, l->n, sizeof *l->line);
		line = &l->line[l->n++];
		memset(line, 0, sizeof *line);
		line->s = s;
		linestats_measure(line);
		note_phrase(line, phrases_find(s));
		line->prose_before = prose;
		if (textline_is_prose(line))
			prose += line->words;
	}
	find_twins(l);
}

void
textlines_free(struct textlines *l)
{
	free(l->line);
	free(l->seen);
	memset(l, 0, sizeof *l);
}
