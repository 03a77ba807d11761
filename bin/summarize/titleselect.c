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

/* How well a title says what the sentences say whose words BODY holds. */
static uint64_t
fit(const struct storysentence *s, struct bytes title, const struct hash_table *body)
{
	size_t i, own = 0, shared = 0;
	uint64_t points;

	for (i = 0; i < s->stems; i++) {
		if (term_is_stop(s->stem[i]))
			continue;
		own++;
		shared += hash_find(body, s->stem[i]) != NULL;
	}
	points = (1 + 1000 * shared * shared / (own + 3)) * OLD / ((uint64_t)OLD + s->age);
	if (shouts(title))
		points /= 2;
	if (memchr(title.p, '?', title.n) != NULL || memchr(title.p, '!', title.n) != NULL)
		points /= 2;
	if (s->stems < SHORT || title.n > LONG)
		points /= 4;
	return points;
}

uint32_t
titleselect_best(const struct corpus *c, const struct storyview *t, const struct choice *choice, size_t n)
{
	const struct storysentence *s, *lead = &t->sentence[choice[0].sentence];
	struct hash_table body = { 0 };
	uint32_t best = (uint32_t)choice[0].sentence, i;
	uint64_t points, most = 0;
	size_t k, j;

	for (k = 0; k < n; k++) {
		s = &t->sentence[choice[k].sentence];
		for (j = 0; j < s->stems; j++)
			if (!term_is_stop(s->stem[j]))
				hash_add(&body, s->stem[j]);
	}
	for (i = (uint32_t)t->sentences; i < t->sentences + t->titles; i++) {
		s = &t->sentence[i];
		if (!storysentence_holds(s) || s->overtaken)
			continue;
		points = fit(s, c->article[t->article[s->article]].title, &body);
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
