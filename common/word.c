#include "ascii.h"
#include "sortedwords.h"
#include "utf8.h"
#include "word.h"

/*
 * What a character is for the cutting of words.  IDEOGRAPH stands for every letter that is a word of its own, LETTER
 * for a letter outside ASCII, of either case.
 */
enum kind {
	MARK,
	SPACE,
	IDEOGRAPH,
	DIGIT,
	LOWER,
	UPPER,
	LETTER
};

static const unsigned char ascii_kind[128] = {
	SPACE, SPACE, SPACE, SPACE, SPACE, SPACE, SPACE, SPACE, SPACE, SPACE, SPACE, SPACE, SPACE, SPACE, SPACE, SPACE,
	SPACE, SPACE, SPACE, SPACE, SPACE, SPACE, SPACE, SPACE, SPACE, SPACE, SPACE, SPACE, SPACE, SPACE, SPACE, SPACE,
	SPACE, MARK, MARK, MARK, MARK, MARK, MARK, MARK, MARK, MARK, MARK, MARK, MARK, MARK, MARK, MARK,
	DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, MARK, MARK, MARK, MARK, MARK, MARK,
	MARK, UPPER, UPPER, UPPER, UPPER, UPPER, UPPER, UPPER, UPPER, UPPER, UPPER, UPPER, UPPER, UPPER, UPPER, UPPER,
	UPPER, UPPER, UPPER, UPPER, UPPER, UPPER, UPPER, UPPER, UPPER, UPPER, UPPER, MARK, MARK, MARK, MARK, MARK,
	MARK, LOWER, LOWER, LOWER, LOWER, LOWER, LOWER, LOWER, LOWER, LOWER, LOWER, LOWER, LOWER, LOWER, LOWER, LOWER,
	LOWER, LOWER, LOWER, LOWER, LOWER, LOWER, LOWER, LOWER, LOWER, LOWER, LOWER, MARK, MARK, MARK, MARK, SPACE
};

/* The blocks of Unicode that are not letters of spaced scripts, in order; what lies between them is. */
static const struct block {
	uint32_t first, last;
	enum kind kind;
} blocks[] = {
	{ 0x80, 0xA0, SPACE }, { 0xA1, 0xA9, MARK }, { 0xAB, 0xB4, MARK }, { 0xB6, 0xB9, MARK }, { 0xBB, 0xBF, MARK },
	{ 0xD7, 0xD7, MARK }, { 0xF7, 0xF7, MARK }, { 0x37E, 0x37E, MARK }, { 0x387, 0x387, MARK },
	{ 0x55A, 0x55F, MARK }, { 0x589, 0x58F, MARK }, { 0x5BE, 0x5BE, MARK }, { 0x5C0, 0x5C0, MARK },
	{ 0x5C3, 0x5C3, MARK }, { 0x5F3, 0x5F4, MARK }, { 0x600, 0x60F, MARK }, { 0x61B, 0x61F, MARK },
	{ 0x66A, 0x66D, MARK }, { 0x6D4, 0x6D4, MARK }, { 0x964, 0x965, MARK }, { 0xE01, 0xE3A, IDEOGRAPH },
	{ 0xE3F, 0xE3F, MARK }, { 0xE40, 0xE46, IDEOGRAPH }, { 0xE4F, 0xE4F, MARK }, { 0xE5A, 0xE5B, MARK },
	{ 0x1680, 0x1680, SPACE }, { 0x2000, 0x200B, SPACE }, { 0x200E, 0x200F, SPACE }, { 0x2010, 0x2027, MARK },
	{ 0x2028, 0x202F, SPACE }, { 0x2030, 0x205E, MARK }, { 0x205F, 0x206F, SPACE }, { 0x2070, 0x2101, MARK },
	{ 0x2190, 0x2BFF, MARK }, { 0x2E00, 0x2E7F, MARK }, { 0x2E80, 0x2FFF, IDEOGRAPH }, { 0x3000, 0x3000, SPACE },
	{ 0x3001, 0x3004, MARK }, { 0x3005, 0x3007, IDEOGRAPH }, { 0x3008, 0x3020, MARK },
	{ 0x3021, 0x30FA, IDEOGRAPH },
	{ 0x30FB, 0x30FB, MARK }, { 0x30FC, 0x312F, IDEOGRAPH }, { 0x3190, 0x9FFF, IDEOGRAPH },
	{ 0xE000, 0xF8FF, MARK }, { 0xF900, 0xFAFF, IDEOGRAPH },
	{ 0xFE10, 0xFE1F, MARK },
	{ 0xFE30, 0xFE6F, MARK }, { 0xFEFF, 0xFEFF, SPACE }, { 0xFF01, 0xFF0F, MARK }, { 0xFF1A, 0xFF20, MARK },
	{ 0xFF3B, 0xFF40, MARK }, { 0xFF5B, 0xFF65, MARK }, { 0xFF66, 0xFF9F, IDEOGRAPH }, { 0xFFE0, 0xFFFF, MARK },
	{ 0x1F000, 0x1FAFF, MARK }, { 0x20000, 0x3FFFF, IDEOGRAPH }
};

