#include <stdint.h>

#include "ascii.h"
#include "lettercase.h"
#include "phrases.h"
#include "prefixkey.h"

struct entry {
	const char *s;		/* in lower case */
	uint64_t key;		/* its first eight bytes */
	uint16_t shorter;	/* the longest other phrase that it begins with, plus one; 0 if it does with none */
	unsigned char n, first;	/* bytes of it, and of its first word */
	unsigned char class, reach;
};

/*
 * By byte: letter, its lower case where it can stand in a word, else 0; begin, the first phrase that begins with it.
 * The filter has a bit for each way in which a phrase begins.
 */
#include "phrases_table.h"

enum {
	LOOKED_AT = 60,		/* bytes of a line in which a phrase may stand anywhere ... */
	LOOKED_AT_LONG = 64,	/* of longer ones, those that the longest phrase has */
	WORDS_MAX = 8,		/* ... among its first words */
	KEY_BYTES = 8,
	SIGMA = 0x3C3,		/* of capitals, at the end of a word written as FINAL_SIGMA */
	FINAL_SIGMA = 0x3C2
};

/* The start of a line, in lower case from the first word on that a phrase may begin with. */
struct start {
	const unsigned char *p, *end;
	unsigned char folded[LOOKED_AT_LONG + KEY_BYTES];	/* NULs follow the line's bytes */
	bool is_folded;
};

/* Whether a phrase may begin with the bytes at S; shorter words count as if NULs followed, and other letters pass. */
static bool
may_begin(const unsigned char *s, const unsigned char *end)
{
	unsigned a = letter[*s], b = end - s > 1 ? letter[s[1]] : 0, c = 0, d = 0, i;

	if (b != 0) {
		c = end - s > 2 ? letter[s[2]] : 0;
		d = c != 0 && end - s > 3 ? letter[s[3]] : 0;
	}
	if (((a | b | c | d) & 0x80) != 0)
		return true;
	i = (((a * 31 + b) * 31 + c) * 31 + d) % (8 * sizeof filter);
	return (filter[i / 8] >> i % 8 & 1) != 0;
}

/* The lowercase letter of a capital, where both have two bytes; else the letter itself. */
static uint32_t
lower_two(uint32_t cp)
{
	uint32_t lower = lettercase_lower(cp);

	return lower >= 0x80 && lower < 0x800 ? lower : cp;
}

/* Lowers the capitals of two bytes in N, which with those of ASCII are all that phrases have. */
static void
fold_high(unsigned char *to, size_t n)
{
	size_t i;
	unsigned cp;

	for (i = 1; i < n; i++)
		if (to[i - 1] >= 0xC3 && to[i - 1] <= 0xD0 && (to[i] & 0xC0) == 0x80) {
			cp = lower_two((to[i - 1] & 0x1Fu) << 6 | (to[i] & 0x3Fu));
			if (cp == SIGMA && (i + 1 == n || letter[to[i + 1]] == 0))
				cp = FINAL_SIGMA;
			to[i - 1] = (unsigned char)(0xC0 | cp >> 6);
			to[i] = (unsigned char)(0x80 | (cp & 0x3F));
		}
}

/* Eight bytes with the capitals of ASCII lowered. */
static uint64_t
lower_eight(uint64_t x)
{
	const uint64_t ones = 0x0101010101010101u, low = x & 0x7F * ones;
	const uint64_t from_a = low + (0x80 - 'A') * ones, after_z = low + (0x80 - 'Z' - 1) * ones;

	return x | ((from_a ^ after_z) & ~x & 0x80 * ones) >> 2;
}

static void
fold(struct start *l)
{
	size_t i, n = (size_t)(l->end - l->p);
	uint64_t eight, high = 0;

	if (l->is_folded)
		return;
	l->is_folded = true;
	for (i = 0; i + sizeof eight <= n; i += sizeof eight) {
		memcpy(&eight, l->p + i, sizeof eight);
		high |= eight;
		eight = lower_eight(eight);
		memcpy(l->folded + i, &eight, sizeof eight);
	}
	for (; i < n; i++) {
		high |= l->p[i];
		l->folded[i] = ascii_lower(l->p[i]);
	}
	memset(l->folded + n, 0, KEY_BYTES);
	if ((high & 0x8080808080808080u) != 0)
		fold_high(l->folded, n);
}

/*
 * The last entry of the table at or before S, which has N bytes, KEY_BYTES NULs after them, and the KEY; -1 if there
 * is none.
 */
static int
last_before(const unsigned char *s, size_t n, uint64_t key)
{
	int low = begin[*s], high = begin[*s + 1];

	while (low < high) {
		int middle = low + (high - low) / 2;
		const struct entry *e = &table[middle];
		struct bytes phrase = { (const unsigned char *)e->s, e->n }, text = { s, n };

		if (e->key < key || (e->key == key && bytes_compare(phrase, text) <= 0))
			low = middle + 1;
		else
			high = middle;
	}
	return low > begin[*s] ? low - 1 : -1;
}

/*
 * Whether S, of N bytes, begins with a phrase, and a word ends after it: one of scripts without spaces does anywhere,
 * and what follows the last of several words may belong to it if that is not of ASCII.
 */
static bool
begins_with(const unsigned char *s, size_t n, uint64_t key, const struct entry *e)
{
	if (e->n > n || (e->n >= KEY_BYTES ? e->key != key : (e->key ^ key) >> (8 * (KEY_BYTES - e->n)) != 0) ||
	    memcmp(s, e->s, e->n) != 0)
		return false;
	return letter[s[e->n]] == 0 || (s[e->n - 1] >= 0x80 && (e->first < e->n || *s >= 0xE3));
}

/* The longest phrase at place AT of a line that is folded. */
static struct phrase
phrase_at(const struct start *l, size_t at)
{
	struct phrase found = { PHRASE_NONE, 0, 0, REACH_SELF };
	const unsigned char *s = l->folded + at;
	size_t n = (size_t)(l->end - l->p) - at;
	uint64_t key = prefixkey_of(s, KEY_BYTES);
	int i = last_before(s, n, key);

	while (i >= 0 && !begins_with(s, n, key, &table[i]))
		i = (int)table[i].shorter - 1;
	if (i < 0)
		return found;
	found.class = (enum phrase_class)table[i].class;
	found.start = (unsigned char)at;
	found.end = (unsigned char)(at + table[i].n);
	found.reach = (enum phrase_reach)table[i].reach;
	return found;
}

struct phrase
phrases_find(struct bytes line)
{
	struct phrase found = { PHRASE_NONE, 0, 0, REACH_SELF };
	bool all = line.n <= LOOKED_AT;
	const unsigned char *s = line.p;
	struct start l;
	size_t words;

	l.p = line.p;
	l.end = line.p + (line.n < LOOKED_AT_LONG ? line.n : LOOKED_AT_LONG);
	l.is_folded = false;
	for (words = 0; words <= WORDS_MAX; words++) {
		while (s < l.end && letter[*s] == 0)
			s++;
		if (s == l.end)
			break;
		if (may_begin(s, l.end)) {
			fold(&l);
			found = phrase_at(&l, (size_t)(s - l.p));
		}
		if (found.class != PHRASE_NONE || !all)
			break;
		while (s < l.end && letter[*s] != 0)
			s++;
	}
	return found;
}
