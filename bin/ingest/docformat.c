#include "feedterm.h"
#include "xmlns.h"
#include "markup.h"
#include "docformat.h"
#include "feedtext.h"

static bool
is_json(struct bytes text)
{
	if (text.n < 2 || text.p[0] != '{')
		return false;
	text.p++;
	text.n--;
	text = feedtext_trim(text);
	return text.n > 0 && (text.p[0] == '"' || text.p[0] == '}');
}

static bool
is_feed_root(struct bytes name)
{
	static const char *const names[] = {
		"rss", "rdf", "feed", "channel", "entry", "urlset", "sitemapindex", "opml"
	};
	size_t i;

	for (i = 0; i < sizeof names / sizeof *names; i++)
		if (feedterm_is(name, names[i]))
			return true;
	return false;
}

/* Elements that only a page has, and that no prose mentions in angle brackets by chance. */
static bool
is_page_element(struct bytes name)
{
	static const char *const names[] = {
		"html", "head", "body", "div", "p", "br", "span", "a", "table", "article", "section", "h1", "h2", "ul",
		"img", "meta", "script", "style", "link", "title"
	};
	size_t i;

	for (i = 0; i < sizeof names / sizeof *names; i++)
		if (feedterm_is(name, names[i]))
			return true;
	return false;
}

/*
 * The first element decides where the text starts with markup.  Prose may mention a tag, so further down only the end
 * tag of a page's element counts, or an XML declaration that was put out too late.
 */
enum docformat
docformat_of(struct bytes text)
{
	struct markup m;
	struct markup_token t;
	bool at_start, declared = false;

	text = feedtext_trim(text);
	if (is_json(text))
		return DOCFORMAT_JSON;
	at_start = text.n > 0 && text.p[0] == '<';
	markup_start(&m, text, false);
	while (markup_next(&m, &t) != MARKUP_END) {
		if (t.kind == MARKUP_COMMENT && bytes_starts(t.whole, bytes_of("<?xml ")))
			declared = true;
		if (t.kind == MARKUP_CLOSE && is_page_element(t.name))
			return DOCFORMAT_HTML;
		if (t.kind != MARKUP_OPEN || !(at_start || declared))
			continue;
		if (is_feed_root(xmlns_local(t.name)))
			return DOCFORMAT_FEED;
		if (is_page_element(xmlns_local(t.name)))
			return DOCFORMAT_HTML;
		if (declared)
			return DOCFORMAT_XML;
		at_start = false;
	}
	return DOCFORMAT_PLAIN;
}
