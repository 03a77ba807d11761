#include "ascii.h"
#include "classwords.h"
#include "prefixkey.h"

struct word {
	uint64_t key;
	const char *word;
	size_t n;
	bool prefix;		/* stands for all words that begin so */
	uint32_t hint;
};

#include "classnames_table.h"

enum { LONGEST = 24 };	/* a word is compared by its first bytes only */

/* Whether the entry stands at or before the word, in the table's order. */
static bool
is_before(const struct word *w, uint64_t key, struct bytes wanted)
{
	struct bytes have = { (const unsigned char *)w->word, w->n };

	return w->key != key ? w->key < key : bytes_compare(have, wanted) <= 0;
}

/* The hint of a word of lowercase letters. */
static uint32_t
look_up(const unsigned char *word, size_t n)
{
	size_t two = (size_t)(word[0] - 'a') * 27 + (n > 1 ? (size_t)(word[1] - 'a' + 1) : 0);
	size_t first = starts[two], low = first, high = starts[two + 1], middle;
	struct bytes wanted = { word, n }, have;
	uint64_t key;

	if (low == high)
		return HINT_NONE;
	key = prefixkey_of(word, n);
	/* the last entry that is not after the word */
	while (low < high) {
		middle = low + (high - low) / 2;
		if (is_before(&words[middle], key, wanted))
			low = middle + 1;
		else
			high = middle;
	}
	if (low == first)
		return HINT_NONE;
	have.p = (const unsigned char *)words[low - 1].word;
	have.n = words[low - 1].n;
	if (bytes_starts(wanted, have) && (wanted.n == have.n || words[low - 1].prefix))
		return words[low - 1].hint;
	return HINT_NONE;
}

uint32_t
classwords_hints(struct bytes value)
{
	unsigned char pair[2 * LONGEST];	/* the word before and the word */
	size_t i = 0, n, before = 0;
	uint32_t hints = HINT_NONE;

	while (i < value.n) {
		if (!ascii_is_upper(value.p[i]) && !ascii_is_lower(value.p[i])) {
			if (value.p[i] == ' ')
				before = 0;	/* another name: no neighbour */
			i++;
			continue;
		}
		for (n = 0; i < value.n; i++) {
			if (!ascii_is_upper(value.p[i]) && !ascii_is_lower(value.p[i]))
				break;
			if (n > 0 && ascii_is_upper(value.p[i]) && ascii_is_lower(value.p[i - 1]))
				break;
			if (n < LONGEST)
				pair[before + n++] = value.p[i] | 0x20;
		}
		hints |= look_up(pair + before, n);
		if (before > 0)
			hints |= look_up(pair, before + n);
		memmove(pair, pair + before, n);
		before = n;
	}
	return hints;
}
