#include "ascii.h"
#include "attribute.h"
#include "decimal.h"
#include "hash.h"
#include "word.h"

#define LONGEST 40	/* bytes of a word that count */
#define SHAPE 8		/* signs of a shape that count */

/* The store is written front to back; each text is a run of it. */
struct writer {
	struct attributes *a;
	size_t n;
};

uint64_t
attribute_hash(struct bytes text)
{
	return text.n != 0 ? hash_bytes(text.p, text.n) : 0;
}

void
attribute_set(struct attributes *a, enum attribute which, const unsigned char *p, size_t n)
{
	a->text[which].p = p;
	a->text[which].n = n;
	a->hash[which] = attribute_hash(a->text[which]);
}

static void
put(struct writer *w, enum attribute which, const unsigned char *p, size_t n)
{
	unsigned char *at = w->a->store + w->n;

	memcpy(at, p, n);
	w->n += n;
	attribute_set(w->a, which, at, n);
}

static void
put_number(struct writer *w, enum attribute which, uint32_t n)
{
	unsigned char digits[DECIMAL_LONGEST], *end = digits + DECIMAL_LONGEST, *first = decimal_before(end, n);

	put(w, which, first, (size_t)(end - first));
}

static unsigned char
sign(unsigned char c)
{
	if (ascii_is_upper(c))
		return 'X';
	if (ascii_is_lower(c))
		return 'x';
	return ascii_is_digit(c) ? '0' : c >= 0x80 ? 'u' : c;
}

/* Each run of one kind is one sign, but a second capital counts: "Xx", "XX", "X.X.", "0", "xXx". */
static void
put_shape(struct writer *w, struct bytes token)
{
	unsigned char shape[SHAPE];
	size_t i, n = 0;

	for (i = 0; i < token.n && n < SHAPE; i++) {
		unsigned char s = sign(token.p[i]);

		if (n != 0 && shape[n - 1] == s && (s != 'X' || (n > 1 && shape[n - 2] == s)))
			continue;
		shape[n++] = s;
	}
	put(w, ATTRIBUTE_SHAPE, shape, n);
}

/* The start of the character that holds byte I. */
static size_t
character(struct bytes s, size_t i)
{
	while (i != 0 && i < s.n && (s.p[i] & 0xC0) == 0x80)
		i--;
	return i;
}

static void
put_affixes(struct attributes *a)
{
	struct bytes w = a->text[ATTRIBUTE_WORD];
	unsigned n;

	for (n = 2; n <= 4; n++)
		attribute_set(a, (enum attribute)(ATTRIBUTE_HEAD2 + n - 2), w.p, w.n > n ? character(w, n) : 0);
	for (n = 1; n <= 4; n++) {
		size_t from = w.n > n ? character(w, w.n - n) : w.n;

		attribute_set(a, (enum attribute)(ATTRIBUTE_TAIL1 + n - 1), w.p + from, w.n - from);
	}
}

/* Folds into a fixed room; what does not fit is cut off. */
static size_t
fold(unsigned char *to, struct bytes token, bool glued)
{
	unsigned char room[4 * LONGEST];
	struct buf b = { room, 0, sizeof room };
	size_t i, n;

	if (token.n > LONGEST)
		token.n = character(token, LONGEST);
	word_fold(&b, token);	/* at most two bytes for each, so that the room never grows */
	n = b.n < LONGEST ? b.n : character(buf_view(&b), LONGEST);
	for (i = 0; i < n; i++)
		to[i] = ascii_is_digit(room[i]) ? '0' : room[i];
	if (glued && n == 1 && to[0] == '-')
		to[0] = '=';
	return n;
}

void
attribute_read(struct attributes *a, const struct lexicon *lexicon, struct bytes token, bool glued)
{
	struct writer w = { .a = a };
	unsigned char word[LONGEST];
	struct lexicon_word known = lexicon_find(lexicon, token);

	a->capital = ascii_is_upper(token.p[0]) || token.p[0] >= 0x80;
	a->step = known.step;
	put(&w, ATTRIBUTE_WORD, word, fold(word, token, glued));
	put_shape(&w, token);
	put_affixes(a);
	put_number(&w, ATTRIBUTE_FINE, known.fine);
	put_number(&w, ATTRIBUTE_COARSE, known.coarse);
	put_number(&w, ATTRIBUTE_COARSER, known.coarser);
	put_number(&w, ATTRIBUTE_CASE, known.step);
	put(&w, ATTRIBUTE_NAMES, word, 0);
}

void
attribute_border(struct attributes *a)
{
	struct writer w = { .a = a };
	size_t i;

	a->step = 0;
	a->capital = false;
	for (i = 0; i < ATTRIBUTES; i++)
		put(&w, (enum attribute)i, a->store, 0);
	put(&w, ATTRIBUTE_WORD, (const unsigned char *)"|", 1);
	put(&w, ATTRIBUTE_SHAPE, (const unsigned char *)"|", 1);
	put_number(&w, ATTRIBUTE_FINE, LEXICON_BORDER);
	put_number(&w, ATTRIBUTE_COARSE, LEXICON_BORDER);
	put_number(&w, ATTRIBUTE_COARSER, LEXICON_BORDER);
}
