#include "charset_detect.h"

enum {
	SAMPLE = 64 * 1024,	/* bytes looked at */
	LEAST = 6		/* characters that tell a charset */
};

static bool
between(unsigned char c, unsigned char first, unsigned char last)
{
	return c >= first && c <= last;
}

/* Whether PART is at least N hundredths of WHOLE. */
static bool
is_share(size_t part, size_t whole, size_t n)
{
	return part * 100 >= whole * n;
}

/* The pairs in a text as EUC has them, two bytes from 0xA1 up, by their first byte. */
static const char *
euc(struct bytes s)
{
	size_t i, pairs = 0, kana = 0, common = 0, late = 0;

	for (i = 0; i < s.n; i++) {
		unsigned char lead = s.p[i];

		if (lead < 0x80)
			continue;
		if (lead < 0xA1 || lead == 0xFF || ++i == s.n || s.p[i] < 0xA1 || s.p[i] == 0xFF)
			return NULL;
		pairs++;
		kana += lead == 0xA4 || lead == 0xA5;
		common += between(lead, 0xB0, 0xD7);	/* the frequent ideographs, and all Hangul */
		late += between(lead, 0xC9, 0xFE);	/* where Hangul has none */
	}
	if (pairs < LEAST)
		return NULL;
	if (is_share(kana, pairs, 15))
		return "euc-jp";
	if (!is_share(common, pairs, 50))
		return NULL;
	return is_share(late, pairs, 5) ? "gb18030" : "euc-kr";
}

/* Shift_JIS, by its kana, which no Japanese text is without. */
static const char *
shift_jis(struct bytes s)
{
	size_t i, pairs = 0, kana = 0;

	for (i = 0; i < s.n; i++) {
		unsigned char lead = s.p[i], trail;

		if (lead < 0x80 || between(lead, 0xA1, 0xDF))	/* ASCII or one byte of kana */
			continue;
		if (lead == 0x80 || lead == 0xA0 || lead > 0xFC || ++i == s.n)
			return NULL;
		trail = s.p[i];
		if (!between(trail, 0x40, 0xFC) || trail == 0x7F)
			return NULL;
		pairs++;
		kana += (lead == 0x82 && between(trail, 0x9F, 0xF1)) || (lead == 0x83 && between(trail, 0x40, 0x96));
	}
	return pairs >= LEAST && is_share(kana, pairs, 20) ? "shift_jis" : NULL;
}

/* Big5: the frequent characters begin with 0xA4 to 0xC6, and some of them end in ASCII. */
static const char *
big5(struct bytes s)
{
	size_t i, pairs = 0, frequent = 0, ascii = 0;

	for (i = 0; i < s.n; i++) {
		unsigned char lead = s.p[i], trail;

		if (lead < 0x80)
			continue;
		if (!between(lead, 0xA1, 0xF9) || ++i == s.n)
			return NULL;
		trail = s.p[i];
		if (!between(trail, 0x40, 0x7E) && !between(trail, 0xA1, 0xFE))
			return NULL;
		pairs++;
		frequent += between(lead, 0xA4, 0xC6);
		ascii += trail < 0x80;
	}
	if (pairs < LEAST || !is_share(frequent, pairs, 70))
		return NULL;
	return is_share(ascii, pairs, 10) && !is_share(ascii, pairs, 75) ? "big5" : NULL;
}

/* Cyrillic: words are runs of high bytes, most of them lowercase letters, where the other charset has its capitals. */
static const char *
cyrillic(struct bytes s)
{
	size_t i, letters = 0, runs = 0, low = 0, high = 0;

	for (i = 0; i < s.n; i++) {
		if (s.p[i] < 0xC0)
			continue;
		runs += i == 0 || s.p[i - 1] < 0xC0;
		letters++;
		low += s.p[i] < 0xE0;
		high += s.p[i] >= 0xE0;
	}
	if (letters < 2 * LEAST || letters < 3 * runs)
		return NULL;
	if (is_share(high, letters, 75))
		return "windows-1251";
	return is_share(low, letters, 75) ? "koi8-r" : NULL;
}

const char *
charset_detect(struct bytes s)
{
	const char *(*const tests[])(struct bytes) = { euc, shift_jis, big5, cyrillic };
	const char *name = NULL;
	size_t i;

	if (s.n > SAMPLE)	/* up to a line's end, where no pair is cut in two */
		for (s.n = SAMPLE; s.n > 0 && s.p[s.n - 1] != '\n'; s.n--)
			;
	for (i = 0; name == NULL && i < sizeof tests / sizeof *tests; i++)
		name = tests[i](s);
	return name;
}
