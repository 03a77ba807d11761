#include "phrases.h"

#include "phrases_table.h"

enum {
	LOOKED_AT = 160,	/* bytes of a line */
	SHORT_WORDS = 8
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

/* The class of the longest phrase at P, whose first word has N bytes. */
static enum phrase_class
at(const struct phrases *p, const unsigned char *s, size_t n, const unsigned char *end)
{
	const uint64_t *first = hash_find(&p->first, hash_bytes(s, n));
	enum phrase_class class = PHRASE_NONE;
	size_t i, longest = 0;

	if (first == NULL)
		return PHRASE_NONE;
	for (i = (size_t)*first - 1; i < sizeof phrase_table / sizeof *phrase_table; i++) {
		const char *phrase = phrase_table[i].s;
		size_t length = phrase_table[i].n;

		if (length < n || memcmp(phrase, s, n) != 0)
			break;
		if (length <= longest || length > (size_t)(end - s) || memcmp(phrase, s, length) != 0 ||
		    (s + length < end && is_word_byte(s[length]) && phrase[length - 1] < 0x7F && phrase[length - 1] > 0))
			continue;
		longest = length;
		class = (enum phrase_class)phrase_table[i].class;
	}
	return class;
}

enum phrase_class
phrases_find(struct phrases *p, struct bytes line)
{
	const unsigned char *s, *end;
	size_t words, n;

	if (p->first.n == 0)
		open_table(p);
	if (line.n > LOOKED_AT)
		line.n = LOOKED_AT;
	fold(&p->folded, line);
	s = p->folded.p;
	end = s + p->folded.n;
	for (words = 0; s < end && words <= SHORT_WORDS; words++) {
		while (s < end && !is_word_byte(*s))
			s++;
		n = word_length(s, end);
		if (n > 0) {
			enum phrase_class class = at(p, s, n, end);
			size_t i;

			/* Han and Kana have no spaces: their phrases have two to four characters of three bytes */
			for (i = 6; class == PHRASE_NONE && *s >= 0xE3 && i <= 12 && i < n; i += 3)
				class = at(p, s, i, end);
			if (class != PHRASE_NONE)
				return class;
		}
		s += n;
		if (words == 0 && line.n > 60)
			break;
	}
	return PHRASE_NONE;
}

void
phrases_free(struct phrases *p)
{
	hash_free(&p->first);
	buf_free(&p->folded);
}
