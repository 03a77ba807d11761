#include "ascii.h"
#include "surface.h"
#include "utf8.h"
#include "wordclass.h"

enum { PAIR = 20 };	/* bytes of what a sentence begins with, at most, and a NUL */

/* Beginnings of two words that point back, in the order of their bytes. */
static const char leaning_pairs[][PAIR] = {
	"after that", "all of them", "as a result", "as such", "at that", "at the time", "by contrast", "even so",
	"for example", "for instance", "in addition", "in conclusion", "in contrast", "in fact", "in response",
	"in turn", "many of them", "most of them", "of course", "one of them", "some of them", "the couple", "the duo",
	"the latter", "the move", "the pair", "the same", "the trio", "the two"
};

/* Beginnings of what editors and pages say of themselves. */
static const char note_pairs[][PAIR] = {
	"editor's note", "follow us", "read also", "read more", "see also"
};

/* ... and of what they say that they said before. */
static const char former_pairs[][PAIR] = {
	"a previous version", "an earlier article", "an earlier version"
};

static bool
begins_with(struct bytes text, const char *pair)
{
	size_t i;

	for (i = 0; pair[i] != '\0'; i++)
		if (i >= text.n || ascii_lower(text.p[i]) != (unsigned char)pair[i])
			return false;
	return i == text.n || !ascii_is_letter(text.p[i]);
}

/* PAIRS are in order; TEXT has a byte. */
static bool
begins_with_any(struct bytes text, const char (*pairs)[PAIR], size_t n)
{
	size_t i;

	for (i = 0; i < n && (unsigned char)pairs[i][0] <= ascii_lower(text.p[0]); i++)
		if (begins_with(text, pairs[i]))
			return true;
	return false;
}

static void
read_mark(struct surface *l, uint32_t c)
{
	switch (c) {
	case '(': case '[':
		l->depth++;
		break;
	case ')': case ']':
		if (l->depth == 0)
			l->uneven = true;
		else
			l->depth--;
		break;
	case '"': case 0xAB: case 0xBB: case 0x201C: case 0x201D: case 0x201E: case 0x300C: case 0x300D:
		l->quoted = !l->quoted;		/* which of them opens differs from language to language */
		break;
	case 0x2018: case 0x2019: case '\'': case '`':
		break;
	default:
		l->last = c;
	}
}

/* Whether TEXT begins with a pronoun that is a subject; "it is" may stand for nothing. */
static bool
begins_with_pronoun(struct bytes text)
{
	static const char pronouns[][PAIR] = { "he", "it", "she", "they" }, empty[][PAIR] = { "it is", "it was" };

	return begins_with_any(text, pronouns, sizeof pronouns / sizeof pronouns[0]) &&
	    !begins_with_any(text, empty, sizeof empty / sizeof empty[0]);
}

/* Whether a sentence begins with a phrase that names nobody, and goes on with a pronoun: "If it goes well, she". */
static bool
leans_after_phrase(struct bytes text, const struct termreader *terms)
{
	const struct term *t = terms->term;
	size_t i;

	if (!term_is_stop(t[0].stem))
		return false;
	for (i = 1; i < terms->n && t[i].kind != WORD_MARK; i++)
		if (t[i].upper && (t[i].is & (WORDCLASS_WEEKDAY | WORDCLASS_MONTH)) == 0)
			return false;
	return i + 1 < terms->n && text.p[t[i].start] == ',' &&
	    begins_with_pronoun(bytes_between(text.p + t[i + 1].start, text.p + text.n));
}

/* FIRST is the byte that the word begins with. */
static void
read_word(struct surface *l, const struct term *t, unsigned char first)
{
	if (l->words == 0) {
		l->lower = ascii_is_lower(first);
		l->leans = (t->is & WORDCLASS_LEANING) != 0;
	}
	if (!l->quoted && !l->subject) {
		l->leans = l->leans || (t->is & WORDCLASS_PRONOUN) != 0;
		l->subject = !term_is_stop(t->stem) && (t->is & (WORDCLASS_WEEKDAY | WORDCLASS_SPEECH)) == 0;
	}
	if (l->words > 0 && (t->upper || ascii_is_digit(first)) && (t->is & WORDCLASS_SPEAKER) == 0)
		l->named = true;
	l->speaks = l->speaks || (!l->quoted && (t->is & WORDCLASS_SPEAKER) != 0);
	l->corrects = l->corrects || (t->is & WORDCLASS_CORRECTION) != 0;
	l->page = l->page || (t->is & WORDCLASS_PAGE) != 0;
	l->dated = l->dated || (t->upper && (t->is & (WORDCLASS_WEEKDAY | WORDCLASS_MONTH)) != 0);
	l->words++;
	l->last = 0;
}

void
surface_read(struct surface *l, struct bytes text, const struct termreader *terms)
{
	const struct term *t;
	struct bytes words;
	size_t i, len;

	memset(l, 0, sizeof *l);
	for (i = 0; i < terms->n; i++) {
		t = &terms->term[i];
		if (t->kind == WORD_MARK)
			read_mark(l, utf8_decode(text.p + t->start, text.p + text.n, &len));
		else
			read_word(l, t, text.p[t->start]);
	}
	if (terms->n == 0)
		return;
	words = bytes_between(text.p + terms->term[0].start, text.p + text.n);
	l->leans = l->leans || begins_with_any(words, leaning_pairs, sizeof leaning_pairs / sizeof leaning_pairs[0]) ||
	    leans_after_phrase(text, terms);
	l->withdraws = begins_with_any(words, former_pairs, sizeof former_pairs / sizeof former_pairs[0]);
	l->corrects = l->corrects || l->withdraws;
	l->note = l->withdraws || (l->corrects && (words.p[0] == '(' || words.p[0] == '[')) ||
	    begins_with_any(words, note_pairs, sizeof note_pairs / sizeof note_pairs[0]);
}
