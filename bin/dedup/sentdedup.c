#include <string.h>

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
		n = postings_find(&k->postings, s->shingle[i], article);
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
		age = postings_age(&k->postings, seen[i].article);
		if (part + company > best || (part + company == best && age > best_age)) {
			best = part + company;
			best_age = age;
			*article = seen[i].article;
			*share = part;
		}
	}
	return best > 0;
}

struct sentdedup_decision
sentdedup_decide(struct sentdedup_article *a, struct docindex *k, struct shingle_sample *s, struct bytes text,
    struct bytes name)
{
	struct sentdedup_decision v = { false, name, 0 };
	uint32_t article;

	shingle_take(s, text, LEVEL);
	if (s->n < SHINGLES_LEAST)
		shingle_take_whole(s, text);
	if (s->n == 0)
		return v;
	v.copied = judge(a, k, s, &article, &v.share);
	if (v.copied) {
		v.name = docindex_name(docindex_article(k, article));
		keep_company(a, article);
		return v;
	}
	if (!a->remembered || !docindex_has(k, a->number)) {
		a->number = docindex_open(k, name);
		a->remembered = true;
	}
	docindex_put(k, a->number, s);
	return v;
}