enum { ABBREVIATION_LONGEST = 5 };

/* Abbreviations whose stop belongs to them, lower case, in order. */
static const char *const abbreviations[] = {
	"adm", "ala", "apr", "ariz", "ark", "atty", "aug", "ave", "brig", "bros", "calif", "capt", "cmdr", "co",
	"col", "colo", "conn", "corp", "cos", "cpl", "dec", "dept", "dr", "drs", "feb", "fla", "fr", "ft", "ga",
	"gen", "gov", "govs", "hon", "ill", "inc", "jan", "jr", "kan", "ky", "lt", "ltd", "maj", "mass", "mich",
	"minn", "mont", "mr", "mrs", "ms", "msgr", "mt", "neb", "nev", "nov", "oct", "okla", "ont", "ore", "pa",
	"penn", "pfc", "plc", "pres", "prof", "pte", "pty", "pvt", "rep", "reps", "rev", "sen", "sens", "sep",
	"sept", "sgt", "sr", "st", "ste", "supt", "tenn", "va", "vs", "wash", "wis", "wyo"
};

/* The kind of a character of two bytes or more. */
static enum kind
wide_kind(const unsigned char *p, const unsigned char *end, size_t *len)
{
	uint32_t cp = utf8_decode(p, end, len);
	size_t low = 0, high = sizeof blocks / sizeof blocks[0];

	while (low < high) {
		size_t mid = (low + high) / 2;

		if (cp > blocks[mid].last)
			low = mid + 1;
		else
			high = mid;
	}
	return low < sizeof blocks / sizeof blocks[0] && cp >= blocks[low].first ? blocks[low].kind : LETTER;
}

static enum kind
kind_at(const unsigned char *p, const unsigned char *end, size_t *len)
{
	*len = 1;
	return *p < 0x80 ? (enum kind)ascii_kind[*p] : wide_kind(p, end, len);
}

static bool
alnum_at(const unsigned char *p, const unsigned char *end)
{
	size_t len;

	return p < end && kind_at(p, end, &len) >= DIGIT;
}

static bool
letter_at(const unsigned char *p, const unsigned char *end)
{
	size_t len;

	return p < end && kind_at(p, end, &len) >= LOWER;
}

static bool
ascii_at(const unsigned char *p, const unsigned char *end, enum kind k)
{
	return p < end && *p < 0x80 && ascii_kind[*p] == k;
}

static const unsigned char *
skip_space(const unsigned char *p, const unsigned char *end)
{
	size_t len;

	while (p < end && kind_at(p, end, &len) == SPACE)
		p += len;
	return p;
}

/* The end of the letters and digits at P. */
static const unsigned char *
skip_alnum(const unsigned char *p, const unsigned char *end)
{
	size_t len;

	while (p < end) {
		if (*p < 0x80) {
			if (ascii_kind[*p] < DIGIT)
				break;
			p++;
		} else if (wide_kind(p, end, &len) == LETTER) {
			p += len;
		} else {
			break;
		}
	}
	return p;
}

