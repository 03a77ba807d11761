#include "entity.h"
#include "hash.h"
#include "log2.h"
#include "subject.h"
#include "word.h"

enum {
	TITLE_WEIGHT = 3,	/* a word in the title counts as so many in the text */
	NAME_WEIGHT = 2,
	WORDS_MOST = 128,	/* of an article: its heaviest */
	WORDS_ROOM = 1 << 16	/* before those that are the same are put together */
};

#define NAME 0x4e414d45ULL	/* keeps the hash of a name apart from that of a word */

void
subject_start(struct subject *s)
{
	s->words.n = 0;
}

static void
put(struct subject *s, uint64_t stem, uint32_t weight)
{
	if (s->words.n >= WORDS_ROOM) {
		vector_settle(&s->words);
		vector_cut(&s->words, WORDS_ROOM / 2);
	}
	vector_put(&s->words, stem, weight);
}

static void
add_words(struct subject *s, struct bytes text, uint32_t weight)
{
	size_t i;

	s->stems.n = 0;
	stems_add(&s->stems, text, &s->scratch);
	for (i = 0; i < s->stems.n; i++)
		if (!stems_is_stop(s->stems.p[i]))
			put(s, s->stems.p[i], weight);
}

void
subject_add_title(struct subject *s, struct bytes title)
{
	add_words(s, title, TITLE_WEIGHT);
}

void
subject_add_text(struct subject *s, struct bytes text)
{
	add_words(s, text, 1);
}

static bool
is_name(struct bytes type)
{
	return bytes_is(type, "PER") || bytes_is(type, "ORG") || bytes_is(type, "LOC") || bytes_is(type, "MISC");
}

void
subject_add_entities(struct subject *s, struct bytes entities)
{
	struct entity e;

	while (entity_next(&entities, &e)) {
		if (!is_name(e.type))
			continue;
		buf_clear(&s->scratch);
		word_fold(&s->scratch, e.name);
		put(s, hash_pair(NAME, hash_bytes(s->scratch.p, s->scratch.n)), NAME_WEIGHT);
	}
}

void
subject_weigh(struct subject *s, struct frequency *f)
{
	size_t i;

	vector_settle(&s->words);
	frequency_add(f, &s->words);
	for (i = 0; i < s->words.n; i++) {
		struct weight *w = &s->words.term[i];

		w->weight = (256 + log2_256(w->weight)) * frequency_rarity(f, w->stem) / 256;
	}
	vector_cut(&s->words, WORDS_MOST);
	vector_normalize(&s->words);
}

void
subject_free(struct subject *s)
{
	vector_free(&s->words);
	stems_free(&s->stems);
	buf_free(&s->scratch);
}
