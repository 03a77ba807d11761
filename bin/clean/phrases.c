#include "phrases.h"

#include "phrases_table.h"

enum {
	LOOKED_AT = 160,	/* bytes of a line */
	SHORT = 60,		/* bytes of a line in which a phrase may stand anywhere ... */
	WORDS_MAX = 8		/* ... among its first words */
};

static bool
is_word_byte(unsigned char c)
{
	return c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '\'' || c == '(';
}

/* The bytes of the word at P. */
static size_t
word_length(const unsigned char *p, const unsigned char *end)
{
	const unsigned char *q = p;

	while (q < end && is_word_byte(*q))
		q++;
	return (size_t)(q - p);
}

static void
open_table(struct phrases *p)
{
	size_t i;

	for (i = sizeof phrase_table / sizeof *phrase_table; i-- > 0;) {
		const unsigned char *s = (const unsigned char *)phrase_table[i].s;

		*hash_add(&p->first, hash_bytes(s, word_length(s, s + phrase_table[i].n))) = i + 1;
	}
}

/* S in lower case: ASCII, Latin-1 and Cyrillic, which is what the phrases are written in. */
static void
fold(struct buf *to, struct bytes s)
{
	unsigned char before = 0;
	size_t i;

	buf_clear(to);
	buf_reserve(to, s.n);
	for (i = 0; i < s.n; i++) {
		unsigned char c = s.p[i];

		if (c >= 'A' && c <= 'Z')
			c = (unsigned char)(c + 32);
		else if (before == 0xC3 && c >= 0x80 && c <= 0x9E)
			c = (unsigned char)(c + 32);
		else if (before == 0xD0 && c >= 0x90 && c <= 0x9F)
			c = (unsigned char)(c + 32);
		else if (before == 0xD0 && c >= 0xA0 && c <= 0xAF) {
			to->p[to->n - 1] = 0xD1;
			c = (unsigned char)(c - 32);
		}
		to->p[to->n++] = c;
		before = s.p[i];
	}
}

/* The longest phrase at S, whose first word has N bytes; START is where the line does. */
static struct phrase
at(const struct phrases *p, const unsigned char *s, size_t n, struct bytes line)
{
	const uint64_t *first = hash_find(&p->first, hash_bytes(s, n));
	struct phrase found = { PHRASE_NONE, 0, 0 };
	size_t i, left = (size_t)(line.p + line.n - s), longest = 0;

	if (first == NULL)
		return found;
	for (i = (size_t)*first - 1; i < sizeof phrase_table / sizeof *phrase_table; i++) {
		const unsigned char *phrase = (const unsigned char *)phrase_table[i].s;
		size_t length = phrase_table[i].n;

		if (length < n || memcmp(phrase, s, n) != 0)
			break;
		if (length <= longest || length > left || memcmp(phrase, s, length) != 0 ||
		    (length < left && is_word_byte(s[length]) && phrase[length - 1] < 0x80))
			continue;
		longest = length;
		found.class = (enum phrase_class)phrase_table[i].class;
		found.start = (unsigned char)(s - line.p);
		found.end = (unsigned char)(s + length - line.p);
	}
	return found;
}

struct phrase
phrases_find(struct phrases *p, struct bytes line)
{
	static const struct phrase none = { PHRASE_NONE, 0, 0 };
	const unsigned char *s, *end;
	bool all = line.n <= SHORT;
	size_t words, n, i;

	if (p->first.n == 0)
		open_table(p);
	if (line.n > LOOKED_AT)
		line.n = LOOKED_AT;
	fold(&p->folded, line);
	line = buf_view(&p->folded);
	s = line.p;
	end = s + line.n;
	for (words = 0; s < end && words <= WORDS_MAX; words++) {
		struct phrase found = none;

		while (s < end && !is_word_byte(*s))
			s++;
		n = word_length(s, end);
		if (n > 0)
			found = at(p, s, n, line);
		/* Han and Kana have no spaces: their phrases have two to four characters of three bytes */
		for (i = 6; n > 6 && found.class == PHRASE_NONE && *s >= 0xE3 && i <= 12 && i < n; i += 3)
			found = at(p, s, i, line);
		if (found.class != PHRASE_NONE)
			return found;
		if (!all)
			break;
		s += n;
	}
	return none;
}

void
phrases_free(struct phrases *p)
{
	hash_free(&p->first);
	buf_free(&p->folded);
}
