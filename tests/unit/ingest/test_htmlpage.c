#include "../unit.h"
#include "htmlpage.h"

static struct item item;

static void
page(const char *html)
{
	htmlpage_read(bytes_of(html), bytes_of("http://base.example/a/b"), &item);
	ck_assert(item.html);
	ck_assert_bytes(buf_view(&item.text), html);
}

START_TEST(address)
{
	page("<link rel=canonical href=../c><meta property='og:url' content='http://other.example/'>");
	ck_assert_bytes(buf_view(&item.url), "http://base.example/c");
	page("<meta property='og:url' content='http://other.example/?a&amp;b'>");
	ck_assert_bytes(buf_view(&item.url), "http://other.example/?a&b");
	page("<link rel=canonical href='android-app://x'>");
	ck_assert_bytes(buf_view(&item.url), "http://base.example/a/b");
	page("<body><link rel=canonical href=c>");
	ck_assert_bytes(buf_view(&item.url), "http://base.example/a/b");
}
END_TEST

START_TEST(site)
{
	page("<meta name='og:site_name' content=' Hill &amp;\n Dale '>");
	ck_assert_bytes(buf_view(&item.source), "Hill & Dale");
	page("<p>x");
	ck_assert_bytes(buf_view(&item.source), "");
}
END_TEST

UNIT_MAIN("htmlpage")
{
	tcase_add_test(unit, address);
	tcase_add_test(unit, site);
}
