#include <stdlib.h>
#include <string.h>

#include "ascii.h"
#include "factchar.h"
#include "factdate.h"
#include "factfigure.h"
#include "factline.h"
#include "factname.h"
#include "facts.h"
#include "factscan.h"
#include "factword.h"
#include "hash.h"
#include "simd.h"
#include "utf8.h"

enum {
	ABBREVIATION_LONGEST = 4,
	CASE_BYTES = 200	/* a text that begins with so many bytes without a capital has none */
};

void
facts_start(struct facts *f)
{
	factword_index(&f->index);
	factname_start(f);
}

void
facts_free(struct facts *f)
{
	free(f->fact);
	buf_free(&f->folded);
	memset(f, 0, sizeof *f);
}

/* --- words --- */

/* Whether the word makes a figure or a date, which then is added. */
static bool
known_word(struct factreader *r, struct bytes s, uint64_t key, bool capital, bool first)
{
	struct factnumber_token t = { FACTNUMBER_WORD, FACTWORD_ONE, 0, 0 };
	const struct factword *w = factword_find(&r->f->index, factreader_hash(r, s, key));

	if (w == NULL)
		return false;
	if (w->kind == FACTWORD_MONTH || w->kind == FACTWORD_WEEKDAY) {
		if (!r->caseless && capital != ((w->flags & FACTWORD_CAPITAL) != 0))
			return false;
		factdate_settle(r);
		if (w->kind == FACTWORD_MONTH)
			factdate_month(r, w, s, first);
		else
			factdate_weekday(r, w->value, s, first);
		return true;
	}
	t.word = w->kind;
	t.value = w->value;
	if (w->kind == FACTWORD_ONE) {
		struct fact *last = factreader_last(r);
		enum factreader_gap gap = factreader_gap_after(r, last, s.p);

		if (last == NULL || last->kind != FACT_FIGURE || !last->numeric || !r->number.last_is_word ||
		    !factfigure_continues(r, gap))
			return false;
	}
	factfigure_add(r, &t, s, first);
	return true;
}

/* The context of a fact does not reach into the sentence before. */
static void
open_sentence(struct factreader *r)
{
	r->before[0] = r->before[1] = r->place = 0;
	r->open = r->sentence = false;
}

/* Counts a word; returns whether it begins a sentence. */
static bool
take_word(struct factreader *r)
{
	bool first = r->sentence;

	if (first)
		open_sentence(r);
	r->f->words++;
	return first;
}

static void
capital_word(struct factreader *r, struct bytes s, uint64_t key, bool first)
{
	r->line_capitals++;
	if (factword_may_be(&r->f->index, key) && known_word(r, s, key, true, first))
		return;
	if (r->doubtful)
		factdate_settle(r);
	factname_add(r, s, key, first);
}

static const unsigned char *
letters(struct factreader *r, const unsigned char *p, bool capital)
{
	bool mixed, first;
	const unsigned char *end = factscan_word(p, r->end, &mixed);
	struct bytes s = bytes_between(p, end);
	uint64_t key = factword_key(s, r->end);

	first = take_word(r);
	r->line_words++;
	if (mixed)
		factfigure_add_mixed(r, s, first);
	else if (capital)
		capital_word(r, s, key, first);
	else if (!factword_may_be(&r->f->index, key) || !known_word(r, s, key, false, first))
		factreader_plain(r, key);
	return end;
}

/* A word that begins with a capital of ASCII: one of lowercase letters after it, as most are, takes the short way. */
static const unsigned char *
capital_letters(struct factreader *r, const unsigned char *p)
{
	const unsigned char *end = factscan_small(p + 1, r->end);
	bool first;

	if (end < r->end && factscan_in_word(*end))
		return letters(r, p, true);
	first = take_word(r);
	r->line_words++;
	capital_word(r, bytes_between(p, end), factword_key(bytes_between(p, end), r->end), first);
	return end;
}

/* A token of digits in ASCII and lowercase letters. */
static struct bytes
plain(struct facts *f, struct bytes token)
{
	const unsigned char *p = token.p, *end = token.p + token.n;
	size_t len;
	int digit;

	buf_clear(&f->folded);
	for (; p < end; p += len) {
		digit = factchar_digit(utf8_decode(p, end, &len));
		buf_byte(&f->folded, digit >= 0 ? (unsigned char)('0' + digit) : ascii_lower(*p));
	}
	return buf_view(&f->folded);
}

static const unsigned char *
digits(struct factreader *r, const unsigned char *p)
{
	struct factnumber_token t = { FACTNUMBER_DIGITS, FACTWORD_UNIT, 0, 0 };
	const unsigned char *end, *q;
	bool first = take_word(r);
	struct bytes token;

	t.digits = factscan_short_number(p, r->end, FACTNUMBER_FEW, &t.value);
	if (t.digits > 0) {
		t.value *= FACTS_PER_ONE;
		factfigure_add(r, &t, bytes_between(p, p + t.digits), first);
		return p + t.digits;
	}
	end = factscan_number(p, r->end);
	token = bytes_between(p, end);
	for (q = p; q < end && !ascii_is_letter(*q) && *q < 0x80; q++)
		;
	t = factnumber_digits(q == end ? token : plain(r->f, token));
	factfigure_add(r, &t, token, first);
	return end;
}

