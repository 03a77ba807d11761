#include "ascii.h"
#include "docformat.h"
#include "docreader.h"
#include "feedtext.h"
#include "htmlpage.h"
#include "rowid.h"
#include "url.h"

enum { WINDOW_ROWS = 8 };	/* an item may be that many times as long as --max-line: escapes make it longer */

/* --- items of feeds --- */

/* What the feed tells for all its items; it may come after them. */
struct shared {
	struct bytes title, link, author;
};

/* Makes the item's id of its key, which is known in that feed only unless it is a URI, or else of its content. */
static void
set_id(struct item *item, struct shared feed)
{
	struct bytes key = buf_view(&item->key), place = feed.link.n > 0 ? feed.link : feed.title, date = { 0 };

	if (item->published)
		date = buf_view(&item->date);
	if (key.n == 0 || (date.n == 0 && bytes_equal(key, feed.link))) {
		rowid_of_content(&item->id, item, place);
		return;
	}
	if (url_is_absolute(key))
		place.n = 0;
	rowid_of_key(&item->id, key, date, place);
}

/* An address in a feed, relative to where the feed is or else to its site. */
static void
resolve_url(struct docreader *d, struct bytes link)
{
	struct item *item = &d->item;

	if (url_is_absolute(buf_view(&item->url)))
		return;
	buf_clear(&d->scratch);
	buf_bytes(&d->scratch, buf_view(&item->url));
	buf_clear(&item->url);
	url_resolve(&item->url, d->url.n > 0 ? d->url : link, buf_view(&d->scratch));
}

/* Fills in what the item leaves to its feed. */
static void
complete(struct docreader *d, struct shared feed)
{
	struct item *item = &d->item;

	resolve_url(d, feed.link);
	if (item->source.n == 0)
		buf_bytes(&item->source, feed.title);
	if (item->author.n == 0)
		buf_bytes(&item->author, feed.author);
	if (item->text.n == 0) {	/* the headline is all there is, and so the text */
		buf_bytes(&item->text, buf_view(&item->title));
		item->html = false;
	}
}

/* Puts the first item of the queue; false if there is none. */
static bool
put_next(struct docreader *d, struct shared feed)
{
	struct item *item = &d->item;
	bool article = d->feed.kind == FEED_NEWS;

	if (!itemqueue_pop(&d->queue, item))
		return false;
	article = article || (d->feed.kind == FEED_SITEMAP && item->title.n > 0);
	if (!article && !d->addresses)
		return true;
	if (article)
		set_id(item, feed);
	complete(d, feed);
	d->n++;
	d->put(d->put_arg, item);
	return true;
}

/* Makes the window longer, which is all of one item; or tells why not. */
static const char *
lengthen(const struct docreader *d, struct textstream *text)
{
	if (text->left.n / WINDOW_ROWS > d->max_line)
		return "an item longer than 8 times --max-line";
	textstream_more(text);
	return NULL;
}

/* Why a feed of which N items were found and not one was put is bad; NULL if it is not. */
static const char *
why_nothing(const struct docreader *d)
{
	switch (d->feed.kind) {
	case FEED_SITEMAP:
		return d->addresses ? NULL : "a sitemap without news; --addresses prints the addresses in it";
	case FEED_SITEMAPINDEX:
		return d->addresses ? NULL : "an index of sitemaps; --addresses prints the addresses in it";
	case FEED_OPML:
		return d->addresses ? NULL : "OPML, a list of feeds; --addresses prints the addresses in it";
	case FEED_NEWS:
		break;
	}
	return d->feed.n > 0 || d->feed.swallowed ? "a feed, but no item in it has a title, a text or a link" : NULL;
}

static struct shared
shared_by_feed(const struct feed *f)
{
	struct shared s = { buf_view(&f->title), buf_view(&f->link), buf_view(&f->author) };

	return s;
}

