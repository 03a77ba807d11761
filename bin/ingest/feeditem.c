#include "ascii.h"
#include "date.h"
#include "feeditem.h"
#include "feedtext.h"
#include "url.h"

enum { LONGEST_SHARED = 2048 };	/* bytes of a value of the feed that each item gets; a longer one is dropped */

/* --- addresses --- */

void
feeditem_base(struct buf *base, struct bytes outer, struct bytes attributes)
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

	buf_clear(url);
	if (url_is_absolute(ascii_trim(ref))) {
		url_resolve(url, bytes_of(""), ref);
		return;
	}
	feeditem_base(&base, buf_view(f->item.n > 0 ? &f->item_base : &f->base), attributes);
	if (base.n == 0)	/* most relative links are meant so */
		buf_bytes(&base, buf_view(url_is_web(buf_view(&f->link)) ? &f->link : &f->self));
	buf_clear(url);
	url_resolve(url, buf_view(&base), ref);
	buf_free(&base);
}

/* --- values --- */

static bool
set_date(struct buf *to, struct bytes text)
{
	struct date d;

	if (!date_parse_value(text, &d))
		return false;
	buf_clear(to);
	date_format(to, &d);
	return true;
}

/*
 * Whether a text of that rank and LENGTH is to replace the one there is: the fuller one by its rank, unless the other
 * is much longer.  Descriptions of a picture or a video, which rank last, tell only if there is nothing else.
 */
static bool
is_fuller(const struct feed *f, int rank, size_t length)
{
	int known = f->rank[FEED_TEXT];
	size_t n = f->text_length;

	if ((known <= FEED_LAST_RESORT) != (rank <= FEED_LAST_RESORT))
		return rank > known;
	return rank > known ? n <= length + length / 4 : length > n + n / 4;
}

static bool
set_text(struct feed *f, struct item *item, int rank)
{
	bool is_markup;
	struct bytes value = feedfield_value(&f->field, &is_markup);
	size_t length = feedtext_length(value, is_markup);

	if (!is_fuller(f, rank, length) || feedtext_is_blank(value, is_markup))
		return false;
	f->text_length = length;
	feedfield_move(&f->field, value, &item->text);
	item->html = is_markup;
	return true;
}

static bool
set_key(struct feed *f, struct item *item)
{
	struct bytes key = ascii_trim(buf_view(&f->field.text));

	if (key.n == 0)
		return false;
	buf_clear(&item->key);
	buf_bytes(&item->key, key);
	f->key_is_link = !feedterm_is(ascii_trim(markup_value(f->field.attributes, "ispermalink")), "false");
	return true;
}

/* Makes TO what the current link leads to, if that is the article or site itself, and nothing better is known. */
static void
take_link(struct feed *f, struct buf *to, int rank, int *known)
{
	buf_clear(&f->ref);
	rank += feedfield_reference(&f->field, &f->ref);
	if (rank > *known && ascii_trim(buf_view(&f->ref)).n > 0) {
		set_url(f, to, buf_view(&f->ref), f->field.attributes);
		*known = rank;
	}
}

void
feeditem_take(struct feed *f, struct item *item, struct feedterm m)
{
	bool known = false;

	if (m.role == FEED_LINK) {
		take_link(f, &item->url, m.rank, &f->rank[FEED_LINK]);
		return;
	}
	if (m.role == FEED_AUTHOR && m.rank == f->rank[m.role])
		feedfield_person(&f->field, &item->author);
	if (m.rank <= f->rank[m.role] && m.role != FEED_TEXT)
		return;
	switch (m.role) {
	case FEED_TITLE:
		known = feedfield_line(&f->field, &item->title);
		break;
	case FEED_KEY:
		known = set_key(f, item);
		break;
	case FEED_DATE:
		known = set_date(&item->date, ascii_trim(buf_view(&f->field.text)));
		item->published = known && m.rank >= FEED_PUBLISHED;
		break;
	case FEED_AUTHOR:
		buf_clear(&item->author);
		feedfield_person(&f->field, &item->author);
		known = item->author.n > 0;
		break;
	case FEED_TEXT:
		known = set_text(f, item, m.rank);
		break;
	case FEED_SOURCE:
		known = feedfield_source(&f->field, &item->source);
		break;
	case FEED_NONE:
	case FEED_LINK:
	case FEED_ROLES:
		break;
	}
	if (known)
		f->rank[m.role] = m.rank;
}

static void
limit_shared(struct buf *value)
{
	if (value->n > LONGEST_SHARED)
		buf_clear(value);
}

void
feeditem_take_for_feed(struct feed *f, struct feedterm m)
{
	if (m.role == FEED_LINK) {
		if (feedfield_is_self(&f->field))
			set_url(f, &f->self, markup_value(f->field.attributes, "href"), bytes_of(""));
		take_link(f, &f->link, m.rank, &f->feed_rank[FEED_LINK]);
		limit_shared(&f->link);
		limit_shared(&f->self);
	} else if (m.role == FEED_AUTHOR) {
		feedfield_person(&f->field, &f->author);
		limit_shared(&f->author);
	} else if (m.role == FEED_TITLE && m.rank > f->feed_rank[m.role]) {
		feedfield_line(&f->field, &f->title);
		limit_shared(&f->title);
		if (f->title.n > 0)
			f->feed_rank[m.role] = m.rank;
	}
}

/* CDF has address and date in the item's tag, OPML the feed's address and name. */
static void
take_tag(struct feed *f, struct item *item, struct bytes attributes)
{
	struct bytes href = markup_value(attributes, f->kind == FEED_OPML ? "xmlurl" : "href");
	struct buf ref = { 0 };

	if (href.n > 0) {
		markup_decode(&ref, href, true);
		set_url(f, &item->url, buf_view(&ref), bytes_of(""));
	}
	set_date(&item->date, ascii_trim(markup_value(attributes, "lastmod")));
	buf_free(&ref);
}

void
feeditem_start(struct feed *f, struct item *item, struct bytes attributes)
{
	struct bytes about = ascii_trim(markup_value(attributes, "rdf:about"));

	item_clear(item);
	memset(f->rank, 0, sizeof f->rank);
	f->text_length = 0;
	f->key_is_link = false;
	feeditem_base(&f->item_base, buf_view(&f->base), attributes);
	buf_clear(&f->about);
	if (about.n > 0)
		markup_decode(&f->about, about, true);
	take_tag(f, item, attributes);
}

void
feeditem_complete(struct feed *f, struct item *item)
{
	struct bytes nowhere = { 0 };

	if (item->key.n == 0)
		buf_bytes(&item->key, buf_view(&f->about));
	else if (item->url.n == 0 && f->key_is_link && url_is_web(buf_view(&item->key)))
		url_resolve(&item->url, nowhere, buf_view(&item->key));
	if (item->url.n == 0 && url_is_web(buf_view(&f->about)))
		url_resolve(&item->url, nowhere, buf_view(&f->about));
}

