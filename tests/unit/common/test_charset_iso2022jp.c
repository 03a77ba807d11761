#include "../unit.h"
#include "charset.h"

static struct buf out;

static struct bytes
read_bytes(const char *s, size_t n)
{
	buf_clear(&out);
	buf_put(&out, s, n);
	charset_to_utf8(&out, "iso-2022-jp");
	return buf_view(&out);
}

#define ck_assert_read(s, want) ck_assert_bytes(read_bytes(s, sizeof s - 1), want)
#define WRONG "\xEF\xBF\xBD"

START_TEST(reads_each_set)
{
	ck_assert_read("a\033$B\x24\x22\x24\x24\033(Bz", "a\xE3\x81\x82\xE3\x81\x84z");
	ck_assert_read("\033$@\x24\x22\033(B", "\xE3\x81\x82");
	ck_assert_read("\033(J\\~a\033(B\\~", "\xC2\xA5\xE2\x80\xBE" "a\\~");
	ck_assert_read("\033(I\x21\x5F\x60\x20\033(B", "\xEF\xBD\xA1\xEF\xBE\x9F" WRONG WRONG);
	ck_assert_read("", "");
}
END_TEST

/* As the Encoding Standard's decoder has it: what is wrong is one replacement, and nothing after it is lost. */
START_TEST(replaces_what_is_wrong)
{
	ck_assert_read("\033$B\x24", WRONG);
	ck_assert_read("\033$B\x24\033(Bz", WRONG "z");
	ck_assert_read("\033$B\x24\x7F\x24\x22", WRONG "\xE3\x81\x82");
	ck_assert_read("\033$B\x20\x24\x22", WRONG "\xE3\x81\x82");
	ck_assert_read("\033$B\x7F\x24\x22", WRONG "\xE3\x81\x82");
	ck_assert_read("\033$B\x7E\x7E", WRONG);
	ck_assert_read("\033$B\033(Bz", WRONG "z");
	ck_assert_read("\033Xz", WRONG "Xz");
	ck_assert_read("\033", WRONG);
	ck_assert_read("\x0E\x0F\x80z", WRONG WRONG WRONG "z");
}
END_TEST

UNIT_MAIN("charset_iso2022jp")
{
	tcase_add_test(unit, reads_each_set);
	tcase_add_test(unit, replaces_what_is_wrong);
}