static const char *
read_feed(struct docreader *d, struct textstream *text)
{
	struct feed *f = &d->feed;
	const char *why = NULL;
	enum item_step step;

	feed_start(f, d->url);
	do {
		struct bytes window = text->left;

		step = feed_next(f, &window, text->last, &d->item);
		textstream_skip(text, text->left.n - window.n);
		if (step == ITEM_READY)
			itemqueue_push(&d->queue, &d->item);
		while (itemqueue_is_full(&d->queue))
			put_next(d, shared_by_feed(f));
		if (step == ITEM_MORE)
			why = lengthen(d, text);
	} while (step != ITEM_END && why == NULL);
	while (put_next(d, shared_by_feed(f)))
		;
	if (why == NULL && d->n == 0)
		why = why_nothing(d);
	if (why == NULL && !feed_is_whole(f))
		why = "the feed is cut off: its last end tag is missing; fetch it again";
	return why;
}

static struct shared
shared_by_jsonfeed(const struct jsonfeed *f)
{
	struct shared s = { buf_view(&f->title), buf_view(&f->link), buf_view(&f->author) };

	return s;
}

static const char *
read_jsonfeed(struct docreader *d, struct textstream *text)
{
	struct jsonfeed *f = &d->json;
	const char *why = NULL;
	enum item_step step;

	jsonfeed_start(f);
	do {
		struct bytes window = text->left;

		step = jsonfeed_next(f, &window, text->last, &d->item);
		textstream_skip(text, text->left.n - window.n);
		if (step == ITEM_READY)
			itemqueue_push(&d->queue, &d->item);
		while (itemqueue_is_full(&d->queue))
			put_next(d, shared_by_jsonfeed(f));
		if (step == ITEM_MORE)
			why = lengthen(d, text);
	} while (step != ITEM_END && why == NULL);
	if (!f->is_feed && d->n == 0)
		return "JSON, but not a JSON Feed";
	while (put_next(d, shared_by_jsonfeed(f)))
		;
	if (why == NULL && !jsonfeed_is_whole(f))
		why = "the feed is cut off or not JSON; fetch it again";
	return why;
}

/* --- records --- */

static unsigned long long
count_lines(const unsigned char *p, const unsigned char *end)
{
	unsigned long long n = 0;

	for (; p < end && (p = memchr(p, '\n', (size_t)(end - p))) != NULL; p++)
		n++;
	return n;
}

/* PART without the white space at its ends, and without what comes before an object in an array. */
static struct bytes
without_separators(struct bytes part)
{
	part = ascii_trim(part);
	while (part.n > 0 && (part.p[0] == ',' || part.p[0] == '['))
		part = ascii_trim(bytes_between(part.p + 1, part.p + part.n));
	return part;
}

static void
put_record(struct docreader *d)
{
	struct item *item = &d->item;
	struct bytes none = bytes_of("");

	if (!item_says_something(item))
		return;
	resolve_url(d, none);
	if (item->id.n == 0 && item->url.n > 0)
		rowid_of_key(&item->id, buf_view(&item->url), none, none);
	else if (item->id.n == 0)
		rowid_of_content(&item->id, item, none);
	d->n++;
	d->put(d->put_arg, item);
}

/* The next record; of a bad one, WHY. */
static enum item_step
next_record(struct docreader *d, struct bytes *window, bool last, bool json, const char **why)
{
	enum item_step step;

	if (json) {
		*why = "not a JSON object";
		return jsonrecord_next(&d->objects, window, last, &d->item);
	}
	step = tablerecord_next(&d->table, window, last, &d->item);
	*why = d->table.why;
	return step;
}

