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

/* "date author / organization" of a page. */
static const char *
facts_of(const char *page)
{
	static char out[512];

	read_page(page);
	snprintf(out, sizeof out, "%.*s %.*s / %.*s", (int)meta.date.n, (const char *)meta.date.p, (int)meta.author.n,
	    (const char *)meta.author.p, (int)meta.organization.n, (const char *)meta.organization.p);
	return out;
}

#define ck_assert_facts(page, want)	\
	ck_assert_msg(strcmp(facts_of(page), want) == 0, "%s: %s, not %s", page, facts_of(page), want)

START_TEST(every_name_of_a_date)
{
	static const char *const names[] = {
		"article:published_time", "datePublished", "parsely-pub-date", "sailthru.date",
		"citation_publication_date", "citation_date", "DC.date.issued", "dcterms.created", "dc.date",
		"dcterms.date", "publishdate", "pubdate", "publish-date", "publication_date", "og:published_time",
		"date"
	};
	char page[256];
	size_t i;

	for (i = 0; i < sizeof names / sizeof *names; i++) {
		snprintf(page, sizeof page, "<meta name='%s' content='2024-03-04'>", names[i]);
		ck_assert_facts(page, "2024-03-04  / ");
		if (i == 0)
			continue;
		/* a name that stands before it in the list counts, wherever it is on the page */
		snprintf(page, sizeof page, "<meta name='%s' content='2024-03-04'><meta property='%s' "
		    "content='2024-03-05'>", names[i], names[i - 1]);
		ck_assert_facts(page, "2024-03-05  / ");
		snprintf(page, sizeof page, "<meta name='%s' content='2024-03-05'><meta property='%s' "
		    "content='2024-03-04'>", names[i - 1], names[i]);
		ck_assert_facts(page, "2024-03-05  / ");
	}
	ck_assert_facts("<meta name=updated content='2024-03-04'>", "  / ");
	ck_assert_facts("<meta name=date content='2024-03-04'><meta name=date content='2024-03-05'>", "2024-03-04  / ");
	ck_assert_facts("<meta name=pubdate content=''><meta name=date content='2024-03-05'>", "2024-03-05  / ");
}
END_TEST

START_TEST(places_of_a_date_in_their_order)
{
	const char *const all = JSON("{\"@type\":\"Article\",\"datePublished\":\"2024-03-01\"}")
	    "<meta name=date content='2024-03-02'><span itemprop=datePublished content='2024-03-03'>a</span>"
	    "<time datetime='2024-03-04'>b</time>";

	ck_assert_facts(all, "2024-03-01  / ");
	ck_assert_facts(strstr(all, "<meta"), "2024-03-02  / ");
	ck_assert_facts(strstr(all, "<span"), "2024-03-03  / ");
	ck_assert_facts(strstr(all, "<time"), "2024-03-04  / ");
	ck_assert_facts(JSON("{\"@type\":\"Article\",\"datePublished\":\"soon\"}")
	    "<meta name=date content=then><span itemprop=datePublished content=now>a</span><time "
	    "datetime=later>b</time>"
	    "<time datetime='2024-03-04'>b</time><time datetime='2024-03-05'>c</time>", "2024-03-04  / ");
	ck_assert_facts("<span itemprop=datePublished datetime='2024-03-03'>a</span>", "2024-03-03  / ");
	ck_assert_facts("<span itemprop=datePublished content='2024-03-02' datetime='2024-03-03'>a</span>",
	    "2024-03-02  / ");
	ck_assert_facts("<span itemprop=dateModified content='2024-03-02'>a</span>", "  / ");
}
END_TEST

START_TEST(the_first_year_of_newspapers)
{
	ck_assert_facts("<meta name=date content='1600-01-01'>", "1600-01-01  / ");
	ck_assert_facts("<meta name=date content='1599-12-31'>", "  / ");
}
END_TEST

START_TEST(times_of_comments_and_teasers_do_not_count)
{
	ck_assert_facts("<p>Storm.</p><div class=comments><p>a <time datetime='2024-03-04'>b</time></p></div>", "  / ");
	ck_assert_facts("<p>Storm.</p><div class=related-posts><p>a <time datetime='2024-03-04'>b</time></p></div>",
	    "  / ");
	ck_assert_facts("<p>Storm.</p><div class=comments><p>a</p></div><p>b <time datetime='2024-03-04'>c</time></p>",
	    "2024-03-04  / ");
	ck_assert_facts("<p>Storm.</p><div class=comments><p>a <time datetime='2024-03-03'>b</time></p></div>"
	    "<p>b <time datetime='2024-03-04'>c</time></p>", "2024-03-04  / ");
	ck_assert_facts("<p>Storm.</p><div class=comments><time datetime='2024-03-04'>", "  / ");
}
END_TEST

