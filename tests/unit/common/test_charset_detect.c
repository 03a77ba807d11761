#include "../unit.h"
#include "charset_detect.h"

static const char *
detect(const char *text)
{
	const char *name = charset_detect(bytes_of(text));

	return name != NULL ? name : "none";
}

#define is(text, want) ck_assert_str_eq(detect(text), want)

START_TEST(east_asian_charsets)
{
	/* "it is fine weather today" and the like, in each */
	is("\xBA\xA3\xC6\xFC\xA4\xCF\xA4\xA4\xA4\xA4\xC5\xB7\xB5\xA4\xA4\xC7\xA4\xB9", "euc-jp");
	is("\x8D\xA1\x93\xFA\x82\xCD\x82\xA2\x82\xA2\x93V\x8B" "C\x82\xC5\x82\xB7", "shift_jis");
	is("\xBF\xC0\xB4\xC3\xC0\xBA \xB3\xAF\xBE\xBE\xB0\xA1 \xC1\xC1\xBD\xC0\xB4\xCF\xB4\xD9", "euc-kr");
	is("\xBD\xF1\xCC\xEC\xCC\xEC\xC6\xF8\xBA\xDC\xBA\xC3", "gb18030");
	is("\xA4\xB5\xA4\xD1\xA4\xD1\xAE\xF0\xAB\xDC\xA6n\xA7\xDA\xAD\xCC\xA5h\xAA\xB1", "big5");
}
END_TEST

START_TEST(cyrillic_charsets)
{
	is("\xD1\xE5\xE3\xEE\xE4\xED\xFF \xF5\xEE\xF0\xEE\xF8\xE0\xFF \xEF\xEE\xE3\xEE\xE4\xE0", "windows-1251");
	is("\xF3\xC5\xC7\xCF\xC4\xCE\xD1 \xC8\xCF\xD2\xCF\xDB\xC1\xD1 \xD0\xCF\xC7\xCF\xC4\xC1", "koi8-r");
}
END_TEST

START_TEST(latin_is_left_alone)
{
	is("", "none");
	is("plain", "none");
	is("Le caf\xE9 est \xE0 c\xF4t\xE9 de la for\xEAt, o\xF9 l'\xE9t\xE9 s'ach\xE8ve; No\xEBl sera l\xE0.", "none");
	is("Gr\xFC\xDF" "e, Stra\xDF" "e, \xC4rger, \xDC" "bung, M\xFCller, Fu\xDF" "b\xE4lle, Gef\xE4\xDF", "none");
	is("\x93quotes\x94 and \x96 dashes \x97 and \x85 dots \x93more\x94", "none");
	is("\xA9 2026 \xAB r\xE9sum\xE9 \xBB \xB0 \xA3", "none");
	is("A\xC7\xC3O DE CORA\xC7\xC3O, A\xC7\xC3O, NA\xC7\xC3O, LI\xC7\xC3O, FUN\xC7\xC3O, UNI\xC3O", "none");
}
END_TEST

/* Five pairs are too few, six tell. */
START_TEST(how_many_are_enough)
{
	is("\xA4\xCF\xA4\xCF\xA4\xCF\xA4\xCF\xA4\xCF", "none");
	is("\xA4\xCF\xA4\xCF\xA4\xCF\xA4\xCF\xA4\xCF\xA4\xCF", "euc-jp");
	is("\xA4\xCF\xA4\xCF\xA4\xCF\xA4\xCF\xA4\xCF\xA4\xCF\xA4", "none");
	is("\xE5\xE3\xEE\xE5\xE3 \xEE\xE5\xE3\xEE\xE5\xE3", "none");
	is("\xE5\xE3\xEE\xE5\xE3 \xEE\xE5\xE3\xEE\xE5\xE3\xEE", "windows-1251");
}
END_TEST

/* The charset of text in which PART[i] stands TIMES[i] times. */
static const char *
mix(const char *const part[3], const unsigned times[3])
{
	static char text[400];
	size_t n = 0, i, k;

	for (i = 0; i < 3; i++)
		for (k = 0; k < times[i]; k++)
			n += (size_t)sprintf(text + n, "%s", part[i]);
	text[n] = '\0';
	return detect(text);
}

#define mix_is(n, a, m, b, want) \
	ck_assert_str_eq(mix((const char *const[]){ a, b, "" }, (const unsigned[]){ n, m, 0 }), want)
#define mix3_is(n, a, m, b, o, c, want) \
	ck_assert_str_eq(mix((const char *const[]){ a, b, c }, (const unsigned[]){ n, m, o }), want)

