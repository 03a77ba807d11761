#include "../unit.h"
#include "feed.h"

static struct feed feed;
static struct item item;

static void
start(const char *xml)
{
	feed_start(&feed, bytes_of(xml), bytes_of(""));
}

#define next_item() ck_assert(feed_next(&feed, &item))
#define is(field, want) ck_assert_bytes(buf_view(&item.field), want)

START_TEST(an_item_and_its_feed)
{
	start("<rss><channel><title>F</title><link>http://f.example/</link>"
	    "<item><title>A</title><link>a</link></item><item><title>B</title></item></channel></rss>");
	next_item();
	is(title, "A");
	is(url, "http://f.example/a");
	is(key, "http://f.example/a");
	ck_assert_bytes(buf_view(&feed.title), "F");
	next_item();
	is(title, "B");
	is(url, "");
	ck_assert(!feed_next(&feed, &item));
	ck_assert(feed_is_whole(&feed));
	ck_assert_uint_eq(feed.n, 2);
}
END_TEST

START_TEST(the_better_element_tells)
{
	start("<rss><item><dc:title>worse</dc:title><title>better</title><description>short</description>"
	    "<content:encoded>long</content:encoded><media:description>last</media:description>"
	    "<dcterms:modified>2026-03-05</dcterms:modified><pubDate>2 Mar 2026</pubDate><pubDate>3 Mar 2026</pubDate>"
	    "<author>x@y.example</author><dc:creator>Ada</dc:creator></item></rss>");
	next_item();
	is(title, "better");
	is(text, "long");
	is(date, "2026-03-02");
	is(author, "Ada");
}
END_TEST

START_TEST(empty_elements_do_not_tell)
{
	start("<rss><item><title/><dc:title>T</dc:title><content:encoded> </content:encoded>"
	    "<content>&lt;img src='pixel.gif'></content><description>D</description><pubDate>soon</pubDate><dc:date>2026-03-02</dc:date></item></rss>");
	next_item();
	is(title, "T");
	is(text, "D");
	is(date, "2026-03-02");
}
END_TEST

START_TEST(names_are_those_of_their_namespace)
{
	start("<x:feed xmlns:x='http://www.w3.org/2005/Atom' xmlns:o='http://o.example/'"
	    " xmlns:c='http://purl.org/dc/elements/1.1/'>"
	    "<x:entry xmlns:dc='http://o.example/'><o:title>no</o:title><x:title>yes</x:title>"
	    "<c:creator>Ada</c:creator><dc:date>2001-01-01</dc:date>"
	    "<svg:id xmlns:svg='http://www.w3.org/2000/svg'>no</svg:id></x:entry>"
	    "<x:entry><dc:date>2026-03-02</dc:date><x:id>k</x:id><x:title>2</x:title></x:entry></x:feed>");
	next_item();
	is(title, "yes");
	is(author, "Ada");
	is(date, "");
	is(key, "");
	next_item();
	is(date, "2026-03-02");
	is(key, "k");
}
END_TEST

START_TEST(a_root_in_an_unknown_namespace_is_a_feed)
{
	start("<rss xmlns='http://unheard.example/'><channel><item><title>T</title></item></channel></rss>");
	next_item();
	is(title, "T");
}
END_TEST

START_TEST(guid_and_link)
{
	start("<rss><item><guid>http://g.example/1</guid></item>"
	    "<item><guid isPermaLink='false'>http://g.example/2</guid><title>T</title></item>"
	    "<item><link>http://l.example/3</link><guid>http://g.example/3</guid></item>"
	    "<item><guid>4</guid><title>T</title></item></rss>");
	next_item();
	is(url, "http://g.example/1");
	next_item();
	is(url, "");
	is(key, "http://g.example/2");
	next_item();
	is(url, "http://l.example/3");
	is(key, "http://g.example/3");
	next_item();
	is(url, "");
}
END_TEST

START_TEST(bases_nest)
{
	feed_start(&feed, bytes_of("<feed xml:base='a/'><entry xml:base='b/'><link xml:base='c/' href='d'/></entry>"
	    "<entry xml:base='javascript:x'><link href='d'/></entry></feed>"), bytes_of("http://x.example/y"));
	next_item();
	is(url, "http://x.example/a/b/c/d");
	next_item();
	is(url, "http://x.example/a/d");
}
END_TEST

START_TEST(missing_ends)
{
	start("<rss><channel><item><title>1</title><item><title>2<description>d</item>"
	    "<item><title>3</title></channel>");
	next_item();
	is(title, "1");
	next_item();
	next_item();
	is(title, "3");
	ck_assert(!feed_next(&feed, &item));
	ck_assert(feed_is_whole(&feed));
}
END_TEST

START_TEST(a_cut_item_is_left_out)
{
	start("<feed><entry><title>1</title></entry><entry><title>2</title><content>The be");
	next_item();
	is(title, "1");
	ck_assert(!feed_next(&feed, &item));
	ck_assert(!feed_is_whole(&feed));
}
END_TEST

START_TEST(one_entry_is_a_document)
{
	start("<entry xmlns='http://www.w3.org/2005/Atom'><title>T</title></entry>");
	next_item();
	is(title, "T");
	ck_assert(feed_is_whole(&feed));
}
END_TEST

START_TEST(forms_of_text)
{
	start("<feed><entry><content type='html'>&lt;p>a &amp;amp; b&lt;/p></content></entry>"
	    "<entry><content type='xhtml'><div>a &amp; b</div></content></entry>"
	    "<entry><content><![CDATA[<p>a &amp; b</p>]]></content></entry>"
	    "<entry><content type='text'>&lt;p></content></entry>"
	    "<entry><content mode='base64' type='text/html'>PHA+YQ==</content></entry></feed>");
	next_item();
	is(text, "<p>a &amp; b</p>");
	ck_assert(item.html);
	next_item();
	is(text, "<div>a &amp; b</div>");
	ck_assert(item.html);
	next_item();
	is(text, "<p>a &amp; b</p>");
	ck_assert(item.html);
	next_item();
	is(text, "<p>");
	ck_assert(!item.html);
	next_item();
	is(text, "<p>a");
	ck_assert(item.html);
}
END_TEST

START_TEST(cdf)
{
	start("<CHANNEL><ITEM HREF='http://c.example/' LASTMOD='2026-03-02T01:00'><TITLE>T</TITLE>"
	    "<ABSTRACT>A</ABSTRACT></ITEM></CHANNEL>");
	next_item();
	is(url, "http://c.example/");
	is(date, "2026-03-02T01:00:00Z");
	is(title, "T");
	is(text, "A");
}
END_TEST

UNIT_MAIN("feed")
{
	tcase_add_test(unit, an_item_and_its_feed);
	tcase_add_test(unit, the_better_element_tells);
	tcase_add_test(unit, empty_elements_do_not_tell);
	tcase_add_test(unit, names_are_those_of_their_namespace);
	tcase_add_test(unit, a_root_in_an_unknown_namespace_is_a_feed);
	tcase_add_test(unit, guid_and_link);
	tcase_add_test(unit, bases_nest);
	tcase_add_test(unit, missing_ends);
	tcase_add_test(unit, a_cut_item_is_left_out);
	tcase_add_test(unit, one_entry_is_a_document);
	tcase_add_test(unit, forms_of_text);
	tcase_add_test(unit, cdf);
}
