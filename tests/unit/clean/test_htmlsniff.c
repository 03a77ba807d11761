#include "../unit.h"
#include "htmlsniff.h"

START_TEST(tells_html_from_text)
{
	static const char *const html[] = {
		"<p>a", "<!DOCTYPE html>", " \t\r\n<b>", "\\n\\t\\r <b>", "a</p>", "a </h1> b", "a</my-tag>",
		"a<br>b", "a<BR/>b",
		"a<br />b", "a < b </i>", "<a>", "a <1 </ b> </p>"
	};
	static const char *const text[] = {
		"", "a", "<", "<a", "a < b", "< p>", "<1>", "\\a<b", "\\", "\\n", "a</", "a</>", "a</p",
		"a</1>", "a</-a>", "a</p q>",
		"xn<b>", "\\<b>", "a<b", "a<br", "a<brx>", "a<bar>", "a<hr>", "a<", "x <!-- y"
	};
	size_t i;

	for (i = 0; i < sizeof html / sizeof html[0]; i++)
		ck_assert_msg(htmlsniff(bytes_of(html[i])), "'%s'", html[i]);
	for (i = 0; i < sizeof text / sizeof text[0]; i++)
		ck_assert_msg(!htmlsniff(bytes_of(text[i])), "'%s'", text[i]);
}
END_TEST

UNIT_MAIN("htmlsniff")
{
	tcase_add_test(unit, tells_html_from_text);
}
