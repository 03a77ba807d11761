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

/* Whether the word, of that hash, is a function word. */
static bool
is_stop(struct facts *f, struct bytes word, uint64_t hash)
{
	uint64_t *recent = &f->recent[hash >> 32 & (FACTS_RECENT - 1)];
	bool stop;

	if (*recent >> 1 == hash >> 1)
		return (*recent & 1) != 0;
	factreader_fold(f, word);
	stop = word_is_stop(buf_view(&f->folded)) ||
	    (f->folded.n > 1 && word_is_stop_elsewhere(buf_view(&f->folded)));	/* not the O of O'Hara */
	*recent = (hash & ~(uint64_t)1) | stop;
	return stop;
}

void
factname_add(struct factreader *r, struct bytes word, uint64_t key, bool first)
{
	uint64_t hash = factreader_hash(r, word, key);
	struct fact *last;

	if ((first || word.n <= TITLE_STOP) && is_stop(r->f, word, hash)) {
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
