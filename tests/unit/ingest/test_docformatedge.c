#include "../unit.h"
#include "docformat.h"

static const char *
format_of(const char *text)
{
	static const char *const name[] = {
		[DOCFORMAT_FEED] = "feed", [DOCFORMAT_JSONFEED] = "JSON feed", [DOCFORMAT_JSON] = "JSON",
		[DOCFORMAT_TABLE] = "table", [DOCFORMAT_HTML] = "HTML", [DOCFORMAT_PLAIN] = "text",
		[DOCFORMAT_XML] = "XML"
	};
	size_t start;

	return name[docformat_of(bytes_of(text), &start)];
}

#define ck_assert_format(text, want) ck_assert_str_eq(format_of(text), want)

START_TEST(tells_formats_by_their_first_bytes)
{
	ck_assert_format("{}", "JSON");
	ck_assert_format("{ }", "JSON");
	ck_assert_format("{", "text");
	ck_assert_format("{x", "text");
	ck_assert_format("{\"a\":1}", "JSON");
	ck_assert_format("{\"a\"", "JSON");
	ck_assert_format("[{\"a\":1}]", "JSON");
	ck_assert_format("[]", "JSON");
	ck_assert_format("[ ]", "JSON");
	ck_assert_format("[", "text");
	ck_assert_format("[1]", "text");
	ck_assert_format("[{]", "text");
	ck_assert_format("[{x", "text");
	ck_assert_format("{\"items\":[]}", "JSON feed");
	ck_assert_format("{\"items\":1}", "JSON");
	ck_assert_format("{\"feed_url\":\"x\"}", "JSON feed");
	ck_assert_format("{\"home_page_url\":\"x\"}", "JSON feed");
	ck_assert_format("{\"version\":\"https://jsonfeed.org/version/1\"}", "JSON feed");
	ck_assert_format("{\"version\":\"2\"}", "JSON");
	ck_assert_format("{\"a\":{\"items\":[]},\"b\":[1,{\"items\":[]}]}", "JSON");
	ck_assert_format("{\"a\":1,\"items\":[", "JSON feed");
	ck_assert_format("<rss", "text");
	ck_assert_format("<rss>", "feed");
	ck_assert_format("x <rss version=\"2.0\">", "feed");
	ck_assert_format("x <rss a=\"b\">", "text");
	ck_assert_format("x <rss xmlns:a=\"b\">", "feed");
	ck_assert_format("x <rss>", "text");
	ck_assert_format("x <channel version=\"1\">", "text");
	ck_assert_format("x <entry xmlns=\"a\">", "text");
	ck_assert_format("x <sitemapindex xmlns=\"a\">", "feed");
	ck_assert_format("<?xml version=\"1.0\"?><note>", "XML");
	ck_assert_format("<?xml version=\"1.0\"?><note><rss>", "XML");
	ck_assert_format("<note>", "text");
	ck_assert_format("<note><p>a</p>", "HTML");
	ck_assert_format("<?xml version=\"1.0\"?>", "text");
	ck_assert_format("x <?xml version=\"1.0\"?><html>", "HTML");
	ck_assert_format("x <html>", "text");
	ck_assert_format("x</p> <html>", "HTML");
	ck_assert_format("<p>x</p><html>", "HTML");
	ck_assert_format("<!doctype HTML>", "HTML");
	ck_assert_format("<!DOCTYPE note>", "text");
	ck_assert_format("<!doctype", "text");
	ck_assert_format("<!-- a --><html>", "HTML");
	ck_assert_format("<!-- a --><rss>", "feed");
	ck_assert_format("x <body", "text");
	ck_assert_format("a,b\n1,2\n", "text");
	ck_assert_format("a	b\n1	2\n", "text");
}
END_TEST

UNIT_MAIN("docformatedge")
{
	tcase_add_test(unit, tells_formats_by_their_first_bytes);
}
