#include "date.h"
#include "feed.h"
#include "url.h"
#include "feedtext.h"

/* Longer values of the feed itself are none: each item gets them, and no input may make the output grow so. */
enum { LONGEST_SHARED = 2048 };

void
feed_start(struct feed *f, struct bytes document, struct bytes base)
{
	markup_start(&f->markup, document, true);
	buf_clear(&f->title);
	buf_clear(&f->link);
	buf_clear(&f->author);
	buf_clear(&f->base);
	buf_bytes(&f->base, base);
	f->kind = FEED_NEWS;
	f->n = 0;
	f->root.n = f->item.n = 0;
	f->scope.n = f->scope.outer = 0;
	memset(f->feed_rank, 0, sizeof f->feed_rank);
	f->whole = false;
}

/* --- addresses --- */

/* Makes BASE what a tag's xml:base, if it has one, says in the scope of OUTER. */
static void
set_base(struct buf *base, struct bytes outer, struct bytes attributes)
{
	struct bytes said = markup_value(attributes, "xml:base");
	struct buf decoded = { 0 }, whole = { 0 };

	if (said.n > 0) {
		markup_decode(&decoded, said, true);
		url_resolve(&whole, outer, buf_view(&decoded));
	}
	if (whole.n > LONGEST_SHARED || !url_is_web(buf_view(&whole))) {
		buf_clear(&whole);
		buf_bytes(&whole, outer);
	}
	buf_clear(base);
	buf_bytes(base, buf_view(&whole));
	buf_free(&decoded);
	buf_free(&whole);
}

/* Makes URL what the reference REF means in an element with those ATTRIBUTES. */
static void
set_url(struct feed *f, struct buf *url, struct bytes ref, struct bytes attributes)
{
	struct buf base = { 0 };

	set_base(&base, buf_view(f->item.n > 0 ? &f->item_base : &f->base), attributes);
	if (base.n == 0)
		buf_bytes(&base, buf_view(&f->link));	/* most relative links are meant so */
	buf_clear(url);
	url_resolve(url, buf_view(&base), ref);
	buf_free(&base);
}

/* --- values --- */

static bool
set_date(struct buf *to, struct bytes text)
{
	struct date d;

	if (!date_parse(text, &d))
		return false;
	buf_clear(to);
	date_format(to, &d);
	return true;
}

static bool
set_text(struct feedfield *field, struct item *item)
{
	bool is_markup;
	struct bytes value = feedfield_value(field, &is_markup);

	if (feedtext_is_blank(value, is_markup))
		return false;
	buf_clear(&item->text);
	buf_bytes(&item->text, value);
	item->html = is_markup;
	return true;
}

static bool
set_key(struct feed *f, struct item *item)
{
	struct bytes key = feedtext_trim(buf_view(&f->field.text));

	if (key.n == 0)
		return false;
	buf_clear(&item->key);
	buf_bytes(&item->key, key);
	f->key_is_link = !feedterm_is(feedtext_trim(markup_value(f->field.attributes, "ispermalink")), "false");
	return true;
}

static bool
set_link(struct feed *f, struct buf *to)
{
	struct buf ref = { 0 };
	bool known;

	feedfield_reference(&f->field, &ref);
	known = feedtext_trim(buf_view(&ref)).n > 0;
	if (known)
		set_url(f, to, buf_view(&ref), f->field.attributes);
	buf_free(&ref);
	return known;
}

