#include "../unit.h"
#include "docformat.h"

static size_t start;

#define looks(text, want) ck_assert_int_eq(docformat_of(bytes_of(text), &start), want)

START_TEST(feeds)
{
	looks("<rss version='2.0'>", DOCFORMAT_FEED);
	looks("<?xml version='1.0'?>\n<!-- x --><!DOCTYPE rss [<!ENTITY a 'b'>]>\n<rss>", DOCFORMAT_FEED);
	looks("<rdf:RDF xmlns:rdf='x'>", DOCFORMAT_FEED);
	looks("<atom:feed>", DOCFORMAT_FEED);
	looks("<entry xmlns='http://www.w3.org/2005/Atom'>", DOCFORMAT_FEED);
	looks("<CHANNEL>", DOCFORMAT_FEED);
	looks("\n\nWarning: x\n<?xml version='1.0'?><feed>", DOCFORMAT_FEED);
}
END_TEST

START_TEST(pages)
{
	looks("<!DOCTYPE html><title>x</title>", DOCFORMAT_HTML);
	looks("<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>", DOCFORMAT_HTML);
	looks("<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0><html>", DOCFORMAT_HTML);
	looks("text <p>more</p>", DOCFORMAT_HTML);
	looks("<p>Only a piece", DOCFORMAT_HTML);
}
END_TEST

START_TEST(texts)
{
	looks("", DOCFORMAT_PLAIN);
	looks("Just text.", DOCFORMAT_PLAIN);
	looks("The <p> tag and the <rss> tag", DOCFORMAT_PLAIN);
	looks("a < b && c > d", DOCFORMAT_PLAIN);
	looks("{ curly } text", DOCFORMAT_PLAIN);
	looks("<Ada> hello\n<Ben> hi", DOCFORMAT_PLAIN);
}
END_TEST

START_TEST(others)
{
	looks("{\"version\": 1}", DOCFORMAT_JSON);
	looks(" {\n \"a\": 1}", DOCFORMAT_JSON);
	looks("<?xml version='1.0'?><svg>", DOCFORMAT_XML);
}
END_TEST

START_TEST(feeds_after_something_else)
{
	looks("Notice: x on line 3\n<rss version='2.0'>", DOCFORMAT_FEED);
	ck_assert_uint_eq(start, 20);
	looks("<br />\n<b>Warning</b>: x<br />\n<?xml version='1.0'?><rss>", DOCFORMAT_FEED);
	ck_assert_uint_eq(start, 31);
	looks("<div class='error'>x</div><feed xmlns='http://www.w3.org/2005/Atom'>", DOCFORMAT_FEED);
	ck_assert_uint_eq(start, 26);
	looks("<html><p>x</p><rss version='2.0'>", DOCFORMAT_HTML);
	looks("<!DOCTYPE html><p>x</p><rss version='2.0'>", DOCFORMAT_HTML);
	looks("<p>The <rss> tag</p>", DOCFORMAT_HTML);
	looks("  \n<urlset><url>", DOCFORMAT_FEED);
	looks("<opml version='2.0'>", DOCFORMAT_FEED);
	looks("<sitemapindex>", DOCFORMAT_FEED);
}
END_TEST

UNIT_MAIN("docformat")
{
	tcase_add_test(unit, feeds_after_something_else);
	tcase_add_test(unit, feeds);
	tcase_add_test(unit, pages);
	tcase_add_test(unit, texts);
	tcase_add_test(unit, others);
}
