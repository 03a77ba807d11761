#include <stddef.h>

#include "coderange.h"
#include "factchar.h"
#include "lettercase.h"

/* Scripts whose texts have no spaces between words. */
static bool
is_ideograph(uint32_t cp)
{
	static const struct coderange ranges[] = {
		{ 0xE01, 0xEFF }, { 0x1780, 0x17FF }, { 0x2E80, 0x2FFF }, { 0x3005, 0x3007 }, { 0x3021, 0x30FA },
		{ 0x30FC, 0x318F }, { 0x31F0, 0x4DBF }, { 0x4E00, 0x9FFF }, { 0xF900, 0xFAFF }, { 0xFF66, 0xFF9F },
		{ 0x20000, 0x3FFFF }
	};

	return cp >= 0xE01 && CODERANGE_HOLDS(ranges, cp);
}

static bool
is_mark(uint32_t cp)
{
	static const struct coderange ranges[] = {
		{ 0x80, 0xA9 }, { 0xAB, 0xB4 }, { 0xB6, 0xB9 }, { 0xBB, 0xBF }, { 0xD7, 0xD7 }, { 0xF7, 0xF7 },
		{ 0x60C, 0x60D }, { 0x61B, 0x61B }, { 0x66A, 0x66D }, { 0x2000, 0x2BFF }, { 0x3000, 0x303F },
		{ 0x30FB, 0x30FB }, { 0xFE10, 0xFE6F }, { 0xFEFF, 0xFEFF }, { 0xFF01, 0xFF0F }, { 0xFF1A, 0xFF20 },
		{ 0xFF3B, 0xFF40 }, { 0xFF5B, 0xFF65 }, { 0x1F000, 0x1FAFF }
	};

	return CODERANGE_HOLDS(ranges, cp);
}

static bool
is_stop(uint32_t cp)
{
	return cp == 0x3002 || cp == 0xFF01 || cp == 0xFF1F || cp == 0xFF61 || cp == 0x61F || cp == 0x6D4 ||
	    cp == 0x964 || cp == 0x965 || cp == 0x2026;
}

static bool
is_quote(uint32_t cp)
{
	return cp == 0xAB || cp == 0x201C || cp == 0x201E || cp == 0x2018 || cp == 0x201A || cp == 0x300C ||
	    cp == 0x300E;
}

enum factchar_kind
factchar_kind(uint32_t cp)
{
	if (factchar_digit(cp) >= 0)
		return FACTCHAR_DIGIT;
	if (is_ideograph(cp))
		return FACTCHAR_IDEOGRAPH;
	if (is_quote(cp))
		return FACTCHAR_QUOTE;
	if (is_stop(cp))
		return FACTCHAR_STOP;
	if (is_mark(cp))
		return FACTCHAR_MARK;
	return lettercase_is_upper(cp) ? FACTCHAR_CAPITAL : FACTCHAR_LETTER;
}

int
factchar_digit(uint32_t cp)
{
	static const uint32_t zeros[] = { '0', 0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0xFF10 };
	size_t i;

	for (i = 0; i < sizeof zeros / sizeof zeros[0]; i++)
		if (cp - zeros[i] < 10)
			return (int)(cp - zeros[i]);
	return -1;
}

bool
factchar_numeral(uint32_t cp, enum factword_kind *kind, int64_t *value)
{
	static const struct {
		uint32_t cp;
		enum factword_kind kind;
		int64_t value;
	} numerals[] = {
		{ 0x4E00, FACTWORD_ONE, 1 }, { 0x4E8C, FACTWORD_UNIT, 2 }, { 0x4E24, FACTWORD_UNIT, 2 },
		{ 0x4E09, FACTWORD_UNIT, 3 }, { 0x56DB, FACTWORD_UNIT, 4 }, { 0x4E94, FACTWORD_UNIT, 5 },
		{ 0x516D, FACTWORD_UNIT, 6 }, { 0x4E03, FACTWORD_UNIT, 7 }, { 0x516B, FACTWORD_UNIT, 8 },
		{ 0x4E5D, FACTWORD_UNIT, 9 }, { 0x5341, FACTWORD_HUNDRED, 10 }, { 0x767E, FACTWORD_HUNDRED, 100 },
		{ 0x5343, FACTWORD_HUNDRED, 1000 }, { 0x4E07, FACTWORD_THOUSAND, 10000 },
		{ 0x842C, FACTWORD_THOUSAND, 10000 }, { 0x5104, FACTWORD_THOUSAND, 100000000 },
		{ 0x4EBF, FACTWORD_THOUSAND, 100000000 }, { 0x5146, FACTWORD_THOUSAND, INT64_C(1000000000000) }
	};
	size_t i;

	for (i = 0; i < sizeof numerals / sizeof numerals[0]; i++)
		if (cp == numerals[i].cp) {
			*kind = numerals[i].kind;
			*value = numerals[i].value;
			return true;
		}
	return false;
}

int
factchar_weekday(uint32_t cp)
{
	static const uint32_t days[] = { 0x6708, 0x706B, 0x6C34, 0x6728, 0x91D1, 0x571F, 0x65E5 };
	size_t i;

	for (i = 0; i < sizeof days / sizeof days[0]; i++)
		if (cp == days[i])
			return (int)i + 1;
	return 0;
}