/* Takes what the current field says about the open item, where nothing better is known. */
static void
take_for_item(struct feed *f, struct item *item, struct feedterm m)
{
	bool known = false;

	if (m.role == FEED_AUTHOR && m.rank == f->rank[m.role])
		feedfield_person(&f->field, &item->author);
	if (m.rank <= f->rank[m.role])
		return;
	switch (m.role) {
	case FEED_TITLE:
		known = feedfield_line(&f->field, &item->title);
		break;
	case FEED_LINK:
		known = set_link(f, &item->url);
		break;
	case FEED_KEY:
		known = set_key(f, item);
		break;
	case FEED_DATE:
		known = set_date(&item->date, feedtext_trim(buf_view(&f->field.text)));
		break;
	case FEED_AUTHOR:
		buf_clear(&item->author);
		feedfield_person(&f->field, &item->author);
		known = item->author.n > 0;
		break;
	case FEED_TEXT:
		known = set_text(&f->field, item);
		break;
	case FEED_SOURCE:
		known = feedfield_source(&f->field, &item->source);
		break;
	case FEED_NONE:
	case FEED_ROLES:
		break;
	}
	if (known)
		f->rank[m.role] = m.rank;
}

static void
take_for_feed(struct feed *f, struct feedterm m)
{
	struct buf *to = m.role == FEED_AUTHOR ? &f->author : m.role == FEED_TITLE ? &f->title : &f->link;

	if (m.rank <= f->feed_rank[m.role])
		return;
	if (m.role == FEED_AUTHOR)
		feedfield_person(&f->field, to);
	else if (m.role == FEED_TITLE)
		feedfield_line(&f->field, to);
	else
		set_link(f, to);
	if (to->n > LONGEST_SHARED)
		buf_clear(to);
	if (to->n > 0 && m.role != FEED_AUTHOR)
		f->feed_rank[m.role] = m.rank;
}

/* --- the walk --- */

static bool
is_item(const struct feed *f, enum feedspace space, struct bytes local)
{
	if (space != FEED_CORE)
		return false;
	switch (f->kind) {
	case FEED_SITEMAP:
		return feedterm_is(local, "url");
	case FEED_SITEMAPINDEX:
		return feedterm_is(local, "sitemap");
	case FEED_OPML:
		return feedterm_is(local, "outline");
	case FEED_NEWS:
		break;
	}
	return feedterm_is(local, "item") || feedterm_is(local, "entry");
}

static enum feed_kind
kind_of_root(struct bytes name)
{
	struct bytes local = xmlns_local(name);

	return feedterm_is(local, "urlset") ? FEED_SITEMAP : feedterm_is(local, "sitemapindex") ? FEED_SITEMAPINDEX :
	    feedterm_is(local, "opml") ? FEED_OPML : FEED_NEWS;
}

static bool
is_container(const struct feed *f, enum feedspace space, struct bytes local)
{
	if (f->kind == FEED_OPML)
		return feedterm_is(local, "body");
	return space == FEED_CORE && (feedterm_is(local, "channel") || feedterm_is(local, "rss") ||
	    feedterm_is(local, "rdf") || feedterm_is(local, "feed"));
}

static void
enter_container(struct feed *f, const struct markup_token *t)
{
	struct buf base = { 0 };

	xmlns_add(&f->scope, t, f->root.n == 0);
	if (f->root.n == 0) {
		f->root = t->name;
		f->kind = kind_of_root(t->name);
	}
	set_base(&base, buf_view(&f->base), t->body);
	buf_clear(&f->base);
	buf_bytes(&f->base, buf_view(&base));
	buf_free(&base);
}

/* CDF has address and date in the item's tag, OPML the feed's address and name. */
static void
take_tag(struct feed *f, struct bytes attributes, struct item *item)
{
	struct bytes href = markup_value(attributes, f->kind == FEED_OPML ? "xmlurl" : "href");
	struct buf ref = { 0 };

	if (href.n > 0) {
		markup_decode(&ref, href, true);
		set_url(f, &item->url, buf_view(&ref), bytes_of(""));
	}
	set_date(&item->date, feedtext_trim(markup_value(attributes, "lastmod")));
	buf_free(&ref);
}

static void
enter_item(struct feed *f, const struct markup_token *t, struct item *item)
{
	struct bytes about = feedtext_trim(markup_value(t->body, "rdf:about"));

	item_clear(item);
	memset(f->rank, 0, sizeof f->rank);
	f->key_is_link = false;
	f->item = t->name;
	xmlns_enter(&f->scope);
	xmlns_add(&f->scope, t, false);
	set_base(&f->item_base, buf_view(&f->base), t->body);
	buf_clear(&f->about);
	if (about.n > 0)
		markup_decode(&f->about, about, true);
	take_tag(f, t->body, item);
}

