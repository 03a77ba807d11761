#include "restatement.h"

enum { ANNOUNCED = 4, ANNOUNCED_NAMES = 2 };	/* words, those of names, in common when one thing is announced again */

bool
restatement_gives_more(const struct storysentence *s, const struct storysentence *other)
{
	size_t i, k;

	for (i = 0; s->changed && i < s->claims; i++) {
		if ((s->claim[i].flags & (CLAIM_PART | CLAIM_FORMER | CLAIM_BACKGROUND | CLAIM_DURATION)) != 0 ||
		    s->claim[i].kind == CLAIM_WEEKDAY)
			continue;
		for (k = 0; k < other->claims && !(claim_comparable(&s->claim[i], &other->claim[k]) &&
		    claim_same_value(&s->claim[i], &other->claim[k])); k++)
			;
		if (k == other->claims)
			return true;
	}
	return false;
}

static bool
gives(const struct storysentence *s, const struct claim *c)
{
	size_t i;

	for (i = 0; i < s->claims; i++)
		if (claim_comparable(&s->claim[i], c) && (claim_same_value(&s->claim[i], c) ||
		    (c->flags & CLAIM_VAGUE) != 0))
			return true;
	return false;
}

/* Whether TOLD gives all figures of a sentence; sets *FIGURES to how many they are. */
static bool
gives_no_other(const struct storysentence *s, const struct storysentence *told, size_t *figures)
{
	size_t i;

	for (*figures = i = 0; i < s->claims; i++) {
		if (s->claim[i].kind == CLAIM_WEEKDAY || (s->claim[i].flags & (CLAIM_FORMER | CLAIM_BACKGROUND)) != 0)
			continue;
		if (!gives(told, &s->claim[i]))
			return false;
		++*figures;
	}
	return true;
}

bool
restatement_of_plan(const struct storysentence *s, const struct storysentence *told, const struct paraphrase_overlap *o)
{
	size_t figures, i;

	if (!s->says_when || !told->says_when || s->names == 0 || o->words < ANNOUNCED ||
	    o->words - o->plain_words < ANNOUNCED_NAMES || !gives_no_other(s, told, &figures))
		return false;
	for (i = 0; i < s->names && name_is_among(&s->name[i], told->name, told->names); i++)
		;
	return i == s->names;
}

bool
restatement_of_figures(const struct storysentence *s, const struct storysentence *told,
    const struct paraphrase_overlap *o)
{
	size_t figures;

	return o->words * 2 >= o->first && gives_no_other(s, told, &figures) && figures > 0;
}
