#include "hash.h"
#include "retraction.h"

enum {
	PAIRS = 5,		/* pairs of neighbouring words that are repeated, at least ... */
	SHARE = 40,		/* ... and in percent of a sentence's: who the claim came from is often left out */
	CORRECTIONS_MOST = 16	/* of a story: the first; nobody takes back more */
};

static void
hold_pairs(struct hash_table *pairs, const struct storysentence *s)
{
	size_t i;

	for (i = 1; i < s->stems; i++)
		*hash_add(pairs, hash_pair(s->stem[i - 1], s->stem[i])) = 1;
}

static bool
is_repeated(const struct storysentence *s, const struct hash_table *pairs)
{
	size_t i, shared = 0;

	for (i = 1; i < s->stems; i++)
		shared += hash_find(pairs, hash_pair(s->stem[i - 1], s->stem[i])) != NULL;
	return shared >= PAIRS && shared * 100 >= ((size_t)s->stems - 1) * SHARE;
}

void
retraction_find(struct storysentence *s, size_t n)
{
	size_t i, k, corrections = 0;

	for (i = 0; i < n && corrections < CORRECTIONS_MOST; i++) {
		struct hash_table pairs = { 0 };

		if (!s[i].corrects)
			continue;
		corrections++;
		hold_pairs(&pairs, &s[i]);
		for (k = i; k-- > 0 && s[k].voice == s[i].voice;)
			if (s[k].article != s[i].article && is_repeated(&s[k], &pairs))
				s[k].retracted = true;
		hash_free(&pairs);
	}
}
