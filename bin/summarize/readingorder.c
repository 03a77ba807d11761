#include <stdlib.h>
#include <string.h>

#include "hash.h"
#include "mem.h"
#include "readingorder.h"

static int
by_sentence(const void *a, const void *b)
{
	const struct choice *x = a, *y = b;

	return (x->sentence > y->sentence) - (x->sentence < y->sentence);
}

/* Whether sentence B leans on sentence A, the one before it. */
static bool
leans_on(const struct storysentence *s, size_t a, size_t b)
{
	return a + 1 == b && s[b].leans && s[a].article == s[b].article && s[a].place + 1 == s[b].place;
}

void
readingorder_apply(struct choice *choice, size_t n, const struct storysentence *s)
{
	struct choice *sorted = mem_copy(choice, n * sizeof *choice), *read = mem_alloc(n, sizeof *read);
	struct hash_table next = { NULL, 0, 0 };	/* of each article, its first sentence in SORTED not read yet */
	size_t i, k, done = 0, article;
	uint64_t *at;

	qsort(sorted, n, sizeof *sorted, by_sentence);
	for (i = n; i-- > 0;)
		*hash_add(&next, s[sorted[i].sentence].article) = i;
	for (i = 0; i < n; i++) {
		article = s[choice[i].sentence].article;
		at = hash_find(&next, article);
		k = (size_t)*at;
		if (k == n || s[sorted[k].sentence].article != article)
			continue;	/* its sentences have all been drawn along by others */
		do
			read[done++] = sorted[k++];
		while (k < n && leans_on(s, sorted[k - 1].sentence, sorted[k].sentence));
		*at = k;
	}
	memcpy(choice, read, n * sizeof *choice);
	hash_free(&next);
	free(sorted);
	free(read);
}