START_TEST(every_name_of_an_author)
{
	static const char *const names[] = {
		"author", "article:author", "parsely-author", "sailthru.author", "citation_author", "DC.creator", "byl"
	};
	char page[256];
	size_t i;

	for (i = 0; i < sizeof names / sizeof *names; i++) {
		snprintf(page, sizeof page, "<meta name='%s' content='By Ada Holm'>", names[i]);
		ck_assert_facts(page, " Ada Holm / Ada Holm");
		if (i == 0)
			continue;
		snprintf(page, sizeof page, "<meta name='%s' content='Ada Holm'><meta name='%s' content='Per Lind'>",
		    names[i], names[i - 1]);
		ck_assert_facts(page, " Per Lind / Per Lind");
		snprintf(page, sizeof page, "<meta name='%s' content='Ada Holm'><meta name='%s' content='Coast News'>",
		    names[i], names[i - 1]);
		ck_assert_facts(page, " Ada Holm / Coast News");
	}
	ck_assert_facts("<meta name=editor content='Ada Holm'>", "  / ");
	ck_assert_facts("<meta name=author content='By '>", "  / By");
	ck_assert_facts("<meta name=author content='By A'>", "  / A");
	ck_assert_facts("<meta name=author content='Byron Holm'>", " Byron Holm / Byron Holm");
}
END_TEST

#define AUTHOR(author) JSON("{\"@type\":\"Article\",\"author\":" author "}")

START_TEST(authors_in_json)
{
	ck_assert_facts(AUTHOR("[\"Ada Holm\",\"Coast News\",{\"name\":\"By Per Lind\"}]"),
	    " Ada Holm, Coast News, Per Lind / Ada Holm, Coast News, Per Lind");
	ck_assert_facts(AUTHOR("[\"Coast News\",\"Desk\"]"), "  / Coast News, Desk");
	ck_assert_facts(AUTHOR("{\"@type\":\"Organization\",\"name\":\"Ada Holm\"}"), "  / Ada Holm");
	ck_assert_facts(AUTHOR("[{\"@type\":\"Organization\",\"name\":\"Old Sea\"},\"Ada Holm\"]"),
	    " Old Sea, Ada Holm / Old Sea, Ada Holm");
	ck_assert_facts(AUTHOR("[\"Ada Holm\",{\"@type\":\"Organization\",\"name\":\"Old Sea\"}]"),
	    " Ada Holm, Old Sea / Ada Holm, Old Sea");
	ck_assert_facts(AUTHOR("[\"12\",\"Ada Holm\",\"a@b.example\"]"), " Ada Holm / Ada Holm");
	ck_assert_facts(AUTHOR("{\"givenName\":\"Ada\",\"familyName\":\"Holm\",\"name\":\"A. Holm\"}"),
	    " A. Holm / A. Holm");
	ck_assert_facts(AUTHOR("{\"familyName\":\"Holm\"}"), "  / Holm");
	ck_assert_facts(AUTHOR("\"Ada \\u0048olm &amp; Sons\""), " Ada Holm & Sons / Ada Holm & Sons");
	ck_assert_facts(AUTHOR("\"Ada Holm\"") "<meta name=author content='Per Lind'>", " Ada Holm / Ada Holm");
}
END_TEST

START_TEST(authors_in_microdata)
{
	ck_assert_facts("<p itemprop=author>Ada <b>Holm</b></p>", " Ada Holm / Ada Holm");
	ck_assert_facts("<p itemprop=author>Coast News</p>", "  / Coast News");
	ck_assert_facts("<meta name=author content='Per Lind'><p itemprop=author>Ada Holm</p>", " Per Lind / Per Lind");
	ck_assert_facts("<meta name=author content=Per><p itemprop=author>Ada Holm</p>", " Ada Holm / Per");
	ck_assert_facts("<div itemprop=author><p>Ada Holm</p><p>12 March</p></div>", "  / ");	/* two parts */
	ck_assert_facts("<p itemprop=author></p>", "  / ");
}
END_TEST

START_TEST(what_was_read_before_is_forgotten)
{
	ck_assert_facts(AUTHOR("\"Ada Holm\"") "<meta name=date content='2024-03-02'><title>A storm at sea</title>",
	    "2024-03-02 Ada Holm / Ada Holm");
	ck_assert_facts("<p>Sea.</p>", "  / ");
	ck_assert_bytes(buf_view(&meta.title), "");
	ck_assert_facts("<script type='text/javascript'>{\"@type\":\"Article\",\"author\":\"Ada Holm\"}</script>",
	    "  / ");
}
END_TEST

UNIT_MAIN("metadata")
{
	tcase_add_test(unit, every_name_of_a_date);
	tcase_add_test(unit, places_of_a_date_in_their_order);
	tcase_add_test(unit, the_first_year_of_newspapers);
	tcase_add_test(unit, times_of_comments_and_teasers_do_not_count);
	tcase_add_test(unit, every_name_of_an_author);
	tcase_add_test(unit, authors_in_json);
	tcase_add_test(unit, authors_in_microdata);
	tcase_add_test(unit, what_was_read_before_is_forgotten);
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
