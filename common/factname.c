#include <string.h>

#include "ascii.h"
#include "factname.h"
#include "hash.h"
#include "word.h"

enum {
	TITLE_STOP = 4,		/* letters of a function word amid a sentence, in a title ("Lord Of The Isles") */
	NAME_GAPS = FACTREADER_SPACE | FACTREADER_HYPHEN | FACTREADER_APOSTROPHE | FACTREADER_STOP
};

bool
factname_is_abbreviation(const unsigned char *p, const unsigned char *end)
{
	static const char known[][5] = {
		"adm", "apr", "aug", "brig", "capt", "col", "dec", "dr", "feb", "gen", "gov", "hon", "jan", "lt", "maj",
		"mar", "mr", "mrs", "ms", "no", "nov", "oct", "prof", "rep", "rev", "sen", "sep", "sept", "sgt", "sr",
		"st"
	};
	char lower[5] = "";
	size_t i, n = (size_t)(end - p);

	if (n == 1)
		return true;
	if (n >= sizeof lower || !ascii_is_upper(*p))
		return false;
	for (i = 0; i < n; i++)
		lower[i] = (char)ascii_lower(p[i]);
	for (i = 0; i < sizeof known / sizeof known[0]; i++)
		if (strcmp(lower, known[i]) == 0)
			return true;
	return false;
}

/* Where the hash of a function word is, or would be. */
static uint64_t *
slot_of(struct facts *f, uint64_t hash)
{
	size_t i = hash >> 32 & (FACTS_STOPS - 1);

	while (f->stop[i] != 0 && f->stop[i] != hash)
		i = (i + 1) & (FACTS_STOPS - 1);
	return &f->stop[i];
}

static void
add_stop(struct facts *f, struct bytes word)
{
	uint64_t hash = factword_hash(word);

	*slot_of(f, hash) = hash;
}

void
factname_start(struct facts *f)
{
	struct bytes word;
	size_t i;

	for (i = 0; (word = word_stop(i)).n > 0; i++)
		add_stop(f, word);
	for (i = 0; (word = word_stop_elsewhere(i)).n > 0; i++)
		if (word.n > 1)		/* not the O of O'Hara */
			add_stop(f, word);
}

static bool
is_stop(struct facts *f, uint64_t hash)
{
	return *slot_of(f, hash) != 0;
}

void
factname_add(struct factreader *r, struct bytes word, uint64_t key, bool first)
{
	uint64_t hash = factreader_hash(r, word, key);
	struct fact *last;

	if ((first || word.n <= TITLE_STOP) && is_stop(r->f, hash)) {
		factreader_plain(r, key);
		return;
	}
	last = first ? NULL : factreader_last(r);
	if (last != NULL && last->kind == FACT_NAME && (factreader_gap_after(r, last, word.p) & NAME_GAPS) != 0) {
		last->value = hash_pair(last->value, hash);
		factreader_extend(r, last, word);
	} else {
		factreader_add(r, FACT_NAME, word, hash, first);
	}
}
