#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "sentdedup.h"

enum {
	LEVEL = 3,			/* of the samples: one shingle in eight */
	SHINGLES_LEAST = 3,		/* of a sentence that can be a copy by itself */
	SAME = 700,			/* share in thousandths that makes a copy ... */
	SAME_IN_COMPANY = 500,		/* ... of an article that others were copied from */
	WHOLE = 1000,
	SEEN_MOST = 64			/* articles that have a shingle of the sentence, and are counted */
};

struct seen {
	uint32_t article;
	uint32_t shingles;
};

static bool
in_company(const struct sentdedup_article *a, uint32_t article)
{
	size_t i;

	for (i = 0; i < a->n_company; i++)
		if (a->company[i] == article)
			return true;
	return false;
}

/* Moves an article to the front of the company. */
static void
keep_company(struct sentdedup_article *a, uint32_t article)
{
	size_t i;

	for (i = 0; i < a->n_company && a->company[i] != article; i++)
		;
	if (i == a->n_company && i < SENTDEDUP_COMPANY)
		a->n_company++;
	else if (i == a->n_company)
		i--;
	memmove(a->company + 1, a->company, i * sizeof *a->company);
	a->company[0] = article;
}

/* Counts the shingles that each earlier article has. */
static size_t
count(const struct sentdedup_article *a, const struct docindex *k, const struct shingle_sample *s, struct seen *seen)
{
	uint32_t article[POSTINGS_MOST];
	size_t i, j, m, n, n_seen = 0;

	for (i = 0; i < s->n; i++) {
		n = docindex_find(k, (uint32_t)s->shingle[i], article);
		for (j = 0; j < n; j++) {
			if (a->remembered && article[j] == a->number)
				continue;
			for (m = 0; m < n_seen && seen[m].article != article[j]; m++)
				;
			if (m == SEEN_MOST)
				continue;
			if (m == n_seen) {
				seen[n_seen].article = article[j];
				seen[n_seen++].shingles = 0;
			}
			seen[m].shingles++;
		}
	}
	return n_seen;
}

static bool
judge(const struct sentdedup_article *a, const struct docindex *k, const struct shingle_sample *s, uint32_t *article,
    unsigned *share)
{
	struct seen seen[SEEN_MOST];
	size_t i, n = count(a, k, s, seen);
	unsigned part, best = 0;
	uint32_t age, best_age = 0;
	bool company;

	for (i = 0; i < n; i++) {
		company = in_company(a, seen[i].article);
		part = (unsigned)((size_t)seen[i].shingles * WHOLE / s->n);
		if (part < (company ? SAME_IN_COMPANY : SAME) || (s->n < SHINGLES_LEAST && !company))
			continue;
		age = docindex_age(k, seen[i].article);
		if (part + company > best || (part + company == best && age > best_age)) {
			best = part + company;
			best_age = age;
			*article = seen[i].article;
			*share = part;
		}
	}
	return best > 0;
}

/* Adds an article that has no text of its own, but sentences. */
static uint32_t
open_article(struct docindex *k, struct bytes name)
{
	struct docrecord a = { 0 };
	struct buf packed = { 0 };
	uint32_t number;

	a.time = k->time;
	a.root = docindex_next(k);
	a.name = a.group = name;
	docrecord_pack(&packed, &a, NULL, 0, NULL, 0);
	number = docindex_add(k, buf_view(&packed));
	buf_free(&packed);
	return number;
}

static void
add_shingles(struct docindex *k, uint32_t article, const struct shingle_sample *s)
{
	uint32_t *key = mem_alloc(s->n, sizeof *key);
	size_t i;

	for (i = 0; i < s->n; i++)
		key[i] = (uint32_t)s->shingle[i];
	docindex_add_keys(k, article, key, s->n);
	free(key);
}

struct sentdedup_decision
sentdedup_decide(struct sentdedup_article *a, struct docindex *k, struct shingle_sample *s, struct bytes text,
    struct bytes name)
{
	struct sentdedup_decision v = { false, name, 0 };
	struct docrecord source;
	uint32_t article;

	shingle_take(s, text, LEVEL);
	if (s->n < SHINGLES_LEAST)
		shingle_take_whole(s, text);
	if (s->n == 0)
		return v;
	v.copied = judge(a, k, s, &article, &v.share);
	if (v.copied) {
		docindex_get(k, article, &source);
		v.name = source.name;
		keep_company(a, article);
		return v;
	}
	if (!a->remembered || !docindex_has(k, a->number)) {
		a->number = open_article(k, name);
		a->remembered = true;
	}
	add_shingles(k, a->number, s);
	return v;
}
