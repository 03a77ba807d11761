#include "../unit.h"
#include "feed.h"

static struct feed feed;
static struct item item;

static struct bytes window;

static void
start_at(const char *xml, const char *base)
{
	feed_start(&feed, bytes_of(base));
	window = bytes_of(xml);
}

static void
start(const char *xml)
{
	start_at(xml, "");
}

#define next_item() ck_assert_int_eq(feed_next(&feed, &window, true, &item), ITEM_READY)
#define no_more() ck_assert_int_eq(feed_next(&feed, &window, true, &item), ITEM_END)
#define is(field, want) ck_assert_bytes(buf_view(&item.field), want)

START_TEST(an_item_and_its_feed)
{
	start("<rss><channel><title>F</title><link>http://f.example/</link>"
	    "<item><title>A</title><link>a</link></item><item><title>B</title></item></channel></rss>");
	next_item();
	is(title, "A");
	is(url, "http://f.example/a");
	is(key, "");
	ck_assert_bytes(buf_view(&feed.title), "F");
	next_item();
	is(title, "B");
	is(url, "");
	no_more();
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
	    "<content>&lt;img src='pixel.gif'></content><description>D</description>"
	    "<pubDate>soon</pubDate><dc:date>2026-03-02</dc:date></item></rss>");
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
	start_at("<feed xml:base='a/'><entry xml:base='b/'><link xml:base='c/' href='d'/></entry>"
	    "<entry xml:base='javascript:x'><link href='d'/></entry></feed>", "http://x.example/y");
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
	no_more();
	ck_assert(feed_is_whole(&feed));
}
END_TEST

