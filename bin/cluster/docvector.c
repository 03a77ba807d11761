#include <stdlib.h>
#include <string.h>

#include "docvector.h"
#include "entity.h"
#include "hash.h"
#include "log2.h"
#include "mem.h"
#include "word.h"

enum {
	TITLE_WEIGHT = 3,	/* a word in the title counts as so many in the text */
	WORDS_MOST = 128,	/* of an article: its heaviest */
	SLOTS_LEAST = 1024
};

#define NAME 0x4e414d45ULL	/* keeps the hash of a name apart from that of a word */

void
docvector_start(struct docvector *s)
{
	if (s->slots > SLOTS_LEAST && s->words.n < s->slots / 16)
		s->slots = 0;	/* one uncommonly long article is not paid for ever after */
	if (s->slots > 0)
		memset(s->slot, 0, s->slots * sizeof *s->slot);
	s->words.n = 0;
}

static size_t
slot_of(const struct docvector *s, uint64_t stem)
{
	size_t i = (size_t)(stem >> 2) & (s->slots - 1);

	while (s->slot[i] != 0 && s->words.term[s->slot[i] - 1].stem != stem)
		i = (i + 1) & (s->slots - 1);
	return i;
}

static void
widen(struct docvector *s)
{
	size_t i;

	s->slots = s->slots > 0 ? 2 * s->slots : SLOTS_LEAST;
	free(s->slot);
	s->slot = mem_alloc(s->slots, sizeof *s->slot);
	for (i = 0; i < s->words.n; i++)
		s->slot[slot_of(s, s->words.term[i].stem)] = (uint32_t)i + 1;
}

/* The weight of a word in the article so far, 0 where it is new there. */
static uint32_t *
weight_of(struct docvector *s, uint64_t stem)
{
	size_t i;

	if (2 * (s->words.n + 1) > s->slots)
		widen(s);
	i = slot_of(s, stem);
	if (s->slot[i] == 0) {
		vector_put(&s->words, stem, 0);
		s->slot[i] = (uint32_t)s->words.n;
	}
	return &s->words.term[s->slot[i] - 1].weight;
}

static void
add_words(struct docvector *s, struct bytes text, uint32_t weight)
{
	size_t i;

	s->stems.n = 0;
	stems_add(&s->stems, text, &s->scratch);
	for (i = 0; i < s->stems.n; i++)
		if (!stems_is_stop_anywhere(s->stems.p[i]))
			*weight_of(s, s->stems.p[i]) += weight;
}

void
docvector_add_title(struct docvector *s, struct bytes title)
{
	add_words(s, title, TITLE_WEIGHT);
}

void
docvector_add_text(struct docvector *s, struct bytes text)
{
	add_words(s, text, 1);
}

static bool
is_name(struct bytes type)
{
	return bytes_is(type, "PER") || bytes_is(type, "ORG") || bytes_is(type, "LOC") || bytes_is(type, "MISC");
}

void
docvector_add_entities(struct docvector *s, struct bytes entities)
{
	struct entity e;

	while (entity_next(&entities, &e)) {
		if (!is_name(e.type))
			continue;
		buf_clear(&s->scratch);
		word_fold(&s->scratch, e.name);
		*weight_of(s, hash_pair(NAME, hash_bytes(s->scratch.p, s->scratch.n))) = 1;
	}
}

void
docvector_weigh(struct docvector *s, struct docfreq *f)
{
	size_t i;

	docfreq_add(f, &s->words);
	for (i = 0; i < s->words.n; i++) {
		struct weight *w = &s->words.term[i];

		w->weight = (256 + log2_256(w->weight)) * docfreq_rarity(f, w->stem) / 256;
	}
	vector_cut(&s->words, WORDS_MOST);
	vector_settle(&s->words);
	vector_normalize(&s->words);
}

void
docvector_free(struct docvector *s)
{
	vector_free(&s->words);
	free(s->slot);
	s->slot = NULL;
	s->slots = 0;
	stems_free(&s->stems);
	buf_free(&s->scratch);
}
