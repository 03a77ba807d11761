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

/* Whether a word of N bytes at P may be one of the table, by its first three bytes. */
static bool
may_be_one(const unsigned char *p, size_t n)
{
	size_t three = (size_t)(p[0] & 31) << 10 | (n > 1 ? p[1] & 31u : 0) << 5 | (n > 2 ? p[2] & 31u : 0);

	return (begins[three / 8] >> three % 8 & 1) != 0;
}

/* The word in the table; NULL if it is not there. */
static const struct word *
find(struct bytes word)
{
	unsigned char lowered[LONGEST];
	struct bytes wanted = { lowered, word.n < LONGEST ? word.n : LONGEST };
	size_t i;

	if (!may_be_one(word.p, word.n))
		return NULL;
	for (i = 0; i < wanted.n; i++)
		lowered[i] = ascii_lower(word.p[i]);
	return bsearch(&wanted, words, sizeof words / sizeof *words, sizeof *words, compare);
}

struct noticewords
noticewords_find(struct bytes s)
{
	const unsigned char *p = s.p, *end = s.p + s.n, *start;
	struct noticewords found = { 0, false };

	while (p < end) {
		const struct word *w;

		while (p < end && !is_word_byte(*p))
			p++;
		for (start = p; p < end && (is_word_byte(*p) || (*p == '-' && p > start)); )
			p++;
		w = p > start ? find(bytes_between(start, p)) : NULL;
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
