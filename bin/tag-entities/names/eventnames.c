#include "eventnames.h"
#include "namekey.h"
#include "sortedwords.h"

/* Whether a folded word is the head of the names of storms, ships and the like. */
static bool
is_head(struct bytes word)
{
	static const char *const heads[] = {
		"asteroid", "comet", "cyclone", "hmas", "hmcs", "hms", "hurricane", "ins", "mv", "rms", "storm",
		"typhoon", "usns", "uss"
	};

	return SORTEDWORDS_HAVE(heads, word);
}

/* What of a key comes after the head of the name; empty if it has none. */
static struct bytes
after_head(struct bytes key)
{
	struct bytes word[NAMEKEY_WORDS];
	size_t words = namekey_words(key, word, NAMEKEY_WORDS), head;

	head = words > 2 && (bytes_is(word[0], "tropical") || bytes_is(word[0], "super"));
	if (words < head + 2 || !is_head(word[head]))
		return bytes_of("");
	return bytes_between(word[head + 1].p, key.p + key.n);
}

void
eventnames_tie(struct namebook *book)
{
	struct bytes rest;
	size_t i, whole;

	for (i = 0; i < book->n; i++) {
		rest = after_head(namebook_key(book, &book->entry[i]));
		if (!book->entry[i].person && rest.n != 0)
			namebook_note(book, NAME_EVENT, rest, i);
	}
	for (i = 0; i < book->n; i++) {
		if (book->entry[i].person)
			continue;
		whole = namebook_whose(book, NAME_EVENT, namebook_key(book, &book->entry[i]));
		if (whole < book->n && whole != i)
			namebook_tie(book, i, whole);
	}
}