START_TEST(euc_at_its_limits)
{
	/* kana, from 15 in a hundred on, are Japanese */
	mix_is(3, "\xA4\xCF", 17, "\xB0\xA1", "euc-jp");
	mix_is(2, "\xA4\xCF", 18, "\xB0\xA1", "euc-kr");
	mix_is(3, "\xA5\xCF", 17, "\xB0\xA1", "euc-jp");
	mix_is(3, "\xA6\xA1", 17, "\xB0\xA1", "euc-kr");
	mix_is(3, "\xA3\xA1", 17, "\xB0\xA1", "euc-kr");
	/* half of the pairs are frequent ones */
	mix_is(10, "\xB0\xA1", 10, "\xA1\xA1", "euc-kr");
	mix_is(9, "\xB0\xA1", 11, "\xA1\xA1", "none");
	mix_is(20, "\xAF\xA1", 0, "", "none");
	mix_is(20, "\xD7\xA1", 0, "", "gb18030");
	mix_is(20, "\xD8\xA1", 0, "", "none");
	/* one in twenty is where Hangul has none */
	mix_is(1, "\xC9\xA1", 19, "\xB0\xA1", "gb18030");
	mix_is(1, "\xC9\xA1", 20, "\xB0\xA1", "euc-kr");
	mix_is(1, "\xC8\xA1", 19, "\xB0\xA1", "euc-kr");
	mix_is(1, "\xFE\xA1", 19, "\xB0\xA1", "gb18030");
	/* pairs of 0xA1 to 0xFE */
	mix_is(6, "\xA4\xCF", 1, "\xFE\xFE", "euc-jp");
	mix_is(6, "\xA4\xCF", 1, "\xA1\xA1", "euc-jp");
	mix_is(6, "\xA4\xCF", 1, "\xA0\xA1", "none");
	mix_is(6, "\xA4\xCF", 1, "\xFF\xA1", "none");
	mix_is(6, "\xA4\xCF", 1, "\xB0\xA0", "none");
	mix_is(6, "\xA4\xCF", 1, "\xB0\xFF", "none");
	mix_is(6, "\xA4\xCF", 1, "x\x7Fx", "euc-jp");
}
END_TEST

START_TEST(shift_jis_at_its_limits)
{
	mix_is(2, "\x82\xA0", 8, "\x8B\x43", "shift_jis");
	mix_is(1, "\x82\xA0", 5, "\x8B\x43", "none");
	mix_is(5, "\x82\xA0", 0, "", "none");
	mix_is(6, "\x82\x9F", 0, "", "shift_jis");
	mix_is(6, "\x82\x9E", 0, "", "none");
	mix_is(6, "\x82\xF1", 0, "", "shift_jis");
	mix_is(6, "\x82\xF2", 0, "", "none");
	mix_is(6, "\x83\x40", 0, "", "shift_jis");
	mix_is(6, "\x83\x96", 0, "", "shift_jis");
	mix_is(6, "\x83\x97", 0, "", "none");
	mix_is(6, "\x81\xA0", 0, "", "none");
	mix_is(6, "\x84\x50", 0, "", "none");
	/* leads of 0x81 to 0x9F and 0xE0 to 0xFC, trails of 0x40 to 0xFC but 0x7F, kana of one byte */
	mix_is(6, "\x82\xA0", 1, "\x81\x40\x9F\x7E\xE0\x80\xFC\xFC", "shift_jis");
	mix_is(6, "\x82\xA0", 1, "\xA1 \xDF ", "shift_jis");
	mix_is(6, "\x82\xA0", 1, "\x80\x40", "none");
	mix_is(6, "\x82\xA0", 1, "\xA0\x40", "none");
	mix_is(6, "\x82\xA0", 1, "\xFD\x40", "none");
	mix_is(6, "\x82\xA0", 1, "\x8B\x3F", "none");
	mix_is(6, "\x82\xA0", 1, "\x8B\x7F", "none");
	mix_is(6, "\x82\xA0", 1, "\x8B\xFD", "none");
	mix_is(6, "\x82\xA0", 1, "\x8B", "none");
}
END_TEST

