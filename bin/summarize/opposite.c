#include "opposite.h"

static const char *const pairs[][2] = {
	{ "acquitted cleared acquits", "convicted guilty jailed sentenced convicts" },
	{ "confirmed confirms", "denied denies" },
	{ "lifted lifts", "imposed imposes" },
	{ "approved approves passed passes accepted accepts", "rejected rejects vetoed vetoes blocked blocks" },
	{ "won wins", "lost loses" },
	{ "opened opens reopened reopens", "closed closes shut" },
	{ "rose rises raised raises increased gained climbed", "fell falls cut cuts lowered dropped slid" },
	{ "agreed agrees", "refused refuses" },
	{ "allowed allows", "banned bans" },
	{ "backed backs supports supported", "opposed opposes" }
};

enum {
	PAIRS = sizeof pairs / sizeof pairs[0],
	OPPOSITE_SHIFT = 16,	/* the masks have the bits of one side below, those of the other above */
	DENIED = 31,		/* the bit of "not" */
	DENIES_WITHIN = 2	/* words after "not" that it turns round */
};

#define DENIAL ((uint32_t)1 << DENIED)

static void
add_words(struct opposite_words *w, struct termreader *terms, const char *words, unsigned bit)
{
	size_t i;

	termreader_read(terms, bytes_of(words));
	for (i = 0; i < terms->n; i++) {
		keyfilter_add(&w->held, terms->term[i].stem);
		*hash_add(&w->sides, terms->term[i].stem) |= (uint64_t)1 << bit;
	}
}

void
opposite_read(struct opposite_words *w, struct termreader *terms)
{
	unsigned i;

	for (i = 0; i < PAIRS; i++) {
		add_words(w, terms, pairs[i][0], i);
		add_words(w, terms, pairs[i][1], i + OPPOSITE_SHIFT);
	}
	add_words(w, terms, "not never", DENIED);
}

void
opposite_free(struct opposite_words *w)
{
	hash_free(&w->sides);
}

static uint32_t
sides_of_word(const struct opposite_words *w, uint32_t stem)
{
	const uint64_t *found = keyfilter_may_hold(&w->held, stem) ? hash_find(&w->sides, stem) : NULL;

	return found != NULL ? (uint32_t)*found : 0;
}

bool
opposite_is_denial(const struct opposite_words *w, uint32_t stem)
{
	return (sides_of_word(w, stem) & DENIAL) != 0;
}

/* Whether word I of a sentence follows a denial. */
static bool
is_denied(const struct opposite_words *w, const struct storysentence *s, size_t i)
{
	size_t k;

	for (k = 1; k <= DENIES_WITHIN && k <= i; k++)
		if (opposite_is_denial(w, s->stem[i - k]))
			return true;
	return false;
}

/* The sides that a sentence takes, which a denial turns round, and the bit of a denial. */
static uint32_t
sides_of(const struct opposite_words *w, const struct storysentence *s)
{
	uint32_t all = 0, one;
	size_t i;

	for (i = 0; i < s->stems; i++) {
		one = sides_of_word(w, s->stem[i]);
		if (one == 0)
			continue;
		if ((one & DENIAL) == 0 && (all & DENIAL) != 0 && is_denied(w, s, i))
			one = one >> OPPOSITE_SHIFT | one << OPPOSITE_SHIFT;
		all |= one;
	}
	return all;
}

/* Whether A denies a word that B has and does not deny. */
static bool
denies(const struct opposite_words *w, const struct storysentence *a, const struct storysentence *b)
{
	size_t i, k;

	for (i = 0; i + 1 < a->stems; i++) {
		if (!opposite_is_denial(w, a->stem[i]) || term_is_stop(a->stem[i + 1]))
			continue;
		for (k = 0; k < b->stems; k++)
			if (b->stem[k] == a->stem[i + 1] && !is_denied(w, b, k))
				return true;
	}
	return false;
}

bool
opposite_says(const struct opposite_words *w, const struct storysentence *a, const struct storysentence *b)
{
	uint32_t x = sides_of(w, a), y = sides_of(w, b), only_x = x & ~y & ~DENIAL, only_y = y & ~x & ~DENIAL;

	if ((only_x << OPPOSITE_SHIFT & only_y) != 0 || (only_y << OPPOSITE_SHIFT & only_x) != 0)
		return true;
	return ((x & DENIAL) != 0 && denies(w, a, b)) || ((y & DENIAL) != 0 && denies(w, b, a));
}
