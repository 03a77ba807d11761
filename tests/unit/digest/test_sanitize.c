#include "../unit.h"
#include "sanitize.h"

static void
shows(const char *text, const char *want)
{
	struct buf b = { 0 };

	sanitize(&b, bytes_of(text));
	ck_assert_bytes(buf_view(&b), want);
	buf_free(&b);
}

START_TEST(white_space_becomes_one_blank)
{
	shows("  The \t bridge\r\nat\xC2\xA0" "Aln\xE2\x80\xA8 is\xE3\x80\x80shut \n", "The bridge at Aln is shut");
	shows(" \n ", "");
	shows("", "");
}
END_TEST

START_TEST(terminal_escapes_lose_their_power)
{
	shows("\x1b[31mred\x1b]0;title\x07", "[31mred]0;title");
	shows("a\xC2\x9B" "31mb\x7f" "c\bd", "a31mbcd");
}
END_TEST

START_TEST(nothing_turns_the_direction_or_hides)
{
	shows("\xE2\x80\xAEgnp.exe\xE2\x81\xA6x\xE2\x81\xA9", "gnp.exex");
	shows("a\xE2\x80\x8B" "b\xEF\xBB\xBF" "c\xC2\xAD" "d\xF3\xA0\x81\x81" "e\xEE\x80\x80", "abcde");
}
END_TEST

START_TEST(letters_and_joiners_stay)
{
	shows("Müller שלום 東京 க்‌ஷ 👩‍👧", "Müller שלום 東京 க்‌ஷ 👩‍👧");
}
END_TEST

UNIT_MAIN("sanitize")
{
	tcase_add_test(unit, white_space_becomes_one_blank);
	tcase_add_test(unit, terminal_escapes_lose_their_power);
	tcase_add_test(unit, nothing_turns_the_direction_or_hides);
	tcase_add_test(unit, letters_and_joiners_stay);
}
