#include <stdlib.h>
#include <string.h>

#include "hash.h"
#include "mem.h"
#include "copyorigin.h"
#include "retraction.h"
#include "storyview.h"
#include "voices.h"

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

/* The articles of the story's sentences, by date. */
static void
order_articles(struct storyview *t, const struct corpus *c, size_t story)
{
	struct ranked *order = mem_alloc(c->story[story].sentences, sizeof *order);
	size_t i, n = 0;

	for (i = c->story[story].first; i != SIZE_MAX; i = c->sentence[i].next) {
		if (c->sentence[i].place != 0)
			continue;
		order[n].what = c->sentence[i].article;
		order[n].by[0] = (uint64_t)c->article[order[n].what].when ^ (uint64_t)1 << 63;
		n++;
	}
	qsort(order, n, sizeof *order, compare);
	t->article = mem_alloc(n, sizeof *t->article);
	for (i = 0; i < n; i++)
		t->article[i] = order[i].what;
	t->articles = n;
	free(order);
}

/* The story's sentences by article, then by place: ORDER's `by` ends with the article's number and the place. */
static void
order_sentences(struct ranked *order, const struct storyview *t, const struct corpus *c, size_t story)
{
	struct hash_table number = { NULL, 0, 0 };
	size_t i, k = 0;

	for (i = 0; i < t->articles; i++)
		*hash_add(&number, t->article[i]) = i;
	for (i = c->story[story].first; i != SIZE_MAX; i = c->sentence[i].next, k++) {
		order[k].what = i;
		order[k].by[0] = 0;
		order[k].by[1] = *hash_find(&number, c->sentence[i].article);
		order[k].by[2] = c->sentence[i].place;
	}
	qsort(order, t->sentences, sizeof *order, compare);
	hash_free(&number);
}

/* When the newest of the articles was written; INT64_MAX where none has a date.  Those without one come last. */
static int64_t
newest(const struct storyview *t, const struct corpus *c)
{
	size_t i = t->articles;

	while (i > 1 && c->article[t->article[i - 1]].when == INT64_MAX)
		i--;
	return c->article[t->article[i - 1]].when;
}

static void
fill(struct storysentence *s, const struct corpus *c, const struct corpus_sentence *from, int64_t newest)
{
	int64_t when = c->article[from->article].when;

	if (when < newest)
		s->age = (uint64_t)newest - (uint64_t)when;
	if (from->stems > 0)
		s->stem = c->stems.p + from->stem;
	s->stems = from->stems;
	if (from->names > 0)
		s->name = c->names.p + from->name;
	s->names = from->names;
	if (from->figures > 0)
		s->figure = c->figures.p + from->figure;
	s->figures = from->figures;
	s->place = from->place;
	s->standalone = from->standalone;
	s->leans = from->leans;
	s->corrects = from->corrects;
}

/*
 * Finds who copied what from whom, and with that the voices; then brings the sentences in their last order.  ORDER is
 * in the first, by article, as copyorigin_find() needs it.
 */
static void
fill_sentences(struct storyview *t, const struct corpus *c, struct ranked *order)
{
	size_t *origin = mem_alloc(t->sentences, sizeof *origin), i, first;
	bool *repeat = mem_alloc(t->sentences, sizeof *repeat);
	int64_t last = newest(t, c);

	for (i = 0; i < t->sentences; i++)
		t->number[i] = order[i].what;
	copyorigin_find(origin, repeat, c, t->number, t->sentences);
	t->voices = voices_find(t->voice, c, t->article, t->articles, t->number, origin, t->sentences);
	for (i = 0; i < t->sentences; i++) {
		order[i].by[0] = t->voice[order[i].by[1]];
		order[i].what = i;
	}
	qsort(order, t->sentences, sizeof *order, compare);
	for (i = 0; i < t->sentences; i++) {
		first = order[i].what;
		fill(&t->sentence[i], c, &c->sentence[t->number[first]], last);
		t->sentence[i].voice = (size_t)order[i].by[0];
		t->sentence[i].article = (size_t)order[i].by[1];
		t->sentence[i].repeat = repeat[first];
		order[i].what = t->number[first];
	}
	for (i = 0; i < t->sentences; i++)
		t->number[i] = order[i].what;
	retraction_find(t->sentence, t->sentences);
	free(origin);
	free(repeat);
}

/* The titles, which stand together by voice as well; they say something, but cannot be chosen. */
static void
fill_titles(struct storyview *t, const struct corpus *c)
{
	struct ranked *order = mem_alloc(t->articles, sizeof *order);
	struct hash_table seen = { NULL, 0, 0 };
	const struct corpus_article *a;
	struct storysentence *s;
	uint64_t *before;
	size_t i;

	for (i = 0; i < t->articles; i++) {
		order[i].by[0] = t->voice[i];
		order[i].what = i;
	}
	qsort(order, t->articles, sizeof *order, compare);
	for (i = 0; i < t->articles; i++) {
		a = &c->article[t->article[order[i].what]];
		if (a->stems == 0)
			continue;
		s = &t->sentence[t->sentences + t->titles++];
		s->stem = c->stems.p + a->stem;
		s->stems = a->stems;
		s->voice = (size_t)order[i].by[0];
		s->article = order[i].what;
		before = hash_add(&seen, hash_bytes(s->stem, s->stems * sizeof *s->stem));
		s->repeat = *before != 0;
		*before = 1;
	}
	hash_free(&seen);
	free(order);
}

void
storyview_make(struct storyview *t, const struct corpus *c, size_t story)
{
	struct ranked *order;

	memset(t, 0, sizeof *t);
	order_articles(t, c, story);
	t->sentences = c->story[story].sentences;
	t->voice = mem_alloc(t->articles, sizeof *t->voice);
	t->sentence = mem_alloc(t->sentences + t->articles, sizeof *t->sentence);
	t->number = mem_alloc(t->sentences, sizeof *t->number);
	order = mem_alloc(t->sentences, sizeof *order);
	order_sentences(order, t, c, story);
	fill_sentences(t, c, order);
	fill_titles(t, c);
	free(order);
}

void
storyview_free(struct storyview *t)
{
	free(t->article);
	free(t->voice);
	free(t->sentence);
	free(t->number);
	memset(t, 0, sizeof *t);
}
