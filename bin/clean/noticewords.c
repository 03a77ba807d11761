#include <stdlib.h>

#include "ascii.h"
#include "noticewords.h"

struct word {
	const char *s;
	unsigned char n;
	bool prefix;		/* stands for all words that begin with it */
	unsigned char topic;
};

#include "noticewords_table.h"

enum { LONGEST = 24 };	/* bytes of a word that are compared */

static bool
is_word_byte(unsigned char c)
{
	return ascii_is_alnum(c) || c >= 0x80;
}

/* 0 if the word W is that of the table or begins with it. */
static int
compare(const void *key, const void *entry)
{
	const struct bytes *w = key;
	const struct word *e = entry;
	struct bytes have = { (const unsigned char *)e->s, e->n };

	return e->prefix && bytes_starts(*w, have) ? 0 : bytes_compare(*w, have);
}

static const struct word *
find(struct bytes word)
{
	unsigned second = word.n > 1 ? word.p[1] & 31u : 0;

	if ((begins[word.p[0] & 31] >> second & 1) == 0)
		return NULL;
	return bsearch(&word, words, sizeof words / sizeof *words, sizeof *words, compare);
}

/* Copies the word at *P in lower case to TO, moves *P after it, and returns its bytes, LONGEST at most. */
static size_t
next_word(const unsigned char **p, const unsigned char *end, unsigned char *to)
{
	size_t n = 0;

	for (; *p < end && (is_word_byte(**p) || (**p == '-' && n > 0)); ++*p)
		if (n < LONGEST)
			to[n++] = ascii_lower(**p);
	return n;
}

struct noticewords
noticewords_find(struct bytes s)
{
	const unsigned char *p = s.p, *end = s.p + s.n;
	struct noticewords found = { 0, false };

	while (p < end) {
		unsigned char lowered[LONGEST];
		struct bytes word = { lowered, 0 };
		const struct word *w;

		while (p < end && !is_word_byte(*p))
			p++;
		word.n = next_word(&p, end, lowered);
		w = word.n > 0 ? find(word) : NULL;
		if (w != NULL && w->topic == READER)
			found.reader = true;
		else if (w != NULL)
			found.topics |= (uint32_t)1 << w->topic;
	}
	return found;
}

unsigned
noticewords_topics(uint32_t topics)
{
	unsigned n = 0;

	for (; topics != 0; topics &= topics - 1)
		n++;
	return n;
}
