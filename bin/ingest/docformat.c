#include "ascii.h"
#include "docformat.h"
#include "feedterm.h"
#include "feedtext.h"
#include "json.h"
#include "markup.h"
#include "tablerecord.h"
#include "xmlns.h"

/* TEXT from its second byte on, without white space. */
static struct bytes
rest_of(struct bytes text)
{
	return ascii_trim(bytes_between(text.p + 1, text.p + text.n));
}

static bool
begins_object(struct bytes text)
{
	if (text.n < 2 || text.p[0] != '{')
		return false;
	text = rest_of(text);
	return text.n > 0 && (text.p[0] == '"' || text.p[0] == '}');
}

static bool
begins_array(struct bytes text)
{
	return text.n > 1 && text.p[0] == '[' && (begins_object(rest_of(text)) || bytes_is(rest_of(text), "]"));
}

/* Whether the object has a member that makes it a JSON Feed, or one that is damaged. */
static bool
is_jsonfeed(struct bytes object)
{
	struct json j;
	struct bytes key;
	enum json_kind kind;

	json_start(&j, object);
	if (json_next(&j) != JSON_OBJECT)
		return false;
	while (json_next(&j) == JSON_KEY) {
		key = j.body;
		kind = json_next(&j);
		if (bytes_is(key, "home_page_url") || bytes_is(key, "feed_url") ||
		    (bytes_is(key, "items") && kind == JSON_ARRAY) ||
		    (bytes_is(key, "version") && bytes_starts(j.body, bytes_of("https://jsonfeed.org/"))))
			return true;
		json_skip(&j, kind);
	}
	return false;
}

static bool
is_feed_root(struct bytes name)
{
	static const char *const names[] = {
		"rss", "rdf", "feed", "channel", "entry", "urlset", "sitemapindex", "opml", NULL
	};

	return feedterm_is_among(name, names);
}

/* Whether a tag is the root of a feed wherever it is: pages and prose that mention one leave its attributes out. */
static bool
is_sure_root(const struct markup_token *t)
{
	struct markup_attributes left = t->attributes;
	struct bytes local = xmlns_local(t->name);
	struct markup_attribute a;

	if (!is_feed_root(local) || feedterm_is(local, "entry") || feedterm_is(local, "channel"))
		return false;
	while (markup_attribute(&left, &a))
		if (feedterm_is(a.name, "version") || bytes_starts(a.name, bytes_of("xmlns")))
			return true;
	return false;
}

/* Elements that only a page has, and that no prose mentions in angle brackets by chance. */
static bool
is_page_element(struct bytes name)
{
	static const char *const names[] = {
		"html", "head", "body", "div", "p", "br", "span", "a", "table", "article", "section", "h1", "h2", "ul",
		"img", "meta", "script", "style", "link", "title", NULL
	};

	return feedterm_is_among(name, names);
}

/* Whether nothing but a page begins so. */
static bool
is_page_start(const struct markup_token *t)
{
	static const char *const names[] = { "html", "head", "body", NULL };
	struct bytes type = ascii_trim(t->body);

	if (t->kind == MARKUP_OPEN)
		return feedterm_is_among(t->name, names);
	type.n = type.n < 4 ? type.n : 4;
	return t->kind == MARKUP_OTHER && feedterm_is(type, "html");
}

/*
 * The first element decides if the text starts with markup.  Prose may mention a tag, so further down only the end tag
 * of a page's element counts.  A feed may come after anything but a whole page: an XML declaration, or the root of a
 * feed with its attributes, is the start of one.
 */
static enum docformat
markup_format(struct bytes text, size_t *start)
{
	struct markup m;
	struct markup_token t;
	enum docformat format = DOCFORMAT_PLAIN;
	bool at_start = text.n > 0 && text.p[0] == '<', declared = false;

	markup_start(&m, text, false);
	while (markup_next(&m, &t) != MARKUP_END) {
		if (!declared)
			*start = (size_t)(t.whole.p - text.p);
		if (t.kind == MARKUP_COMMENT && bytes_starts(t.whole, bytes_of("<?xml ")))
			declared = true;
		if (is_page_start(&t) && (format == DOCFORMAT_HTML || at_start || declared))
			return DOCFORMAT_HTML;
		if (t.kind == MARKUP_CLOSE && is_page_element(t.name))
			format = DOCFORMAT_HTML;
		if (t.kind != MARKUP_OPEN)
			continue;
		if (is_sure_root(&t) || ((at_start || declared) && is_feed_root(xmlns_local(t.name))))
			return DOCFORMAT_FEED;
		if ((at_start || declared) && is_page_element(xmlns_local(t.name)))
			format = DOCFORMAT_HTML;
		else if (declared && format == DOCFORMAT_PLAIN)
			return DOCFORMAT_XML;
		at_start = false;
	}
	return format;
}

enum docformat
docformat_of(struct bytes text, size_t *start)
{
	struct bytes trimmed = ascii_trim(text);
	enum tablerecord_form form;
	enum docformat format;

	*start = 0;
	if (begins_object(trimmed))
		return is_jsonfeed(trimmed) ? DOCFORMAT_JSONFEED : DOCFORMAT_JSON;
	if (begins_array(trimmed))
		return DOCFORMAT_JSON;
	if (trimmed.n > 0 && trimmed.p[0] != '<' && tablerecord_form(text, &form))
		return DOCFORMAT_TABLE;
	format = markup_format(trimmed, start);
	*start += (size_t)(trimmed.p - text.p);
	return format;
}
