#include "ascii.h"
#include "namecase.h"

enum { FEWEST = 8 };	/* letters that tell */

bool
namecase_needed(struct bytes sentence)
{
	size_t i, capitals = 0, small = 0;

	for (i = 0; i < sentence.n; i++) {
		capitals += ascii_is_upper(sentence.p[i]);
		small += ascii_is_lower(sentence.p[i]);
		if (small > 16 && small > capitals)
			return false;	/* no need to read all of it */
	}
	return capitals >= FEWEST && capitals > 6 * small;
}

/* Words that places have inside and in lower-case letters. */
static bool
is_small(struct bytes word)
{
	static const char *const small[] = {
		"OF", "THE", "DE", "DO", "DA", "DEL", "DI", "AND", "UPON", "SUR", "AM", "AU", "AUX", "LES", "EN", "Y"
	};
	size_t i;

	for (i = 0; i < sizeof small / sizeof small[0]; i++)
		if (bytes_is(word, small[i]))
			return true;
	return false;
}

/* A capital, and lower-case letters up to the next apostrophe or after "MC"; "D.C." stays. */
static void
put_word(struct buf *to, struct bytes word)
{
	bool stops = word.n > 1 && word.p[1] == '.', open = true;
	size_t i;

	for (i = 0; i < word.n; i++) {
		unsigned char c = word.p[i];

		buf_byte(to, ascii_is_upper(c) && !open && !stops ? (unsigned char)(c + 0x20) : c);
		open = c == '\'' || (i == 1 && word.n > 4 && word.p[0] == 'M' && c == 'C');
	}
}

static bool
is_end(unsigned char c)
{
	return c == ' ' || c == '-' || c == '/';
}

void
namecase_write(struct buf *to, struct bytes name, const struct lexicon *lexicon)
{
	const unsigned char *p = name.p, *end = name.p + name.n, *word;
	struct bytes w;

	while (p < end) {
		for (word = p; p < end && !is_end(*p); p++)
			;
		w = bytes_between(word, p);
		if (w.n > 1 && word > name.p && p < end && is_small(w)) {
			for (; word < p; word++)
				buf_byte(to, (unsigned char)(*word + 0x20));
		} else if (w.n < 2 || (lexicon != NULL && lexicon_has(lexicon, w))) {
			buf_bytes(to, w);
		} else {
			put_word(to, w);
		}
		if (p < end)
			buf_byte(to, *p++);
	}
}
