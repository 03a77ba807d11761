#include <stdlib.h>

#include "hash.h"
#include "mem.h"
#include "voices.h"

/* Sets that are joined: each element points to another of its set, up to one that points to itself. */
static uint32_t
root(uint32_t *parent, uint32_t i)
{
	while (parent[i] != i) {
		parent[i] = parent[parent[i]];
		i = parent[i];
	}
	return i;
}

/* The set whose root is the first article stays. */
static void
join(uint32_t *parent, uint32_t a, uint32_t b)
{
	a = root(parent, a);
	b = root(parent, b);
	if (a < b)
		parent[b] = a;
	else
		parent[a] = b;
}

/* Joins article I to the first that has KEY in FIRST. */
static void
join_by_key(uint32_t *parent, struct hash_table *first, uint64_t key, uint32_t i)
{
	uint64_t *known = hash_add(first, key);

	if (*known == 0)
		*known = i + 1;
	join(parent, (uint32_t)*known - 1, i);
}

/* Articles of one domain, of one source, of one agency. */
static void
join_by_publisher(uint32_t *parent, const struct corpus *c, const struct storyview *t)
{
	enum { DOMAIN, SOURCE, AGENCY };
	struct hash_table first = { 0 };
	const struct corpus_article *a;
	uint32_t i;

	for (i = 0; i < t->articles; i++) {
		a = &c->article[t->article[i]];
		if (a->publisher != 0)
			join_by_key(parent, &first, hash_pair(DOMAIN, a->publisher), i);
		if (a->source.n > 0)
			join_by_key(parent, &first, hash_pair(SOURCE, a->source_name.whole), i);
		if (a->agency.whole != 0)
			join_by_key(parent, &first, hash_pair(AGENCY, a->agency.whole), i);
	}
	for (i = 0; i < t->articles; i++) {	/* the agency itself: "Meridian" or "Meridian Wire" */
		a = &c->article[t->article[i]];
		if (a->source.n > 0 && hash_find(&first, hash_pair(AGENCY, a->source_name.whole)) != NULL)
			join_by_key(parent, &first, hash_pair(AGENCY, a->source_name.whole), i);
		else if (a->source.n > 0 && hash_find(&first, hash_pair(AGENCY, a->source_name.first)) != NULL)
			join_by_key(parent, &first, hash_pair(AGENCY, a->source_name.first), i);
	}
	hash_free(&first);
}

/* An article with the one that more than half of its sentences come from. */
static void
join_copies(uint32_t *parent, const struct storyview *t, const uint32_t *origin, const struct corpus *c)
{
	struct hash_table taken = { 0 };	/* sentences, by article and origin */
	uint64_t *times;
	uint32_t from;
	size_t i;

	for (i = 0; i < t->sentences; i++) {
		from = t->sentence[i].article;
		if (t->sentence[i].title || origin[i] == from)
			continue;
		times = hash_add(&taken, hash_pair(from, origin[i]));
		if (2 * ++*times > c->article[t->article[from]].sentences)
			join(parent, from, origin[i]);
	}
	hash_free(&taken);
}

size_t
voices_find(uint32_t *voice, const struct corpus *c, const struct storyview *t, const uint32_t *origin)
{
	uint32_t *parent = mem_alloc(t->articles, sizeof *parent), i, voices = 0;

	for (i = 0; i < t->articles; i++)
		parent[i] = i;
	join_by_publisher(parent, c, t);
	join_copies(parent, t, origin, c);
	for (i = 0; i < t->articles; i++)
		voice[i] = root(parent, i) == i ? voices++ : voice[root(parent, i)];
	free(parent);
	return voices;
}
