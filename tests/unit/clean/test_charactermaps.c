#include "../codemap.h"
#include "repair/mojibake.h"
#include "repair/whitespace.h"
#include "utf8.h"

static struct buf text;

/* What white space makes of a character between two letters: a space, a line, nothing, or the character. */
static const char *
space_word(uint32_t cp)
{
	buf_clear(&text);
	buf_byte(&text, 'a');
	utf8_put(&text, cp);
	buf_byte(&text, 'b');
	whitespace_fold(&text);
	if (text.n == 2)
		return "none";
	return text.n > 3 || text.p[1] > ' ' ? "keep" : text.p[1] == ' ' ? "space" : "line";
}

/* The same after a letter of a script that joins letters. */
static const char *
joiner_word(uint32_t cp)
{
	size_t n;

	buf_clear(&text);
	utf8_put(&text, cp);
	n = text.n;
	utf8_put(&text, 0x200D);
	buf_byte(&text, 'b');
	whitespace_fold(&text);
	return text.n == n + 4 ? "keep" : "drop";
}

static const char space_map[] =
	"0 none\n9 space\nA line\nB space\nD line\nE none\n20 space\n21 keep\n7F none\n85 line\n86 none\nA0 space\n"
	"A1 keep\nAD none\nAE keep\n61C none\n61D keep\n1680 space\n1681 keep\n180E none\n180F keep\n2000 space\n"
	"200B none\n2010 keep\n2028 line\n202A none\n202F space\n2030 keep\n205F space\n2060 none\n2070 keep\n"
	"3000 space\n3001 keep\nE000 none\nF900 keep\nFEFF none\nFF00 keep\nFFF9 none\nFFFD keep\nE0000 none\n";

static const char joiner_map[] =
	"0 drop\n600 keep\n61C drop\n61D keep\n1680 drop\n1681 keep\n180E drop\n180F keep\n2000 drop\n2010 keep\n"
	"2028 drop\n2030 keep\n205F drop\n2070 keep\n3000 drop\n3001 keep\nE000 drop\nF900 keep\nFEFF drop\n"
	"FF00 keep\nFFF9 drop\nFFFD keep\nE0000 drop\n";

START_TEST(folds_every_character_of_white_space)
{
	codemap_check(space_word, space_map);
	codemap_check(joiner_word, joiner_map);
}
END_TEST

/* The characters that N bytes read as where they are taken for windows-1252. */
static void
put_garbled(struct buf *to, const unsigned char *s, size_t n)
{
	static const uint16_t high[32] = {
		0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D,
		0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A,
		0x153, 0x9D, 0x17E, 0x178
	};
	size_t i;

	for (i = 0; i < n; i++)
		utf8_put(to, s[i] >= 0x80 && s[i] < 0xA0 ? high[s[i] - 0x80] : s[i]);
}

/*
 * Whether the character is undone where it is garbled: anywhere, only after a small letter, or never.  Of two bytes
 * what counts is the last one and whether the first is C2, C3 or another; those above U+3000 are as that.
 */
static const char *
mojibake_word(uint32_t cp)
{
	static struct buf meant, wanted;
	bool undone[2];
	int small;

	if (cp < 0x80 || (cp >= 0x140 && cp < 0x1FC0) || (cp > 0x3000 && cp != 0x10000))
		return "-";
	buf_clear(&meant);
	utf8_put(&meant, cp);
	for (small = 0; small < 2; small++) {
		buf_clear(&text);
		buf_clear(&wanted);
		buf_str(&text, small ? "x" : "X");
		buf_str(&wanted, small ? "x" : "X");
		put_garbled(&text, meant.p, meant.n);
		buf_put(&wanted, meant.p, meant.n);
		undone[small] = mojibake_possible(buf_view(&text)) && mojibake_undo(&text) == 1;
		if (undone[small])
			ck_assert(bytes_equal(buf_view(&text), buf_view(&wanted)));
	}
	return undone[0] ? undone[1] ? "always" : "capital" : undone[1] ? "small" : "never";
}

static const char mojibake_map[] =
	"0 -\n80 never\nA0 always\nC2 small\nC3 always\nC4 small\nCA always\nCB small\nCC always\nD1 small\n"
	"D8 always/small\nDD always\nE0 small\nE1 always\nED small\nEE always\nF7 small\nF8 always\nFB small\n"
	"FC always\n102 small\n103 always\n104 small\n10A always\n10B small\n10C always\n111 small\n"
	"118 always/small\n11D always\n120 never\n121 always\n129 small\n12C always\n12D small\n12F always\n"
	"132 small\n134 always\n137 small\n138 always\n139 small\n13C always\n140 -\n1FC0 never\n2000 always\n"
	"2020 never\n2021 always\n2040 never\n2080 always\n20A0 never\n20A1 always\n20C0 never\n2100 always\n"
	"2120 never\n2121 always\n2140 never\n3001 -\n10000 always\n10001 -\n";

START_TEST(undoes_every_character_that_is_certain)
{
	codemap_check(mojibake_word, mojibake_map);
}
END_TEST

UNIT_MAIN("charactermaps")
{
	tcase_add_test(unit, folds_every_character_of_white_space);
	tcase_add_test(unit, undoes_every_character_that_is_certain);
}
