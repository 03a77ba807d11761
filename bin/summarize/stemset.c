#include "stemset.h"

void
stemset_clear(struct stemset *s)
{
	s->n = 0;
	s->signature = 0;
}

static bool
has(const struct stemset *s, uint32_t stem)
{
	size_t i;

	if ((s->signature & stemset_bit(stem)) == 0)
		return false;
	for (i = 0; i < s->n && s->stem[i] != stem; i++)
		;
	return i < s->n;
}

void
stemset_add(struct stemset *s, uint32_t stem)
{
	if (s->n == STEMSET_MOST || has(s, stem))
		return;
	s->stem[s->n++] = stem;
	s->signature |= stemset_bit(stem);
}

size_t
stemset_shared(const struct stemset *a, const struct stemset *b)
{
	size_t i, n = 0;

	if ((a->signature & b->signature) == 0)
		return 0;
	for (i = 0; i < a->n; i++)
		n += has(b, a->stem[i]);
	return n;
}

bool
stemset_jaccard(const struct stemset *a, const struct stemset *b, size_t percent)
{
	size_t less = a->n < b->n ? a->n : b->n, more = a->n + b->n - less, shared;

	if (less * 100 < more * percent)
		return false;
	shared = stemset_shared(a, b);
	return shared * 100 >= (a->n + b->n - shared) * percent;
}
