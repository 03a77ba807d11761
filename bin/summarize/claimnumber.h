/*
 * claimnumber - numbers and dates in the terms of a sentence, for the claims made of them (see claim.h).
 */
#ifndef CLAIMNUMBER_H
#define CLAIMNUMBER_H

#include "ascii.h"
#include "bytes.h"
#include "termreader.h"
#include "wordclass.h"

/* A number while it is read: the terms from FIRST up to NEXT. */
struct claim_number {
	double low, high;
	double scale;		/* what the scales after it multiply it by; 1 if there are none */
	size_t first, next;
	bool digits;
	bool ordinal;		/* "14th", which counts nothing but may be a day */
	bool of_now;		/* a date in the month of the article, 0, or in the next one, 1 */
};

/* The terms of a sentence.  Nothing stands outside of them: not at N, nor at 0 - 1, which wraps around. */
struct claim_reader {
	struct bytes text;
	const struct term *t;
	size_t n;
};

static inline bool
claim_is(const struct claim_reader *r, size_t i, uint32_t class)
{
	return i < r->n && (r->t[i].is & class) != 0;
}

/* Whether term I begins with a capital. */
static inline bool
claim_is_upper(const struct claim_reader *r, size_t i)
{
	return i < r->n && r->t[i].upper;
}

static inline bool
claim_word_is(const struct claim_reader *r, size_t i, const char *word)
{
	size_t k;

	if (i >= r->n)
		return false;
	for (k = 0; word[k] != '\0'; k++)
		if (r->t[i].start + k >= r->t[i].end ||
		    ascii_lower(r->text.p[r->t[i].start + k]) != (unsigned char)word[k])
			return false;
	return r->t[i].start + k == r->t[i].end;
}

/* Whether term I is one of WORDS, which end with NULL. */
static inline bool
claim_word_among(const struct claim_reader *r, size_t i, const char *const *words)
{
	unsigned char first;

	if (i >= r->n)
		return false;
	first = ascii_lower(r->text.p[r->t[i].start]);
	for (; *words != NULL; words++)
		if ((unsigned char)**words == first && claim_word_is(r, i, *words))
			return true;
	return false;
}

/* Whether a word has the ending of a plural. */
static inline bool
claim_is_plural(const struct claim_reader *r, size_t i)
{
	const struct term *t = &r->t[i];

	return t->end - t->start >= 3 && r->text.p[t->end - 1] == 's' && r->text.p[t->end - 2] != 's';
}

/* The stem of the noun at term I, as what is counted; 0 for people. */
static inline uint32_t
claim_counted(const struct claim_reader *r, size_t i)
{
	static const char *const anybody[] = { "people", "persons", "person", "victims", NULL };

	return claim_word_among(r, i, anybody) ? 0 : r->t[i].stem;
}

static inline bool
claim_is_number(const struct claim_reader *r, size_t i)
{
	return i < r->n && (r->t[i].kind == WORD_NUMBER || claim_is(r, i, WORDCLASS_NUMBER | WORDCLASS_SCALE));
}

static inline unsigned char
claim_mark_at(const struct claim_reader *r, size_t i)
{
	return i < r->n && r->t[i].kind == WORD_MARK ? r->text.p[r->t[i].start] : 0;
}

/* Whether term I is the sign of a currency. */
bool claim_is_currency(const struct claim_reader *r, size_t i);

/* Whether term I is an en dash with a digit on either side, and no blank. */
bool claim_is_joined(const struct claim_reader *r, size_t i);

/* Reads a number that begins at term I: digits, words, and the scales after them.  False if there is none. */
bool claim_read_number(const struct claim_reader *r, size_t i, struct claim_number *v);

/* The term that a figure begins with: the number's first, or the currency sign before it. */
size_t claim_first_term(const struct claim_reader *r, const struct claim_number *v);

/* Joins the second number of a range to the first. */
void claim_read_range(const struct claim_reader *r, struct claim_number *v);

/* Makes a number a date if a month stands beside it: its value is 32 * month + day. */
bool claim_read_date(const struct claim_reader *r, struct claim_number *v);

/* Reads a part of a month that begins at term I. */
bool claim_read_vague_date(const struct claim_reader *r, size_t i, struct claim_number *v);

#endif
