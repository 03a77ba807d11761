#include <string.h>

#include "background.h"
#include "docfreq.h"
#include "log2.h"

enum {
	TERMS_MOST = 1 << 20,
	ONE = 256,		/* the count of one article */
	CASE_BITS = 2,
	BACKGROUND_OF = 10000	/* articles that the counts of background.txt refer to */
};

static uint64_t
value_of(uint64_t count, enum docfreq_case letters)
{
	return count << CASE_BITS | (uint64_t)letters;
}

static enum docfreq_case
case_of(uint64_t value)
{
	return (enum docfreq_case)(value & ((1 << CASE_BITS) - 1));
}

void
docfreq_start(struct docfreq *f)
{
	const struct background *b;
	size_t i;

	for (i = 0; i < sizeof background / sizeof background[0]; i++) {
		b = &background[i];
		*hash_add(&f->terms, docfreq_id(hash_bytes(b->stem, strlen(b->stem)))) =
		    value_of((uint64_t)b->count * ONE * DOCFREQ_BACKGROUND / BACKGROUND_OF, b->letters);
	}
	f->log = log2_256(DOCFREQ_BACKGROUND);
}

static void
halve(struct docfreq *f)
{
	struct hash_table kept;
	size_t i;

	memset(&kept, 0, sizeof kept);
	for (i = 0; i < f->terms.cap; i++) {
		const struct hash_slot *s = &f->terms.slot[i];
		uint64_t count = s->value >> CASE_BITS;

		if (s->used && (count > ONE || case_of(s->value) != DOCFREQ_CAPITALISED))
			*hash_add(&kept, s->key) = value_of(count / 2, case_of(s->value));
	}
	hash_free(&f->terms);
	f->terms = kept;
	f->n /= 2;
}

void
docfreq_count_article(struct docfreq *f)
{
	if (f->terms.n > TERMS_MOST)
		halve(f);
	f->n++;
	f->log = log2_256(f->n + DOCFREQ_BACKGROUND);
}

uint32_t
docfreq_count_term(struct docfreq *f, uint32_t id)
{
	uint64_t *value = hash_add(&f->terms, id), count;
	uint32_t log;

	*value += (uint64_t)ONE << CASE_BITS;
	count = (*value >> CASE_BITS) + ONE / 2;
	log = log2_256(count) - log2_256(ONE);
	return f->log > log ? f->log - log : 1;
}

enum docfreq_case
docfreq_case(const struct docfreq *f, uint32_t id)
{
	const uint64_t *value = hash_find(&f->terms, id);

	return value != NULL ? case_of(*value) : DOCFREQ_CAPITALISED;
}

void
docfreq_free(struct docfreq *f)
{
	hash_free(&f->terms);
	f->n = 0;
}
