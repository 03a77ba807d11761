#include <stdint.h>
#include <string.h>

#include "leadselect.h"
#include "termreader.h"

enum {
	VOICES = 2,		/* that tell what leads, at least */
	EARLY = 3,		/* sentences, from the one that tells the news on, one of which may lead */
	OLD = 12 * 60 * 60	/* seconds by which it may be older than the most important sentence */
};

static bool
has(const struct storysentence *s, uint32_t stem, const struct synonyms *synonyms)
{
	size_t i;

	for (i = 0; i < s->stems && synonym_of(synonyms, s->stem[i]) != stem; i++)
		;
	return i < s->stems;
}

/* How many words of the title a sentence has. */
static size_t
shared(const struct storysentence *title, const struct storysentence *s, const struct synonyms *synonyms)
{
	size_t i, n = 0;
	uint32_t stem;

	for (i = 0; i < title->stems; i++) {
		stem = synonym_of(synonyms, title->stem[i]);
		n += !term_is_stop(stem) && has(s, stem, synonyms);
	}
	return n;
}

/* Whether a sentence may lead in the place of the FIRST: it tells the news of its article, alone, and is not old. */
static bool
may_lead(const struct storysentence *s, const struct storysentence *first)
{
	return s->place >= s->lede && s->place < s->lede + (uint32_t)EARLY && !s->leans &&
	    s->age <= first->age + OLD;
}

/* How many voices tell a sentence; their articles follow one another. */
static size_t
voices_of(const struct corroborators *by, const struct storyview *t)
{
	size_t i, n = 0;

	for (i = 0; i < by->n; i++)
		n += i == 0 || t->voice[by->item[i].article] != t->voice[by->item[i - 1].article];
	return n;
}

void
leadselect_apply(struct choice *choice, size_t n, const struct corroborators *by, const struct storyview *t,
    uint32_t title, const struct synonyms *synonyms)
{
	const struct storysentence *head = &t->sentence[title], *first = &t->sentence[choice[0].sentence], *s;
	size_t most = shared(head, first, synonyms), voices = voices_of(&by[choice[0].number], t);
	size_t best = 0, i, words;
	struct choice lead;
	bool told;

	if (voices < VOICES)
		voices = VOICES;
	for (i = 1; i < n; i++) {
		s = &t->sentence[choice[i].sentence];
		told = voices_of(&by[choice[i].number], t) >= voices || (head->changed && s->changed);
		words = told && may_lead(s, first) ? shared(head, s, synonyms) : 0;
		if (words > most) {
			best = i;
			most = words;
		}
	}
	lead = choice[best];
	memmove(choice + 1, choice, best * sizeof *choice);
	choice[0] = lead;
}
