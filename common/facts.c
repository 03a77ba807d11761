#include <stdlib.h>
#include <string.h>

#include "ascii.h"
#include "factchar.h"
#include "factdate.h"
#include "factfigure.h"
#include "factname.h"
#include "facts.h"
#include "factword.h"
#include "hash.h"
#include "simd.h"
#include "utf8.h"

enum {
	CAPITALS_OF = 5,	/* a line with more than 3 capitals in 5 words has no names */
	CAPITALS_MOST = 3,
	ABBREVIATION_LONGEST = 4,
	CASE_BYTES = 200	/* a text that begins with so many bytes without a capital has none */
};

/* What a byte begins. */
enum class {
	SKIPPED,	/* nothing that counts */
	SMALL,
	CAPITAL,
	DIGIT,
	STOP,		/* may end a sentence */
	LINE,
	QUOTE,
	WIDE		/* a character beyond ASCII */
};

#define X SKIPPED
#define S SMALL
#define C CAPITAL
#define W WIDE
static const unsigned char classes[256] = {
	X, X, X, X, X, X, X, X, X, X, LINE, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X,
	X, STOP, QUOTE, X, X, X, X, X, X, X, X, X, X, X, STOP, X,
	DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, X, X, X, X, X, STOP,
	X, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, X, X, X, X, X,
	X, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, X, X, X, X, X,
	W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W,
	W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W,
	W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W,
	W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W
};
#undef X
#undef S
#undef C
#undef W

/* The end of the lowercase letters of ASCII at P. */
static inline const unsigned char *
skip_small(const unsigned char *p, const unsigned char *end)
{
	size_t n;

	while (end - p >= SIMD_BYTES) {
		n = simd_run(simd_between(simd_load(p), 'a', 'z'));
		p += n;
		if (n < SIMD_BYTES)
			return p;
	}
	while (p < end && ascii_is_lower(*p))
		p++;
	return p;
}

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

/* Whether a word may go on with a byte of the class after lowercase letters. */
static bool
in_word(unsigned class)
{
	return class == SMALL || class == CAPITAL || class == DIGIT || class == WIDE;
}

/* The letters and digits at P; *MIXED: digits among them. */
static const unsigned char *
skip_word(const unsigned char *p, const unsigned char *end, bool *mixed)
{
	size_t len;
	enum factchar_kind k;

	*mixed = false;
	if (p < end && ascii_is_letter(*p))
		p = skip_small(p + 1, end);
	if (p == end || !in_word(classes[*p]))
		return p;
	while (p < end) {
		if (ascii_is_letter(*p)) {
			p++;
		} else if (ascii_is_digit(*p)) {
			*mixed = true;
			p++;
		} else if (*p >= 0x80) {
			k = factchar_kind(utf8_decode(p, end, &len));
			if (k != FACTCHAR_LETTER && k != FACTCHAR_CAPITAL)
				break;
			p += len;
		} else {
			break;
		}
	}
	return p;
}

static const unsigned char *
letters(struct factreader *r, const unsigned char *p, bool capital)
{
	bool mixed, first;
	const unsigned char *end = skip_word(p, r->end, &mixed);
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
	const unsigned char *end = skip_small(p + 1, r->end);
	bool first;

	if (end < r->end && in_word(classes[*end]))
		return letters(r, p, true);
	first = take_word(r);
	r->line_words++;
	capital_word(r, bytes_between(p, end), factword_key(bytes_between(p, end), r->end), first);
	return end;
}

static bool
ties_digits(unsigned char c)
{
	return c == '.' || c == ',' || c == ':' || c == '/';
}

/* The bytes of the digit of any script at P; 0 if there is none. */
static size_t
digit_length(const unsigned char *p, const unsigned char *end)
{
	size_t len;

	if (p == end)
		return 0;
	if (*p < 0x80)
		return ascii_is_digit(*p);
	return factchar_digit(utf8_decode(p, end, &len)) >= 0 ? len : 0;
}

