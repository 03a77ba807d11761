#include "feed_name.h"
#include "feed_scope.h"
#include "markup.h"
#include "sniff.h"
#include "value.h"

static bool
is_json(struct bytes text)
{
	if (text.n < 2 || text.p[0] != '{')
		return false;
	text.p++;
	text.n--;
	text = value_trim(text);
	return text.n > 0 && (text.p[0] == '"' || text.p[0] == '}');
}

static bool
is_feed_root(struct bytes name)
{
	return feed_name_is(name, "rss") || feed_name_is(name, "rdf") || feed_name_is(name, "feed") ||
	    feed_name_is(name, "channel") || feed_name_is(name, "entry");
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
		if (feed_name_is(name, names[i]))
			return true;
	return false;
}

/*
 * The first element decides where the text starts with markup.  Prose may mention a tag, so further down only the end
 * tag of a page's element counts, or an XML declaration that was put out too late.
 */
enum sniff_kind
sniff(struct bytes text)
{
	struct markup m;
	struct markup_token t;
	bool at_start, declared = false;

	text = value_trim(text);
	if (is_json(text))
		return SNIFF_JSON;
	at_start = text.n > 0 && text.p[0] == '<';
	markup_start(&m, text, false);
	while (markup_next(&m, &t) != MARKUP_END) {
		if (t.kind == MARKUP_COMMENT && bytes_starts(t.whole, bytes_of("<?xml ")))
			declared = true;
		if (t.kind == MARKUP_CLOSE && is_page_element(t.name))
			return SNIFF_HTML;
		if (t.kind != MARKUP_OPEN || !(at_start || declared))
			continue;
		if (is_feed_root(feed_scope_local(t.name)))
			return SNIFF_FEED;
		if (is_page_element(feed_scope_local(t.name)))
			return SNIFF_HTML;
		if (declared)
			return SNIFF_XML;
		at_start = false;
	}
	return SNIFF_PLAIN;
}
