#include <stdlib.h>
#include <string.h>

#include "brief.h"
#include "choose.h"
#include "concepts.h"
#include "mem.h"
#include "order.h"
#include "support.h"
#include "telling.h"

/* What an article's source goes by: its name, or else the article's. */
static struct bytes
source_name(const struct corpus_article *a)
{
	return a->source.n > 0 ? a->source : a->id;
}

/* Adds NAME to a list joined by "; ", in which a ";" of its own becomes ",". */
static void
add_name(struct buf *list, struct bytes name)
{
	size_t i;

	if (list->n > 0)
		buf_str(list, "; ");
	for (i = 0; i < name.n; i++)
		buf_byte(list, name.p[i] == ';' ? ',' : name.p[i]);
}

/* Adds an address to a list joined by blanks; one that is missing, or is none because it holds a blank, is "-". */
static void
add_link(struct buf *list, struct bytes url)
{
	size_t i;

	for (i = 0; i < url.n && url.p[i] > ' '; i++)
		;
	if (list->n > 0)
		buf_byte(list, ' ');
	buf_bytes(list, i == url.n && url.n > 0 ? url : bytes_of("-"));
}

/* Names the sources of a sentence: its own article first, then the others that have its news, the oldest first. */
static void
name_sources(struct brief_sentence *item, const struct corpus *c, const struct telling *t, size_t which)
{
	enum support *carries = mem_alloc(t->articles, sizeof *carries);
	struct hash_table heard = { NULL, 0, 0 }, named = { NULL, 0, 0 };
	size_t own = t->sentence[which].article, i, k;
	const struct corpus_article *a;
	struct bytes name;

	support_find(carries, t->articles, t->sentence, t->sentences, which);
	for (k = 0; k <= t->articles; k++) {
		i = k == 0 ? own : k - 1;
		if (carries[i] == SUPPORT_NONE || (k > 0 && i == own))
			continue;
		a = &c->article[t->article[i]];
		name = source_name(a);
		if (*hash_add(&named, hash_bytes(name.p, name.n)) != 0)
			continue;
		*hash_add(&named, hash_bytes(name.p, name.n)) = 1;
		if (carries[i] == SUPPORT_COPY || *hash_add(&heard, t->voice[i]) != 0) {
			add_name(&item->copies, name);
			continue;
		}
		*hash_add(&heard, t->voice[i]) = 1;
		add_name(&item->sources, name);
		add_link(&item->links, a->url);
	}
	hash_free(&heard);
	hash_free(&named);
	free(carries);
}

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

void
brief_make(struct brief *b, const struct corpus *c, size_t story, size_t most, size_t words)
{
	struct choice *choice;
	struct concepts concepts = { 0 };
	struct telling t;
	uint64_t whole;
	size_t i;

	telling_of(&t, c, story);
	concepts_find(&concepts, t.sentence, t.sentences + t.titles);
	whole = whole_weight(&concepts);
	choice = mem_alloc(t.sentences < most ? t.sentences : most, sizeof *choice);
	b->n = choose(choice, most, words, t.sentence, t.sentences, &concepts);
	order_to_read(choice, b->n, t.sentence);
	b->item = mem_alloc(b->n, sizeof *b->item);
	b->voices = t.voices;
	b->articles = t.articles;
	for (i = 0; i < b->n; i++) {
		b->item[i].sentence = t.number[choice[i].sentence];
		b->item[i].score = choice[i].adds * 1000 / whole;
		name_sources(&b->item[i], c, &t, choice[i].sentence);
	}
	free(choice);
	concepts_free(&concepts);
	telling_free(&t);
}

void
brief_free(struct brief *b)
{
	size_t i;

	for (i = 0; i < b->n; i++) {
		buf_free(&b->item[i].sources);
		buf_free(&b->item[i].links);
		buf_free(&b->item[i].copies);
	}
	free(b->item);
	memset(b, 0, sizeof *b);
}
