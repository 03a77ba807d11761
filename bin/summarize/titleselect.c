#include "ascii.h"
#include "hash.h"
#include "termreader.h"
#include "titleselect.h"

enum {
	SHORT = 3,		/* words */
	LONG = 120,		/* bytes */
	OLD = 24 * 60 * 60,	/* seconds before the story's newest article: from there on a title counts half */
	LEADS = 150,		/* what the title counts whose article the summary begins with, in percent ... */
	CHANGED = 200		/* ... and one with the newest value of a fact of which others were told */
};

static bool
shouts(struct bytes title)
{
	size_t i, capitals = 0, small = 0;

	for (i = 0; i < title.n; i++) {
		capitals += ascii_is_upper(title.p[i]);
		small += ascii_is_lower(title.p[i]);
	}
	return capitals > small;
}

/* How well a title says what the sentences say whose words BODY holds with their weights, none above MOST. */
static uint64_t
fit(const struct storysentence *s, struct bytes title, const struct hash_table *body, uint64_t most)
{
	uint64_t points, weight = 0;
	const uint64_t *w;
	size_t i, own = 0, shared = 0;

	for (i = 0; i < s->stems; i++) {
		if (term_is_stop(s->stem[i]))
			continue;
		own++;
		w = hash_find(body, s->stem[i]);
		shared += w != NULL;
		weight += w != NULL ? *w : 0;
	}
	points = (1 + 1000 * weight / most * shared / (own + 3)) * OLD / ((uint64_t)OLD + s->age);
	if (shouts(title))
		points /= 2;
	if (memchr(title.p, '?', title.n) != NULL || memchr(title.p, '!', title.n) != NULL)
		points /= 2;
	if (s->stems < SHORT || title.n > LONG)
		points /= 4;
	return points;
}

/* Adds the words of a sentence to BODY, with their weights; returns the most of MOST and these. */
static uint64_t
add_words(struct hash_table *body, const struct storysentence *s, const struct concepts *concepts, uint64_t most)
{
	uint64_t *weight;
	size_t i;

	for (i = 0; i < s->stems; i++) {
		if (term_is_stop(s->stem[i]))
			continue;
		weight = hash_add(body, s->stem[i]);
		*weight = concepts_weight(concepts, s->stem[i]);
		most = *weight > most ? *weight : most;
	}
	return most;
}

uint32_t
titleselect_best(const struct corpus *c, const struct storyview *t, const struct concepts *concepts,
    const struct choice *choice, size_t n)
{
	const struct storysentence *s, *lead = &t->sentence[choice[0].sentence];
	struct hash_table body = { 0 };
	uint32_t best = (uint32_t)choice[0].sentence, i;
	uint64_t points, most = 0, heaviest = 1;
	size_t k;

	for (k = 0; k < n; k++)
		heaviest = add_words(&body, &t->sentence[choice[k].sentence], concepts, heaviest);
	for (i = (uint32_t)t->sentences; i < t->sentences + t->titles; i++) {
		s = &t->sentence[i];
		if (!storysentence_holds(s) || s->overtaken)
			continue;
		points = fit(s, c->article[t->article[s->article]].title, &body, heaviest);
		points = s->article == lead->article ? points * LEADS / 100 : points;
		points = s->changed ? points * CHANGED / 100 : points;
		if (points > most) {
			best = i;
			most = points;
		}
	}
	hash_free(&body);
	return best;
}
