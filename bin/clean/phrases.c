#include "ascii.h"
#include "phrases.h"

#include "phrases_table.h"

enum {
	LOOKED_AT = 60,		/* bytes of a line in which a phrase may stand anywhere ... */
	LOOKED_AT_LONG = 40,	/* of longer ones, those that the longest phrase may have */
	WORDS_MAX = 8		/* ... among its first words */
};

static bool
is_word_byte(unsigned char c)
{
	return c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '\'';
}

/* The bytes of the word at P, in lower case. */
static size_t
word_length(const unsigned char *p, const unsigned char *end)
{
	const unsigned char *q = p;

	while (q < end && is_word_byte(*q))
		q++;
	return (size_t)(q - p);
}

/* A number below PHRASE_FILTER for the first four bytes of the word at P; a shorter word counts as if NULs followed. */
static unsigned
beginning(const struct phrases *p, const unsigned char *s, const unsigned char *end)
{
	unsigned h = p->word[*s], i;

	for (i = 1; i < 4; i++) {
		unsigned char c = s + i < end ? p->word[s[i]] : 0;

		h = h * 31 + c;
		if (c == 0)
			break;
	}
	return (h * 7 + i) & (PHRASE_FILTER - 1);
}

static bool
may_begin(const struct phrases *p, const unsigned char *s, const unsigned char *end)
{
	unsigned b = beginning(p, s, end);

	return *s >= 0x80 || (p->filter[b / 64] >> b % 64 & 1) != 0;
}

static void
open_table(struct phrases *p)
{
	size_t i;

	for (i = 0; i < 256; i++)
		p->word[i] = is_word_byte(ascii_lower((unsigned char)i)) ? ascii_lower((unsigned char)i) : 0;
	for (i = sizeof phrase_table / sizeof *phrase_table; i-- > 0;) {
		const unsigned char *s = (const unsigned char *)phrase_table[i].s;
		unsigned b = beginning(p, s, s + phrase_table[i].n);

		p->filter[b / 64] |= (uint64_t)1 << b % 64;
		*hash_add(&p->first, hash_bytes(s, word_length(s, s + phrase_table[i].n))) = i + 1;
	}
}

/* S in lower case: ASCII, Latin-1 and Cyrillic, which is what the phrases are written in. */
static void
fold(unsigned char *to, struct bytes s)
{
	size_t i;

	for (i = 0; i < s.n; i++)
		to[i] = ascii_lower(s.p[i]);
	for (i = 1; i < s.n; i++) {
		unsigned char c = s.p[i];

		if ((s.p[i - 1] == 0xC3 && c >= 0x80 && c <= 0x9E) || (s.p[i - 1] == 0xD0 && c >= 0x90 && c <= 0x9F)) {
			to[i] = (unsigned char)(c + 32);
		} else if (s.p[i - 1] == 0xD0 && c >= 0xA0 && c <= 0xAF) {
			to[i - 1] = 0xD1;
			to[i] = (unsigned char)(c - 32);
		}
	}
}

/* Whether S is PHRASE, which is in lower case, but for the case of its ASCII letters. */
static bool
is_same(const unsigned char *phrase, const unsigned char *s, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (ascii_lower(s[i]) != phrase[i])
			return false;
	return true;
}

static bool
is_ascii(struct bytes s)
{
	uint64_t high = 0, eight;
	size_t i;

	for (i = 0; i + 8 <= s.n; i += 8) {
		memcpy(&eight, s.p + i, 8);
		high |= eight;
	}
	for (; i < s.n; i++)
		high |= s.p[i];
	return (high & 0x8080808080808080u) == 0;
}

/* The longest phrase at S, whose first word has N bytes; START is where the line does. */
static struct phrase
at(const struct phrases *p, const unsigned char *s, size_t n, struct bytes line)
{
	struct phrase found = { PHRASE_NONE, 0, 0, REACH_SELF };
	size_t i, left = (size_t)(line.p + line.n - s), longest = 0;
	unsigned char word[LOOKED_AT];
	const uint64_t *first;

	for (i = 0; i < n; i++)
		word[i] = ascii_lower(s[i]);
	first = hash_find(&p->first, hash_bytes(word, n));
	if (first == NULL)
		return found;
	for (i = (size_t)*first - 1; i < sizeof phrase_table / sizeof *phrase_table; i++) {
		const unsigned char *phrase = (const unsigned char *)phrase_table[i].s;
		size_t length = phrase_table[i].n;

		if (length < n || !is_same(phrase, s, n))
			break;
		if (length <= longest || length > left || !is_same(phrase + n, s + n, length - n) ||
		    (length < left && p->word[s[length]] != 0 && phrase[length - 1] < 0x80))
			continue;
		longest = length;
		found.class = (enum phrase_class)phrase_table[i].class;
		found.start = (unsigned char)(s - line.p);
		found.end = (unsigned char)(s + length - line.p);
		found.reach = (enum phrase_reach)phrase_table[i].reach;
	}
	return found;
}

struct phrase
phrases_find(struct phrases *p, struct bytes line)
{
	static const struct phrase none = { PHRASE_NONE, 0, 0, REACH_SELF };
	bool all = line.n <= LOOKED_AT, folded = false;
	unsigned char lowered[LOOKED_AT];
	const unsigned char *s, *end;
	size_t words, n, i;

	if (p->first.n == 0)
		open_table(p);
	if (!all)
		line.n = LOOKED_AT_LONG;
	s = line.p;
	end = s + line.n;
	for (words = 0; words <= WORDS_MAX; words++) {
		struct phrase found = none;

		while (s < end && p->word[*s] == 0)
			s++;
		if (s == end)
			break;

		if (may_begin(p, s, end)) {
			if (!folded && !is_ascii(line)) {
				size_t at_byte = (size_t)(s - line.p);

				fold(lowered, line);
				line.p = lowered;
				s = line.p + at_byte;
				end = line.p + line.n;
			}
			folded = true;
			for (n = 0; s + n < end && p->word[s[n]] != 0; n++)
				;
			found = at(p, s, n, line);
			/* Han and Kana have no spaces: their phrases have two to four characters of three bytes */
			for (i = 6; n > 6 && found.class == PHRASE_NONE && *s >= 0xE3 && i <= 12 && i < n; i += 3)
				found = at(p, s, i, line);
			if (found.class != PHRASE_NONE)
				return found;
		}
		if (!all)
			break;
		while (s < end && p->word[*s] != 0)
			s++;
	}
	return none;
}

void
phrases_free(struct phrases *p)
{
	hash_free(&p->first);
}
