#include <stdlib.h>

#include "lines.h"
#include "mem.h"

static uint32_t
count_words(struct bytes s)
{
	uint32_t n = 1;
	size_t i;

	for (i = 0; i < s.n; i++)
		n += s.p[i] == ' ';
	return n;
}

static bool
ends_sentence(struct bytes s)
{
	while (s.n > 0 && (s.p[s.n - 1] == '"' || s.p[s.n - 1] == '\'' || s.p[s.n - 1] == ')'))
		s.n--;
	if (s.n > 3 && s.p[s.n - 3] == 0xE2 && s.p[s.n - 2] == 0x80)
		s.n -= 3;
	return s.n > 0 && (s.p[s.n - 1] == '.' || s.p[s.n - 1] == '!' || s.p[s.n - 1] == '?');
}

void
lines_read(struct lines *l, struct bytes text)
{
	const unsigned char *p = text.p, *end = text.p + text.n;

	l->n = 0;
	while (p < end) {
		const unsigned char *lf = memchr(p, '\n', (size_t)(end - p));
		struct bytes s = bytes_between(p, lf != NULL ? lf : end);

		p = s.p + s.n + 1;
		if (s.n == 0)
			continue;
		if (l->n == l->cap)
			l->line = mem_grow(l->line, &l->cap, l->n + 1, sizeof *l->line);
		l->line[l->n].s = s;
		l->line[l->n].words = count_words(s);
		l->line[l->n].ends = ends_sentence(s);
		l->line[l->n].keep = false;
		l->n++;
	}
}

void
lines_free(struct lines *l)
{
	free(l->line);
	l->line = NULL;
	l->n = l->cap = 0;
}