/* What the item does not say itself. */
static void
complete(struct feed *f, struct item *item)
{
	struct bytes nowhere = { NULL, 0 };

	if (item->key.n == 0)
		buf_bytes(&item->key, buf_view(&f->about));
	else if (item->url.n == 0 && f->key_is_link && url_is_web(buf_view(&item->key)))
		url_resolve(&item->url, nowhere, buf_view(&item->key));
	if (item->url.n == 0 && url_is_web(buf_view(&f->about)))
		url_resolve(&item->url, nowhere, buf_view(&f->about));
	if (item->key.n == 0)
		buf_bytes(&item->key, buf_view(&item->url));
	if (item->author.n == 0)
		buf_bytes(&item->author, buf_view(&f->author));
}

/* The open item ends; false where it said nothing. */
static bool
leave_item(struct feed *f, struct item *item)
{
	complete(f, item);
	xmlns_leave(&f->scope);
	f->item.n = 0;
	f->n++;
	return item_says_something(item);
}

/* An element that is neither a container nor an item: a field, whole.  False where the input ends in it. */
static bool
take_field(struct feed *f, const struct markup_token *t, struct item *item, struct feedterm meaning)
{
	if (!feedfield_read(&f->field, &f->markup, t, f->item.n > 0 ? f->item : f->root))
		return false;
	if (meaning.role != FEED_NONE && f->item.n > 0)
		take_for_item(f, item, meaning);
	else if (meaning.role == FEED_TITLE || meaning.role == FEED_LINK || meaning.role == FEED_AUTHOR)
		take_for_feed(f, meaning);
	return true;
}

/* A start tag; true where an item is complete. */
static bool
open_tag(struct feed *f, const struct markup_token *t, struct item *item)
{
	struct bytes local;
	enum feedspace space;

	if (f->root.n == 0)
		enter_container(f, t);
	space = xmlns_of(&f->scope, t, &local);
	if (is_item(f, space, local)) {
		if (f->item.n > 0) {		/* its end tag is missing */
			f->markup.p = t->whole.p;
			return leave_item(f, item);
		}
		enter_item(f, t, item);
		return t->empty && leave_item(f, item);
	}
	if (t->name.p == f->root.p || feedterm_is_wrapper(space, local))
		return false;
	if (f->item.n == 0 && is_container(f, space, local))
		enter_container(f, t);
	else if (!take_field(f, t, item, feedterm_find(space, local)))
		f->item.n = 0;
	return false;
}

/* An end tag; true where an item is complete. */
static bool
close_tag(struct feed *f, const struct markup_token *t, struct item *item)
{
	bool root = bytes_equal(t->name, f->root);
	bool channel = feedterm_is(t->name, "channel") && !feedterm_is(xmlns_local(f->root), "rdf");

	f->whole = f->whole || root || channel;
	return f->item.n > 0 && (root || channel || bytes_equal(t->name, f->item)) && leave_item(f, item);
}

bool
feed_next(struct feed *f, struct item *item)
{
	struct markup_token t;

	while (markup_next(&f->markup, &t) != MARKUP_END) {
		if (t.kind == MARKUP_OPEN && open_tag(f, &t, item))
			return true;
		if (t.kind == MARKUP_CLOSE && close_tag(f, &t, item))
			return true;
	}
	return false;
}

bool
feed_is_whole(const struct feed *f)
{
	return f->whole;
}

void
feed_free(struct feed *f)
{
	buf_free(&f->title);
	buf_free(&f->link);
	buf_free(&f->base);
	buf_free(&f->item_base);
	buf_free(&f->author);
	buf_free(&f->about);
	xmlns_free(&f->scope);
	feedfield_free(&f->field);
}
