#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "outcome.h"

enum {
	NEWEST = 8,		/* sentences that tell an outcome which are compared: the newest */
	PLACES = 2,		/* an outcome is told in the title or so early in its article */
	LATEST = 12 * 60 * 60	/* seconds before the newest article in which an outcome is the news */
};

static const struct rule {
	const char *states, *outcomes;
	bool ends;		/* with the outcome ends all that was expected */
} rules[] = {
	{ "missing search hope feared", "alive safe called-off calls-off", false },
	{ "trapped stranded", "freed rescued", false },
	{ "hostage hostages kidnapped abducted kidnappers ransom", "freed released rescued", false },
	{ "charged accused denies denied trial pleaded",
	    "acquitted cleared convicted guilty found-not sentenced jailed", false },
	{ "convicted guilty sentenced jailed",
	    "quashed quashes overturned overturns acquitted pardoned threw-out thrown-out", false },
	{ "arrested detained custody", "released freed", false },
	{ "wanted fugitive manhunt hunt", "arrested caught captured", false },
	{ "closed shut closes shuts", "reopened reopens", false },
	{ "leads led lead leading ahead", "won wins defeated", false },
	{ "scheduled planned plans", "cancelled canceled postponed scrapped", true },
	{ "critical coma hospital", "died dies dead", false },
	{ "agreed agrees agreement deal takeover merger",
	    "collapsed collapses scrapped abandons abandoned walks-away", false },
	{ "ceasefire truce", "collapsed collapses broken resumed resumes", false },
	{ "offer offers offered", "accepted accepts rejected rejects", false },
	{ "strike strikes walkout demand demands offered", "called-off calls-off averted averts",
	    true }
};

enum {
	RULES = sizeof rules / sizeof rules[0],
	OUTCOME_SHIFT = 16,	/* the masks have the bits of states below, those of outcomes above */
	STATES = (1 << OUTCOME_SHIFT) - 1,
	STILL = 15		/* the bit of "still" and "hope", which say that there is no outcome yet */
};

/* In a mask: the word begins a pair that has one of its own. */
#define OUTCOME_PAIR ((uint64_t)1 << 32)

static uint64_t *
add_word(struct outcome_words *w, uint32_t stem)
{
	keyfilter_add(&w->single, stem);
	return hash_add(&w->masks, stem);
}

static uint32_t
stem_of(struct termreader *terms, struct bytes word)
{
	termreader_read(terms, word);
	return terms->term[0].stem;
}

/* Words, and pairs of words that a hyphen joins. */
static void
add_words(struct outcome_words *w, struct termreader *terms, const char *words, unsigned bit)
{
	struct bytes text = bytes_of(words), part;
	const unsigned char *hyphen;
	size_t i, n;
	uint32_t first;

	for (i = 0; i < text.n; i += n + 1) {
		for (n = 0; i + n < text.n && text.p[i + n] != ' '; n++)
			;
		part = bytes_between(text.p + i, text.p + i + n);
		hyphen = memchr(part.p, '-', part.n);
		if (hyphen == NULL) {
			*add_word(w, stem_of(terms, part)) |= (uint64_t)1 << bit;
			continue;
		}
		first = stem_of(terms, bytes_between(part.p, hyphen));
		*add_word(w, first) |= OUTCOME_PAIR;
		*hash_add(&w->masks, hash_pair(first, stem_of(terms, bytes_between(hyphen + 1,
		    part.p + part.n)))) |= (uint64_t)1 << bit;
	}
}

void
outcome_read_words(struct outcome_words *w, struct termreader *terms)
{
	unsigned i;

	for (i = 0; i < RULES; i++) {
		add_words(w, terms, rules[i].states, i);
		add_words(w, terms, rules[i].outcomes, i + OUTCOME_SHIFT);
	}
	opposite_read(&w->opposites, terms);
	add_words(w, terms, "still hope hopes hoped if unless", STILL);
}

void
outcome_free_words(struct outcome_words *w)
{
	hash_free(&w->masks);
	opposite_free(&w->opposites);
}

/* What the mask of word I of a sentence leaves where it is denied: "pleaded not guilty" tells of no verdict. */
static uint32_t
unless_denied(const struct outcome_words *w, const struct storysentence *s, size_t i, uint32_t mask)
{
	bool denied = mask >> OUTCOME_SHIFT != 0 && i > 0 && opposite_is_denial(&w->opposites, s->stem[i - 1]);

	return denied ? mask & STATES : mask;
}

/* The mask of word I of a sentence, and of the pair that it begins. */
static uint32_t
mask_of_word(const struct outcome_words *w, const struct storysentence *s, size_t i)
{
	const uint64_t *found = hash_find(&w->masks, s->stem[i]);
	uint32_t mask;

	if (found == NULL)
		return 0;
	mask = unless_denied(w, s, i, (uint32_t)*found);
	if ((*found & OUTCOME_PAIR) == 0 || i + 1 == s->stems)
		return mask;
	found = hash_find(&w->masks, hash_pair(s->stem[i], s->stem[i + 1]));
	return found != NULL ? mask | (uint32_t)*found : mask;
}

