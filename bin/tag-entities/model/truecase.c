#include "ascii.h"
#include "truecase.h"
#include "word.h"

#define FEWEST 4	/* words that tell a style */
#define NAME_STEP 4	/* the case step from which on a word is rather a name: 30 percent and more */
#define LONGEST 32	/* bytes of a word whose forms are looked for */
#define CAPITALS_STEP 6	/* the same in a line of capitals, where most are no names: 70 percent */
#define SURE_STEP 7	/* that from which on it is nearly always one: 90 percent */

static struct bytes
token_bytes(struct bytes sentence, const struct token *t)
{
	return bytes_between(sentence.p + t->start, sentence.p + t->end);
}

static bool
all_upper(struct bytes word)
{
	size_t i;

	for (i = 0; i < word.n; i++)
		if (ascii_is_lower(word.p[i]))
			return false;
	return word.n > 1;
}

static uint32_t
case_step(const struct lexicon *lexicon, struct bytes word)
{
	return lexicon_find(lexicon, word).step;
}

/* Whether the word is seldom capitalised but at the start of a sentence. */
static bool
is_common(const struct lexicon *lexicon, struct bytes word, uint32_t name_step)
{
	uint32_t step = case_step(lexicon, word);

	return step > 0 && step < name_step;
}

/* Whether it is a form of a common word: "Withdraws", "Announced", "Testing". */
static bool
is_inflected(const struct lexicon *lexicon, struct bytes word)
{
	static const char *const ending[] = { "s", "es", "ed", "d", "ing" };
	unsigned char base[LONGEST];
	size_t i, n;

	if (word.n > LONGEST)
		return false;
	for (i = 0; i < word.n; i++)
		base[i] = ascii_lower(word.p[i]);
	for (i = 0; i < sizeof ending / sizeof ending[0]; i++) {
		n = strlen(ending[i]);
		if (word.n < n + 4 || memcmp(base + word.n - n, ending[i], n) != 0)
			continue;
		if (is_common(lexicon, bytes_between(base, base + word.n - n), NAME_STEP))
			return true;
	}
	return false;
}

/* A full stop at the end is no headline's, and in a mere list of names no word is common. */
enum truecase_style
truecase_style(struct bytes sentence, const struct tokens *tokens, const struct lexicon *lexicon)
{
	size_t i, words = 0, capitalised = 0, capitals = 0, common = 0;
	bool small = true;

	for (i = 0; i < tokens->n; i++) {
		struct bytes w = token_bytes(sentence, &tokens->item[i]);

		if ((!ascii_is_upper(w.p[0]) && !ascii_is_lower(w.p[0])) ||
		    (!all_upper(w) && word_is_stop_as_written(w)))
			continue;
		words++;
		small = small && (!ascii_is_upper(w.p[0]) || bytes_is(w, "I"));
		capitals += all_upper(w);
		capitalised += ascii_is_upper(w.p[0]);
		/* so many words in lower case that it can be nothing but running text */
		if (!small && 5 * (words - capitalised) > tokens->n)
			return TRUECASE_RUNNING;
		common += words > 1 && ascii_is_upper(w.p[0]) && is_common(lexicon, w, NAME_STEP);
	}
	if (words >= FEWEST - 1 && small)
		return TRUECASE_SMALL;
	if (words >= FEWEST - 1 && 5 * capitals >= 4 * words)
		return TRUECASE_CAPITALS;
	if (words < FEWEST || 10 * capitalised < 9 * words || 4 * common < words ||
	    bytes_is(token_bytes(sentence, &tokens->item[tokens->n - 1]), "."))
		return TRUECASE_RUNNING;
	return TRUECASE_TITLE;
}

static void
lower(unsigned char *p, size_t n)
{
	for (; n != 0; n--, p++)
		if (ascii_is_upper(*p))
			*p = (unsigned char)(*p + 0x20);
}

void
truecase(struct buf *to, struct bytes sentence, const struct tokens *tokens, enum truecase_style style,
    const struct lexicon *lexicon, bool (*is_name)(void *arg, struct bytes word), void *arg)
{
	uint32_t name_step = style == TRUECASE_CAPITALS ? CAPITALS_STEP : NAME_STEP;
	size_t i;

	buf_clear(to);
	buf_bytes(to, sentence);
	for (i = 0; i < tokens->n; i++) {
		struct bytes w = token_bytes(sentence, &tokens->item[i]);
		unsigned char *p = to->p + tokens->item[i].start;

		if (style == TRUECASE_SMALL && ascii_is_lower(w.p[0]) && !word_is_stop_as_written(w) &&
		    case_step(lexicon, w) >= SURE_STEP)
			*p = (unsigned char)(*p - 0x20);
		if (style == TRUECASE_SMALL || !ascii_is_upper(w.p[0]))
			continue;
		if ((is_common(lexicon, w, name_step) || is_inflected(lexicon, w)) && !is_name(arg, w))
			lower(p, w.n);
		else if (style == TRUECASE_CAPITALS && all_upper(w) && !lexicon_has(lexicon, w))
			lower(p + 1, w.n - 1);
	}
	if (sentence.n != 0 && ascii_is_lower(to->p[0]) && ascii_is_upper(sentence.p[0]))
		to->p[0] = sentence.p[0];	/* a sentence begins with a capital */
}
