#include <string.h>

#include "paraphrase.h"
#include "stemset.h"
#include "termreader.h"

enum {
	ENOUGH = 4,	/* words without names that are shared, at least */
	COVERS = 55,	/* percent of the weight of a sentence that another has which says the same and more */
	COVERS_PART = 30, NAMES_PART = 60,	/* ... and a part of it, or of its words with names */
	SAME = 40,	/* percent of the weight of both that is shared when they say the same */
	FEW = 3, COVERS_FEW = 75,	/* so many words are enough for so many percent */
	/* percent of the words with names, which all weigh the same here, ... */
	NAMES_ENOUGH = 5, NAMES_COVER = 45,
	NAMES_SAME = 50,
	PLAIN_ENOUGH = 2,	/* ... among them so many that are no names ... */
	NAMES_MANY = 6, NAMES_MOST = 50,	/* ... or one, if so many words are shared and so many percent */
	MAIN_ENOUGH = 4,	/* words of a main clause with its names ... */
	MAIN_COVER = 65, MAIN_MOST = 80,	/* ... and percent that say the same, and that did long before */
	CLAUSE = 9, CLAUSE_SHARED = 4	/* words that are no names, and how many of them say the same in part */
};

static bool
has(const struct paraphrase *p, uint32_t stem)
{
	size_t i;

	if ((p->signature & stemset_bit(stem)) == 0)
		return false;
	for (i = 0; i < p->n && p->word[i].stem != stem; i++)
		;
	return i < p->n;
}

void
paraphrase_clear(struct paraphrase *p)
{
	p->n = p->plain_words = 0;
	p->signature = p->plain = 0;
}

void
paraphrase_copy(struct paraphrase *p, const struct paraphrase *from)
{
	p->n = from->n;
	p->signature = from->signature;
	p->plain_words = from->plain_words;
	p->plain = from->plain;
	memcpy(p->word, from->word, from->n * sizeof *p->word);
}

static void
add_words(struct paraphrase *p, struct concepts *c, const struct storysentence *s, const struct synonyms *synonyms,
    struct mainclause_aside aside)
{
	size_t i, most = s->stems < PARAPHRASE_WORDS ? s->stems : PARAPHRASE_WORDS;
	struct paraphrase_word *w;
	uint32_t stem;

	for (i = 0; i < most; i++) {
		stem = synonyms == NULL ? s->stem[i] : synonym_of(synonyms, s->stem[i]);
		if (!mainclause_has(aside, i) || term_is_stop(stem) || has(p, stem))
			continue;
		w = &p->word[p->n++];
		w->stem = stem;
		w->weight = concepts_idf(c, s->stem[i], &w->shared);
		w->name = (s->capitals >> i & 1) != 0;
		p->signature |= stemset_bit(w->stem);
		p->plain_words += !w->name;
		p->plain += w->name ? 0 : w->weight;
	}
}

void
paraphrase_add(struct paraphrase *p, struct concepts *c, const struct storysentence *s, const struct synonyms *synonyms)
{
	add_words(p, c, s, synonyms, (struct mainclause_aside){ 0, 0 });
}

void
paraphrase_add_main(struct paraphrase *p, struct concepts *c, const struct storysentence *s,
    const struct synonyms *synonyms)
{
	add_words(p, c, s, synonyms, s->aside);
}

struct paraphrase_overlap
paraphrase_compare(const struct paraphrase *p, const struct paraphrase *other)
{
	struct paraphrase_overlap o = { .own = p->plain, .other = other->plain, .first = p->n,
	    .first_plain = p->plain_words };
	const struct paraphrase_word *w;
	size_t i;

	o.least = p->n < other->n ? p->n : other->n;
	for (i = 0; i < p->n; i++) {
		w = &p->word[i];
		if (!has(other, w->stem))
			continue;
		o.words++;
		if (w->name)
			continue;
		o.plain_words++;
		o.shared += w->shared;
		o.own += (uint64_t)(w->shared - w->weight);
		o.other += (uint64_t)(w->shared - w->weight);
	}
	return o;
}

bool
paraphrase_covers(const struct paraphrase_overlap *o)
{
	return (o->plain_words >= ENOUGH && o->shared * 100 >= o->own * COVERS) ||
	    (o->plain_words >= FEW && o->shared * 100 >= o->own * COVERS_FEW);
}

bool
paraphrase_covers_names(const struct paraphrase_overlap *o)
{
	return (o->words >= NAMES_ENOUGH && o->plain_words >= PLAIN_ENOUGH &&
	    o->words * 100 >= o->first * NAMES_COVER) ||
	    (o->words >= NAMES_MANY && o->plain_words >= 1 && o->words * 100 >= o->first * NAMES_MOST);
}

/* Whether PERCENT of the words of a clause are shared, and half of those that are no names. */
static bool
covers_clause(const struct paraphrase_overlap *o, size_t percent)
{
	return o->words >= MAIN_ENOUGH && o->plain_words > 0 && 2 * o->plain_words >= o->first_plain &&
	    o->words * 100 >= o->first * percent;
}

bool
paraphrase_covers_main(const struct paraphrase_overlap *o)
{
	return covers_clause(o, MAIN_COVER);
}

bool
paraphrase_is_main(const struct paraphrase_overlap *o)
{
	return covers_clause(o, MAIN_MOST);
}

bool
paraphrase_covers_part(const struct paraphrase_overlap *o)
{
	return (o->plain_words >= FEW && o->shared * 100 >= o->own * COVERS_PART) ||
	    (o->words >= NAMES_MANY && o->words * 100 >= o->first * NAMES_PART);
}

/* The most words that are no names which P shares with the other, among CLAUSE words in a row. */
static size_t
dense(const struct paraphrase *p, const struct paraphrase *other)
{
	bool shared[2 * PARAPHRASE_WORDS];	/* of those that are no names */
	size_t i, k = 0, n = 0, most = 0;

	for (i = 0; i < p->n; i++) {
		if (p->word[i].name)
			continue;
		shared[k] = has(other, p->word[i].stem);
		n += shared[k];
		n -= k >= CLAUSE && shared[k - CLAUSE];
		most = n > most ? n : most;
		k++;
	}
	return most;
}

bool
paraphrase_shares_clause(const struct paraphrase *p, const struct paraphrase *other)
{
	return dense(p, other) >= CLAUSE_SHARED && dense(other, p) >= CLAUSE_SHARED;
}

bool
paraphrase_meets(const struct paraphrase_overlap *o)
{
	return o->plain_words > 0 || o->words >= NAMES_ENOUGH;
}

bool
paraphrase_same_plain(const struct paraphrase_overlap *o)
{
	return o->plain_words >= ENOUGH && 2 * o->shared * 100 >= (o->own + o->other) * SAME;
}

bool
paraphrase_same(const struct paraphrase_overlap *o)
{
	return paraphrase_same_plain(o) ||
	    (o->words >= NAMES_ENOUGH && o->plain_words >= PLAIN_ENOUGH && o->words * 100 >= o->least * NAMES_SAME);
}