/* The end of the digits of any script at P. */
static const unsigned char *
skip_only_digits(const unsigned char *p, const unsigned char *end)
{
	size_t len;

	for (; p < end; p += len) {
		len = 1;
		if (!ascii_is_digit(*p) && (*p < 0x80 || (len = digit_length(p, end)) == 0))
			break;
	}
	return p;
}

/* The end of the token that starts at P with a digit: digits of any script, points and the like between, letters. */
static const unsigned char *
skip_digits(const unsigned char *p, const unsigned char *end)
{
	bool mixed;

	for (;;) {
		p = skip_only_digits(p, end);
		if (end - p < 2 || !ties_digits(*p) || digit_length(p + 1, end) == 0)
			break;
		p++;
	}
	return p < end && ascii_is_letter(*p) ? skip_word(p, end, &mixed) : p;
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

/* A few digits of ASCII alone, as most numbers are; false if there is anything else. */
static bool
few_digits(const struct factreader *r, const unsigned char *p, struct factnumber_token *t)
{
	t->value = 0;
	for (t->digits = 0; p < r->end && t->digits <= FACTNUMBER_FEW && ascii_is_digit(*p); p++, t->digits++)
		t->value = 10 * t->value + (*p - '0');
	t->value *= FACTS_PER_ONE;
	return t->digits <= FACTNUMBER_FEW && (p == r->end || (!in_word(classes[*p]) && !ties_digits(*p)));
}

static const unsigned char *
digits(struct factreader *r, const unsigned char *p)
{
	struct factnumber_token t = { FACTNUMBER_DIGITS, FACTWORD_UNIT, 0, 0 };
	const unsigned char *end, *q;
	bool first = take_word(r);
	struct bytes token;

	if (few_digits(r, p, &t)) {
		factfigure_add(r, &t, bytes_between(p, p + t.digits), first);
		return p + t.digits;
	}
	end = skip_digits(p, r->end);
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

/* --- lines --- */

static bool
is_doubtful(const struct factreader *r, const struct fact *fact)
{
	return fact->kind == FACT_NAME && fact->sentence_start && fact->word > 0 &&
	    memchr(r->start + fact->start, ' ', fact->end - fact->start) == NULL;
}

static void
leave_names_out(struct factreader *r)
{
	struct facts *f = r->f;
	size_t i, n = r->line;

	for (i = r->line; i < f->n; i++)
		if (f->fact[i].kind != FACT_NAME)
			f->fact[n++] = f->fact[i];
	f->n = n;
}

/* There cannot be enough before as many facts have come as are missing. */
static void
set_stop(struct factreader *r)
{
	size_t certain = r->certain + r->line_certain;

	r->stop = certain < r->enough ? r->settled + (r->enough - certain) : 0;
}

static void
end_line(struct factreader *r)
{
	struct fact *fact;

	factdate_settle(r);
	if (CAPITALS_OF * r->line_capitals > CAPITALS_MOST * r->line_words)
		leave_names_out(r);
	for (; r->line < r->f->n; r->line++) {
		fact = &r->f->fact[r->line];
		fact->doubtful = is_doubtful(r, fact);
		r->certain += !fact->bare && !fact->doubtful;
	}
	r->settled = r->line;
	r->line_words = r->line_capitals = r->line_certain = 0;
	set_stop(r);
	r->sentence = true;
}

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

/* The end of what counts for nothing at P. */
static const unsigned char *
skip_skipped(const unsigned char *p, const unsigned char *end)
{
	while (p < end && classes[*p] == SKIPPED)
		p++;
	return p;
}

/*
 * Whether a word of up to 15 lowercase letters of ASCII stands at P, in a text that has more than SIMD_BYTES there, and
 * is no number, month or weekday; its length and key.
 */
static inline bool
is_small_word(const struct factword_index *known, const unsigned char *p, size_t *n, uint64_t *key)
{
	*n = simd_run(simd_between(simd_load(p), 'a', 'z'));
	if (*n - 1 >= SIMD_BYTES - 1)
		return false;
	if (p[*n] != ' ' && in_word(classes[p[*n]]))
		return false;
	*key = factword_key_small(p, *n);
	return !factword_may_be(known, *key);
}

/* What follows the N letters of a word at P. */
static inline const unsigned char *
after_word(const unsigned char *p, size_t n, const unsigned char *end)
{
	return p[n] == ' ' ? p + n + 1 : skip_skipped(p + n, end);
}

/* The small words at P, one by one up to anything else.  They are most of a text. */
static const unsigned char *
small_words(struct factreader *r, const unsigned char *p)
{
	const unsigned char *last = r->end - SIMD_BYTES;
	uint64_t key, hash, before;
	size_t n, words = 1;

	if (r->end - p <= SIMD_BYTES || !is_small_word(&r->f->index, p, &n, &key))
		return letters(r, p, false);
	if (r->sentence)
		open_sentence(r);
	factreader_plain(r, key);
	hash = r->before[0];
	before = r->before[1];
	for (p = after_word(p, n, r->end); p < last && is_small_word(&r->f->index, p, &n, &key); words++) {
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
	switch ((enum class)classes[*p]) {
	case SMALL:
		return small_words(r, p);
	case CAPITAL:
		return capital_letters(r, p);
	case DIGIT:
		return digits(r, p);
	case WIDE:
		return beyond_ascii(r, p);
	case STOP:
		r->sentence = r->sentence || ends_sentence(r, p);
		break;
	case LINE:
		end_line(r);
		break;
	case QUOTE:
		r->sentence = r->sentence || p == r->start || p[-1] == ' ';
		break;
	case SKIPPED:
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

/* How many words from P up to END may begin with a capital, at most. */
static size_t
count_capitals(const unsigned char *p, const unsigned char *end)
{
	size_t n = 0;
	unsigned bits;
	simd b;

	for (; end - p >= SIMD_BYTES; p += SIMD_BYTES) {
		b = simd_load(p);
		bits = simd_bits(simd_or(simd_between(b, 'A', 'Z'), simd_between(b, 0xC0, 0xFF)));
		for (; bits != 0; bits &= bits - 1)
			n++;
	}
	for (; p < end; p++)
		n += ascii_is_upper(*p) || *p >= 0xC0;
	return n;
}

/* Whether the line, read up to P, may still turn out to have so many capitals that it has no names. */
static bool
may_lose_names(const struct factreader *r, const unsigned char *p)
{
	const unsigned char *lf = memchr(p, '\n', (size_t)(r->end - p));
	size_t more = count_capitals(p, lf != NULL ? lf : r->end);

	return CAPITALS_OF * (r->line_capitals + more) > CAPITALS_MOST * (r->line_words + more);
}

/* Whether what follows at P can neither join the last fact nor undo it. */
static bool
is_settled(const struct factreader *r, const unsigned char *p)
{
	return !r->open && !r->doubtful &&
	    p - (r->start + r->f->fact[r->f->n - 1].end) > FACTREADER_GAP_LONGEST;
}

/* Whether there are enough facts at P; if not, it sets when to ask again. */
static bool
has_enough(struct factreader *r, const unsigned char *p)
{
	const struct fact *fact;

	if (r->certain >= r->enough)
		return true;
	if (!is_settled(r, p))
		return false;
	for (; r->settled < r->f->n; r->settled++) {
		fact = &r->f->fact[r->settled];
		r->line_certain += !fact->bare && !is_doubtful(r, fact);
	}
	set_stop(r);
	if (r->stop == 0 && may_lose_names(r, p))
		r->stop = SIZE_MAX;	/* the end of the line decides */
	return r->stop == 0;
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
	r.sentence = true;
	r.caseless = is_caseless(text);
	r.enough = enough;
	set_stop(&r);
	f->n = f->words = f->numbers = 0;
	f->sum = 0;
	while (p < r.end && (f->n < r.stop || !has_enough(&r, p)))
		p = *p == ' ' ? p + 1 : next(&r, p);
	end_line(&r);
}

void
facts_read(struct facts *f, struct bytes text)
{
	facts_read_some(f, text, FACTS_ALL);
}
