#include "../unit.h"
#include "contenttype.h"

#define parses(value, want_type, want_charset) do { \
	struct contenttype t = contenttype_parse(bytes_of(value)); \
	ck_assert_bytes(t.type, want_type); \
	ck_assert_bytes(t.charset, want_charset); \
} while (0)

START_TEST(types_and_charsets)
{
	parses("text/html", "text/html", "");
	parses("text/xml;charset=koi8-r", "text/xml", "koi8-r");
	parses(" Text/HTML ; Charset = \"utf-8\" ", "Text/HTML", "utf-8");
	parses("text/html; boundary=a; charset=big5; charset=gbk", "text/html", "big5");
	parses("text/html; charset=", "text/html", "");
	parses("text/html; charset=\"", "text/html", "\"");
	parses("; charset=utf-8", "", "utf-8");
	parses("text/html;;;", "text/html", "");
	parses("", "", "");
}
END_TEST

UNIT_MAIN("contenttype")
{
	tcase_add_test(unit, types_and_charsets);
}
