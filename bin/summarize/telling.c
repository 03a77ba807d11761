#include <stdlib.h>
#include <string.h>

#include "hash.h"
#include "mem.h"
#include "telling.h"

/* Something to be put in order, by up to three numbers. */
struct ranked {
	uint64_t by[3];
	size_t what;
};

static int
compare(const void *a, const void *b)
{
	const struct ranked *x = a, *y = b;
	size_t i;

	for (i = 0; i < 3; i++)
		if (x->by[i] != y->by[i])
			return x->by[i] < y->by[i] ? -1 : 1;
	return (x->what > y->what) - (x->what < y->what);
}

/* The articles of the story's sentences, by date; T's voices are not set yet. */
static void
order_articles(struct telling *t, const struct corpus *c, size_t story)
{
	struct ranked *order = NULL;
	size_t i, n = 0, cap = 0;

	for (i = c->story[story].first; i != SIZE_MAX; i = c->sentence[i].next) {
		if (c->sentence[i].place != 0)
			continue;
		order = mem_grow(order, &cap, n + 1, sizeof *order);
		memset(&order[n], 0, sizeof *order);
		order[n].by[0] = (uint64_t)c->article[c->sentence[i].article].when ^ (uint64_t)1 << 63;
		order[n].by[1] = order[n].what = c->sentence[i].article;
		n++;
	}
	qsort(order, n, sizeof *order, compare);
	t->article = mem_alloc(n, sizeof *t->article);
	for (i = 0; i < n; i++)
		t->article[i] = order[i].what;
	t->articles = n;
	free(order);
}

/* Whose voice an article is: that of the one it copies, its source's, or its own. */
static uint64_t
voice_key(const struct corpus_article *a, const struct hash_table *source_of)
{
	const uint64_t *source;

	if (a->group.n > 0) {
		source = hash_find(source_of, hash_bytes(a->group.p, a->group.n));
		return source != NULL ? *source : hash_pair(1, hash_bytes(a->group.p, a->group.n));
	}
	if (a->source.n > 0)
		return hash_bytes(a->source.p, a->source.n);
	return hash_pair(1, hash_bytes(a->id.p, a->id.n));
}

static void
find_voices(struct telling *t, const struct corpus *c)
{
	struct hash_table key_of = { NULL, 0, 0 }, number = { NULL, 0, 0 };
	const struct corpus_article *a;
	uint64_t *voice;
	size_t i;

	for (i = 0; i < t->articles; i++) {
		a = &c->article[t->article[i]];
		if (a->group.n == 0)
			*hash_add(&key_of, hash_bytes(a->id.p, a->id.n)) = voice_key(a, &key_of);
	}
	t->voice = mem_alloc(t->articles, sizeof *t->voice);
	for (i = 0; i < t->articles; i++) {
		voice = hash_add(&number, voice_key(&c->article[t->article[i]], &key_of));
		if (*voice == 0)
			*voice = ++t->voices;
		t->voice[i] = (size_t)*voice - 1;
	}
	hash_free(&key_of);
	hash_free(&number);
}

static void
fill(struct telling *t, const struct corpus *c, const struct ranked *order)
{
	struct hash_table seen = { NULL, 0, 0 };
	const struct corpus_sentence *from;
	struct sentence *s;
	uint64_t *before;
	size_t i;

	for (i = 0; i < t->sentences; i++) {
		from = &c->sentence[order[i].what];
		s = &t->sentence[i];
		s->stem = c->stems.p + from->stem;
		s->stems = from->stems;
		s->name = c->names.p + from->name;
		s->names = from->names;
		s->voice = (size_t)order[i].by[0];
		s->article = (size_t)order[i].by[1];
		s->place = from->place;
		s->alone = from->alone;
		before = hash_add(&seen, hash_bytes(s->stem, s->stems * sizeof *s->stem));
		s->repeat = *before != 0;
		*before = 1;
		t->number[i] = order[i].what;
	}
	hash_free(&seen);
}

/* The number of each article in the telling. */
static void
number_articles(struct hash_table *number, const struct telling *t)
{
	size_t i;

	for (i = 0; i < t->articles; i++)
		*hash_add(number, t->article[i]) = i;
}

void
telling_of(struct telling *t, const struct corpus *c, size_t story)
{
	struct hash_table number = { NULL, 0, 0 };
	struct ranked *order;
	size_t i, k = 0;

	memset(t, 0, sizeof *t);
	order_articles(t, c, story);
	find_voices(t, c);
	number_articles(&number, t);
	t->sentences = c->story[story].sentences;
	order = mem_alloc(t->sentences, sizeof *order);
	for (i = c->story[story].first; i != SIZE_MAX; i = c->sentence[i].next, k++) {
		order[k].what = i;
		order[k].by[1] = *hash_find(&number, c->sentence[i].article);
		order[k].by[0] = t->voice[order[k].by[1]];
		order[k].by[2] = c->sentence[i].place;
	}
	qsort(order, t->sentences, sizeof *order, compare);
	t->sentence = mem_alloc(t->sentences, sizeof *t->sentence);
	t->number = mem_alloc(t->sentences, sizeof *t->number);
	fill(t, c, order);
	hash_free(&number);
	free(order);
}

void
telling_free(struct telling *t)
{
	free(t->article);
	free(t->voice);
	free(t->sentence);
	free(t->number);
	memset(t, 0, sizeof *t);
}
