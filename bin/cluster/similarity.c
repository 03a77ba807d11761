#include "similarity.h"

/*
 * Fitted together on event sets (ECB+, Multi-News), labelled days of feeds, and notices from moulds.  In parts of
 * SIMILARITY_ONE, except for those that say otherwise.
 */
enum {
	THRESHOLD = 2225,
	UNTITLED = 625,		/* off the threshold: without a title, texts agree less ... */
	UNTITLED_TERMS = 20,	/* ... the shorter ones less so */
	TEASER = 650,		/* for a title without text, falling to nothing at TEASER_TERMS */
	TEASER_TERMS = 20,
	PER_DAY = 200,
	MISSING = 6000,		/* if all the most told names of both sides are missing in the other */
	MISSING_STORY = 500,	/* if those of the story are missing in the article */
	TOLD_OFTEN = 5,		/* times, from which on a name is one of the most told */
	MOULD_FROM = 2150	/* by how much the words may agree better than the names */
};

static bool
is_heavier(const struct term *a, const struct term *b)
{
	return a->weight > b->weight;
}

static void
find_top_names(struct profile *p)
{
	size_t i, j;

	p->tops = 0;
	for (i = 0; i < p->terms.n; i++) {
		const struct term *t = &p->terms.term[i];

		if (t->kind != TERM_NAME || t->told < TOLD_OFTEN)
			continue;
		if (p->tops == SIMILARITY_TOP_NAMES && !is_heavier(t, &p->top[p->tops - 1]))
			continue;
		j = p->tops < SIMILARITY_TOP_NAMES ? p->tops++ : p->tops - 1;
		for (; j > 0 && is_heavier(t, &p->top[j - 1]); j--)
			p->top[j] = p->top[j - 1];
		p->top[j] = *t;
	}
}

void
profile_measure(struct profile *p)
{
	p->length = termvector_length(&p->terms);
	find_top_names(p);
}

static int
cosine(uint64_t product, uint64_t a, uint64_t b)
{
	uint64_t c;

	if (a == 0 || b == 0)
		return -1;
	c = product / a * SIMILARITY_ONE / b;
	return c > SIMILARITY_ONE ? SIMILARITY_ONE : (int)c;
}

/* The part of A's top names, by weight, that B lacks; 0 if A has none. */
static int
missing(const struct profile *a, const struct profile *b)
{
	uint64_t lacks = 0, all = 0;
	size_t i;

	for (i = 0; i < a->tops; i++) {
		all += a->top[i].weight;
		if (termvector_find(&b->terms, a->top[i].id) == NULL)
			lacks += a->top[i].weight;
	}
	return all > 0 ? (int)(lacks * SIMILARITY_ONE / all) : 0;
}

/* What the form of the article adds to the threshold. */
static int
form_threshold(const struct profile *article)
{
	int n = (int)article->terms.n;

	if (!article->titled)
		return -UNTITLED * (n < UNTITLED_TERMS ? n : UNTITLED_TERMS) / UNTITLED_TERMS;
	return n < TEASER_TERMS ? TEASER * (TEASER_TERMS - n) / TEASER_TERMS : 0;
}

static int
time_threshold(const struct profile *a, const struct profile *b)
{
	int64_t gap;

	if (a->time == SIMILARITY_NO_TIME || b->time == SIMILARITY_NO_TIME)
		return 0;
	gap = a->time > b->time ? a->time - b->time : b->time - a->time;
	return gap / SIMILARITY_DAY > SIMILARITY_ONE / PER_DAY ? SIMILARITY_ONE : (int)(PER_DAY * gap / SIMILARITY_DAY);
}

struct similarity
similarity_of(const struct profile *article, const struct profile *story)
{
	const struct termvector_length *a = &article->length, *b = &story->length;
	struct termvector_product product = termvector_multiply(&article->terms, &story->terms);
	struct similarity s;
	int story_missing;

	s.cosine = cosine(product.words + product.names, a->all, b->all);
	s.words = cosine(product.words, a->words, b->words);
	s.names = cosine(product.names, a->names, b->names);
	if (s.cosine < 0)
		s.cosine = 0;
	s.threshold = THRESHOLD + form_threshold(article) + time_threshold(article, story);
	if (s.names >= 0 && s.words > s.names + MOULD_FROM)
		s.threshold += s.words - s.names - MOULD_FROM;
	story_missing = missing(story, article);
	s.missing = missing(article, story) * story_missing / SIMILARITY_ONE;
	if (article->tops > 0 && story->tops > 0)
		s.threshold += (MISSING * s.missing + MISSING_STORY * story_missing) / SIMILARITY_ONE;
	return s;
}
