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
	size_t two, four, first, low, high, middle;
	struct bytes wanted = { word, n }, have;
	uint64_t key;

	if (n < 2)
		return HINT_NONE;
	two = (size_t)(word[0] - 'a') * 27 + (size_t)(word[1] - 'a' + 1);
	four = two * 27 * 27 + (n > 2 ? (size_t)(word[2] - 'a' + 1) * 27 : 0);
	four = (four + (n > 3 ? (size_t)(word[3] - 'a' + 1) : 0)) % (8 * sizeof filter);
	if ((filter[four / 8] >> four % 8 & 1) == 0)
		return HINT_NONE;
	first = low = starts[two];
	high = starts[two + 1];
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
	unsigned char letters[3 * LONGEST];	/* of the last words */
	size_t i = 0, n, last = 0, at = 0;	/* where the word before and the word begin */
	uint32_t hints = HINT_NONE;

	while (i < value.n) {
		unsigned char c = value.p[i], small = 0;

		if (!ascii_is_letter(c)) {
			if (c == ' ')
				last = at;	/* another name: no neighbour */
			i++;
			continue;
		}
		for (n = 0; i < value.n && ascii_is_letter(c = value.p[i]) && ((c & 0x20) != 0 || small == 0); i++) {
			small = c & 0x20;
			if (n < LONGEST)
				letters[at + n++] = c | 0x20;
		}
		hints |= look_up(letters + at, n);
		if (last < at)
			hints |= look_up(letters + last, at - last + n);
		last = at;
		at += n;
		if (at > 2 * LONGEST) {
			memmove(letters, letters + last, n);
			last = 0;
			at = n;
		}
	}
	return hints;
}
