#include "ascii.h"
#include "linecounts.h"
#include "letterclass.h"
#include "textlines.h"
#include "bytemask.h"

/* One word, from P up to the space at END. */
static void
count_word(struct linecounts *c, const unsigned char *p, const unsigned char *end, bool last)
{
	enum letterclass first = LETTER_OTHER, now = LETTER_OTHER, before = LETTER_OTHER;
	size_t len, letters = 0, wide = 0;

	for (; p < end; p += len) {
		before = now;
		now = letterclass_of(letterclass_decode(p, end, &len));
		if (now <= LETTER_WIDE) {
			if (letters++ == 0)
				first = now;
			c->small_letters |= now == LETTER_SMALL;
			c->capital_letters += now == LETTER_CAPITAL;
			wide += now == LETTER_WIDE;
		} else if (wide > 0) {
			c->stops += now == LETTER_STOP;
			c->commas += now == LETTER_COMMA;
		}
	}
	if (letters == 0)
		return;
	c->words += wide > 1 ? (uint32_t)wide / 2 : 1;
	c->capitals += first == LETTER_CAPITAL;
	c->digits += first == LETTER_DIGIT;
	c->small += first == LETTER_SMALL && letters <= 3;
	if (wide > 0)
		return;
	c->commas += now == LETTER_COMMA;
	if (now == LETTER_QUOTE || now == LETTER_CLOSE)
		now = before;
	c->stops += !last && now == LETTER_STOP && letters > 1;
}

/* Words of any script, character by character. */
static void
count_characters(struct linecounts *c, struct bytes s)
{
	const unsigned char *p = s.p, *end = s.p + s.n;

	while (p < end) {
		const unsigned char *space = memchr(p, ' ', (size_t)(end - p));

		if (space == NULL)
			space = end;
		count_word(c, p, space, space == end);
		p = space + 1;
	}
}

/* The words that begin in the block NOW; AFTER is the next one, LAST the line's last byte where it is here. */
static void
count_block(struct linecounts *c, const struct bytemask *now, uint64_t space_before, const struct bytemask *after,
    uint64_t last)
{
	uint64_t letter = now->small | now->capital | now->digit | now->high;
	uint64_t gap1 = now->space >> 1 | after->space << 63, gap2 = now->space >> 2 | after->space << 62;
	uint64_t gap3 = now->space >> 3 | after->space << 61;
	uint64_t start = ~now->space & (now->space << 1 | space_before);
	uint64_t word = (start & letter) | ((start & ~letter) << 1 & letter);	/* after a quote or bracket, too */

	c->words += bytemask_count(word);
	c->capitals += bytemask_count(word & now->capital);
	if ((word & now->digit) != 0)
		c->digits += bytemask_count(word & now->digit);
	c->small += bytemask_count(word & now->small & (gap1 | gap2 | gap3));
	if ((now->comma & gap1) != 0)
		c->commas += bytemask_count(now->comma & gap1);
	if ((now->stop & gap1) != 0)
		c->stops += bytemask_count(now->stop & gap1 & ~last & ~(start << 1));
	c->small_letters |= (now->small | now->high) != 0;
	if (!c->small_letters)
		c->capital_letters += bytemask_count(now->capital);
}

/* The first digits of runs of four in a block. */
static uint64_t
years(const struct bytemask *m)
{
	uint64_t d = m->digit;

	return d & d >> 1 & d >> 2 & d >> 3 & ~(d << 1) & ~(d >> 4);
}

/* What the sign at byte I of S, or the number of four digits there, marks the line with. */
static unsigned
mark_at(struct bytes s, size_t i)
{
	const unsigned char *p = s.p + i;
	size_t left = s.n - i;

	switch (*p) {
	case '|':
		return HAS_RULE;
	case '@':
		return HAS_ADDRESS;
	case '"':
		return HAS_QUOTE;
	case '(':
		return left > 2 && (p[1] | 0x20) == 'c' && p[2] == ')' ? HAS_COPYRIGHT : 0;
	case ':':
		if (left > 2 && p[1] == '/' && p[2] == '/')
			return HAS_ADDRESS;
		return i > 0 && left > 2 && ascii_is_digit(p[-1]) && ascii_is_digit(p[1]) &&
		    ascii_is_digit(p[2]) ? HAS_CLOCK : 0;
	case '1':
		return p[1] == '9' ? HAS_YEAR : 0;
	case '2':
		return p[1] == '0' ? HAS_YEAR : 0;
	case 0xC2:
		return p[1] == 0xA9 ? HAS_COPYRIGHT : p[1] == 0xB7 ? HAS_RULE :
		    p[1] == 0xAB || p[1] == 0xBB ? HAS_QUOTE : 0;
	case 0xE2:
		if (p[1] != 0x80)
			return 0;
		return p[2] == 0xA2 || p[2] == 0xBA ? HAS_RULE : p[2] >= 0x9C && p[2] <= 0x9F ? HAS_QUOTE : 0;
	default:
		return 0;
	}
}

void
linecounts_of(struct linecounts *c, struct bytes s)
{
	struct bytemask now, after = { 0 };
	uint64_t before = 1;
	size_t at, high = 0;

	memset(c, 0, sizeof *c);
	bytemask_block(&now, s.p, s.n < BYTEMASK_BYTES ? s.n : BYTEMASK_BYTES);
	for (at = 0; at < s.n; at += BYTEMASK_BYTES) {
		size_t left = s.n - at;
		uint64_t usual = now.small | now.capital | now.space | now.comma | now.stop | now.digit;
		uint64_t signs = ~usual | (now.digit != 0 ? years(&now) : 0);
		uint64_t last = left <= BYTEMASK_BYTES ? (uint64_t)1 << (left - 1) : 0;

		left = left > BYTEMASK_BYTES ? left - BYTEMASK_BYTES : 0;
		if (left > 0)
			bytemask_block(&after, s.p + at + BYTEMASK_BYTES, left < BYTEMASK_BYTES ? left :
			    BYTEMASK_BYTES);
		else
			after.space = UINT64_MAX;
		count_block(c, &now, before, &after, last);
		high += now.high != 0 ? bytemask_count(now.high) : 0;
		for (; signs != 0; signs &= signs - 1)
			c->mark |= mark_at(s, at + bytemask_first(signs));
		before = now.space >> 63;
		now = after;
	}
	if (4 * high > s.n) {
		unsigned mark = c->mark;

		memset(c, 0, sizeof *c);
		c->mark = mark;
		count_characters(c, s);
	}
}
