#include <stdlib.h>
#include <string.h>

#include "hash.h"
#include "mem.h"
#include "order.h"
#include "readingorder.h"

static int
by_sentence(const void *a, const void *b)
{
	const struct choice *x = a, *y = b;

	return ORDER(x->sentence, y->sentence);
}

/* Whether sentence B leans on sentence A, the one before it. */
static bool
leans_on(const struct storysentence *s, size_t a, size_t b)
{
	return a + 1 == b && s[b].leans && s[a].article == s[b].article && s[a].place + 1 == s[b].place;
}

/*
 * The first sentence to be read of those that choice I stands for: of its article, the first that is not read yet; but
 * nothing comes before the most important sentence, unless that one leans on it.
 */
static size_t
first_of(const struct choice *choice, size_t i, const struct choice *sorted, size_t k, const struct storysentence *s)
{
	if (i > 0)
		return k;
	while (sorted[k].sentence != choice[0].sentence)
		k++;
	while (k > 0 && leans_on(s, sorted[k - 1].sentence, sorted[k].sentence))
		k--;
	return k;
}

void
readingorder_apply(struct choice *choice, size_t n, const struct storysentence *s)
{
	struct choice *sorted = mem_copy(choice, n * sizeof *choice), *read = mem_alloc(n, sizeof *read);
	struct hash_table next = { 0 };	/* of each article, its first in SORTED that may be unread */
	bool *done = mem_alloc(n, sizeof *done);
	size_t i, k, m = 0;
	uint64_t *at;

	qsort(sorted, n, sizeof *sorted, by_sentence);
	for (i = n; i-- > 0;)
		*hash_add(&next, s[sorted[i].sentence].article) = i;
	for (i = 0; i < n; i++) {
		at = hash_find(&next, s[choice[i].sentence].article);
		k = first_of(choice, i, sorted, (size_t)*at, s);
		while (k < n && done[k] && s[sorted[k].sentence].article == s[choice[i].sentence].article)
			k++;
		if (k == n || s[sorted[k].sentence].article != s[choice[i].sentence].article)
			continue;	/* its sentences have all been drawn along by others */
		do {
			done[k] = true;
			read[m++] = sorted[k++];
		} while (k < n && !done[k] && leans_on(s, sorted[k - 1].sentence, sorted[k].sentence));
		if (i > 0)
			*at = k;
	}
	memcpy(choice, read, n * sizeof *choice);
	hash_free(&next);
	free(done);
	free(sorted);
	free(read);
}
