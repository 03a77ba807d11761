#include "hash.h"
#include "lexicon.h"

#define LONGEST 48	/* bytes of a word that is looked for */

void
lexicon_key(struct buf *to, struct bytes word)
{
	size_t i, start = to->n;

	buf_bytes(to, word);
	for (i = start; i < to->n; i++)
		if (to->p[i] >= '0' && to->p[i] <= '9')
			to->p[i] = '0';
}

uint32_t
lexicon_rare(struct bytes word)
{
	if (word.n != 0 && word.p[0] >= 'A' && word.p[0] <= 'Z')
		return LEXICON_RARE_NAME;
	return word.n != 0 && word.p[0] >= 'a' && word.p[0] <= 'z' ? LEXICON_RARE_WORD : LEXICON_RARE_OTHER;
}

bool
lexicon_open(struct lexicon *l, struct bytes *blob)
{
	size_t classes;

	if (!packedtable_open(&l->words, blob) || blob->n < 4)
		return false;
	classes = packedtable_number(blob->p, 4);
	if (classes < LEXICON_FIXED || classes > (blob->n - 4) / 4)
		return false;
	l->classes.p = blob->p + 4;
	l->classes.n = 4 * classes;
	blob->p += 4 + l->classes.n;
	blob->n -= 4 + l->classes.n;
	return true;
}

static uint32_t
find(const struct lexicon *l, const unsigned char *word, size_t n)
{
	return packedtable_find(&l->words, hash_bytes(word, n));
}

bool
lexicon_has(const struct lexicon *l, struct bytes word)
{
	return find(l, word.p, word.n) != PACKEDTABLE_NONE;
}

struct lexicon_word
lexicon_find(const struct lexicon *l, struct bytes word)
{
	struct lexicon_word w = { lexicon_rare(word), 0, 0, 0 };
	unsigned char key[LONGEST];
	uint32_t value = PACKEDTABLE_NONE;
	size_t i, n = word.n;

	if (n != 0 && n <= sizeof key) {
		for (i = 0; i < n; i++)
			key[i] = word.p[i] >= '0' && word.p[i] <= '9' ? '0' : word.p[i];
		value = find(l, key, n);
		if (value == PACKEDTABLE_NONE) {
			for (i = 0; i < n; i++)
				key[i] |= key[i] >= 'A' && key[i] <= 'Z' ? 0x20 : 0;
			value = find(l, key, n);
		}
		if (value == PACKEDTABLE_NONE && key[0] >= 'a' && key[0] <= 'z') {
			key[0] &= 0xDF;
			value = find(l, key, n);
		}
	}
	if (value != PACKEDTABLE_NONE) {
		w.fine = value >> LEXICON_CASE_BITS;
		w.step = value & ((1U << LEXICON_CASE_BITS) - 1);
	}
	if (w.fine < l->classes.n / 4) {
		w.coarse = packedtable_number(l->classes.p + (size_t)4 * w.fine, 2);
		w.coarser = packedtable_number(l->classes.p + (size_t)4 * w.fine + 2, 2);
	}
	return w;
}
