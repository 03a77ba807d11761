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
	ck_assert_bytes(a.author[0], "A");
	ck_assert_bytes(a.author[2], "C");
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

UNIT_MAIN("meta")
{
	tcase_add_test(unit, an_article_among_other_objects);
	tcase_add_test(unit, json_that_goes_too_deep_or_does_not_end);
	tcase_add_test(unit, json_comes_before_meta);
	tcase_add_test(unit, the_site_is_cut_off_the_title);
	tcase_add_test(unit, dates_from_where_pages_put_them);
	tcase_add_test(unit, an_address_is_no_author);
}