static uint32_t
mask_of(const struct outcome_words *w, const struct storysentence *s)
{
	uint32_t mask = 0;
	size_t i;

	for (i = 0; i < s->stems; i++)
		mask |= keyfilter_may_hold(&w->single, s->stem[i]) ? mask_of_word(w, s, i) : 0;
	return mask;
}

/* The outcomes that a sentence tells, as states are numbered: a conviction is none where it was quashed. */
static uint32_t
outcomes_of(const struct outcome_words *w, const struct storysentence *s)
{
	uint32_t all = mask_of(w, s) >> OUTCOME_SHIFT, outcomes = 0, mask;
	size_t i;

	for (i = 0; all != 0 && i < s->stems; i++) {
		mask = keyfilter_may_hold(&w->single, s->stem[i]) ? mask_of_word(w, s, i) : 0;
		outcomes |= (mask & all) == 0 ? mask >> OUTCOME_SHIFT : 0;
	}
	return outcomes;
}

static bool
is_state(uint32_t mask, unsigned rule)
{
	return (mask >> rule & 1) != 0;
}

static bool
is_outcome(uint32_t mask, unsigned rule)
{
	return (mask >> (rule + OUTCOME_SHIFT) & 1) != 0;
}

static bool
may_tell_outcome(const struct storysentence *s, uint32_t mask)
{
	return mask >> OUTCOME_SHIFT != 0 && (mask >> STILL & 1) == 0 && storysentence_holds(s) && !s->repeat &&
	    s->when != INT64_MAX && (s->title || s->place < PLACES);
}

/* The sentences that tell an outcome, the newest first, up to NEWEST of them. */
static size_t
find_newest(const struct storyview *t, const uint32_t *mask, unsigned rule, uint32_t newest[NEWEST])
{
	size_t n = 0, k;
	uint32_t i;

	for (i = 0; i < t->sentences + t->titles; i++) {
		if (!is_outcome(mask[i], rule) || !may_tell_outcome(&t->sentence[i], mask[i]))
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
may_be_overtaken(const struct storysentence *s, uint32_t mask, unsigned rule)
{
	if (is_outcome(mask, rule) && (mask >> STILL & 1) == 0)
		return false;
	return is_state(mask, rule) || (rules[rule].ends && s->awaits);
}

static bool
is_overtaken(const struct storyview *t, struct articlenames *names, unsigned rule, uint32_t old, uint32_t new)
{
	const struct storysentence *s = &t->sentence[old], *o = &t->sentence[new];

	return s->when < o->when && s->article != o->article && articlenames_agree(names, s->article, o->article) &&
	    (rules[rule].ends || articlenames_shared(names, old, new) > 0);
}

static void
apply(struct storyview *t, struct articlenames *names, const uint32_t *mask, unsigned rule)
{
	uint32_t newest[NEWEST], i;
	size_t n = find_newest(t, mask, rule, newest), k;

	for (i = 0; n > 0 && i < t->sentences + t->titles; i++) {
		if (!may_be_overtaken(&t->sentence[i], mask[i], rule))
			continue;
		for (k = 0; k < n && !is_overtaken(t, names, rule, i, newest[k]); k++)
			;
		if (k == n)
			continue;
		t->sentence[i].overtaken = true;
		if (t->sentence[newest[k]].age < LATEST)
			t->sentence[newest[k]].changed = true;
	}
}

void
outcome_find(const struct outcome_words *w, struct storyview *t, struct articlenames *names)
{
	uint32_t *mask = mem_alloc(t->sentences + t->titles, sizeof *mask), outcomes = 0;
	size_t i;
	unsigned rule;

	for (i = 0; i < t->sentences + t->titles; i++) {
		mask[i] = mask_of(w, &t->sentence[i]);
		outcomes |= may_tell_outcome(&t->sentence[i], mask[i]) ? mask[i] : 0;
	}
	for (rule = 0; rule < RULES; rule++)
		if (is_outcome(outcomes, rule))
			apply(t, names, mask, rule);
	free(mask);
}

bool
outcome_is_shared(const struct outcome_words *w, const struct storysentence *a, const struct storysentence *b)
{
	uint32_t outcomes = outcomes_of(w, a);

	return outcomes != 0 && (mask_of(w, a) >> STILL & 1) == 0 && (outcomes & mask_of(w, b) >> OUTCOME_SHIFT) != 0;
}

bool
outcome_is_lacking(const struct outcome_words *w, const struct storysentence *told, const struct storysentence *s,
    size_t n)
{
	bool long_before = n > 0 && storysentence_is_earlier(told, s);
	uint32_t outcomes = outcomes_of(w, told), states = 0, mask;
	unsigned rule;
	size_t i;

	for (i = 0; outcomes != 0 && i < n; i++) {
		mask = mask_of(w, &s[i]);
		if ((mask >> OUTCOME_SHIFT & outcomes) != 0)
			return false;
		states |= mask & outcomes;
	}
	for (rule = 0; rule < RULES; rule++)
		if (long_before && rules[rule].ends && (outcomes >> rule & 1) != 0)
			return true;
	return states != 0;
}
