#include <stdlib.h>
#include <string.h>

#include "concepts.h"
#include "hash.h"
#include "log2.h"
#include "mem.h"
#include "termreader.h"

/* What a word, a pair of words and a name count for beside each other. */
enum { WORD_SHARE = 16, PAIR_SHARE = 24, NAME_SHARE = 16 };

enum {
	RESERVED = 1 << 16,		/* concepts for which there is room from the start, at most ... */
	CONCEPTS_MOST = 1 << 18,	/* ... and in all: those that come later weigh nothing */
	KEPT_MOST = 1 << 20		/* concepts of sentences that are kept; others are looked up again */
};

/* A bound to weights, far beyond those of news, so that the sum of a longest line's fits 64 bits many times over. */
#define WEIGHT_MOST ((uint64_t)1 << 30)

/* While the concepts of a story are being found. */
struct tally {
	struct concept_use {
		uint32_t voice;		/* plus 1, that brought it up last */
		uint32_t times;		/* sentences of that voice */
		uint32_t voices;
		uint32_t sentence;	/* plus 1, that it was in last */
	} *use;
	size_t cap, uses_cap;
	bool keep;			/* the concepts of the sentence that is read */
	bool pairs;			/* count: there are several voices */
};

/* By how much 256 * log2(N) grows to N + 1. */
static uint32_t
log2_step(uint32_t n)
{
	static const uint16_t first[] = { 0, 256, 149, 107, 82, 67, 57, 50, 43 };

	return n < sizeof first / sizeof first[0] ? first[n] : log2_256(n + 1) - log2_256(n);
}

static void
bring_up(struct concepts *c, struct tally *t, const struct storysentence *s, size_t sentence, uint64_t key,
    uint32_t share)
{
	uint64_t *number = c->n < CONCEPTS_MOST ? hash_add(&c->number, key) : hash_find(&c->number, key);
	struct concept_use *use;

	if (number == NULL)
		return;
	if (*number == 0) {
		c->weight = mem_grow_one(c->weight, &c->cap, c->n, sizeof *c->weight);
		t->use = mem_grow_one(t->use, &t->cap, c->n, sizeof *t->use);
		memset(&t->use[c->n], 0, sizeof *t->use);
		c->weight[c->n] = 0;
		c->uses = mem_grow_one(c->uses, &t->uses_cap, c->n, sizeof *c->uses);
		c->uses[c->n] = 0;
		*number = ++c->n;
	}
	use = &t->use[*number - 1];
	if (use->sentence == sentence + 1)
		return;
	use->sentence = (uint32_t)sentence + 1;
	if (t->keep) {
		c->item = mem_grow_one(c->item, &c->items_cap, c->items, sizeof *c->item);
		c->item[c->items++] = (uint32_t)(*number - 1);
	}
	if (s->repeat || !storysentence_holds(s))
		return;
	if (use->voice != s->voice + 1) {
		use->voice = s->voice + 1;
		use->times = 0;
		use->voices++;
	}
	use->times++;
	c->uses[*number - 1]++;
	c->weight[*number - 1] += (uint64_t)share * log2_step(use->times);
}

/* The words of a sentence, and its pairs of neighbours of which at least one carries a subject. */
static void
bring_up_words(struct concepts *c, struct tally *t, const struct storysentence *s, size_t sentence)
{
	size_t i;

	for (i = 0; i < s->stems; i++) {
		if (!term_is_stop(s->stem[i]))
			bring_up(c, t, s, sentence, s->stem[i], WORD_SHARE);
		if (t->pairs && i > 0 && !(term_is_stop(s->stem[i - 1]) && term_is_stop(s->stem[i])))
			bring_up(c, t, s, sentence, hash_pair(s->stem[i - 1], s->stem[i]), PAIR_SHARE);
	}
}

