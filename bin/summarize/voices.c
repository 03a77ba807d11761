#include <stdlib.h>

#include "hash.h"
#include "mem.h"
#include "voices.h"

/* Sets that are joined: each element points to another of its set, up to one that points to itself. */
static size_t
root(size_t *parent, size_t i)
{
	while (parent[i] != i) {
		parent[i] = parent[parent[i]];
		i = parent[i];
	}
	return i;
}

/* The set whose root is the first article stays. */
static void
join(size_t *parent, size_t a, size_t b)
{
	a = root(parent, a);
	b = root(parent, b);
	if (a < b)
		parent[b] = a;
	else
		parent[a] = b;
}

/* Articles with the same value of `source`. */
static void
join_by_source(size_t *parent, const struct corpus *c, const size_t *article, size_t n)
{
	struct hash_table first = { NULL, 0, 0 };
	struct bytes source;
	uint64_t *known;
	size_t i;

	for (i = 0; i < n; i++) {
		source = c->article[article[i]].source;
		if (source.n == 0)
			continue;
		known = hash_add(&first, hash_bytes(source.p, source.n));
		if (*known == 0)
			*known = i + 1;
		join(parent, (size_t)*known - 1, i);
	}
	hash_free(&first);
}

/* An article with the one that more than half of its sentences come from. */
static void
join_copies(size_t *parent, const struct corpus *c, const struct hash_table *number, const size_t *sentence,
    const size_t *origin, size_t m)
{
	struct hash_table taken = { NULL, 0, 0 };	/* sentences, by article and origin */
	uint64_t *times;
	size_t i, from;

	for (i = 0; i < m; i++) {
		from = c->sentence[sentence[i]].article;
		if (origin[i] == from)
			continue;
		times = hash_add(&taken, hash_pair(from, origin[i]));
		if (2 * ++*times > c->article[from].sentences)
			join(parent, (size_t)*hash_find(number, from), (size_t)*hash_find(number, origin[i]));
	}
	hash_free(&taken);
}

size_t
voices_find(size_t *voice, const struct corpus *c, const size_t *article, size_t n, const size_t *sentence,
    const size_t *origin, size_t m)
{
	size_t *parent = mem_alloc(n, sizeof *parent);
	struct hash_table number = { NULL, 0, 0 };
	size_t i, voices = 0;

	for (i = 0; i < n; i++) {
		parent[i] = i;
		*hash_add(&number, article[i]) = i;
	}
	join_by_source(parent, c, article, n);
	join_copies(parent, c, &number, sentence, origin, m);
	for (i = 0; i < n; i++)
		voice[i] = root(parent, i) == i ? voices++ : voice[root(parent, i)];
	hash_free(&number);
	free(parent);
	return voices;
}
