#include "../unit.h"
#include "quotedprintable.h"

static void
quotes(const char *text, const char *want)
{
	struct buf b = { 0 };

	quotedprintable(&b, bytes_of(text));
	ck_assert_bytes(buf_view(&b), want);
	buf_free(&b);
}

START_TEST(escapes_what_mail_may_change)
{
	quotes("a = b\n", "a =3D b\n");
	quotes("Käse", "K=C3=A4se");
	quotes("blank \nnext", "blank=20\nnext");
	quotes("\ttab", "=09tab");
	quotes("blank ", "blank=20");
	quotes(" ", "=20");
}
END_TEST

START_TEST(no_line_ends_the_mail_or_begins_another)
{
	quotes(".\n..a", "=2E\n=2E.a");
	quotes("From Aln\nfrom", "=46rom Aln\nfrom");
}
END_TEST

START_TEST(long_lines_break_softly)
{
	quotes("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.b",
	    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=\naaaaaaaaa.b");
}
END_TEST

UNIT_MAIN("quotedprintable")
{
	tcase_add_test(unit, escapes_what_mail_may_change);
	tcase_add_test(unit, no_line_ends_the_mail_or_begins_another);
	tcase_add_test(unit, long_lines_break_softly);
}