/* The bytes of the sign at P: C, or one of the two characters from U+2000 + LOW; 0 if there is none. */
static size_t
sign(const unsigned char *p, const unsigned char *end, unsigned char c, uint32_t low)
{
	size_t len;

	if (p == end || *p < 0x80)
		return p < end && *p == c;
	return utf8_decode(p, end, &len) - 0x2000 - low < 2 ? len : 0;
}

/* The bytes of the apostrophe at P: ' or U+2018, U+2019; 0 if there is none. */
static size_t
apostrophe(const unsigned char *p, const unsigned char *end)
{
	return sign(p, end, '\'', 0x18);
}

/* The bytes of the hyphen at P: - or U+2010, U+2011. */
static size_t
hyphen(const unsigned char *p, const unsigned char *end)
{
	return sign(p, end, '-', 0x10);
}

/* The end of the ending of a verb or a possessive at P ('s 're 'll, without the apostrophe); NULL if there is none. */
static const unsigned char *
clitic(const unsigned char *p, const unsigned char *end)
{
	static const char *const endings[] = { "s", "t", "d", "m", "re", "ve", "ll" };
	size_t i, n;

	for (i = 0; i < sizeof endings / sizeof endings[0]; i++) {
		n = strlen(endings[i]);
		if (ascii_starts(p, end, endings[i]))
			return alnum_at(p + n, end) ? NULL : p + n;
	}
	return NULL;
}

/* Whether a closing quote follows, or nothing but quotes and brackets up to the end of the text or line. */
static bool
closes(const unsigned char *p, const unsigned char *end)
{
	const unsigned char *start = p;
	size_t len;
	uint32_t cp;

	for (; p < end && *p != '\n'; p += len) {
		cp = utf8_decode(p, end, &len);
		if (p == start && (cp == '"' || cp == 0x201D))
			return true;
		if (cp != '\'' && cp != '"' && cp != ')' && cp != ']' && cp != ' ' && cp != 0x2019 && cp != 0x201D)
			return false;
	}
	return true;
}

static bool
is_abbreviation(const unsigned char *p, size_t n)
{
	unsigned char lower[ABBREVIATION_LONGEST];
	size_t i;

	if (n > sizeof lower)
		return false;
	for (i = 0; i < n; i++)
		lower[i] = ascii_lower(p[i]);
	return SORTEDWORDS_HAVE(abbreviations, bytes_between(lower, lower + n));
}

/* Whether the stop at P belongs to the word from START, whose last piece begins at PIECE. */
static bool
keeps_stop(const unsigned char *start, const unsigned char *piece, const unsigned char *p, const unsigned char *end)
{
	size_t len;
	enum kind k = kind_at(piece, end, &len);

	if (p + 1 < end && p[1] == '.')
		return false;
	if ((size_t)(p - piece) == len && k >= LOWER) {
		if (piece > start && piece[-1] == '.')
			return true;
		return k != LOWER && !closes(p + 1, end);
	}
	return (k == UPPER || (p - piece == 2 && piece[0] == 'v')) && is_abbreviation(piece, (size_t)(p - piece)) &&
	    !closes(p + 1, end);
}

/* Whether the stop at P, after the piece from PIECE, stands inside a word: "3.5", "a.m", "example.com", "U.S.A". */
static bool
ties_stop(const unsigned char *piece, const unsigned char *p, const unsigned char *end)
{
	if (ascii_at(p + 1, end, DIGIT))
		return ascii_at(p - 1, end, DIGIT);
	if (!ascii_at(p + 1, end, UPPER))
		return letter_at(p + 1, end);
	return p - piece <= 2 && !ascii_at(p + 2, end, LOWER);	/* not "ended.The", which lost its space */
}

/*
 * The bytes at P, after the piece from PIECE, that tie it to the piece after them: a hyphen, an apostrophe inside a
 * name, the point of a number or of a domain, the & of AT&T; 0 where the word ends.
 */
static size_t
tie(const unsigned char *piece, const unsigned char *p, const unsigned char *end)
{
	size_t n;

	if (p == end || *p == ' ')
		return 0;
	if ((n = hyphen(p, end)) > 0)
		return alnum_at(p + n, end) ? n : 0;
	if ((n = apostrophe(p, end)) > 0)
		return letter_at(p + n, end) && clitic(p + n, end) == NULL ? n : 0;
	switch (*p) {
	case '.':
		return ties_stop(piece, p, end);
	case ',':
	case ':':
	case '/':
		return ascii_at(p - 1, end, DIGIT) && ascii_at(p + 1, end, DIGIT);
	case '&':
		return ascii_at(p - 1, end, UPPER) && ascii_at(p + 1, end, UPPER);
	case '@':
	case '_':
		return alnum_at(p + 1, end);
	default:
		return 0;
	}
}

