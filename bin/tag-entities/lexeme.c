#include <stdlib.h>

#include "lexeme.h"
#include "mem.h"
#include "utf8.h"
#include "vocabularyclasses.h"

#define VOCABULARY_BIT(class) ((uint64_t)1 << (class))

#include "vocabularytable.h"

#define LEXEMES 4096	/* that are cut at once */

enum { OTHER, LETTER, DIGIT, SPACE, LEAD };	/* LEAD: a byte of a character that is not ASCII */

static const unsigned char kind_of[256] = {
	['\t'] = SPACE, ['\n'] = SPACE, ['\v'] = SPACE, ['\f'] = SPACE, ['\r'] = SPACE, [' '] = SPACE,
	['0'] = DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT,
	['A'] = LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER,
	LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER,
	['a'] = LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER,
	LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER,
	[0x80] = LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD,
	LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD,
	LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD,
	LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD,
	LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD,
	LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD,
	LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD,
	LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD,
};

/* Quotes and hyphens as the grammars write them; any other character as it is. */
static uint32_t
plain(uint32_t c)
{
	switch (c) {
	case 0x2018: case 0x2019: case 0x02BC: case 0x00B4: case '`':
		return '\'';
	case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2212:
		return '-';
	default:
		return c;
	}
}

/* Letters and marks that words of other alphabets are made of, as far as it matters here: not punctuation. */
static bool
is_letter(uint32_t c)
{
	return c >= 0xC0 && c != 0xD7 && c != 0xF7 && !(c >= 0x2000 && c <= 0x2BFF) && !(c >= 0x3000 && c <= 0x303F) &&
	    !(c >= 0xFE30 && c <= 0xFE4F) && !(c >= 0xFF00 && c <= 0xFF0F) && c != UTF8_REPLACEMENT;
}

static bool
is_space(uint32_t c)
{
	return c == 0xA0 || (c >= 0x2000 && c <= 0x200B) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x3000;
}

static void
look_up(struct lexeme *x, const unsigned char *p)
{
	unsigned char word[LEXEME_LONGEST];
	size_t n = x->end - x->start, i;
	uint32_t slot = 0;
	unsigned small = 0;

	if (n > sizeof word)
		return;
	for (i = 0; i < n; i++) {
		word[i] = p[i] | 0x20;
		small |= p[i];
		slot = 31 * slot + (word[i] - 'a' + 1U);
	}
	x->capitals = n != 0 && (small & 0x20) == 0;
	for (; vocabulary_slot[slot % VOCABULARY_SLOTS] > 0; slot++) {
		const struct vocabulary_word *w = &vocabulary[vocabulary_slot[slot % VOCABULARY_SLOTS] - 1];

		if (w->length != n || memcmp(word, w->word, n) != 0)
			continue;
		x->word = (uint16_t)(w - vocabulary);
		x->classes = w->classes[x->capital];
		return;
	}
}

int
lexeme_value(const struct lexeme *x, unsigned class)
{
	const struct vocabulary_word *w;
	size_t i;

	if (x->word == LEXEME_UNKNOWN)
		return 0;
	w = &vocabulary[x->word];
	for (i = w->reading; i < (size_t)w->reading + w->readings; i++)
		if (readings[i].class == class && (!readings[i].capital || x->capital))
			return readings[i].value;
	return 0;
}

static struct lexeme *
add(struct lexemes *list)
{
	struct lexeme *x;

	list->at = mem_grow_one(list->at, &list->cap, list->n, sizeof *list->at);
	x = &list->at[list->n++];
	memset(x, 0, sizeof *x);
	x->word = LEXEME_UNKNOWN;
	return x;
}

/* A run of letters, ASCII at first, from P; only one that is ASCII to its end can be a known word. */
static const unsigned char *
letters(struct lexeme *x, const unsigned char *text, const unsigned char *p, const unsigned char *end)
{
	const unsigned char *q = p;
	bool ascii = true;
	size_t len;

	for (;;) {
		while (q < end && kind_of[*q] == LETTER)
			q++;
		if (q == end || kind_of[*q] != LEAD || !is_letter(utf8_decode(q, end, &len)))
			break;
		ascii = false;
		q += len;
	}
	x->end = (uint32_t)(q - text);
	x->capital = *p >= 'A' && *p <= 'Z';
	if (ascii)
		look_up(x, p);
	return q;
}

static const unsigned char *
digits(struct lexeme *x, const unsigned char *text, const unsigned char *p, const unsigned char *end)
{
	const unsigned char *q = p;

	for (; q < end && kind_of[*q] == DIGIT; q++)
		if (q - p < 9)
			x->number = 10 * x->number + (uint32_t)(*q - '0');
	x->digits = (uint8_t)(q - p <= 9 ? q - p : 255);
	x->classes = (uint64_t)1 << CLASS_DIGITS;
	x->end = (uint32_t)(q - text);
	return q;
}

/* Whether a paragraph or a sentence seems to begin with a lexeme. */
static bool
begins(const struct lexeme *x)
{
	uint32_t before = x[-1].mark;

	return x->paragraph || (x->spaced && x->capital && (before == '.' || before == '?' || before == '!'));
}

/* Drops from a full list what is after its last sentence, for it to be cut with what follows. */
static void
keep_sentences(struct lexemes *list)
{
	size_t i;

	for (i = list->n - 1; i > LEXEMES / 2; i--)
		if (begins(&list->at[i])) {
			list->n = i;
			return;
		}
	list->n--;	/* no end in sight */
}

bool
lexeme_cut(struct lexemes *list, struct bytes text, size_t *at)
{
	const unsigned char *p = text.p + *at, *end = text.p + text.n;
	bool spaced = true;
	int newlines = 0;
	struct lexeme *x;
	uint32_t c;
	size_t len;

	list->n = 0;
	while (p < end && list->n < LEXEMES) {
		c = *p;
		len = 1;
		if (kind_of[*p] == LEAD)
			c = utf8_decode(p, end, &len);
		if (kind_of[*p] == SPACE || (len > 1 && is_space(c))) {
			newlines += *p == '\n';
			spaced = true;
			p += len;
			continue;
		}
		x = add(list);
		x->start = (uint32_t)(p - text.p);
		x->spaced = spaced;
		x->paragraph = newlines > 1;
		spaced = false;
		newlines = 0;
		if (kind_of[*p] == LETTER || (len > 1 && is_letter(c))) {
			p = letters(x, text.p, p, end);
		} else if (kind_of[*p] == DIGIT) {
			p = digits(x, text.p, p, end);
		} else {
			x->mark = plain(c);
			x->classes = (uint64_t)1 << (x->mark == '\'' ? CLASS_APOSTROPHE : CLASS_MARK);
			p += len;
			x->end = (uint32_t)(p - text.p);
		}
	}
	*at = (size_t)(p - text.p);
	if (p < end) {
		keep_sentences(list);
		*at = list->at[list->n].start;
	}
	return list->n != 0;
}

bool
lexeme_is_among(const struct lexeme_text *t, size_t at, const char *const *words)
{
	struct bytes w = lexeme_word(t, at);

	for (; *words != NULL; words++)
		if (w.p[0] == (unsigned char)**words && bytes_is(w, *words))
			return true;
	return false;
}

void
lexeme_free(struct lexemes *list)
{
	free(list->at);
	memset(list, 0, sizeof *list);
}
