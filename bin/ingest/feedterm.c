#include "ascii.h"
#include "feedterm.h"

static bool
begins(struct bytes a, const char *b)
{
	size_t i, n = strlen(b);

	if (a.n < n)
		return false;
	for (i = 0; i < n; i++)
		if (ascii_lower(a.p[i]) != (unsigned char)b[i])
			return false;
	return true;
}

bool
feedterm_is(struct bytes a, const char *b)
{
	return a.n == strlen(b) && begins(a, b);
}

bool
feedterm_is_among(struct bytes a, const char *const *names)
{
	for (; *names != NULL; names++)
		if (feedterm_is(a, *names))
			return true;
	return false;
}

/* Beginnings, so that versions and variants are taken; without "http://", as some write https. */
enum feedspace
feedspace_by_uri(struct bytes uri)
{
	static const struct {
		const char *uri;
		enum feedspace space;
	} table[] = {
		{ "purl.org/rss/1.0/modules/content", FEED_CONTENT },
		{ "purl.org/rss/1.0/modules", FEED_FOREIGN },
		{ "purl.org/rss/1.0", FEED_CORE },
		{ "purl.org/net/rss1.1", FEED_CORE },
		{ "purl.org/atom/ns", FEED_CORE },
		{ "www.w3.org/2005/atom", FEED_CORE },
		{ "www.w3.org/1999/02/22-rdf-syntax-ns", FEED_CORE },
		{ "backend.userland.com/rss", FEED_CORE },
		{ "blogs.law.harvard.edu/tech/rss", FEED_CORE },
		{ "my.netscape.com/", FEED_CORE },
		{ "channel.netscape.com/rdf", FEED_CORE },
		{ "purl.org/dc/elements", FEED_DC },
		{ "purl.org/dc/terms", FEED_DCTERMS },
		{ "www.w3.org/1999/xhtml", FEED_XHTML },
		{ "www.itunes.com/dtds/podcast", FEED_ITUNES },
		{ "search.yahoo.com/mrss", FEED_MEDIA },
		{ "rssnamespace.org/feedburner", FEED_BURNER },
		{ "news.yandex.ru", FEED_FULLTEXT },
		{ "turbo.yandex.ru", FEED_FULLTEXT },
		{ "www.sitemaps.org/schemas/sitemap", FEED_CORE },
		{ "www.google.com/schemas/sitemap-news", FEED_SITENEWS },
		{ "www.google.com/schemas/sitemap/", FEED_CORE },
	};
	size_t i;

	if (begins(uri, "http://") || begins(uri, "https://")) {
		i = uri.p[4] == ':' ? 7 : 8;
		uri.p += i;
		uri.n -= i;
	}
	for (i = 0; i < sizeof table / sizeof *table; i++)
		if (begins(uri, table[i].uri))
			return table[i].space;
	return FEED_FOREIGN;
}

enum feedspace
feedspace_by_prefix(struct bytes prefix)
{
	static const struct {
		const char *prefix;
		enum feedspace space;
	} table[] = {
		{ "", FEED_CORE }, { "rss", FEED_CORE }, { "rdf", FEED_CORE }, { "atom", FEED_CORE },
		{ "a10", FEED_CORE }, { "dc", FEED_DC }, { "dcterms", FEED_DCTERMS }, { "content", FEED_CONTENT },
		{ "xhtml", FEED_XHTML }, { "itunes", FEED_ITUNES }, { "media", FEED_MEDIA },
		{ "feedburner", FEED_BURNER }, { "news", FEED_SITENEWS },
		{ "yandex", FEED_FULLTEXT }, { "turbo", FEED_FULLTEXT },
	};
	size_t i;

	for (i = 0; i < sizeof table / sizeof *table; i++)
		if (feedterm_is(prefix, table[i].prefix))
			return table[i].space;
	return FEED_FOREIGN;
}

