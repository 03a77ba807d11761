#include "../unit.h"
#include "markdown.h"

static void
escapes(const char *text, const char *want)
{
	struct buf b = { 0 };

	markdown_escape(&b, bytes_of(text));
	ck_assert_bytes(buf_view(&b), want);
	buf_free(&b);
}

START_TEST(marks_lose_their_meaning)
{
	escapes("*a* _b_ `c` [d](e) <f> #g |h| ~~i~~ &amp; \\",
	    "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> \\#g \\|h\\| \\~\\~i\\~\\~ \\&amp; \\\\");
}
END_TEST

START_TEST(no_line_becomes_a_list_or_a_rule)
{
	escapes("2026. A year", "2026\\. A year");
	escapes("12) x", "12\\) x");
	escapes("- x", "\\- x");
	escapes("+ x", "\\+ x");
	escapes("---", "\\---");
	escapes("=x", "\\=x");
	escapes("On 5. May - and + so", "On 5. May - and + so");
}
END_TEST

UNIT_MAIN("markdown")
{
	tcase_add_test(unit, marks_lose_their_meaning);
	tcase_add_test(unit, no_line_becomes_a_list_or_a_rule);
}
