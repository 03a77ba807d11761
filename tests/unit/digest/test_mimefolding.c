#include "../unit.h"
#include "mime.h"

static struct buf b;

static void
teardown(void)
{
	buf_free(&b);
}

static const char *
field(const char *name, const char *text)
{
	buf_clear(&b);
	mime_field(&b, name, bytes_of(text));
	buf_byte(&b, '\0');
	return (const char *)b.p;
}

#define X10 "xxxxxxxxxx"
#define X28 X10 X10 "xxxxxxxx"
#define X38 X10 X28

START_TEST(text_is_plain_while_it_is_printable_ascii)
{
	ck_assert_str_eq(field("Subject", "a ~ b"), "Subject: a ~ b\n");
	ck_assert_str_eq(field("Subject", "a\x7f" "b"), "Subject: =?utf-8?Q?a=7Fb?=\n");
	ck_assert_str_eq(field("Subject", "a\x1f" "b"), "Subject: =?utf-8?Q?a=1Fb?=\n");
	ck_assert_str_eq(field("Subject", "\xC3\xA9 b"), "Subject: =?utf-8?Q?=C3=A9_b?=\n");
	ck_assert_str_eq(field("Subject", "a = b"), "Subject: a = b\n");
	ck_assert_str_eq(field("Subject", "a =? b"), "Subject: =?utf-8?Q?a_=3D=3F_b?=\n");
	ck_assert_str_eq(field("Subject", "=?"), "Subject: =?utf-8?Q?=3D=3F?=\n");
	ck_assert_str_eq(field("Subject", ""), "Subject:\n");
	ck_assert_str_eq(field("Subject", " a  b "), "Subject: a b\n");
	ck_assert_str_eq(field("Subject", X38), "Subject: " X38 "\n");
	ck_assert_str_eq(field("Subject", X38 "x"), "Subject: =?utf-8?Q?" X38 "x?=\n");
	ck_assert_str_eq(field("Subject", "a!*+-/ \xC3\xA9"), "Subject: =?utf-8?Q?a!*+-/_=C3=A9?=\n");
}
END_TEST

START_TEST(lines_have_76_columns)
{
	ck_assert_str_eq(field("Subject", X38 " " X28), "Subject: " X38 " " X28 "\n");
	ck_assert_str_eq(field("Subject", X38 " " X28 "x"), "Subject: " X38 "\n " X28 "x\n");
	ck_assert_str_eq(field("Subject", X38 " " X28 " a"), "Subject: " X38 " " X28 "\n a\n");
	ck_assert_str_eq(field("Subject", X38 " " X38 " " X28 "xxxxxxxx"),
	    "Subject: " X38 "\n " X38 " " X28 "xxxxxxxx\n");
	ck_assert_str_eq(field("Subject", X38 " " X38 " " X28 "xxxxxxxxx"),
	    "Subject: " X38 "\n " X38 "\n " X28 "xxxxxxxxx\n");
	/* 55 characters, the 12 of the markers, and the 9 before them */
	ck_assert_str_eq(field("Subject", X38 X10 "xxxxxxx"), "Subject: =?utf-8?Q?" X38 X10 "xxxxxxx?=\n");
	ck_assert_str_eq(field("Subject", X38 X10 "xxxxxxxy"), "Subject: =?utf-8?Q?" X38 X10
	    "xxxxxxx?=\n =?utf-8?Q?y?=\n");
	ck_assert_str_eq(field("Subject", X38 X10 "xxxx\xC3\xA9"),
	    "Subject: =?utf-8?Q?" X38 X10 "xxxx?=\n =?utf-8?Q?=C3=A9?=\n");
	ck_assert_str_eq(field("Subject", X38 X10 "x\xC3\xA9"), "Subject: =?utf-8?Q?" X38 X10 "x=C3=A9?=\n");
}
END_TEST

START_TEST(an_encoded_word_has_30_columns_at_least)
{
	ck_assert_str_eq(field(X28 X10 "-------", "\xC3\xA9"), X28 X10 "-------: =?utf-8?Q?=C3=A9?=\n");
	ck_assert_str_eq(field(X28 X10 "--------", "\xC3\xA9"), X28 X10 "--------:\n =?utf-8?Q?=C3=A9?=\n");
}
END_TEST

UNIT_MAIN("mimefolding")
{
	tcase_add_checked_fixture(unit, NULL, teardown);
	tcase_add_test(unit, text_is_plain_while_it_is_printable_ascii);
	tcase_add_test(unit, lines_have_76_columns);
	tcase_add_test(unit, an_encoded_word_has_30_columns_at_least);
}