/* --- ideographs --- */

static const unsigned char *
ideograph(struct factreader *r, const unsigned char *p, uint32_t cp, size_t len)
{
	struct factnumber_token t = { FACTNUMBER_WORD, FACTWORD_ONE, 0, 0 };
	struct bytes s = { p, len };
	bool first = take_word(r);
	struct fact *last = factreader_last(r);

	r->line_words++;
	if (factchar_numeral(cp, &t.word, &t.value) &&
	    (t.word != FACTWORD_ONE || (last != NULL && last->kind == FACT_FIGURE && last->end == s.p - r->start))) {
		factfigure_add(r, &t, s, first);
		return p + len;
	}
	if (cp == 0x66DC)
		return factdate_han_weekday(r, p, p + len);
	if (!factdate_han(r, cp, s))
		factreader_plain(r, cp);
	return p + len;
}

/* --- marks --- */

/* Whether the period at P belongs to the word before it. */
static bool
is_of_word(const struct factreader *r, const unsigned char *p)
{
	const unsigned char *start = p;

	while (start > r->start && p - start <= ABBREVIATION_LONGEST &&
	    (ascii_is_letter(start[-1]) || start[-1] >= 0x80))
		start--;
	return start < p && factname_is_abbreviation(start, p);
}

/* Whether the mark at P ends a sentence. */
static bool
ends_sentence(const struct factreader *r, const unsigned char *p)
{
	if (p + 1 < r->end && (ascii_is_letter(p[1]) || ascii_is_digit(p[1])))
		return false;
	return *p != '.' || !is_of_word(r, p);
}

static const unsigned char *
beyond_ascii(struct factreader *r, const unsigned char *p)
{
	size_t len;
	uint32_t cp = utf8_decode(p, r->end, &len);

	switch (factchar_kind(cp)) {
	case FACTCHAR_LETTER:
		return letters(r, p, false);
	case FACTCHAR_CAPITAL:
		return letters(r, p, true);
	case FACTCHAR_DIGIT:
		return digits(r, p);
	case FACTCHAR_IDEOGRAPH:
		return ideograph(r, p, cp, len);
	case FACTCHAR_STOP:
	case FACTCHAR_QUOTE:
		r->sentence = true;
		return p + len;
	case FACTCHAR_MARK:
		break;
	}
	return p + len;
}

/* What follows the N letters of a word at P. */
static inline const unsigned char *
after_word(const unsigned char *p, size_t n, const unsigned char *end)
{
	return p[n] == ' ' ? p + n + 1 : factscan_nothing(p + n, end);
}

/* The small words at P, one by one up to anything else.  They are most of a text. */
static const unsigned char *
small_words(struct factreader *r, const unsigned char *p)
{
	const unsigned char *last = r->end - SIMD_BYTES;
	uint64_t key, hash, before;
	size_t n, words = 1;

	if (r->end - p <= SIMD_BYTES || !factscan_small_word(&r->f->index, p, &n, &key))
		return letters(r, p, false);
	if (r->sentence)
		open_sentence(r);
	factreader_plain(r, key);
	hash = r->before[0];
	before = r->before[1];
	for (p = after_word(p, n, r->end); p < last && factscan_small_word(&r->f->index, p, &n, &key); words++) {
		before = hash;
		hash = factreader_word_hash(key);
		p = after_word(p, n, r->end);
	}
	r->before[0] = hash;
	r->before[1] = before;
	r->f->words += words;
	r->line_words += words;
	return p;
}

/* What begins with the byte at P; returns where it ends. */
static const unsigned char *
next(struct factreader *r, const unsigned char *p)
{
	switch ((enum factscan_class)factscan_class[*p]) {
	case FACTSCAN_SMALL:
		return small_words(r, p);
	case FACTSCAN_CAPITAL:
		return capital_letters(r, p);
	case FACTSCAN_DIGIT:
		return digits(r, p);
	case FACTSCAN_WIDE:
		return beyond_ascii(r, p);
	case FACTSCAN_STOP:
		r->sentence = r->sentence || ends_sentence(r, p);
		break;
	case FACTSCAN_LINE:
		factline_end(r);
		break;
	case FACTSCAN_QUOTE:
		r->sentence = r->sentence || p == r->start || p[-1] == ' ';
		break;
	case FACTSCAN_NOTHING:
		break;
	}
	return p + 1;
}

static bool
is_caseless(struct bytes text)
{
	size_t i;

	for (i = 0; i < text.n && i < CASE_BYTES; i++)
		if (ascii_is_upper(text.p[i]) || text.p[i] >= 0x80)
			return false;
	return true;
}

void
facts_read_some(struct facts *f, struct bytes text, size_t enough)
{
	struct factreader r;
	const unsigned char *p = text.p;

	memset(&r, 0, sizeof r);
	r.f = f;
	r.start = text.p;
	r.end = text.p + text.n;
	r.caseless = is_caseless(text);
	factline_start(&r, enough);
	f->n = f->words = f->numbers = 0;
	f->sum = 0;
	while (p < r.end && (f->n < r.stop || !factline_has_enough(&r, p)))
		p = *p == ' ' ? p + 1 : next(&r, p);
	factline_end(&r);
}

void
facts_read(struct facts *f, struct bytes text)
{
	facts_read_some(f, text, FACTS_ALL);
}
