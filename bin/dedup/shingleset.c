#include "shingleset.h"

static size_t
count_bits(uint64_t word)
{
	size_t n = 0;

	for (; word != 0; word &= word - 1)
		n++;
	return n;
}

size_t
shingleset_count(const struct shingleset *s)
{
	size_t i, n = 0;

	for (i = 0; i < SHINGLESET_WORDS; i++)
		n += count_bits(s->word[i]);
	return n;
}

size_t
shingleset_remove(struct shingleset *s, const struct shingleset *other)
{
	size_t i, n = 0;

	for (i = 0; i < SHINGLESET_WORDS; i++) {
		n += count_bits(s->word[i] & other->word[i]);
		s->word[i] &= ~other->word[i];
	}
	return n;
}