struct feedterm
feedterm_find(enum feedspace space, struct bytes local)
{
	static const struct {
		enum feedspace space;
		const char *name;
		struct feedterm meaning;
	} table[] = {
		{ FEED_CORE, "title", { FEED_TITLE, 4 } },
		{ FEED_DC, "title", { FEED_TITLE, 3 } },
		{ FEED_ITUNES, "title", { FEED_TITLE, 2 } },
		{ FEED_SITENEWS, "title", { FEED_TITLE, 4 } },
		{ FEED_MEDIA, "title", { FEED_TITLE, 1 } },

		{ FEED_BURNER, "origlink", { FEED_LINK, 9 } },
		{ FEED_CORE, "link", { FEED_LINK, 5 } },
		{ FEED_CORE, "loc", { FEED_LINK, 5 } },

		{ FEED_CORE, "guid", { FEED_KEY, 3 } },
		{ FEED_CORE, "id", { FEED_KEY, 3 } },
		{ FEED_DC, "identifier", { FEED_KEY, 2 } },

		/* when it came out is worth more than when it was touched */
		{ FEED_CORE, "pubdate", { FEED_DATE, 9 } },
		{ FEED_CORE, "published", { FEED_DATE, 9 } },
		{ FEED_SITENEWS, "publication_date", { FEED_DATE, 9 } },
		{ FEED_CORE, "issued", { FEED_DATE, 8 } },
		{ FEED_DCTERMS, "issued", { FEED_DATE, 7 } },
		{ FEED_DC, "date", { FEED_DATE, 6 } },
		{ FEED_CORE, "created", { FEED_DATE, 5 } },
		{ FEED_DCTERMS, "created", { FEED_DATE, 4 } },
		{ FEED_CORE, "updated", { FEED_DATE, 3 } },
		{ FEED_CORE, "modified", { FEED_DATE, 2 } },
		{ FEED_DCTERMS, "modified", { FEED_DATE, 1 } },
		{ FEED_CORE, "lastmod", { FEED_DATE, 1 } },

		{ FEED_DC, "creator", { FEED_AUTHOR, 4 } },
		{ FEED_CORE, "author", { FEED_AUTHOR, 3 } },
		{ FEED_DC, "author", { FEED_AUTHOR, 2 } },
		{ FEED_ITUNES, "author", { FEED_AUTHOR, 1 } },

		{ FEED_FULLTEXT, "full-text", { FEED_TEXT, 10 } },
		{ FEED_FULLTEXT, "content", { FEED_TEXT, 10 } },
		{ FEED_CORE, "full-text", { FEED_TEXT, 10 } },
		{ FEED_CORE, "fulltext", { FEED_TEXT, 10 } },
		{ FEED_CONTENT, "encoded", { FEED_TEXT, 9 } },
		{ FEED_CORE, "content", { FEED_TEXT, 8 } },
		{ FEED_XHTML, "body", { FEED_TEXT, 7 } },
		{ FEED_XHTML, "div", { FEED_TEXT, 7 } },
		{ FEED_CORE, "body", { FEED_TEXT, 7 } },
		{ FEED_CORE, "fullitem", { FEED_TEXT, 6 } },
		{ FEED_CORE, "description", { FEED_TEXT, 5 } },
		{ FEED_CORE, "summary", { FEED_TEXT, 5 } },
		{ FEED_CORE, "abstract", { FEED_TEXT, 4 } },
		{ FEED_DC, "description", { FEED_TEXT, 3 } },
		{ FEED_DCTERMS, "abstract", { FEED_TEXT, 3 } },
		{ FEED_ITUNES, "summary", { FEED_TEXT, 2 } },
		{ FEED_MEDIA, "description", { FEED_TEXT, FEED_LAST_RESORT } },

		{ FEED_CORE, "source", { FEED_SOURCE, 1 } },
		{ FEED_SITENEWS, "name", { FEED_SOURCE, 1 } },
	};
	static const struct feedterm nothing = { FEED_NONE, 0 };
	char first = local.n > 0 ? (char)ascii_lower(local.p[0]) : '\0';
	size_t i;

	for (i = 0; space != FEED_FOREIGN && i < sizeof table / sizeof *table; i++)
		if (table[i].space == space && table[i].name[0] == first && feedterm_is(local, table[i].name))
			return table[i].meaning;
	return nothing;
}

bool
feedterm_is_wrapper(enum feedspace space, struct bytes local)
{
	static const struct {
		enum feedspace space;
		const char *name;
	} table[] = {
		{ FEED_SITENEWS, "news" }, { FEED_SITENEWS, "publication" },
		{ FEED_MEDIA, "group" }, { FEED_MEDIA, "content" },
	};
	size_t i;

	for (i = 0; i < sizeof table / sizeof *table; i++)
		if (table[i].space == space && feedterm_is(local, table[i].name))
			return true;
	return false;
}
