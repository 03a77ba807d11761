#include "outcome.h"
#include "termreader.h"

enum {
	WORDS_MOST = 12,	/* of a state, or of its outcomes */
	NEWEST = 8,		/* sentences that tell an outcome which are compared: the newest */
	PLACES = 2		/* an outcome is told in the title or so early in its article */
};

static const struct rule {
	const char *states, *outcomes;
} rules[] = {
	{ "missing search hope feared", "alive safe" },
	{ "trapped stranded", "freed rescued" },
	{ "hostage hostages kidnapped abducted", "freed released rescued" },
	{ "charged accused denies denied trial pleaded", "acquitted cleared convicted guilty sentenced jailed" },
	{ "convicted guilty sentenced jailed", "quashed quashes overturned overturns acquitted pardoned" },
	{ "arrested detained custody", "released freed" },
	{ "wanted fugitive manhunt hunt", "arrested caught captured" },
	{ "closed shut closes shuts", "reopened reopens" },
	{ "leads led lead leading ahead", "won wins elected defeated" },
	{ "scheduled planned plans", "cancelled canceled postponed scrapped" },
	{ "critical coma hospital", "died dies dead" }
};

enum { RULES = sizeof rules / sizeof rules[0] };

struct stemlist {
	uint32_t stem[WORDS_MOST];
	size_t n;
};

static void
read_list(struct stemlist *l, struct termreader *terms, const char *words)
{
	size_t i;

	termreader_read(terms, bytes_of(words));
	l->n = 0;
	for (i = 0; i < terms->n && l->n < WORDS_MOST; i++)
		l->stem[l->n++] = terms->term[i].stem;
}

static bool
has_any(const struct storysentence *s, const struct stemlist *l)
{
	size_t i, k;

	for (i = 0; i < s->stems; i++)
		for (k = 0; k < l->n; k++)
			if (s->stem[i] == l->stem[k])
				return true;
	return false;
}

static bool
tells_outcome(const struct storysentence *s, const struct stemlist *outcomes, const struct stemlist *still)
{
	return storysentence_holds(s) && !s->repeat && s->when != INT64_MAX && (s->title || s->place < PLACES) &&
	    has_any(s, outcomes) && !has_any(s, still);
}

/* The sentences that tell an outcome, the newest first, up to NEWEST of them. */
static size_t
find_newest(const struct storyview *t, const struct stemlist *outcomes, const struct stemlist *still,
    uint32_t newest[NEWEST])
{
	size_t n = 0, k;
	uint32_t i;

	for (i = 0; i < t->sentences + t->titles; i++) {
		if (!tells_outcome(&t->sentence[i], outcomes, still))
			continue;
		for (k = n < NEWEST ? n : NEWEST; k > 0 && t->sentence[newest[k - 1]].when < t->sentence[i].when; k--)
			if (k < NEWEST)
				newest[k] = newest[k - 1];
		if (k < NEWEST)
			newest[k] = i;
		n += n < NEWEST;
	}
	return n;
}

static bool
is_overtaken(const struct storyview *t, struct articlenames *names, uint32_t old, uint32_t new)
{
	const struct storysentence *s = &t->sentence[old], *o = &t->sentence[new];

	return s->when < o->when && s->article != o->article && articlenames_agree(names, s->article, o->article) &&
	    articlenames_shared(names, old, new) > 0;
}

static void
apply(struct storyview *t, struct articlenames *names, const struct stemlist *states, const struct stemlist *outcomes,
    const struct stemlist *still)
{
	uint32_t newest[NEWEST], i;
	size_t n = find_newest(t, outcomes, still, newest), k;

	for (i = 0; n > 0 && i < t->sentences + t->titles; i++) {
		if (!has_any(&t->sentence[i], states) || has_any(&t->sentence[i], outcomes))
			continue;
		for (k = 0; k < n && !is_overtaken(t, names, i, newest[k]); k++)
			;
		t->sentence[i].overtaken = t->sentence[i].overtaken || k < n;
	}
}

void
outcome_find(struct storyview *t, struct articlenames *names)
{
	struct termreader terms = { NULL, 0, 0, NULL, { NULL, 0, 0 } };
	struct stemlist states, outcomes, still;
	size_t i;

	read_list(&still, &terms, "still");
	for (i = 0; i < RULES; i++) {
		read_list(&states, &terms, rules[i].states);
		read_list(&outcomes, &terms, rules[i].outcomes);
		apply(t, names, &states, &outcomes, &still);
	}
	termreader_free(&terms);
}
