#include "../unit.h"
#include "feedterm.h"

#define COUNT(a) (sizeof (a) / sizeof *(a))

/* What each element tells, and how much its word counts; in all other namespaces the name tells nothing. */
static const struct {
	enum feedspace space;
	const char *name;
	enum feedrole role;
	int rank;
} terms[] = {
	{ FEED_CORE, "title", FEED_TITLE, 4 }, { FEED_SITENEWS, "title", FEED_TITLE, 4 },
	{ FEED_DC, "title", FEED_TITLE, 3 }, { FEED_ITUNES, "title", FEED_TITLE, 2 },
	{ FEED_MEDIA, "title", FEED_TITLE, 1 },
	{ FEED_BURNER, "origlink", FEED_LINK, 9 }, { FEED_CORE, "link", FEED_LINK, 5 },
	{ FEED_CORE, "loc", FEED_LINK, 5 },
	{ FEED_CORE, "guid", FEED_KEY, 3 }, { FEED_CORE, "id", FEED_KEY, 3 }, { FEED_DC, "identifier", FEED_KEY, 2 },
	{ FEED_CORE, "pubdate", FEED_DATE, 9 }, { FEED_CORE, "published", FEED_DATE, 9 },
	{ FEED_SITENEWS, "publication_date", FEED_DATE, 9 }, { FEED_CORE, "issued", FEED_DATE, 8 },
	{ FEED_DCTERMS, "issued", FEED_DATE, 7 }, { FEED_DC, "date", FEED_DATE, 6 },
	{ FEED_CORE, "created", FEED_DATE, 5 }, { FEED_DCTERMS, "created", FEED_DATE, 4 },
	{ FEED_CORE, "updated", FEED_DATE, 3 }, { FEED_CORE, "modified", FEED_DATE, 2 },
	{ FEED_DCTERMS, "modified", FEED_DATE, 1 }, { FEED_CORE, "lastmod", FEED_DATE, 1 },
	{ FEED_DC, "creator", FEED_AUTHOR, 4 }, { FEED_CORE, "author", FEED_AUTHOR, 3 },
	{ FEED_DC, "author", FEED_AUTHOR, 2 }, { FEED_ITUNES, "author", FEED_AUTHOR, 1 },
	{ FEED_FULLTEXT, "full-text", FEED_TEXT, 10 }, { FEED_FULLTEXT, "content", FEED_TEXT, 10 },
	{ FEED_CORE, "full-text", FEED_TEXT, 10 }, { FEED_CORE, "fulltext", FEED_TEXT, 10 },
	{ FEED_CONTENT, "encoded", FEED_TEXT, 9 }, { FEED_CORE, "content", FEED_TEXT, 8 },
	{ FEED_XHTML, "body", FEED_TEXT, 7 }, { FEED_XHTML, "div", FEED_TEXT, 7 }, { FEED_CORE, "body", FEED_TEXT, 7 },
	{ FEED_CORE, "fullitem", FEED_TEXT, 6 }, { FEED_CORE, "description", FEED_TEXT, 5 },
	{ FEED_CORE, "summary", FEED_TEXT, 5 }, { FEED_CORE, "abstract", FEED_TEXT, 4 },
	{ FEED_DC, "description", FEED_TEXT, 3 }, { FEED_DCTERMS, "abstract", FEED_TEXT, 3 },
	{ FEED_ITUNES, "summary", FEED_TEXT, 2 }, { FEED_MEDIA, "description", FEED_TEXT, FEED_LAST_RESORT },
	{ FEED_CORE, "source", FEED_SOURCE, 1 }, { FEED_SITENEWS, "name", FEED_SOURCE, 1 }
};

START_TEST(elements_tell_in_their_namespace_only)
{
	size_t i, k;
	unsigned space;

	for (i = 0; i < COUNT(terms); i++)
		for (space = 0; space <= FEED_FOREIGN; space++) {
			struct feedterm want = { FEED_NONE, 0 }, got;

			for (k = 0; k < COUNT(terms); k++)
				if (terms[k].space == space && strcmp(terms[k].name, terms[i].name) == 0)
					want = (struct feedterm){ terms[k].role, terms[k].rank };
			got = feedterm_find((enum feedspace)space, bytes_of(terms[i].name));
			ck_assert_msg(got.role == want.role && got.rank == want.rank, "%s in %u: %d %d", terms[i].name,
			    space, (int)got.role, got.rank);
		}
	ck_assert_int_eq(feedterm_find(FEED_CORE, bytes_of("PubDate")).role, FEED_DATE);
	ck_assert_int_eq(feedterm_find(FEED_CORE, bytes_of("pubdates")).role, FEED_NONE);
	ck_assert_int_eq(feedterm_find(FEED_CORE, bytes_of("pubdat")).role, FEED_NONE);
	ck_assert_int_eq(feedterm_find(FEED_CORE, bytes_of("")).role, FEED_NONE);
}
END_TEST

