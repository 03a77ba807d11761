#include <stdlib.h>
#include <string.h>

#include "copyorigin.h"
#include "mem.h"
#include "order.h"
#include "retraction.h"
#include "storyview.h"
#include "voices.h"

enum { LEDE_WITHIN = 5 };	/* sentences with one of which an article begins to tell the news */

/* Something to be put in order, by two numbers and then as it was read. */
struct ranked {
	uint64_t by[2];
	uint32_t what;
};

static int
compare(const void *a, const void *b)
{
	const struct ranked *x = a, *y = b;
	size_t i;

	for (i = 0; i < 2; i++)
		if (x->by[i] != y->by[i])
			return ORDER(x->by[i], y->by[i]);
	return ORDER(x->what, y->what);
}

/* The articles of the story's sentences, by time.  NUMBER gets the place of each of the corpus's articles in it. */
static void
order_articles(struct storyview *t, const struct corpus *c, size_t story, struct hash_table *number)
{
	struct ranked *order = mem_alloc(c->story[story].articles, sizeof *order);
	uint32_t i, a;
	size_t n = 0;

	for (i = c->story[story].first; i != CORPUS_END; i = c->sentence[i].next) {
		a = c->sentence[i].article;
		if (c->sentence[i].place != 0 || (c->sentence[i].flags & CORPUS_TITLE) != 0)
			continue;
		order[n].what = a;
		order[n].by[0] = (uint64_t)c->article[a].when ^ (uint64_t)1 << 63;
		order[n++].by[1] = 0;
	}
	qsort(order, n, sizeof *order, compare);
	t->article = mem_alloc(n, sizeof *t->article);
	for (i = 0; i < n; i++) {
		t->article[i] = order[i].what;
		*hash_add(number, order[i].what) = i;
		t->standing += !c->article[order[i].what].replaced;
	}
	t->articles = n;
	free(order);
}

/* When the newest of the articles was told; INT64_MAX if none has a time.  Those without one come last. */
static int64_t
newest(const struct storyview *t, const struct corpus *c)
{
	size_t i = t->articles;

	while (i > 1 && c->article[t->article[i - 1]].when == INT64_MAX)
		i--;
	return c->article[t->article[i - 1]].when;
}

static void
fill(struct storysentence *s, const struct corpus *c, uint32_t number, uint32_t article)
{
	const struct corpus_sentence *from = &c->sentence[number];

	s->stem = from->stems > 0 ? c->stem + from->stem : NULL;
	s->stems = from->stems;
	s->name = from->names > 0 ? c->name + from->name : NULL;
	s->names = from->names;
	s->claim = from->claims > 0 ? c->claims.p + from->claim : NULL;
	s->claims = from->claims;
	s->place = from->place;
	s->capitals = from->capitals;
	s->aside = from->aside;
	s->standalone = from->standalone;
	s->weekday = (unsigned)from->weekday & 7;
	s->awaits = (from->flags & CORPUS_AWAITS) != 0;
	s->says_when = (from->flags & CORPUS_SAYS_WHEN) != 0;
	s->title = (from->flags & CORPUS_TITLE) != 0;
	s->leans = (from->flags & CORPUS_LEANS) != 0;
	s->dateline = from->lead > 0;
	s->dated = (from->flags & CORPUS_DATED) != 0;
	s->corrects = (from->flags & CORPUS_CORRECTS) != 0;
	s->replaced = c->article[from->article].replaced;
	s->number = number;
	s->article = article;
	s->when = c->article[from->article].when;
}

/* The story's sentences, titles last, by TIMES' order of articles and then by place. */
static uint32_t *
order_sentences(const struct storyview *t, const struct corpus *c, size_t story, const struct hash_table *number)
{
	struct ranked *order = mem_alloc(t->sentences + t->titles, sizeof *order);
	uint32_t *sorted = mem_alloc(t->sentences + t->titles, sizeof *sorted), i, k = 0;

	for (i = c->story[story].first; i != CORPUS_END; i = c->sentence[i].next, k++) {
		order[k].what = i;
		order[k].by[0] = *hash_find(number, c->sentence[i].article) |
		    (uint64_t)((c->sentence[i].flags & CORPUS_TITLE) != 0) << 32;
		order[k].by[1] = c->sentence[i].place;
	}
	qsort(order, k, sizeof *order, compare);
	for (i = 0; i < k; i++)
		sorted[i] = order[i].what;
	free(order);
	return sorted;
}

static int
by_voice(const void *a, const void *b)
{
	const struct storysentence *x = a, *y = b;

	if (x->title != y->title)
		return ORDER(x->title, y->title);
	if (x->voice != y->voice)
		return ORDER(x->voice, y->voice);
	if (x->article != y->article)
		return ORDER(x->article, y->article);
	return ORDER(x->place, y->place);
}

static void
set_ages(struct storyview *t, int64_t last)
{
	size_t i;

	for (i = 0; i < t->sentences + t->titles; i++)
		if (t->sentence[i].when < last)
			t->sentence[i].age = last - t->sentence[i].when < UINT32_MAX ?
			    (uint32_t)(last - t->sentence[i].when) : UINT32_MAX;
}

/*
 * Finds the sentence that tells the news in one article, of N sentences from S on.  A feature begins with a scene or a
 * person, and tells what happened a few sentences later, where it first says when.
 */
static void
set_lede(struct storysentence *s, size_t n)
{
	size_t lede, i;

	for (lede = 0; lede < n && lede < LEDE_WITHIN && !s[lede].dated; lede++)
		;
	if (lede == n || lede == LEDE_WITHIN)
		lede = 0;
	for (i = 0; i < n; i++)
		s[i].lede = (unsigned)lede & 31;
}

static void
set_all_ledes(struct storyview *t)
{
	size_t i, from = 0;

	for (i = 1; i <= t->sentences; i++) {
		if (i < t->sentences && t->sentence[i].article == t->sentence[from].article)
			continue;
		set_lede(&t->sentence[from], i - from);
		from = i;
	}
}

void
storyview_make(struct storyview *t, const struct corpus *c, size_t story)
{
	struct hash_table number = { 0 };
	uint32_t *sorted, *origin, a;
	size_t i, n;

	memset(t, 0, sizeof *t);
	order_articles(t, c, story, &number);
	t->sentences = c->story[story].sentences;
	t->titles = c->story[story].titles;
	n = t->sentences + t->titles;
	sorted = order_sentences(t, c, story, &number);
	origin = mem_alloc(n, sizeof *origin);
	t->sentence = mem_alloc(n, sizeof *t->sentence);
	for (i = 0; i < n; i++) {
		a = (uint32_t)*hash_find(&number, c->sentence[sorted[i]].article);
		fill(&t->sentence[i], c, sorted[i], a);
	}
	copyorigin_find(origin, c, t);
	t->voice = mem_alloc(t->articles, sizeof *t->voice);
	t->voices = voices_find(t->voice, c, t, origin);
	for (i = 0; i < n; i++)
		t->sentence[i].voice = t->voice[t->sentence[i].article];
	qsort(t->sentence, n, sizeof *t->sentence, by_voice);
	set_ages(t, newest(t, c));
	set_all_ledes(t);
	retraction_find(t->sentence, t->sentences);
	hash_free(&number);
	free(sorted);
	free(origin);
}

void
storyview_free(struct storyview *t)
{
	free(t->article);
	free(t->voice);
	free(t->sentence);
	memset(t, 0, sizeof *t);
}