START_TEST(big5_at_its_limits)
{
	/* of its pairs 7 in 10 are frequent, and from 1 in 10 to less than 3 in 4 end in ASCII */
	mix_is(1, "\xA4\x40", 9, "\xB0\xA1", "big5");
	mix_is(1, "\xA4\x40", 10, "\xB0\xA1", "none");
	mix_is(5, "\xA4\x40", 2, "\xB0\xA1", "big5");
	mix_is(6, "\xA4\x40", 2, "\xB0\xA1", "none");
	mix3_is(1, "\xA4\x40", 6, "\xB0\xA1", 3, "\xA1\xA1", "big5");
	mix3_is(2, "\xA4\x40", 7, "\xB0\xA1", 4, "\xA1\xA1", "none");
	mix3_is(1, "\xA4\x40", 6, "\xB0\xA1", 3, "ab ", "big5");
	mix_is(4, "\xC6\x40", 2, "\xC6\xA1", "big5");
	mix_is(4, "\xC7\x40", 2, "\xC7\xA1", "none");
	mix_is(4, "\xA3\x40", 2, "\xA3\xA1", "none");
	mix_is(3, "\xA4\x40", 2, "\xB0\xA1", "none");
	mix3_is(5, "\xA4\x40", 3, "\xB0\xA1", 1, "\xF9\xFE", "big5");
	mix3_is(5, "\xA4\x40", 3, "\xB0\xA1", 1, "\xFA\xA1", "none");
	mix3_is(5, "\xA4\x40", 3, "\xB0\xA1", 1, "\xA0\xA1", "none");
	mix3_is(5, "\xA4\x40", 3, "\xB0\xA1", 1, "\xB0\x7E", "big5");
	mix3_is(5, "\xA4\x40", 3, "\xB0\xA1", 1, "\xB0\x7F", "none");
	mix3_is(5, "\xA4\x40", 3, "\xB0\xA1", 1, "\xB0\x3F", "none");
	mix3_is(5, "\xA4\x40", 3, "\xB0\xA1", 1, "\xB0\xA0", "none");
	mix3_is(5, "\xA4\x40", 3, "\xB0\xA1", 1, "\xB0\xFF", "none");
	mix3_is(5, "\xA4\x40", 3, "\xB0\xA1", 1, "\xB0", "none");
}
END_TEST

START_TEST(cyrillic_at_its_limits)
{
	/* three letters a word, and three in four of them lowercase */
	mix_is(4, "\xE0\xE0\xE0 ", 0, "", "windows-1251");
	mix_is(4, "\xE0\xE0\xE0 ", 1, "\xE0\xE0", "none");
	mix_is(3, "\xE0\xFF\xE0 ", 1, "\xC0\xDF\xC0 ", "windows-1251");
	mix3_is(2, "\xE0\xE0\xE0 ", 1, "\xE0\xE0\xC0 ", 1, "\xC0\xC0\xC0 ", "none");
	mix_is(3, "\xC0\xDF\xDF ", 1, "\xE0\xE0\xE0 ", "koi8-r");
	mix_is(4, "\xBF\xBF\xBF ", 0, "", "none");
	mix_is(4, "\xE0\xE0\xE0\xBF ", 0, "", "windows-1251");
}
END_TEST

/* What comes after 64 KB is not looked at, nor is the line that is cut there. */
START_TEST(a_long_text_is_told_by_its_beginning)
{
	enum { SAMPLE = 64 * 1024 };
	static unsigned char text[SAMPLE + 2];
	size_t i;

	memset(text, 'x', sizeof text);
	for (i = 0; i < 12; i++)
		text[i] = i % 2 == 0 ? 0xA4 : 0xCF;
	text[12] = '\n';
	text[SAMPLE - 1] = 0xA4;
	text[SAMPLE] = 0xCF;
	ck_assert_str_eq(charset_detect((struct bytes){ text, SAMPLE + 2 }), "euc-jp");
	ck_assert_ptr_null(charset_detect((struct bytes){ text, SAMPLE }));
	text[SAMPLE] = 0xFF;
	ck_assert_str_eq(charset_detect((struct bytes){ text, SAMPLE + 1 }), "euc-jp");
	text[SAMPLE - 2] = '\n';
	ck_assert_str_eq(charset_detect((struct bytes){ text, SAMPLE + 1 }), "euc-jp");
	text[SAMPLE - 1] = '\n';
	text[SAMPLE - 2] = 0xFF;
	ck_assert_ptr_null(charset_detect((struct bytes){ text, SAMPLE + 1 }));
	text[12] = text[SAMPLE - 1] = 'x';
	ck_assert_ptr_null(charset_detect((struct bytes){ text, SAMPLE + 1 }));
}
END_TEST

UNIT_MAIN("charset_detect")
{
	tcase_add_test(unit, east_asian_charsets);
	tcase_add_test(unit, cyrillic_charsets);
	tcase_add_test(unit, latin_is_left_alone);
	tcase_add_test(unit, how_many_are_enough);
	tcase_add_test(unit, euc_at_its_limits);
	tcase_add_test(unit, shift_jis_at_its_limits);
	tcase_add_test(unit, big5_at_its_limits);
	tcase_add_test(unit, cyrillic_at_its_limits);
	tcase_add_test(unit, a_long_text_is_told_by_its_beginning);
}