void
concepts_find(struct concepts *c, const struct storysentence *s, size_t n)
{
	struct tally t = { .keep = true };
	size_t i, k, words = 0;

	for (i = 0; i < n && words < RESERVED; i++)
		words += s[i].stems;
	for (i = 1; i < n && !t.pairs; i++)
		t.pairs = s[i].voice != s[0].voice;
	hash_reserve(&c->number, words);
	c->s = s;
	c->start = mem_alloc((n < KEPT_MOST ? n : KEPT_MOST) + 1, sizeof *c->start);
	for (i = 0; i < n; i++) {
		c->sentences += !s[i].repeat && storysentence_holds(&s[i]);
		t.keep = t.keep && c->items < KEPT_MOST && i < KEPT_MOST;
		if (t.keep)
			c->start[c->kept++] = (uint32_t)c->items;
		bring_up_words(c, &t, &s[i], i);
		for (k = 0; k < s[i].names; k++)
			bring_up(c, &t, &s[i], i, hash_pair(s[i].name[k].whole, 0), NAME_SHARE);
	}
	c->start[c->kept] = (uint32_t)c->items;
	c->idf = mem_alloc(c->n, 2 * sizeof *c->idf);
	for (i = 0; i < c->n; i++) {
		c->weight[i] *= t.use[i].voices;
		if (c->weight[i] > WEIGHT_MOST)
			c->weight[i] = WEIGHT_MOST;
	}
	free(t.use);
}

static size_t
find_again(struct concepts *c, uint64_t key, size_t n)
{
	const uint64_t *number = hash_find(&c->number, key);

	if (number == NULL || c->met[*number - 1] == c->meetings)
		return n;
	c->met[*number - 1] = c->meetings;
	c->found = mem_grow_one(c->found, &c->found_cap, n, sizeof *c->found);
	c->found[n] = (uint32_t)(*number - 1);
	return n + 1;
}

const uint32_t *
concepts_of(struct concepts *c, size_t sentence, size_t *n)
{
	const struct storysentence *s = &c->s[sentence];
	size_t i;

	if (sentence < c->kept) {
		*n = c->start[sentence + 1] - c->start[sentence];
		return *n == 0 ? NULL : &c->item[c->start[sentence]];
	}
	if (c->met == NULL)
		c->met = mem_alloc(c->n, sizeof *c->met);
	c->meetings++;
	for (*n = i = 0; i < s->stems; i++) {
		*n = find_again(c, s->stem[i], *n);
		if (i > 0)
			*n = find_again(c, hash_pair(s->stem[i - 1], s->stem[i]), *n);
	}
	for (i = 0; i < s->names; i++)
		*n = find_again(c, hash_pair(s->name[i].whole, 0), *n);
	return c->found;
}

static uint16_t
idf(const struct concepts *c, size_t uses)
{
	return (uint16_t)log2_256((uint32_t)(1 + c->sentences / (uses > 0 ? uses : 1)));
}

uint16_t
concepts_idf(struct concepts *c, uint32_t stem, uint16_t *shared)
{
	const uint64_t *number = hash_find(&c->number, stem);
	uint16_t *known = number != NULL ? &c->idf[2 * (*number - 1)] : NULL;
	uint32_t uses = number != NULL ? c->uses[*number - 1] : 1;

	if (known != NULL && known[0] != 0) {
		*shared = known[1];
		return known[0];
	}
	*shared = idf(c, uses > 1 ? uses - 1 : 1);
	if (known == NULL)
		return idf(c, uses);
	known[0] = idf(c, uses);
	known[1] = *shared;
	return known[0];
}

uint64_t
concepts_weight(const struct concepts *c, uint32_t stem)
{
	const uint64_t *number = hash_find(&c->number, stem);

	return number != NULL ? c->weight[*number - 1] : 0;
}

void
concepts_free(struct concepts *c)
{
	free(c->weight);
	free(c->item);
	free(c->start);
	free(c->uses);
	free(c->idf);
	free(c->met);
	free(c->found);
	hash_free(&c->number);
	memset(c, 0, sizeof *c);
}
