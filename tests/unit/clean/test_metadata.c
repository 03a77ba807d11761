#include "../unit.h"
#include "page/jsonld.h"
#include "page/metadata.h"

static struct metadata meta;

static void
read_page(const char *page)
{
	static struct dom d;

	dom_build(&d, bytes_of(page));
	metadata_read(&meta, &d);
}

START_TEST(an_article_among_other_objects)
{
	struct jsonld a = { 0 };

	jsonld_read(bytes_of("{\"@graph\": [{\"@type\": \"WebSite\", \"headline\": \"no\"},"
	    "{\"headline\": \"yes\", \"author\": [{\"@type\": \"Person\", \"name\": \"A\"}, {\"name\": \"B\"}, \"C\"],"
	    "\"publisher\": {\"name\": \"D\"}, \"datePublished\": \"2025-08-14\","
	    "\"@type\": [\"Thing\", \"NewsArticle\"]}]}"), &a);
	ck_assert_bytes(a.headline, "yes");
	ck_assert_bytes(a.published, "2025-08-14");
	ck_assert_uint_eq(a.nauthors, 3);
	ck_assert_bytes(a.author[0].name, "A");
	ck_assert_bytes(a.author[2].name, "C");
}
END_TEST

START_TEST(json_that_goes_too_deep_or_does_not_end)
{
	struct jsonld a = { 0 };
	struct buf deep = { 0 };
	int i;

	for (i = 0; i < 1000; i++)
		buf_str(&deep, "[{\"a\":");
	jsonld_read(buf_view(&deep), &a);
	jsonld_read(bytes_of("}}]]{\"@type\":\"Article\",\"headline\":\"a"), &a);
	ck_assert_uint_eq(a.headline.n, 0);
	buf_free(&deep);
}
END_TEST

START_TEST(json_comes_before_meta)
{
	read_page("<meta property='og:title' content='Meta'><meta name=author content='By Ann Other'>"
	    "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"One &amp; two\"}</script>");
	ck_assert_bytes(buf_view(&meta.title), "One & two");
	ck_assert_bytes(buf_view(&meta.author), "Ann Other");
	ck_assert_bytes(buf_view(&meta.date), "");
}
END_TEST

START_TEST(the_site_is_cut_off_the_title)
{
	read_page("<meta property=og:site_name content='The Post'><meta property=og:title content='A storm - The "
	    "Post'>");
	ck_assert_bytes(buf_view(&meta.title), "A storm");
	read_page("<title>\n A storm comes |  The Post </title>");
	ck_assert_bytes(buf_view(&meta.title), "A storm comes");
	read_page("<title>News - A storm comes to the coast</title>");
	ck_assert_bytes(buf_view(&meta.title), "News - A storm comes to the coast");
}
END_TEST

START_TEST(dates_from_where_pages_put_them)
{
	read_page("<meta property='article:published_time' content='2025-08-14T09:05:00+02:00'>");
	ck_assert_bytes(buf_view(&meta.date), "2025-08-14T09:05:00+02:00");
	read_page("<p><time datetime='2025-08-14'>last week</time>");
	ck_assert_bytes(buf_view(&meta.date), "2025-08-14");
	read_page("<span itemprop='datePublished' content='2025-08-13'>x</span><time datetime='2025-08-14'>");
	ck_assert_bytes(buf_view(&meta.date), "2025-08-13");
	read_page("<meta name=date content='0001-01-01T00:00:00'><time datetime='2025-08-14'>");
	ck_assert_bytes(buf_view(&meta.date), "2025-08-14");
	read_page("<meta name=date content='soon'>");
	ck_assert_bytes(buf_view(&meta.date), "");
}
END_TEST

START_TEST(an_address_is_no_author)
{
	read_page("<meta name=author content='https://example.org/ann'>");
	ck_assert_bytes(buf_view(&meta.author), "");
	read_page("<div itemprop=author><b>Ann</b> Other</div>");
	ck_assert_bytes(buf_view(&meta.author), "Ann Other");
}
END_TEST

#define JSON(object) "<script type='application/ld+json'>" object "</script>"

