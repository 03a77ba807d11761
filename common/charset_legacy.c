#include "charset_chart.h"
#include "charset_iso2022jp.h"
#include "charset_legacy.h"
#include "utf8.h"

/* Room that one character needs at most: four bytes become two code points of up to four bytes. */
enum { ROOM = 8 };

/*
 * The character at P, which is before END and not ASCII: its code points, the second of them 0 if there is one, or an
 * error, 0.  Returns its bytes.  A byte of ASCII that ends a wrong sequence is not one of them.
 */
typedef size_t decoder(const unsigned char *p, const unsigned char *end, uint32_t point[2]);

static bool
is_between(unsigned char c, unsigned char first, unsigned char last)
{
	return c >= first && c <= last;
}

/* The length of a pair of bytes that stands for POINT, or for nothing. */
static size_t
pair_length(unsigned char trail, uint32_t point)
{
	return point == 0 && trail < 0x80 ? 1 : 2;
}

static size_t
gb18030_four(const unsigned char *p, const unsigned char *end, uint32_t *point)
{
	if (end - p < 3 || (end - p == 3 && is_between(p[2], 0x81, 0xFE)))
		return (size_t)(end - p);
	if (!is_between(p[2], 0x81, 0xFE) || !is_between(p[3], 0x30, 0x39))
		return 1;
	*point = charset_chart_gb18030_range(((size_t)(p[0] - 0x81) * 10 + (size_t)(p[1] - 0x30)) * 1260 +
	    (size_t)(p[2] - 0x81) * 10 + (size_t)(p[3] - 0x30));
	return 4;
}

static size_t
gb18030(const unsigned char *p, const unsigned char *end, uint32_t point[2])
{
	if (p[0] == 0x80)
		point[0] = 0x20AC;
	if (p[0] == 0x80 || p[0] == 0xFF || end - p < 2)
		return 1;
	if (is_between(p[1], 0x30, 0x39))
		return gb18030_four(p, end, point);
	if (is_between(p[1], 0x40, 0x7E) || is_between(p[1], 0x80, 0xFE))
		point[0] = charset_chart_gb18030((size_t)(p[0] - 0x81) * 190 + p[1] - (p[1] < 0x7F ? 0x40 : 0x41));
	return pair_length(p[1], point[0]);
}

static size_t
big5(const unsigned char *p, const unsigned char *end, uint32_t point[2])
{
	size_t pointer;

	if (p[0] == 0x80 || p[0] == 0xFF || end - p < 2)
		return 1;
	if (!is_between(p[1], 0x40, 0x7E) && !is_between(p[1], 0xA1, 0xFE))
		return pair_length(p[1], 0);
	pointer = (size_t)(p[0] - 0x81) * 157 + p[1] - (p[1] < 0x7F ? 0x40 : 0x62);
	switch (pointer) {	/* E with circumflex, and macron or caron: two code points */
	case 1133:
	case 1135:
		point[0] = 0xCA;
		break;
	case 1164:
	case 1166:
		point[0] = 0xEA;
		break;
	default:
		point[0] = charset_chart_big5(pointer);
		return pair_length(p[1], point[0]);
	}
	point[1] = pointer == 1133 || pointer == 1164 ? 0x304 : 0x30C;
	return 2;
}

static size_t
euc_jp(const unsigned char *p, const unsigned char *end, uint32_t point[2])
{
	bool three = p[0] == 0x8F && end - p > 1 && is_between(p[1], 0xA1, 0xFE);

	if (!is_between(p[0], 0xA1, 0xFE) && p[0] != 0x8E && p[0] != 0x8F)
		return 1;
	p += three;
	if (end - p < 2)
		return (size_t)three + 1;
	if (p[0] == 0x8E && is_between(p[1], 0xA1, 0xDF))
		point[0] = 0xFF61 + (uint32_t)(p[1] - 0xA1);
	else if (is_between(p[0], 0xA1, 0xFE) && is_between(p[1], 0xA1, 0xFE))
		point[0] = (three ? charset_chart_jis0212 :
		    charset_chart_jis0208)((size_t)(p[0] - 0xA1) * 94 + p[1] - 0xA1);
	return (size_t)three + pair_length(p[1], point[0]);
}

