#include <stdlib.h>
#include <string.h>

#include "brief.h"
#include "choose.h"
#include "concepts.h"
#include "mem.h"
#include "order.h"
#include "support.h"
#include "telling.h"

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
name_sources(struct brief *b, const struct corpus *c, const struct telling *t, const struct choice *choice)
{
	struct supporters *by = mem_alloc(b->n, sizeof *by);
	size_t *which = mem_alloc(b->n, sizeof *which), i;

	for (i = 0; i < b->n; i++)
		which[i] = choice[i].sentence;
	support_find(by, which, b->n, t->sentence, t->sentences);
	for (i = 0; i < b->n; i++) {
		sources_list(&b->item[i].sources, c, t, t->sentence[which[i]].article, &by[i]);
		free(by[i].item);
	}
	free(by);
	free(which);
}

/* Chooses from T, which has at least MOST sentences. */
static void
fill(struct brief *b, const struct corpus *c, const struct telling *t, size_t most, size_t words)
{
	struct concepts concepts = { 0 };
	struct choice *choice;
	uint64_t whole;
	size_t i;

	concepts_find(&concepts, t->sentence, t->sentences + t->titles);
	whole = whole_weight(&concepts);
	choice = mem_alloc(most, sizeof *choice);
	b->n = choose(choice, most, words, t->sentence, t->sentences, &concepts);
	order_to_read(choice, b->n, t->sentence);
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
brief_make(struct brief *b, const struct corpus *c, size_t story, size_t most, size_t words)
{
	struct telling t;

	telling_of(&t, c, story);
	fill(b, c, &t, most < t.sentences ? most : t.sentences, words);
	b->voices = t.voices;
	b->articles = t.articles;
	telling_free(&t);
}

void
brief_free(struct brief *b)
{
	size_t i;

	for (i = 0; i < b->n; i++)
		sources_free(&b->item[i].sources);
	free(b->item);
	memset(b, 0, sizeof *b);
}
