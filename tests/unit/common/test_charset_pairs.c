#include "../unit.h"
#include "buf.h"
#include "charset_detect.h"

static struct buf text;

/* What N times PART, with TAIL after it, is detected as; "none" if as nothing. */
static const char *
detected(const char *part, size_t n, const char *tail)
{
	const char *name;
	size_t i;

	buf_clear(&text);
	for (i = 0; i < n; i++)
		buf_str(&text, part);
	buf_str(&text, tail);
	name = charset_detect(buf_view(&text));
	return name != NULL ? name : "none";
}

START_TEST(one_wrong_pair_speaks_against_a_charset)
{
	ck_assert_str_eq(detected("\xA4\xA2\xA4\xA4", 20, ""), "euc-jp");
	ck_assert_str_eq(detected("\xA5\xA2\xA5\xA4", 20, ""), "euc-jp");
	ck_assert_str_ne(detected("\xA4\xA2\xA4\xA4", 20, "\xA4"), "euc-jp");
	ck_assert_str_ne(detected("\xA4\xA2\xA4\xA4", 20, "\xA4\xA0"), "euc-jp");
	ck_assert_str_ne(detected("\xA4\xA2\xA4\xA4", 20, "\xA0\xA4"), "euc-jp");
	ck_assert_str_ne(detected("\xA4\xA2\xA4\xA4", 20, "\xFF\xA4"), "euc-jp");
	ck_assert_str_ne(detected("\xA4\xA2\xA4\xA4", 20, "\xA4\xFF"), "euc-jp");
	ck_assert_str_eq(detected("\x82\xA0\x83\x41", 20, ""), "shift_jis");
	ck_assert_str_eq(detected("\x82\xA0\xB1 a", 20, ""), "shift_jis");
	ck_assert_str_ne(detected("\x82\xA0\x83\x41", 20, "\x80"), "shift_jis");
	ck_assert_str_ne(detected("\x82\xA0\x83\x41", 20, "\xA0"), "shift_jis");
	ck_assert_str_ne(detected("\x82\xA0\x83\x41", 20, "\xFD"), "shift_jis");
	ck_assert_str_ne(detected("\x82\xA0\x83\x41", 20, "\x82"), "shift_jis");
	ck_assert_str_ne(detected("\x82\xA0\x83\x41", 20, "\x82\x3F"), "shift_jis");
	ck_assert_str_ne(detected("\x82\xA0\x83\x41", 20, "\x82\x7F"), "shift_jis");
	ck_assert_str_ne(detected("\x82\xA0\x83\x41", 20, "\x82\xFD"), "shift_jis");
	ck_assert_str_ne(detected("\x88\x9F\x88\xA0", 20, ""), "shift_jis");	/* no kana */
	ck_assert_str_eq(detected("\xA4\xB5\xA4\x40", 20, ""), "big5");
	ck_assert_str_ne(detected("\xA4\xB5\xA4\x40", 20, "\xA4"), "big5");
	ck_assert_str_ne(detected("\xA4\xB5\xA4\x40", 20, "\xA4\x7F"), "big5");
	ck_assert_str_ne(detected("\xA4\xB5\xA4\x40", 20, "\xFA\x40"), "big5");
	ck_assert_str_ne(detected("\xA4\x41\xA4\x40", 20, ""), "big5");	/* all of them end in ASCII */
}
END_TEST

/* A long text is judged by what comes first, up to a line's end. */
START_TEST(a_sample_is_enough)
{
	ck_assert_str_eq(detected("\xA4\xA2\xA4\xA4\n", 50000, "\xFF"), "euc-jp");
	ck_assert_str_eq(detected("\xD1\xE5\xE3\xEE\xE4\xED\xFF \xF5\xEE\xF0\xEE\n", 50000, ""), "windows-1251");
	ck_assert_str_eq(detected("\xA4\xA2", 200000, ""), "none");	/* no line ends in it */
}
END_TEST

UNIT_MAIN("charset_pairs")
{
	tcase_add_test(unit, one_wrong_pair_speaks_against_a_charset);
	tcase_add_test(unit, a_sample_is_enough);
}
