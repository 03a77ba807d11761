#include "../unit.h"
#include "jsonwrite.h"

START_TEST(escapes_what_a_string_cannot_hold)
{
	static const unsigned char text[] = "a\"b\\c\nd\te\x01\x7f\xc3\xa9";
	struct buf b = { 0 };

	jsonwrite_string(&b, bytes_between(text, text + sizeof text - 1));
	ck_assert_bytes(buf_view(&b), "\"a\\\"b\\\\c\\nd\\u0009e\\u0001\\u007f\xc3\xa9\"");
	buf_clear(&b);
	jsonwrite_string(&b, bytes_of(""));
	ck_assert_bytes(buf_view(&b), "\"\"");
	buf_free(&b);
}
END_TEST

START_TEST(puts_commas_between_members)
{
	struct buf b = { 0 };

	buf_byte(&b, '{');
	jsonwrite_member(&b, "a", bytes_of("x"));
	jsonwrite_number(&b, "n", 12);
	buf_byte(&b, '}');
	ck_assert_bytes(buf_view(&b), "{\"a\":\"x\",\"n\":12}");
	buf_free(&b);
}
END_TEST

UNIT_MAIN("jsonwrite")
{
	tcase_add_test(unit, escapes_what_a_string_cannot_hold);
	tcase_add_test(unit, puts_commas_between_members);
}
