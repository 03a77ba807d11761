#include "log2.h"
#include "paraphrase.h"
#include "termreader.h"

enum {
	ENOUGH = 4,	/* words without names that are shared, at least */
	COVERS = 55,	/* percent of the weight of a sentence that another has which says the same and more */
	SAME = 40,	/* percent of the weight of both that is shared when they say the same */
	FEW = 3, COVERS_FEW = 75,	/* so many words are enough for so many percent */
	NAMES_ENOUGH = 5, NAMES_COVER = 45,	/* percent of the words with names, which all weigh the same here, ... */
	NAMES_SAME = 50,
	PLAIN_ENOUGH = 2	/* ... among them so many that are no names */
};

void
paraphrase_add(struct paraphrase *p, const struct concepts *c, const struct storysentence *s)
{
	size_t i, k, uses, most = s->stems < PARAPHRASE_WORDS ? s->stems : PARAPHRASE_WORDS;
	struct paraphrase_word *w;

	for (i = 0; i < most; i++) {
		if (term_is_stop(s->stem[i]))
			continue;
		for (k = 0; k < p->n && p->word[k].stem != s->stem[i]; k++)
			;
		if (k < p->n)
			continue;
		w = &p->word[p->n++];
		uses = concepts_uses(c, s->stem[i]);
		w->stem = s->stem[i];
		w->weight = (uint16_t)log2_256((uint32_t)(1 + c->sentences / uses));
		w->shared = (uint16_t)log2_256((uint32_t)(1 + c->sentences / (uses > 1 ? uses - 1 : 1)));
		w->name = (s->capitals >> i & 1) != 0;
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
	size_t i, k;

	for (i = 0; i < a->n; i++) {
		w = &a->word[i];
		for (k = 0; k < b->n && b->word[k].stem != w->stem; k++)
			;
		if (k == b->n)
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
paraphrase_same(const struct paraphrase *p, const struct paraphrase *other)
{
	struct overlap o = overlap(p, other);

	size_t less = p->n < other->n ? p->n : other->n;

	return (o.plain_words >= ENOUGH && 2 * o.shared * 100 >= (o.own + o.other) * SAME) ||
	    (o.words >= NAMES_ENOUGH && o.plain_words >= PLAIN_ENOUGH && o.words * 100 >= less * NAMES_SAME);
}
