#include "factchar.h"
#include "factscan.h"
#include "utf8.h"

#define X FACTSCAN_NOTHING
#define S FACTSCAN_SMALL
#define C FACTSCAN_CAPITAL
#define D FACTSCAN_DIGIT
#define T FACTSCAN_STOP
#define L FACTSCAN_LINE
#define Q FACTSCAN_QUOTE
#define W FACTSCAN_WIDE
const unsigned char factscan_class[256] = {
	X, X, X, X, X, X, X, X, X, X, L, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X,
	X, T, Q, X, X, X, X, X, X, X, X, X, X, X, T, X, D, D, D, D, D, D, D, D, D, D, X, X, X, X, X, T,
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
#undef D
#undef T
#undef L
#undef Q
#undef W

const unsigned char *
factscan_word(const unsigned char *p, const unsigned char *end, bool *mixed)
{
	size_t len;
	enum factchar_kind k;

	*mixed = false;
	if (p < end && ascii_is_letter(*p))
		p = factscan_small(p + 1, end);
	if (p == end || !factscan_in_word(*p))
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

const unsigned char *
factscan_nothing(const unsigned char *p, const unsigned char *end)
{
	while (p < end && factscan_class[*p] == FACTSCAN_NOTHING)
		p++;
	return p;
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

static const unsigned char *
digits(const unsigned char *p, const unsigned char *end)
{
	size_t len;

	for (; p < end; p += len) {
		len = 1;
		if (!ascii_is_digit(*p) && (*p < 0x80 || (len = digit_length(p, end)) == 0))
			break;
	}
	return p;
}

const unsigned char *
factscan_number(const unsigned char *p, const unsigned char *end)
{
	bool mixed;

	for (;;) {
		p = digits(p, end);
		if (end - p < 2 || !ties_digits(*p) || digit_length(p + 1, end) == 0)
			break;
		p++;
	}
	return p < end && ascii_is_letter(*p) ? factscan_word(p, end, &mixed) : p;
}

unsigned
factscan_short_number(const unsigned char *p, const unsigned char *end, unsigned most, int64_t *value)
{
	unsigned n;

	*value = 0;
	for (n = 0; p < end && n <= most && ascii_is_digit(*p); p++, n++)
		*value = 10 * *value + (*p - '0');
	return n <= most && (p == end || (!factscan_in_word(*p) && !ties_digits(*p))) ? n : 0;
}