START_TEST(a_cut_item_is_left_out)
{
	start("<feed><entry><title>1</title></entry><entry><title>2</title><content>The be");
	next_item();
	is(title, "1");
	no_more();
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

START_TEST(fields_without_an_end_tag)
{
	start("<rss><channel><title>F<atom:link href='http://f.example/feed' rel='self'><cloud domain='x'>"
	    "<item><link href='http://f.example/1'><enclosure url='x'><title>1<description>D1</description></item>"
	    "<item><media:thumbnail url='x'><title>2</title><category>c<description>D2</item></channel></rss>");
	next_item();
	ck_assert_bytes(buf_view(&feed.title), "F");
	is(url, "http://f.example/1");
	is(title, "1");
	is(text, "D1");
	next_item();
	is(title, "2");
	is(text, "D2");
	no_more();
	ck_assert(feed_is_whole(&feed));
}
END_TEST

/* One more of them than are read twice: what follows is lost, but no item is. */
START_TEST(many_fields_without_an_end_tag)
{
	start("<rss><item><id><id><id><id><id><id><id><id><title>1</title></item>"
	    "<item><id><id><id><id><id><id><id><id><id><title>2</title></item><item><title>3</title></item></rss>");
	next_item();
	is(title, "1");
	next_item();
	is(title, "3");
	no_more();
	ck_assert_uint_eq(feed.n, 3);
}
END_TEST

START_TEST(the_longest_text)
{
	start("<rss xmlns:y='http://news.yandex.ru'><item><content:encoded>&lt;p>&amp;nbsp;&lt;/p></content:encoded>"
	    "<description>D</description></item>"
	    "<item><description>Four words are here</description><content:encoded>Four words</content:encoded></item>"
	    "<item><description>A line</description><y:full-text>Many more lines than one</y:full-text></item>"
	    "<item><itunes:summary>The longest of all</itunes:summary><description>Short</description></item>"
	    "<item><media:group><media:description>About a picture, at length</media:description></media:group>"
	    "<description>Short</description></item>"
	    "<item><media:content><media:title>M</media:title><media:description>Alone</media:description>"
	    "</media:content></item></rss>");
	next_item();
	is(text, "D");
	next_item();
	is(text, "Four words are here");
	next_item();
	is(text, "Many more lines than one");
	next_item();
	is(text, "The longest of all");
	next_item();
	is(text, "Short");
	next_item();
	is(text, "Alone");
	is(title, "M");
}
END_TEST

/* A text that ranks lower is to be longer by more than a quarter. */
START_TEST(a_little_longer_is_not_fuller)
{
	start("<rss><item><content:encoded>12345678</content:encoded><description>1234567890</description></item>"
	    "<item><content:encoded>12345678</content:encoded><description>12345678901</description></item>"
	    "<item><description>12345678901</description><content:encoded>12345678</content:encoded></item>"
	    "<item><description>1234567890</description><content:encoded>12345678</content:encoded></item></rss>");
	next_item();
	is(text, "12345678");
	next_item();
	is(text, "12345678901");
	next_item();
	is(text, "12345678901");
	next_item();
	is(text, "12345678");
}
END_TEST

START_TEST(links)
{
	start("<feed><link rel='self' href='https://f.example/x/feed'/>"
	    "<entry><link rel='alternate' type='application/pdf' href='1.pdf'/>"
	    "<link type='text/html' href='1'/></entry>"
	    "<entry><link rel='http://www.iana.org/assignments/relation/alternate' href='/2'/>"
	    "<link rel='related' href='/3'/></entry>"
	    "<entry><link type='application/json' href='4.json'/></entry></feed>");
	next_item();
	is(url, "https://f.example/x/1");
	next_item();
	is(url, "https://f.example/2");
	next_item();
	is(url, "https://f.example/x/4.json");
}
END_TEST

START_TEST(lists_of_addresses)
{
	start("<opml><head><title>T</title></head><body><outline text='Group'><outline xmlUrl='http://a.example/'/>"
	    "</outline></body></opml>");
	next_item();
	is(url, "http://a.example/");
	no_more();
	ck_assert_int_eq(feed.kind, FEED_OPML);
	start("<sitemapindex><sitemap><loc>http://a.example/map</loc></sitemap></sitemapindex>");
	next_item();
	is(url, "http://a.example/map");
	ck_assert_int_eq(feed.kind, FEED_SITEMAPINDEX);
	start("<urlset><url><loc>http://a.example/1</loc><news:news><news:title>N</news:title></news:news></url>"
	    "</urlset>");
	next_item();
	is(title, "N");
	ck_assert_int_eq(feed.kind, FEED_SITEMAP);
}
END_TEST

/* Any window that ends within an item asks for more, and the items are the same wherever it ends. */
START_TEST(windows_of_every_length)
{
	static const char xml[] = "<?xml version='1.0'?><rss xmlns:c='http://purl.org/rss/1.0/modules/content/'>"
	    "<channel><title>F</title><atom:link href='x'><item><title>A &amp; B</title>"
	    "<c:encoded><![CDATA[<p>x</p>]]></c:encoded>"
	    "</item><!-- c --><item><guid>2</guid></item><item xmlns:q='u'><title>2</title></item></channel></rss>";
	size_t n, full = sizeof xml - 1, found;
	enum item_step step;

	for (n = 1; n <= full; n++) {
		size_t end = n;

		start("");
		window = bytes_between((const unsigned char *)xml, (const unsigned char *)xml + n);
		found = 0;
		while ((step = feed_next(&feed, &window, end == full, &item)) != ITEM_END) {
			if (step == ITEM_READY)
				ck_assert_bytes(buf_view(&item.title), found++ == 0 ? "A & B" : "2");
			if (step == ITEM_MORE) {
				ck_assert_uint_lt(end, full);
				end += n < full - end ? n : full - end;
				window.n = (size_t)((const unsigned char *)xml + end - window.p);
			}
		}
		ck_assert_uint_eq(found, 2);
		ck_assert(feed_is_whole(&feed));
		ck_assert_bytes(buf_view(&feed.title), "F");
	}
}
END_TEST

/* What each item gets of its feed is short; longer, it is dropped. */
START_TEST(shared_values_have_up_to_2048_bytes)
{
	static const char *const heads[][2] = {
		{ "<title>", "</title>" }, { "<author>", "</author>" }, { "<link>http://f.example/", "</link>" },
		{ "<link rel='self' href='http://f.example/", "'/>" }
	};
	const struct buf *const values[] = { &feed.title, &feed.author, &feed.link, &feed.self };
	char xml[2400];
	size_t i, n;

	for (i = 0; i < 4; i++)
		for (n = 2048; n <= 2049; n++) {
			const char *address = strstr(heads[i][0], "http");
			size_t fill = n - (address != NULL ? strlen(address) : 0);

			snprintf(xml, sizeof xml, "<rss>%s%0*d%s</rss>", heads[i][0], (int)fill, 0, heads[i][1]);
			start(xml);
			no_more();
			ck_assert_uint_eq(values[i]->n, n == 2048 ? n : 0);
		}
}
END_TEST

START_TEST(the_feed_has_the_better_title_and_all_its_authors)
{
	start("<rss><channel><dc:title>worse</dc:title><title>better</title><itunes:title>no</itunes:title>"
	    "<title/><author>Ada</author><itunes:author>Ben</itunes:author><link>http://f.example/</link>"
	    "<link type='application/pdf'>http://f.example/2</link></channel></rss>");
	no_more();
	ck_assert_bytes(buf_view(&feed.title), "better");
	ck_assert_bytes(buf_view(&feed.author), "Ada, Ben");
	ck_assert_bytes(buf_view(&feed.link), "http://f.example/");
	start("<rss><channel><dc:title> </dc:title><itunes:title>T</itunes:title></channel></rss>");
	no_more();
	ck_assert_bytes(buf_view(&feed.title), "T");
}
END_TEST

/* Declarations of one feed do not hold for the next, nor those of an item for the one after it. */
START_TEST(declarations_end_with_what_has_them)
{
	start("<rss xmlns:a='http://purl.org/dc/elements/1.1/'><item xmlns:b='http://purl.org/dc/elements/1.1/'>"
	    "<b:title>1</b:title></item><item><description>2</description><b:title>no</b:title></item>"
	    "<item xmlns:c='http://purl.org/dc/elements/1.1/'><c:title>3</c:title>"
	    "<a:creator>A</a:creator></item></rss>");
	next_item();
	is(title, "1");
	next_item();
	is(title, "");
	next_item();
	is(title, "3");
	is(author, "A");
	start("<rss xmlns:d='http://purl.org/dc/elements/1.1/'><item><description>2</description><a:title>no</a:title>"
	    "<d:creator>D</d:creator></item></rss>");
	next_item();
	is(title, "");
	is(author, "D");
}
END_TEST

START_TEST(what_an_item_is_about_is_its_key_and_address)
{
	start("<rdf:RDF><item rdf:about=' http://f.example/?a&amp;b '><title>1</title></item>"
	    "<item rdf:about='http://f.example/2'><link>http://f.example/3</link><guid>k</guid></item>"
	    "<item rdf:about='tag:x'><title>3</title></item><item><title>4</title></item></rdf:RDF>");
	next_item();
	is(key, "http://f.example/?a&b");
	is(url, "http://f.example/?a&b");
	next_item();
	is(key, "k");
	is(url, "http://f.example/3");
	next_item();
	is(key, "tag:x");
	is(url, "");
	next_item();
	is(key, "");
}
END_TEST

START_TEST(authors_of_one_rank_are_joined)
{
	start("<rss><item><title>1</title><author>Ada</author><author>Ben</author>"
	    "<itunes:author>no</itunes:author></item>"
	    "<item><title>2</title><itunes:author>no</itunes:author><author>Ada</author><dc:creator>Cyd</dc:creator>"
	    "<dc:creator>Dan</dc:creator></item></rss>");
	next_item();
	is(author, "Ada, Ben");
	next_item();
	is(author, "Cyd, Dan");
	start("<rss><item><title>1</title><dc:creator/><author>Ada</author></item></rss>");
	next_item();
	is(author, "Ada");
}
END_TEST

START_TEST(a_date_of_publication_is_told_from_others)
{
	start("<rss><item><title>1</title><dcterms:created>2026-03-02</dcterms:created></item>"
	    "<item><title>2</title><updated>2026-03-02</updated></item>"
	    "<item><title>3</title><pubDate>soon</pubDate></item>"
	    "<item><title>4</title><pubDate>soon</pubDate><updated>2026-03-03</updated></item>"
	    "<item><title>5</title><updated>2026-03-03</updated><pubDate>2026-03-02</pubDate></item></rss>");
	next_item();
	ck_assert(item.published);
	next_item();
	ck_assert(!item.published);
	is(date, "2026-03-02");
	next_item();
	ck_assert(!item.published);
	is(date, "");
	next_item();
	ck_assert(!item.published);
	is(date, "2026-03-03");
	next_item();
	ck_assert(item.published);
	is(date, "2026-03-02");
}
END_TEST

START_TEST(a_feed_tells_nothing_of_the_next)
{
	static const char unclosed[] =
	    "<rss><channel><item><title>A<link>http://a.example/</link></item></channel></rss>";
	int i;

	start("<feed><title>F</title><author><name>Ada</name></author><entry><title>A</title></entry></feed>");
	next_item();
	no_more();
	ck_assert_bytes(buf_view(&feed.author), "Ada");
	start("<rss><channel><item><title>A</title></item></channel></rss>");
	next_item();
	no_more();
	ck_assert_bytes(buf_view(&feed.author), "");
	ck_assert_bytes(buf_view(&feed.title), "");
	ck_assert_uint_eq(feed.n, 1);
	for (i = 0; i < 12; i++) {
		start(unclosed);
		next_item();
		is(title, "A");
		is(url, "http://a.example/");
		no_more();
	}
}
END_TEST

START_TEST(one_letter_is_an_author)
{
	start("<rss><item><title>T</title><dc:creator>A</dc:creator><author>Bo</author></item>"
	    "<item><title>T</title><author>Bo</author><dc:creator>A</dc:creator></item></rss>");
	next_item();
	is(author, "A");
	next_item();
	is(author, "A");
}
END_TEST

UNIT_MAIN("feed")
{
	tcase_add_test(unit, a_feed_tells_nothing_of_the_next);
	tcase_add_test(unit, one_letter_is_an_author);
	tcase_add_test(unit, fields_without_an_end_tag);
	tcase_add_test(unit, many_fields_without_an_end_tag);
	tcase_add_test(unit, the_longest_text);
	tcase_add_test(unit, a_little_longer_is_not_fuller);
	tcase_add_test(unit, shared_values_have_up_to_2048_bytes);
	tcase_add_test(unit, the_feed_has_the_better_title_and_all_its_authors);
	tcase_add_test(unit, declarations_end_with_what_has_them);
	tcase_add_test(unit, what_an_item_is_about_is_its_key_and_address);
	tcase_add_test(unit, authors_of_one_rank_are_joined);
	tcase_add_test(unit, a_date_of_publication_is_told_from_others);
	tcase_add_test(unit, links);
	tcase_add_test(unit, lists_of_addresses);
	tcase_add_test(unit, windows_of_every_length);
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