static size_t
euc_kr(const unsigned char *p, const unsigned char *end, uint32_t point[2])
{
	if (p[0] == 0x80 || p[0] == 0xFF || end - p < 2)
		return 1;
	if (is_between(p[1], 0x41, 0xFE))
		point[0] = charset_chart_euc_kr((size_t)(p[0] - 0x81) * 190 + p[1] - 0x41);
	return pair_length(p[1], point[0]);
}

/* Pointers of Shift_JIS that stand for the private use area. */
enum { SJIS_PRIVATE = 8836, SJIS_PRIVATE_END = 10715 };

static size_t
shift_jis(const unsigned char *p, const unsigned char *end, uint32_t point[2])
{
	size_t pointer;

	if (p[0] == 0x80)
		point[0] = p[0];
	else if (is_between(p[0], 0xA1, 0xDF))
		point[0] = 0xFF61 + (uint32_t)(p[0] - 0xA1);
	if (point[0] != 0 || p[0] == 0xA0 || p[0] > 0xFC || end - p < 2)
		return 1;
	if (is_between(p[1], 0x40, 0x7E) || is_between(p[1], 0x80, 0xFC)) {
		pointer = (size_t)(p[0] - (p[0] < 0xA0 ? 0x81 : 0xC1)) * 188 + p[1] - (p[1] < 0x7F ? 0x40 : 0x41);
		point[0] = pointer >= SJIS_PRIVATE && pointer <= SJIS_PRIVATE_END ?
		    (uint32_t)(0xE000 + pointer - SJIS_PRIVATE) : charset_chart_jis0208(pointer);
	}
	return pair_length(p[1], point[0]);
}

static decoder *
decoder_of(const char *name)
{
	static const struct {
		const char *name;
		decoder *decode;
	} all[] = {
		{ "gbk", gb18030 }, { "gb18030", gb18030 }, { "big5", big5 }, { "euc-jp", euc_jp },
		{ "euc-kr", euc_kr },
		{ "shift_jis", shift_jis }
	};
	size_t i;

	for (i = 0; i < sizeof all / sizeof *all; i++)
		if (strcmp(all[i].name, name) == 0)
			return all[i].decode;
	return NULL;
}

bool
charset_legacy_knows(const char *name)
{
	return charset_chart_single(name) != NULL || decoder_of(name) != NULL || strcmp(name, "iso-2022-jp") == 0;
}

/* Writes a code point, or U+FFFD for 0, which is an error; returns the number of errors. */
static size_t
put(struct gapbuffer *g, uint32_t point)
{
	utf8_put(g->text, point != 0 ? point : UTF8_REPLACEMENT);
	return point == 0;
}

static size_t
decode_single(struct gapbuffer *g, const uint16_t *table)
{
	size_t bad = 0;
	unsigned char c;

	while (g->next < g->end) {
		gapbuffer_reserve(g, ROOM);
		c = g->text->p[g->next++];
		if (c < 0x80)
			buf_byte(g->text, c);
		else
			bad += put(g, table[c - 0x80]);
	}
	return bad;
}

static size_t
decode_multi(struct gapbuffer *g, decoder *decode)
{
	size_t bad = 0;

	while (g->next < g->end) {
		uint32_t point[2] = { 0 };
		struct bytes left;

		gapbuffer_reserve(g, ROOM);
		left = gapbuffer_left(g);
		if (left.p[0] < 0x80) {
			g->next++;
			buf_byte(g->text, left.p[0]);
			continue;
		}
		g->next += decode(left.p, left.p + left.n, point);
		bad += put(g, point[0]);
		if (point[1] != 0)
			put(g, point[1]);
	}
	return bad;
}

size_t
charset_legacy_decode(struct gapbuffer *g, const char *name)
{
	const uint16_t *table = charset_chart_single(name);
	decoder *decode = decoder_of(name);

	if (table != NULL)
		return decode_single(g, table);
	return decode != NULL ? decode_multi(g, decode) : charset_iso2022jp_decode(g);
}
