#include <stdlib.h>
#include <string.h>

#include "copyorigin.h"
#include "hash.h"
#include "mem.h"

/* The article with this id, plus 1; 0 if there is none. */
static uint64_t
article_by_id(const struct hash_table *by_id, struct bytes id)
{
	const uint64_t *article = hash_find(by_id, hash_bytes(id.p, id.n));

	return article != NULL ? *article : 0;
}

/* GROUP without the "#2" that dedup puts after the id of a row that holds several texts. */
static struct bytes
without_part(struct bytes group)
{
	size_t n = group.n;

	while (n > 0 && group.p[n - 1] >= '0' && group.p[n - 1] <= '9')
		n--;
	if (n > 0 && n < group.n && group.p[n - 1] == '#')
		group.n = n - 1;
	return group;
}

/* The article that dedup found a sentence copied from, plus 1; 0 where it tells no part of the story. */
static uint64_t
article_of_group(const struct hash_table *by_id, struct bytes group)
{
	uint64_t from;

	if (group.n == 0)
		return 0;
	from = article_by_id(by_id, group);
	return from != 0 ? from : article_by_id(by_id, without_part(group));
}

/* Of the sentences that have the same words, the first: open addressing, twice as many slots as sentences at least. */
struct said {
	const struct storysentence *s;
	uint32_t *slot;		/* a sentence, plus 1 */
	size_t mask;
};

static void
said_start(struct said *said, const struct storyview *t)
{
	size_t n = t->sentences + t->titles, cap = 2;

	while (cap < 2 * n)
		cap *= 2;
	said->s = t->sentence;
	said->slot = mem_alloc(cap, sizeof *said->slot);
	said->mask = cap - 1;
}

static bool
has_same_words(const struct storysentence *a, const struct storysentence *b)
{
	return a->title == b->title && a->stems == b->stems &&
	    (a->stems == 0 || memcmp(a->stem, b->stem, a->stems * sizeof *a->stem) == 0);
}

/* The slot for the words of sentence I: of the first that has them, or an empty one. */
static uint32_t *
said_find(const struct said *said, size_t i)
{
	const struct storysentence *s = &said->s[i];
	size_t at = (size_t)hash_bytes(s->stem, s->stems * sizeof *s->stem) & said->mask;

	while (said->slot[at] != 0 && !has_same_words(&said->s[said->slot[at] - 1], s))
		at = (at + 1) & said->mask;
	return &said->slot[at];
}

void
copyorigin_find(uint32_t *origin, const struct corpus *c, struct storyview *t)
{
	struct hash_table by_id = { 0 };
	struct said said;
	struct storysentence *s;
	const struct corpus_article *a;
	uint32_t *first;
	uint64_t from;
	size_t i;

	for (i = 0; i < t->articles; i++) {
		a = &c->article[t->article[i]];
		if (!a->replaced)
			*hash_add(&by_id, hash_bytes(a->id.p, a->id.n)) = i + 1;
	}
	said_start(&said, t);
	for (i = 0; i < t->sentences + t->titles; i++) {
		s = &t->sentence[i];
		origin[i] = s->article;
		first = said_find(&said, i);
		if (*first != 0 && t->sentence[*first - 1].when < s->when)
			s->when = t->sentence[*first - 1].when;
		from = s->title ? 0 : article_of_group(&by_id, corpus_group(c, s->number));
		if (from != 0 && from != s->article + 1)
			origin[i] = (uint32_t)from - 1;
		else if (*first != 0 && !t->sentence[*first - 1].replaced)
			origin[i] = t->sentence[*first - 1].article;
		s->repeat = !s->replaced && (origin[i] != s->article ||
		    (*first != 0 && !t->sentence[*first - 1].replaced));
		if (*first == 0 || t->sentence[*first - 1].replaced)
			*first = (uint32_t)i + 1;
	}
	hash_free(&by_id);
	free(said.slot);
}