START_TEST(namespaces_are_known_by_the_beginning_of_their_uri)
{
	static const struct {
		const char *uri;
		enum feedspace space;
	} rows[] = {
		{ "purl.org/rss/1.0/modules/content", FEED_CONTENT }, { "purl.org/rss/1.0/modules", FEED_FOREIGN },
		{ "purl.org/rss/1.0", FEED_CORE }, { "purl.org/net/rss1.1", FEED_CORE },
		{ "purl.org/atom/ns", FEED_CORE },
		{ "www.w3.org/2005/Atom", FEED_CORE }, { "www.w3.org/1999/02/22-rdf-syntax-ns", FEED_CORE },
		{ "backend.userland.com/RSS", FEED_CORE }, { "blogs.law.harvard.edu/tech/rss", FEED_CORE },
		{ "my.netscape.com/", FEED_CORE }, { "channel.netscape.com/rdf", FEED_CORE },
		{ "purl.org/dc/elements", FEED_DC }, { "purl.org/dc/terms", FEED_DCTERMS },
		{ "www.w3.org/1999/xhtml", FEED_XHTML }, { "www.itunes.com/dtds/podcast", FEED_ITUNES },
		{ "search.yahoo.com/mrss", FEED_MEDIA }, { "rssnamespace.org/feedburner", FEED_BURNER },
		{ "news.yandex.ru", FEED_FULLTEXT }, { "turbo.yandex.ru", FEED_FULLTEXT },
		{ "www.sitemaps.org/schemas/sitemap", FEED_CORE },
		{ "www.google.com/schemas/sitemap-news", FEED_SITENEWS },
		{ "www.google.com/schemas/sitemap/", FEED_CORE }, { "unheard.example/", FEED_FOREIGN },
	};
	static const char *const schemes[] = { "", "http://", "https://", "HTTP://", "HttpS://" };
	char uri[80];
	size_t i, k;

	for (i = 0; i < COUNT(rows); i++) {
		for (k = 0; k < COUNT(schemes); k++) {
			snprintf(uri, sizeof uri, "%s%s", schemes[k], rows[i].uri);
			ck_assert_int_eq(feedspace_by_uri(bytes_of(uri)), rows[i].space);
			strcat(uri, "/x");
			ck_assert_int_eq(feedspace_by_uri(bytes_of(uri)), rows[i].space);
		}
		uri[strlen(uri) - 3] = '\0';
		if (rows[i].space != FEED_CONTENT && i != 1)
			ck_assert_int_eq(feedspace_by_uri(bytes_of(uri)), FEED_FOREIGN);
	}
	ck_assert_int_eq(feedspace_by_uri(bytes_of("")), FEED_FOREIGN);
	ck_assert_int_eq(feedspace_by_uri(bytes_of("http:/purl.org/dc/terms")), FEED_FOREIGN);
	ck_assert_int_eq(feedspace_by_uri(bytes_of("ftp://purl.org/dc/terms")), FEED_FOREIGN);
}
END_TEST

START_TEST(namespaces_are_known_by_their_usual_prefix)
{
	static const struct {
		const char *prefix;
		enum feedspace space;
	} rows[] = {
		{ "", FEED_CORE }, { "rss", FEED_CORE }, { "RDF", FEED_CORE }, { "atom", FEED_CORE },
		{ "a10", FEED_CORE },
		{ "dc", FEED_DC }, { "dcterms", FEED_DCTERMS }, { "content", FEED_CONTENT }, { "xhtml", FEED_XHTML },
		{ "itunes", FEED_ITUNES }, { "media", FEED_MEDIA }, { "feedburner", FEED_BURNER },
		{ "news", FEED_SITENEWS }, { "yandex", FEED_FULLTEXT }, { "turbo", FEED_FULLTEXT },
		{ "d", FEED_FOREIGN }, { "dct", FEED_FOREIGN }, { "svg", FEED_FOREIGN }
	};
	size_t i;

	for (i = 0; i < COUNT(rows); i++)
		ck_assert_int_eq(feedspace_by_prefix(bytes_of(rows[i].prefix)), rows[i].space);
}
END_TEST

START_TEST(wrappers_group_others)
{
	unsigned space;

	for (space = 0; space <= FEED_FOREIGN; space++) {
		const bool news = space == FEED_SITENEWS, media = space == FEED_MEDIA;
		enum feedspace s = (enum feedspace)space;

		ck_assert_int_eq(feedterm_is_wrapper(s, bytes_of("News")), news);
		ck_assert_int_eq(feedterm_is_wrapper(s, bytes_of("publication")), news);
		ck_assert_int_eq(feedterm_is_wrapper(s, bytes_of("group")), media);
		ck_assert_int_eq(feedterm_is_wrapper(s, bytes_of("content")), media);
		ck_assert(!feedterm_is_wrapper(s, bytes_of("title")));
	}
}
END_TEST

UNIT_MAIN("feedterm")
{
	tcase_add_test(unit, elements_tell_in_their_namespace_only);
	tcase_add_test(unit, namespaces_are_known_by_the_beginning_of_their_uri);
	tcase_add_test(unit, namespaces_are_known_by_their_usual_prefix);
	tcase_add_test(unit, wrappers_group_others);
}