START_TEST(the_heading_comes_before_suffixes)
{
	read_page("<title>A storm at sea - The Post</title><h1>A storm at sea</h1>");
	ck_assert_bytes(buf_view(&meta.title), "A storm at sea");
	read_page("<title>A storm at sea | Sport | POST</title><meta property=og:title content='A storm at sea'>"
	    JSON("{\"@type\":\"Article\",\"headline\":\"A storm at sea | Sport\"}") "<h1>A storm at sea</h1>");
	ck_assert_bytes(buf_view(&meta.title), "A storm at sea");
	read_page("<title>The Post: A storm at sea</title><h1>A storm at sea</h1>");
	ck_assert_bytes(buf_view(&meta.title), "A storm at sea");
	read_page("<title>A storm at sea - News - The Post of Norvik - 4 March</title><h1>A storm at sea</h1>");
	ck_assert_bytes(buf_view(&meta.title), "A storm at sea");
	/* a heading that is only the front of the title says less than it */
	read_page("<title>Storm: what the sea did to the harbour of Norvik</title><h1>Storm</h1>");
	ck_assert_bytes(buf_view(&meta.title), "Storm: what the sea did to the harbour of Norvik");
}
END_TEST

START_TEST(a_tagline_is_no_title)
{
	read_page("<title>A storm at sea</title><h1>A storm at sea</h1>"
	    JSON("{\"@type\":\"Article\",\"name\":\"A storm at sea\",\"headline\":\"Wind and water\"}"));
	ck_assert_bytes(buf_view(&meta.title), "A storm at sea");
	read_page("<title>Storm</title><h1>Storm</h1>" JSON("{\"@type\":\"Article\",\"headline\":\"The sea came "
	    "at night\"}"));
	ck_assert_bytes(buf_view(&meta.title), "The sea came at night");
}
END_TEST

START_TEST(titles_escaped_twice_or_missing)
{
	read_page("<meta property=og:title content='Holm &amp;amp; Lind at sea'>");
	ck_assert_bytes(buf_view(&meta.title), "Holm & Lind at sea");
	read_page("<h1></h1><div><h2>A storm at sea</h2><p>text");
	ck_assert_bytes(buf_view(&meta.title), "A storm at sea");
	read_page("<meta property=og:site_name content='The Post'><h1>The Post</h1><h2>A storm at sea</h2>");
	ck_assert_bytes(buf_view(&meta.title), "A storm at sea");
}
END_TEST

START_TEST(a_live_blog_comes_before_its_entries)
{
	read_page(JSON("{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":[{\"@type\":\"BlogPosting\",\"headline\":"
	    "\"A wave\","
	    "\"datePublished\":\"2026-03-05T10:00:00Z\"}],\"headline\":\"Storm: all that happens\","
	    "\"datePublished\":\"2026-03-04T06:00:00Z\"}"));
	ck_assert_bytes(buf_view(&meta.title), "Storm: all that happens");
	ck_assert_bytes(buf_view(&meta.date), "2026-03-04T06:00:00Z");
	read_page(JSON("[{\"@type\":\"BlogPosting\",\"headline\":\"A wave\",\"datePublished\":"
	    "\"2026-03-05T10:00:00Z\"},{\"@type\":\"LiveBlogPosting\",\"headline\":\"Storm: all that happens\","
	    "\"datePublished\":\"2026-03-04T06:00:00Z\"}]"));
	ck_assert_bytes(buf_view(&meta.title), "Storm: all that happens");
	ck_assert_bytes(buf_view(&meta.date), "2026-03-04T06:00:00Z");
}
END_TEST

START_TEST(persons_come_before_organizations)
{
	read_page(JSON("{\"@type\":\"Article\",\"author\":{\"@type\":\"Organization\",\"name\":\"Coast Wire\"}}")
	    "<meta name=author content='Ann Other'>");
	ck_assert_bytes(buf_view(&meta.author), "Ann Other");
	read_page(JSON("{\"@type\":\"Article\",\"author\":{\"givenName\":\"Ann\",\"familyName\":\"Other\"}}"));
	ck_assert_bytes(buf_view(&meta.author), "Ann Other");
	read_page("<meta property=og:site_name content='The Post'><meta name=author content='The Post'>");
	ck_assert_bytes(buf_view(&meta.author), "");
	ck_assert_bytes(buf_view(&meta.organization), "The Post");
	read_page("<meta name=author content=105092>");
	ck_assert_bytes(buf_view(&meta.organization), "");
}
END_TEST

UNIT_MAIN("metadata")
{
	tcase_add_test(unit, the_heading_comes_before_suffixes);
	tcase_add_test(unit, a_tagline_is_no_title);
	tcase_add_test(unit, titles_escaped_twice_or_missing);
	tcase_add_test(unit, a_live_blog_comes_before_its_entries);
	tcase_add_test(unit, persons_come_before_organizations);
	tcase_add_test(unit, an_article_among_other_objects);
	tcase_add_test(unit, json_that_goes_too_deep_or_does_not_end);
	tcase_add_test(unit, json_comes_before_meta);
	tcase_add_test(unit, the_site_is_cut_off_the_title);
	tcase_add_test(unit, dates_from_where_pages_put_them);
	tcase_add_test(unit, an_address_is_no_author);
}
