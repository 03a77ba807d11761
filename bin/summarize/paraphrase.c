#include "paraphrase.h"
#include "termreader.h"

enum {
	ENOUGH = 4,	/* words without names that are shared, at least */
	COVERS = 55,	/* percent of the weight of a sentence that another has which says the same and more */
	SAME = 40,	/* percent of the weight of both that is shared when they say the same */
	FEW = 3, COVERS_FEW = 75,	/* so many words are enough for so many percent */
	/* percent of the words with names, which all weigh the same here, ... */
	NAMES_ENOUGH = 5, NAMES_COVER = 45,
	NAMES_SAME = 50,
	PLAIN_ENOUGH = 2	/* ... among them so many that are no names */
};

static uint64_t
bit_of(uint32_t stem)
{
	return (uint64_t)1 << ((stem >> 2) * 0x9E3779B1u >> 26);
}

static bool
has(const struct paraphrase *p, uint32_t stem)
{
	size_t i;

	if ((p->signature & bit_of(stem)) == 0)
		return false;
	for (i = 0; i < p->n && p->word[i].stem != stem; i++)
		;
	return i < p->n;
}

void
paraphrase_clear(struct paraphrase *p)
{
	p->n = 0;
	p->signature = p->plain = 0;
}

void
paraphrase_add(struct paraphrase *p, struct concepts *c, const struct storysentence *s)
{
	size_t i, most = s->stems < PARAPHRASE_WORDS ? s->stems : PARAPHRASE_WORDS;
	struct paraphrase_word *w;

	for (i = 0; i < most; i++) {
		if (term_is_stop(s->stem[i]) || has(p, s->stem[i]))
			continue;
		w = &p->word[p->n++];
		w->stem = s->stem[i];
		w->weight = concepts_idf(c, s->stem[i], &w->shared);
		w->name = (s->capitals >> i & 1) != 0;
		p->signature |= bit_of(w->stem);
		p->plain += w->name ? 0 : w->weight;
	}
}

/* What two sentences have in common. */
struct overlap {
	size_t words, plain_words;
	uint64_t shared;	/* the weight of those without names ... */
	uint64_t own, other;	/* ... and of all words without names, of the one and of the other */
};

static struct overlap
overlap(const struct paraphrase *a, const struct paraphrase *b)
{
	struct overlap o = { 0, 0, 0, a->plain, b->plain };
	const struct paraphrase_word *w;
	size_t i;

	for (i = 0; i < a->n; i++) {
		w = &a->word[i];
		if (!has(b, w->stem))
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
paraphrase_covers(const struct paraphrase *p, const struct paraphrase *other)
{
	struct overlap o = overlap(p, other);

	return (o.plain_words >= ENOUGH && o.shared * 100 >= o.own * COVERS) ||
	    (o.plain_words >= FEW && o.shared * 100 >= o.own * COVERS_FEW);
}

bool
paraphrase_covers_names(const struct paraphrase *p, const struct paraphrase *other)
{
	struct overlap o = overlap(p, other);

	return o.words >= NAMES_ENOUGH && o.plain_words >= PLAIN_ENOUGH && o.words * 100 >= p->n * NAMES_COVER;
}

bool
paraphrase_meets(const struct paraphrase *p, const struct paraphrase *other)
{
	struct overlap o = overlap(p, other);

	return o.plain_words > 0 || o.words >= NAMES_ENOUGH;
}

bool
paraphrase_same(const struct paraphrase *p, const struct paraphrase *other)
{
	struct overlap o = overlap(p, other);

	size_t less = p->n < other->n ? p->n : other->n;

	return (o.plain_words >= ENOUGH && 2 * o.shared * 100 >= (o.own + o.other) * SAME) ||
	    (o.words >= NAMES_ENOUGH && o.plain_words >= PLAIN_ENOUGH && o.words * 100 >= less * NAMES_SAME);
}