/* JSON objects, or the rows of a table. */
static const char *
read_records(struct docreader *d, struct textstream *text, bool json)
{
	enum tablerecord_form form = TABLERECORD_CSV;
	unsigned long long line = 1, bad = 0;
	const char *why = NULL, *fault;
	enum item_step step;

	tablerecord_form(text->left, &form);
	tablerecord_start(&d->table, form, d->map);
	jsonrecord_start(&d->objects, d->map);
	do {
		struct bytes window = text->left, taken;

		step = next_record(d, &window, text->last, json, &fault);
		taken = bytes_between(text->left.p, window.p);
		if (step == ITEM_READY)
			put_record(d);
		if (step == ITEM_BAD) {
			struct bytes part = without_separators(taken);

			d->bad(d->bad_arg, line + count_lines(taken.p, part.p), fault, part);
			bad++;
		}
		line += count_lines(taken.p, window.p);
		textstream_skip(text, taken.n);
		if (step == ITEM_MORE)
			why = lengthen(d, text);
	} while (step != ITEM_END && why == NULL);
	if (why == NULL && bad == 0 && d->n == 0)
		why = json ? "JSON, but no field of it is a column: name them with --map=COLUMN=FIELD,..." : "no rows";
	return why;
}

/* --- documents that are one article --- */

static const char *
read_article(struct docreader *d, struct textstream *text, bool html)
{
	if (d->addresses)
		return "neither a feed nor a list of addresses (OPML, sitemap)";
	while (!text->last && text->left.n <= d->max_line)
		textstream_more(text);
	if (!text->last)
		return "an article longer than --max-line";
	if (html) {
		htmlpage_read(text->left, d->url, &d->item);
	} else {
		item_clear(&d->item);
		buf_bytes(&d->item.url, d->url);
		buf_bytes(&d->item.text, text->left);
	}
	d->put(d->put_arg, &d->item);
	return NULL;
}

/* --- any document --- */

static const char *
read_as_feed(struct docreader *d, struct textstream *text, enum docformat format)
{
	const char *why;

	if (format == DOCFORMAT_FEED || format == DOCFORMAT_XML)
		return read_feed(d, text);
	if (format == DOCFORMAT_JSONFEED)
		return read_jsonfeed(d, text);
	if (format != DOCFORMAT_HTML)
		return "a text, not a feed; see what its address shows";
	why = read_feed(d, text);
	return d->n > 0 ? why : "a page, not a feed: a login or error page, perhaps; see what its address shows";
}

static const char *
read_as_it_looks(struct docreader *d, struct textstream *text, enum docformat format)
{
	switch (format) {
	case DOCFORMAT_FEED:
		return read_feed(d, text);
	case DOCFORMAT_JSONFEED:
		return read_jsonfeed(d, text);
	case DOCFORMAT_JSON:
		return read_records(d, text, true);
	case DOCFORMAT_TABLE:
		return read_records(d, text, false);
	case DOCFORMAT_HTML:
		return read_article(d, text, !d->is_text);
	case DOCFORMAT_PLAIN:
		return d->map->n > 0 ? read_records(d, text, false) : read_article(d, text, false);
	case DOCFORMAT_XML:
		break;
	}
	return "XML, but neither a feed nor a page; --type=feed or --type=html takes it as one";
}

const char *
docreader_read(struct docreader *d, struct textstream *text)
{
	enum docformat format;
	size_t start = 0;

	d->n = 0;
	itemqueue_clear(&d->queue);
	d->feed.kind = FEED_NEWS;
	textstream_more(text);
	if (text->last && ascii_trim(text->left).n == 0)
		return "empty";
	format = docformat_of(text->left, &start);
	if (format == DOCFORMAT_FEED)
		textstream_skip(text, start);
	switch (d->type) {
	case DOCREADER_FEED:
		return read_as_feed(d, text, format);
	case DOCREADER_JSON:
		return format == DOCFORMAT_JSONFEED ? read_jsonfeed(d, text) : read_records(d, text, true);
	case DOCREADER_CSV:
		return read_records(d, text, false);
	case DOCREADER_HTML:
		return read_article(d, text, true);
	case DOCREADER_PLAIN:
		return read_article(d, text, false);
	case DOCREADER_AUTO:
		break;
	}
	return read_as_it_looks(d, text, format);
}

void
docreader_free(struct docreader *d)
{
	feed_free(&d->feed);
	jsonfeed_free(&d->json);
	jsonrecord_free(&d->objects);
	tablerecord_free(&d->table);
	itemqueue_free(&d->queue);
	item_free(&d->item);
	buf_free(&d->scratch);
}
