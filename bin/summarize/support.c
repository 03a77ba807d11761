#include "hash.h"
#include "stems.h"
#include "support.h"

enum {
	SAME = 70,	/* percent of either's pairs of words that two sentences share when one is copied */
	MOST = 60,	/* percent of a sentence's words that make another carry its news */
	ENOUGH = 4	/* words in common without which nothing is said */
};

/* A sentence's words and pairs of neighbouring words, each once. */
struct said {
	struct hash_table words, pairs;
};

/* The words that carry a subject, and all pairs. */
static void
note(struct said *set, const struct sentence *s)
{
	size_t i;

	for (i = 0; i < s->stems; i++) {
		if (!stems_is_stop(s->stem[i]))
			hash_add(&set->words, s->stem[i]);
		if (i > 0)
			hash_add(&set->pairs, hash_pair(s->stem[i - 1], s->stem[i]));
	}
}

/* Whether KEY is in SET and was not yet met in this sentence. */
static bool
met_first(const struct hash_table *set, uint64_t key, uint64_t sentence)
{
	uint64_t *last = hash_find(set, key);

	if (last == NULL || *last == sentence)
		return false;
	*last = sentence;
	return true;
}

/* What S is to the sentence in SET.  STAMP is another one for each call. */
static enum support
compare(const struct said *set, const struct sentence *s, uint64_t stamp)
{
	size_t i, words = 0, pairs = 0;

	for (i = 0; i < s->stems; i++) {
		words += met_first(&set->words, s->stem[i], stamp);
		if (i > 0)
			pairs += met_first(&set->pairs, hash_pair(s->stem[i - 1], s->stem[i]), stamp);
	}
	if (pairs > 0 && pairs * 100 >= set->pairs.n * SAME && pairs * 100 >= (s->stems - 1) * SAME)
		return SUPPORT_COPY;
	if (words >= ENOUGH && words * 100 >= set->words.n * MOST)
		return SUPPORT_OWN;
	return SUPPORT_NONE;
}

void
support_find(enum support *carries, size_t articles, const struct sentence *s, size_t n, size_t which)
{
	struct said set = { { NULL, 0, 0 }, { NULL, 0, 0 } };
	enum support found;
	size_t i;

	note(&set, &s[which]);
	for (i = 0; i < articles; i++)
		carries[i] = SUPPORT_NONE;
	for (i = 0; i < n; i++) {
		found = compare(&set, &s[i], i + 1);
		if (found != SUPPORT_NONE && carries[s[i].article] != SUPPORT_COPY)
			carries[s[i].article] = found;
	}
	carries[s[which].article] = SUPPORT_OWN;
	hash_free(&set.words);
	hash_free(&set.pairs);
}
