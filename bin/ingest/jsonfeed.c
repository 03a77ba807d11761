#include "date.h"
#include "jsonfeed.h"
#include "url.h"
#include "feedtext.h"

enum { LONGEST_SHARED = 2048 };	/* of a value of the feed itself that each item gets */

/* The string, or number, of the last token. */
static struct bytes
text_of(struct jsonfeed *f, struct json *j, enum json_kind kind)
{
	struct bytes none = { NULL, 0 };

	if (kind == JSON_OTHER)
		return bytes_is(j->body, "null") ? none : j->body;
	if (kind != JSON_STRING) {
		json_skip(j, kind);
		return none;
	}
	buf_clear(&f->scratch);
	jsonlex_decode(&f->scratch, j->body);
	return buf_view(&f->scratch);
}

/* Adds the names in the value whose first token is KIND: an author object, or an array of them. */
static void
add_authors(struct jsonfeed *f, struct json *j, enum json_kind kind, struct buf *to)
{
	unsigned depth = j->depth;

	if (kind != JSON_OBJECT && kind != JSON_ARRAY)
		return;
	while (j->depth >= depth) {
		kind = json_next(j);
		if (kind == JSON_BAD)
			return;
		if (kind == JSON_KEY && bytes_is(j->body, "name")) {
			struct bytes name = feedtext_trim(text_of(f, j, json_next(j)));

			if (to->n > 0 && name.n > 0)
				buf_str(to, ", ");
			feedtext_put_line(to, name, false);
		}
	}
}

static void
set_line(struct buf *to, struct bytes text)
{
	buf_clear(to);
	feedtext_put_line(to, text, false);
}

static void
set_url(struct jsonfeed *f, struct buf *to, struct bytes ref)
{
	buf_clear(to);
	url_resolve(to, buf_view(f->base.n > 0 ? &f->base : &f->link), ref);
}

/*
 * One member of the feed's object; true where it says that this is a JSON Feed.  Some write "1.1" for the version, so
 * that the addresses which only such feeds have count, too.
 */
static bool
feed_member(struct jsonfeed *f, struct json *j, struct json *items)
{
	struct bytes key = j->body;
	enum json_kind kind = json_next(j);

	if (bytes_is(key, "items") && kind == JSON_ARRAY) {
		*items = *j;
		json_skip(j, kind);
	} else if (bytes_is(key, "authors") || bytes_is(key, "author")) {
		buf_clear(&f->author);
		add_authors(f, j, kind, &f->author);
	} else if (bytes_is(key, "title")) {
		set_line(&f->title, text_of(f, j, kind));
	} else if (bytes_is(key, "home_page_url")) {
		set_line(&f->link, text_of(f, j, kind));
		return true;
	} else if (bytes_is(key, "feed_url")) {
		json_skip(j, kind);
		return true;
	} else if (bytes_is(key, "version")) {
		return bytes_starts(text_of(f, j, kind), bytes_of("https://jsonfeed.org/version/1"));
	} else {
		json_skip(j, kind);
	}
	return false;
}

/* The feed's own members may stand behind its items, so they are read first, and the items in a second pass. */
bool
jsonfeed_start(struct jsonfeed *f, struct bytes document, struct bytes base)
{
	struct json j, items = { 0 };
	bool is_feed = false;

	buf_clear(&f->title);
	buf_clear(&f->link);
	buf_clear(&f->author);
	buf_clear(&f->base);
	buf_bytes(&f->base, base);
	f->n = 0;
	json_start(&items, base);
	items.bad = true;	/* there are none so far */
	json_start(&j, document);
	if (json_next(&j) == JSON_OBJECT)
		while (json_next(&j) == JSON_KEY)
			is_feed |= feed_member(f, &j, &items);
	f->whole = json_next(&j) == JSON_END;
	f->json = items;
	if (f->title.n > LONGEST_SHARED)
		buf_clear(&f->title);
	if (f->link.n > LONGEST_SHARED)
		buf_clear(&f->link);
	if (f->author.n > LONGEST_SHARED)
		buf_clear(&f->author);
	return is_feed;
}

static void
set_date(struct buf *to, struct bytes text)
{
	struct date d;

	buf_clear(to);
	if (date_parse(text, &d))
		date_format(to, &d);
}

/* HTML is preferred to text, and either to a summary. */
static void
set_text(struct item *item, struct bytes text, int rank, int *known)
{
	text = feedtext_trim(text);
	if (rank <= *known || feedtext_is_blank(text, rank == 3))
		return;
	buf_clear(&item->text);
	buf_bytes(&item->text, text);
	item->html = rank == 3;
	*known = rank;
}

static void
item_member(struct jsonfeed *f, struct item *item, int *text_rank)
{
	struct json *j = &f->json;
	struct bytes key = j->body;
	enum json_kind kind = json_next(j);

	if (bytes_is(key, "id"))
		set_line(&item->key, text_of(f, j, kind));
	else if (bytes_is(key, "url"))
		set_url(f, &item->url, text_of(f, j, kind));
	else if (bytes_is(key, "title"))
		set_line(&item->title, text_of(f, j, kind));
	else if (bytes_is(key, "content_html"))
		set_text(item, text_of(f, j, kind), 3, text_rank);
	else if (bytes_is(key, "content_text"))
		set_text(item, text_of(f, j, kind), 2, text_rank);
	else if (bytes_is(key, "summary"))
		set_text(item, text_of(f, j, kind), 1, text_rank);
	else if (bytes_is(key, "date_published"))
		set_date(&item->date, text_of(f, j, kind));
	else if (bytes_is(key, "date_modified"))
		set_date(&f->modified, text_of(f, j, kind));
	else if (bytes_is(key, "authors") || (bytes_is(key, "author") && item->author.n == 0))
		add_authors(f, j, kind, &item->author);
	else
		json_skip(j, kind);
}

/* The members of the item whose "{" was read; false where the input ends in it. */
static bool
read_item(struct jsonfeed *f, struct item *item)
{
	enum json_kind kind;
	int text_rank = 0;

	item_clear(item);
	buf_clear(&f->modified);
	while ((kind = json_next(&f->json)) == JSON_KEY)
		item_member(f, item, &text_rank);
	if (item->date.n == 0)
		buf_bytes(&item->date, buf_view(&f->modified));
	if (item->author.n == 0)
		buf_bytes(&item->author, buf_view(&f->author));
	if (item->key.n == 0)
		buf_bytes(&item->key, buf_view(&item->url));
	if (item->url.n == 0 && url_is_web(buf_view(&item->key)))
		buf_bytes(&item->url, buf_view(&item->key));
	return kind == JSON_OBJECT_END;
}

bool
jsonfeed_next(struct jsonfeed *f, struct item *item)
{
	enum json_kind kind;

	while ((kind = json_next(&f->json)) != JSON_ARRAY_END && kind != JSON_BAD) {
		if (kind != JSON_OBJECT) {
			json_skip(&f->json, kind);
		} else if (read_item(f, item)) {
			f->n++;
			if (item_says_something(item))
				return true;
		}
	}
	return false;
}

bool
jsonfeed_is_whole(const struct jsonfeed *f)
{
	return f->whole;
}

void
jsonfeed_free(struct jsonfeed *f)
{
	buf_free(&f->title);
	buf_free(&f->link);
	buf_free(&f->author);
	buf_free(&f->scratch);
	buf_free(&f->base);
	buf_free(&f->modified);
}
