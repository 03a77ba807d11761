#include "ascii.h"
#include "linecounts.h"
#include "letterclass.h"
#include "linestats.h"

enum {
	LOOKED_AT = 128,	/* bytes of a line that are counted; of a longer one the rest is taken to be alike */
	TAIL = 16		/* bytes at its end that may close brackets and quotes */
};

static uint8_t
begin_of(struct bytes s)
{
	const unsigned char *p = s.p, *end = s.p + s.n;
	bool quoted = false;
	size_t len;

	if (ascii_is_letter(*p))
		return ascii_is_upper(*p) ? BEGIN_CAPITAL : BEGIN_SMALL;
	for (; p < end; p += len) {
		switch (letterclass_of(letterclass_decode(p, end, &len))) {
		case LETTER_SMALL:
			return BEGIN_SMALL;
		case LETTER_CAPITAL:
			return quoted ? BEGIN_QUOTE : BEGIN_CAPITAL;
		case LETTER_DIGIT:
			return BEGIN_DIGIT;
		case LETTER_UNCASED: case LETTER_WIDE:
			return BEGIN_UNCASED;
		case LETTER_QUOTE:
			quoted = true;
			break;
		case LETTER_OPEN:
			break;
		default:
			return BEGIN_MARK;
		}
		if (p - s.p > TAIL)
			break;
	}
	return BEGIN_MARK;
}

static uint8_t
end_of(struct bytes s)
{
	const unsigned char *start = s.n > TAIL ? s.p + s.n - TAIL : s.p, *p = s.p + s.n;
	bool closed = false;
	size_t len;

	if (ascii_is_alnum(p[-1]))
		return END_NONE;
	if (p[-1] == '.' && (s.n < 3 || p[-2] != '.'))
		return END_STOP;
	while (p > start && (*start & 0xC0) == 0x80)
		start++;
	while (p > start) {
		uint32_t cp = utf8_decode_back(start, p, &len);

		switch (letterclass_of(cp)) {
		case LETTER_STOP:
			return cp == '.' && p - start >= 3 && p[-2] == '.' ? END_DOTS : END_STOP;
		case LETTER_DOTS:
			return END_DOTS;
		case LETTER_COLON:
			return END_COLON;
		case LETTER_COMMA:
			return END_COMMA;
		case LETTER_QUOTE: case LETTER_CLOSE:
			closed = true;
			break;
		case LETTER_RULE: case LETTER_OTHER: case LETTER_OPEN: case LETTER_COPYRIGHT:
			return END_MARK;
		default:
			return closed ? END_CLOSED : END_NONE;
		}
		p -= len;
	}
	return END_MARK;
}

static uint8_t
sixteenths(uint32_t part, uint32_t whole)
{
	return (uint8_t)(whole > 0 ? (16 * part + whole / 2) / whole : 0);
}

static uint8_t
at_most_255(uint32_t n)
{
	return (uint8_t)(n < 255 ? n : 255);
}

static uint8_t
kind_of(const struct textline *l)
{
	unsigned length = l->words <= 3 ? 0 : l->words <= 9 ? 1 : l->words <= 19 ? 2 : 3;

	return (uint8_t)(length * 4u + (l->end == END_STOP ? 2u : 0u) + (l->capitals >= 10 ? 1u : 0u));
}

/*
 * Scripts without capitals are measured as if they had them, where other scripts do: in sentences at the beginning, in
 * menus and titles all over.
 */
static void
lend_case(struct textline *l)
{
	bool sentence = l->end == END_STOP || l->words >= 12;

	l->begin = BEGIN_CAPITAL;
	l->capitals = sentence ? 2 : 14;
	l->small = sentence ? 4 : 0;
}

void
linestats_measure(struct textline *line)
{
	struct bytes s = line->s;
	struct linecounts c;

	if (s.n > LOOKED_AT) {
		s.n = LOOKED_AT;
		while (s.n > 0 && (s.p[s.n] & 0xC0) == 0x80)
			s.n--;
	}
	linecounts_of(&c, s);
	if (c.capital_letters > 3 && !c.small_letters)
		c.mark |= ALL_CAPITALS;
	if (*s.p == '(' && line->s.p[line->s.n - 1] == ')')
		c.mark |= IS_BRACKETED;
	line->mark = (uint8_t)c.mark;
	line->begin = begin_of(s);
	line->end = end_of(line->s);
	line->capitals = sixteenths(c.capitals, c.words);
	line->small = sixteenths(c.small, c.words);
	line->digits = sixteenths(c.digits, c.words);
	line->commas = at_most_255(c.commas);
	line->stops = at_most_255(c.stops);
	if (line->s.n > s.n)
		c.words = (uint32_t)((uint64_t)c.words * line->s.n / s.n);
	line->words = c.words;
	if (line->begin == BEGIN_UNCASED && c.capital_letters == 0 && !c.small_letters)
		lend_case(line);
	line->kind = kind_of(line);
}
