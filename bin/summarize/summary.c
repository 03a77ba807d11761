#include <stdlib.h>
#include <string.h>

#include "summary.h"
#include "maxcover.h"
#include "concepts.h"
#include "mem.h"
#include "readingorder.h"
#include "corroboration.h"
#include "storyview.h"

/* The weight of all that the story is about. */
static uint64_t
whole_weight(const struct concepts *c)
{
	uint64_t sum = 0;
	size_t i;

	for (i = 0; i < c->n; i++)
		sum += c->weight[i];
	return sum;
}

static void
name_sources(struct summary *b, const struct corpus *c, const struct storyview *t, const struct choice *choice)
{
	struct corroborators *by = mem_alloc(b->n, sizeof *by);
	size_t *which = mem_alloc(b->n, sizeof *which), i;

	for (i = 0; i < b->n; i++)
		which[i] = choice[i].sentence;
	corroboration_find(by, which, b->n, t->sentence, t->sentences);
	for (i = 0; i < b->n; i++) {
		attribution_list(&b->item[i].sources, c, t, t->sentence[which[i]].article, &by[i]);
		free(by[i].item);
	}
	free(by);
	free(which);
}

/* Chooses from T, which has at least MOST sentences. */
static void
fill(struct summary *b, const struct corpus *c, const struct storyview *t, size_t most, size_t words)
{
	struct concepts concepts = { 0 };
	struct choice *choice;
	uint64_t whole;
	size_t i;

	concepts_find(&concepts, t->sentence, t->sentences + t->titles);
	whole = whole_weight(&concepts);
	choice = mem_alloc(most, sizeof *choice);
	b->n = maxcover(choice, most, words, t->sentence, t->sentences, &concepts);
	readingorder_apply(choice, b->n, t->sentence);
	b->item = mem_alloc(b->n, sizeof *b->item);
	for (i = 0; i < b->n; i++) {
		b->item[i].sentence = t->number[choice[i].sentence];
		b->item[i].score = whole > 0 ? choice[i].adds * 1000 / whole : 0;
	}
	name_sources(b, c, t, choice);
	free(choice);
	concepts_free(&concepts);
}

void
summary_make(struct summary *b, const struct corpus *c, size_t story, size_t most, size_t words)
{
	struct storyview t;

	storyview_make(&t, c, story);
	fill(b, c, &t, most < t.sentences ? most : t.sentences, words);
	b->voices = t.voices;
	b->articles = t.articles;
	storyview_free(&t);
}

void
summary_free(struct summary *b)
{
	size_t i;

	for (i = 0; i < b->n; i++)
		attribution_free(&b->item[i].sources);
	free(b->item);
	memset(b, 0, sizeof *b);
}
