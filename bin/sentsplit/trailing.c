#include "ascii.h"
#include "charclass.h"
#include "trailing.h"

/* Bytes, with the brackets around them. */
enum {
	NUMBER_MAX = 16,	/* of a note's number */
	CITATION_MAX = 32
};

static const unsigned char *
take_brackets(const unsigned char *p, const unsigned char *limit)
{
	const unsigned char *q;
	bool digit = false;
	uint32_t cp;
	size_t len;

	if (p == limit || *p != '[')
		return p;
	for (q = p + 1; q < limit && q - p < NUMBER_MAX; q += len) {
		cp = charclass_decode(q, &len);
		if (cp == ']' && digit)
			return q + 1;
		if (cp >= '0' && cp <= '9')
			digit = true;
		else if (cp != ',' && cp != ' ' && cp != '-' && cp != 0x2013)
			break;
	}
	return p;
}

const unsigned char *
trailing_brackets(const unsigned char *p, const unsigned char *limit)
{
	const unsigned char *from = p, *end;

	while ((end = take_brackets(from, limit)) > from) {
		p = end;
		from = p < limit && *p == ' ' ? p + 1 : p;
	}
	return p;
}

const unsigned char *
trailing_citation(const unsigned char *p, const unsigned char *limit)
{
	const unsigned char *q;
	bool digit = false, letter = false;

	if (p == limit || *p != '(')
		return p;
	for (q = p + 1; q < limit && q - p < CITATION_MAX && *q != '(' && *q != '?' && *q != '!'; q++) {
		if (*q == ')')
			return digit && letter ? q + 1 : p;
		letter = letter || ascii_is_letter(*q);
		digit = digit || ascii_is_digit(*q);
	}
	return p;
}

/* Whether the stop at AT touches what a note's number may follow: four lowercase letters or more, or a bracket. */
static bool
takes_note(const unsigned char *start, const unsigned char *at)
{
	int i;

	if (at > start && (at[-1] == ')' || at[-1] == ']'))
		return true;
	for (i = 1; i <= 4; i++)
		if (at - start < i || !ascii_is_lower(at[-i]))
			return false;
	return true;
}

/* The end of the figures of a note at P, "end.12 Next" or "end.12 13 Next"; P where they are none. */
static const unsigned char *
take_figures(const unsigned char *p, const unsigned char *limit)
{
	const unsigned char *q = p, *from;

	do {
		from = q;
		while (q < limit && ascii_is_digit(*q))
			q++;
		if (q == from || q - from > 3)
			return p;
		if (q == limit || *q++ != ' ')
			return p;
	} while (q < limit && ascii_is_digit(*q));
	return charclass_at(q, limit) == CHAR_UPPER ? q - 1 : p;
}

/* The end of raised figures at P. */
static const unsigned char *
take_raised(const unsigned char *p, const unsigned char *limit)
{
	uint32_t cp;
	size_t len;

	for (; p < limit; p += len) {
		cp = charclass_decode(p, &len);
		if (cp != 0xB9 && cp != 0xB2 && cp != 0xB3 && !(cp >= 0x2070 && cp <= 0x2079))
			break;
	}
	return p;
}

const unsigned char *
trailing_note(const unsigned char *p, const unsigned char *limit, const unsigned char *sentence,
    const unsigned char *stop)
{
	const unsigned char *q = trailing_brackets(take_raised(p, limit), limit);

	return q == p && stop != NULL && takes_note(sentence, stop) ? take_figures(p, limit) : q;
}

static bool
is_one_of(const unsigned char *p, const unsigned char *limit, const char *set)
{
	return p < limit && memchr(set, *p, strlen(set)) != NULL;
}

static bool
is_emoji(uint32_t cp)
{
	return (cp >= 0x2600 && cp <= 0x27BF) || (cp >= 0x1F000 && cp <= 0x1FAFF) || cp == 0x200D || cp == 0xFE0F;
}

const unsigned char *
trailing_smiley(const unsigned char *p, const unsigned char *limit)
{
	const unsigned char *q = p;
	size_t len;

	while (q < limit && *q >= 0x80 && is_emoji(charclass_decode(q, &len)))
		q += len;
	if (q > p || !is_one_of(q, limit, ":;="))
		return q;
	q++;
	if (is_one_of(q, limit, "-'o"))
		q++;
	if (!is_one_of(q, limit, ")(DPp/\\|*"))
		return p;
	for (q++; q < limit && *q == q[-1]; q++)
		continue;
	return q == limit || *q == ' ' ? q : p;
}
