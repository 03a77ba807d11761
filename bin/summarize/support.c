#include "hash.h"
#include "stems.h"
#include "support.h"

enum {
	SAME = 80,	/* percent of either's words that two sentences share when one is copied */
	MOST = 60,	/* percent of a sentence's words that make another carry its news */
	ENOUGH = 4	/* words in common without which nothing is said */
};

/* Puts the subject words of S into SET; returns how many there are. */
static size_t
note_words(struct hash_table *set, const struct sentence *s)
{
	size_t i;

	for (i = 0; i < s->stems; i++)
		if (!stems_is_stop(s->stem[i]))
			hash_add(set, s->stem[i]);
	return set->n;
}

/* How many words of SET stand in S, and in *OWN its subject words.  STAMP is new for each call. */
static size_t
shared_words(const struct hash_table *set, const struct sentence *s, uint64_t stamp, size_t *own)
{
	size_t i, n = 0;
	uint64_t *last;

	*own = 0;
	for (i = 0; i < s->stems; i++) {
		if (stems_is_stop(s->stem[i]))
			continue;
		last = hash_find(set, s->stem[i]);
		++*own;
		if (last != NULL && *last != stamp) {
			*last = stamp;
			n++;
		}
	}
	return n;
}

void
support_find(enum support *carries, size_t articles, const struct sentence *s, size_t n, size_t which)
{
	struct hash_table set = { NULL, 0, 0 };
	size_t words = note_words(&set, &s[which]), shared, own, i;
	enum support found;

	for (i = 0; i < articles; i++)
		carries[i] = SUPPORT_NONE;
	for (i = 0; i < n; i++) {
		shared = shared_words(&set, &s[i], i + 1, &own);
		if (shared * 100 >= words * SAME && shared * 100 >= own * SAME)
			found = SUPPORT_COPY;
		else if (shared >= ENOUGH && shared * 100 >= words * MOST)
			found = SUPPORT_OWN;
		else
			continue;
		if (carries[s[i].article] != SUPPORT_COPY)
			carries[s[i].article] = found;
	}
	carries[s[which].article] = SUPPORT_OWN;
	hash_free(&set);
}
