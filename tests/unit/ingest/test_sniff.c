#include "../unit.h"
#include "sniff.h"

#define looks(text, want) ck_assert_int_eq(sniff(bytes_of(text)), want)

START_TEST(feeds)
{
	looks("<rss version='2.0'>", SNIFF_FEED);
	looks("<?xml version='1.0'?>\n<!-- x --><!DOCTYPE rss [<!ENTITY a 'b'>]>\n<rss>", SNIFF_FEED);
	looks("<rdf:RDF xmlns:rdf='x'>", SNIFF_FEED);
	looks("<atom:feed>", SNIFF_FEED);
	looks("<entry xmlns='http://www.w3.org/2005/Atom'>", SNIFF_FEED);
	looks("<CHANNEL>", SNIFF_FEED);
	looks("\n\nWarning: x\n<?xml version='1.0'?><feed>", SNIFF_FEED);
}
END_TEST

START_TEST(pages)
{
	looks("<!DOCTYPE html><title>x</title>", SNIFF_HTML);
	looks("<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>", SNIFF_HTML);
	looks("<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0><html>", SNIFF_HTML);
	looks("text <p>more</p>", SNIFF_HTML);
	looks("<p>Only a piece", SNIFF_HTML);
}
END_TEST

START_TEST(texts)
{
	looks("", SNIFF_PLAIN);
	looks("Just text.", SNIFF_PLAIN);
	looks("The <p> tag and the <rss> tag", SNIFF_PLAIN);
	looks("a < b && c > d", SNIFF_PLAIN);
	looks("{ curly } text", SNIFF_PLAIN);
	looks("<Ada> hello\n<Ben> hi", SNIFF_PLAIN);
}
END_TEST

START_TEST(others)
{
	looks("{\"version\": 1}", SNIFF_JSON);
	looks(" {\n \"a\": 1}", SNIFF_JSON);
	looks("<?xml version='1.0'?><opml>", SNIFF_XML);
}
END_TEST

UNIT_MAIN("sniff")
{
	tcase_add_test(unit, feeds);
	tcase_add_test(unit, pages);
	tcase_add_test(unit, texts);
	tcase_add_test(unit, others);
}