/* Whether the letters up to P, which start at PIECE, and the apostrophe there are the beginning of an "n't". */
static bool
is_not(const unsigned char *piece, const unsigned char *p, const unsigned char *end)
{
	size_t n = apostrophe(p, end);

	return n > 0 && p > piece && (p[-1] | 0x20) == 'n' && p + n < end && (p[n] | 0x20) == 't' &&
	    clitic(p + n, end) != NULL;
}

/* The end of the word that starts at P with a letter or a digit. */
static const unsigned char *
skip_word(const unsigned char *p, const unsigned char *end)
{
	const unsigned char *start = p, *piece = p;
	size_t n;

	for (;;) {
		piece = p;
		p = skip_alnum(p, end);
		if (is_not(piece, p, end))
			return p - 1 > start ? p - 1 : clitic(p + apostrophe(p, end), end);
		if ((n = tie(piece, p, end)) == 0 && p < end && *p == '.' && keeps_stop(start, piece, p, end)) {
			p++;
			n = hyphen(p, end);	/* "U.S.-led" */
			if (!alnum_at(p + n, end))
				n = 0;
		}
		if (n == 0)
			return p;
		p += n;
	}
}

static bool
holds_letter(const unsigned char *p, const unsigned char *end)
{
	for (; p < end; p++)
		if (*p >= 0x80 || ascii_kind[*p] > DIGIT)
			return true;
	return false;
}

/* The end of the web address that starts at P; P where none does. */
static const unsigned char *
skip_address(const unsigned char *p, const unsigned char *end)
{
	static const char *const heads[] = { "http://", "https://", "www." };
	const unsigned char *q = p;
	size_t i, len;

	for (i = 0; i < sizeof heads / sizeof heads[0]; i++)
		if (bytes_starts(bytes_between(p, end), bytes_of(heads[i])))
			break;
	if (i == sizeof heads / sizeof heads[0])
		return p;
	while (q < end && kind_at(q, end, &len) != SPACE && *q != '<' && *q != '>' && *q != '"')
		q += len;
	while (ascii_at(q - 1, end, MARK) && q[-1] != '/')	/* ends at a letter of the head */
		q--;
	return q;
}

/* The end of the mark that starts at P: "...", "--", "''" and "``" are one. */
static const unsigned char *
skip_mark(const unsigned char *p, const unsigned char *end)
{
	unsigned char c = *p;
	const unsigned char *q;
	size_t len;

	if (apostrophe(p, end) > 0 && (q = clitic(p + apostrophe(p, end), end)) != NULL)
		return q;
	kind_at(p, end, &len);
	p += len;
	if (c == '.' || c == '-' || c == '\'' || c == '`')
		while (p < end && *p == c)
			p++;
	return p;
}

bool
word_next(struct bytes text, size_t *at, struct word *w)
{
	const unsigned char *end = text.p + text.n, *p = skip_space(text.p + *at, end), *q;
	size_t len;
	enum kind k;

	*at = (size_t)(p - text.p);
	if (p == end)
		return false;
	k = kind_at(p, end, &len);
	if (k == MARK) {
		q = skip_mark(p, end);
		w->kind = holds_letter(p + len, q) ? WORD_LETTERS : WORD_MARK;
	} else if (k == IDEOGRAPH) {
		q = p + len;
		w->kind = WORD_LETTERS;
	} else {
		q = *p == 'h' || *p == 'w' ? skip_address(p, end) : p;
		if (q == p)
			q = skip_word(p, end);
		w->kind = k == DIGIT && !holds_letter(p, q) ? WORD_NUMBER : WORD_LETTERS;
	}
	w->start = (uint32_t)*at;
	*at = (size_t)(q - text.p);
	w->end = (uint32_t)*at;
	return true;
}
