#include "factsupport.h"

enum {
	ENOUGH = 3,	/* words that are no names, shared by one that tells the same outcome */
	NAMES = 2,	/* shared by one that gives the same figures */
	AROUND = 64,	/* sentences of a voice, on either side, that may give a figure of what it says */
	LARGE = 10	/* a number of things from which another must give it, too */
};

/* Whether a figure of a sentence is such that who does not give it does not say the same. */
static bool
is_telling(const struct claim *c)
{
	if ((c->flags & (CLAIM_FORMER | CLAIM_BACKGROUND | CLAIM_PART | CLAIM_DURATION)) != 0)
		return false;
	if (c->kind == CLAIM_WEEKDAY)
		return false;
	return c->kind != CLAIM_COUNT || c->role != 0 || c->high >= LARGE;
}

bool
factsupport_gives(const struct storysentence *s, const struct claim *c)
{
	size_t i;

	for (i = 0; i < s->claims; i++)
		if (s->claim[i].kind == c->kind && claim_same_value(&s->claim[i], c))
			return true;
	return false;
}

/*
 * Whether the article of sentence AT gives a figure of TOLD, or, if it is of another voice, another article of that
 * voice near by.
 */
static bool
voice_gives(const struct storyview *t, const struct storysentence *told, size_t at, const struct claim *c)
{
	const struct storysentence *s = t->sentence;
	size_t from = at < AROUND ? 0 : at - AROUND, to = t->sentences - at < AROUND ? t->sentences : at + AROUND, i;

	for (i = from; i < to; i++)
		if (s[i].voice == s[at].voice && (s[i].article == s[at].article || s[i].voice != told->voice) &&
		    factsupport_gives(&s[i], c))
			return true;
	return false;
}

bool
factsupport_gives_figures(const struct articlenames *names, const struct storysentence *told, size_t at)
{
	const struct storysentence *s = names->view->sentence;
	size_t i;

	if (claim_disagree(told->claim, told->claims, s[at].claim, s[at].claims))
		return false;
	for (i = 0; i < told->claims; i++) {
		if (!is_telling(&told->claim[i]))
			continue;
		if (!voice_gives(names->view, told, at, &told->claim[i]))
			return false;
	}
	return true;
}

bool
factsupport_lacks_outcome(const struct articlenames *names, const struct outcome_words *outcomes,
    const struct storysentence *told, size_t at)
{
	const struct storysentence *s = names->view->sentence;
	const struct articlenames_article *a = &names->article[s[at].article];

	return s[at].when < told->when && outcome_is_lacking(outcomes, told, &s[a->first], a->sentences);
}

size_t
factsupport_figures_given(const struct storysentence *told, const struct storysentence *s, bool *toll)
{
	size_t i, given = 0;

	*toll = false;
	for (i = 0; i < told->claims; i++) {
		if (!is_telling(&told->claim[i]))
			continue;
		if (!factsupport_gives(s, &told->claim[i]))
			return 0;
		*toll = *toll || (told->claim[i].role != 0 && told->claim[i].high >= LARGE);
		given++;
	}
	return given;
}

/* Whether TOLD begins with a person whom S names, too. */
static bool
is_of_same_person(const struct storysentence *told, const struct storysentence *s)
{
	const struct name *person = storysentence_first_person(told);

	return person != NULL && name_is_among(person, s->name, s->names);
}

bool
factsupport_gives_fact(const struct outcome_words *outcomes, const struct storysentence *told,
    const struct storysentence *s, const struct paraphrase_overlap *o)
{
	size_t i, own = 0, names = 0, given;
	bool toll;

	if (is_of_same_person(told, s) && !storysentence_is_earlier(told, s) && outcome_is_shared(outcomes, told, s))
		return true;
	given = factsupport_figures_given(told, s, &toll);
	if (given == 0 &&
	    (o->plain_words < ENOUGH || !outcome_is_shared(outcomes, told, s)))
		return false;
	for (i = 0; i < told->names; i++) {
		if (told->name[i].dateline)
			continue;
		own++;
		names += name_is_among(&told->name[i], s->name, s->names);
	}
	if (own == 0)
		return given > 0 && (toll || o->plain_words >= ENOUGH);
	return names >= NAMES || (names > 0 && (toll || names == own));
}
