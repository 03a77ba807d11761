#include <string.h>

#include "docfreq.h"
#include "log2.h"

enum {
	WORDS_MOST = 1 << 20,
	ARTICLES_BEFORE = 10	/* pseudo-count that smooths the IDF of the first articles */
};

static void
halve(struct docfreq *f)
{
	struct hash_table kept;
	size_t i;

	memset(&kept, 0, sizeof kept);
	for (i = 0; i < f->articles.cap; i++) {
		const struct hash_slot *s = &f->articles.slot[i];

		if (s->used && s->value > 1)
			*hash_add(&kept, s->key) = s->value / 2;
	}
	hash_free(&f->articles);
	f->articles = kept;
	f->n /= 2;
}

void
docfreq_add(struct docfreq *f, const struct vector *article)
{
	size_t i;

	if (f->articles.n + article->n > WORDS_MOST)
		halve(f);
	for (i = 0; i < article->n; i++)
		++*hash_add(&f->articles, article->term[i].stem);
	f->n++;
	f->log = log2_256(f->n + ARTICLES_BEFORE);
}

uint32_t
docfreq_rarity(const struct docfreq *f, uint64_t stem)
{
	const uint64_t *held = hash_find(&f->articles, stem);

	return f->log - log2_256(held != NULL ? *held + 1 : 1);
}

void
docfreq_free(struct docfreq *f)
{
	hash_free(&f->articles);
	f->n = 0;
	f->log = 0;
}
