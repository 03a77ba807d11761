#include "ascii.h"
#include "date.h"
#include "feedtext.h"
#include "jsonfeed.h"
#include "url.h"

enum { LONGEST_SHARED = 2048 };	/* bytes of a value of the feed that each item gets; a longer one is dropped */

void
jsonfeed_start(struct jsonfeed *f)
{
	buf_clear(&f->title);
	buf_clear(&f->link);
	buf_clear(&f->author);
	f->n = 0;
	f->is_feed = f->whole = false;
	f->place = JSONFEED_START;
	json_start(&f->json, bytes_of(""));
}

/* The next token; JSON_BAD also if the window ends in it. */
static enum json_kind
next(struct jsonfeed *f)
{
	enum json_kind kind = json_next(&f->json);

	return f->json.lex.p == f->json.lex.end && !f->last ? JSON_BAD : kind;
}

static void
skip(struct jsonfeed *f, enum json_kind kind)
{
	unsigned depth = f->json.depth;

	if (kind != JSON_OBJECT && kind != JSON_ARRAY)
		return;
	while (f->json.depth >= depth && next(f) != JSON_BAD)
		;
}

/* The string, or number, of the last token. */
static struct bytes
text_of(struct jsonfeed *f, enum json_kind kind)
{
	struct bytes none = { 0 };

	if (kind == JSON_OTHER)
		return bytes_is(f->json.body, "null") ? none : f->json.body;
	if (kind != JSON_STRING) {
		skip(f, kind);
		return none;
	}
	buf_clear(&f->scratch);
	jsonlex_decode(&f->scratch, f->json.body);
	return buf_view(&f->scratch);
}

/* Whether NAME is one of those in LIST, which are joined by ", ". */
static bool
is_listed(struct bytes list, struct bytes name)
{
	struct bytes rest = list;
	size_t i;

	for (i = 0; i + name.n <= list.n; i++) {
		rest.p = list.p + i;
		rest.n = list.n - i;
		if (bytes_starts(rest, name) && (i == 0 || (i > 1 && list.p[i - 1] == ' ' && list.p[i - 2] == ',')) &&
		    (rest.n == name.n || rest.p[name.n] == ','))
			return true;
	}
	return false;
}

static void
add_author(struct buf *to, struct bytes name)
{
	struct buf line = { 0 };

	feedtext_put_line(&line, name, false);
	if (line.n > 0 && !is_listed(buf_view(to), buf_view(&line))) {
		if (to->n > 0)
			buf_str(to, ", ");
		buf_bytes(to, buf_view(&line));
	}
	buf_free(&line);
}

/* Appends the names in the value whose first token is KIND: a name, an author object, or an array of them. */
static void
add_authors(struct jsonfeed *f, enum json_kind kind, struct buf *to)
{
	unsigned depth = f->json.depth;

	if (kind == JSON_STRING)
		add_author(to, text_of(f, kind));
	if (kind != JSON_OBJECT && kind != JSON_ARRAY)
		return;
	while (f->json.depth >= depth) {
		kind = next(f);
		if (kind == JSON_BAD)
			return;
		if (kind == JSON_KEY && bytes_is(f->json.body, "name"))
			add_author(to, text_of(f, next(f)));
	}
}

static void
set_line(struct buf *to, struct bytes text)
{
	buf_clear(to);
	feedtext_put_line(to, text, false);
}

static void
set_shared(struct buf *to, struct bytes text)
{
	set_line(to, text);
	if (to->n > LONGEST_SHARED)
		buf_clear(to);
}

/*
 * One member of the feed's object, but the array of items.  Some write "1.1" for the version, so that the addresses
 * which only such feeds have count, too.
 */
static void
feed_member(struct jsonfeed *f, struct bytes key, enum json_kind kind)
{
	if (bytes_is(key, "authors") || bytes_is(key, "author")) {
		add_authors(f, kind, &f->author);
		if (f->author.n > LONGEST_SHARED)
			buf_clear(&f->author);
	} else if (bytes_is(key, "title")) {
		set_shared(&f->title, text_of(f, kind));
	} else if (bytes_is(key, "home_page_url")) {
		set_shared(&f->link, text_of(f, kind));
		f->is_feed = true;
	} else if (bytes_is(key, "feed_url")) {
		skip(f, kind);
		f->is_feed = true;
	} else if (bytes_is(key, "version")) {
		f->is_feed |= bytes_starts(text_of(f, kind), bytes_of("https://jsonfeed.org/version/1"));
	} else {
		skip(f, kind);
	}
}

static void
set_date(struct buf *to, struct bytes text)
{
	struct date d;

	buf_clear(to);
	if (date_parse_value(text, &d))
		date_format(to, &d);
}

/* HTML is preferred to text, and either to a summary. */
static void
set_text(struct item *item, struct bytes text, int rank, int *known)
{
	text = ascii_trim(text);
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
	struct bytes key = f->json.body;
	enum json_kind kind = next(f);

	if (bytes_is(key, "id"))
		set_line(&item->key, text_of(f, kind));
	else if (bytes_is(key, "url") || (bytes_is(key, "external_url") && item->url.n == 0))
		set_line(&item->url, text_of(f, kind));
	else if (bytes_is(key, "title"))
		set_line(&item->title, text_of(f, kind));
	else if (bytes_is(key, "content_html"))
		set_text(item, text_of(f, kind), 3, text_rank);
	else if (bytes_is(key, "content_text"))
		set_text(item, text_of(f, kind), 2, text_rank);
	else if (bytes_is(key, "summary"))
		set_text(item, text_of(f, kind), 1, text_rank);
	else if (bytes_is(key, "date_published"))
		set_date(&item->date, text_of(f, kind));
	else if (bytes_is(key, "date_modified"))
		set_date(&f->modified, text_of(f, kind));
	else if (bytes_is(key, "authors") || bytes_is(key, "author"))
		add_authors(f, kind, &item->author);
	else
		skip(f, kind);
}

/* The members of the item whose "{" was read; false if the window ends in it. */
static bool
read_item(struct jsonfeed *f, struct item *item)
{
	enum json_kind kind;
	int text_rank = 0;

	item_clear(item);
	buf_clear(&f->modified);
	while ((kind = next(f)) == JSON_KEY)
		item_member(f, item, &text_rank);
	item->published = item->date.n > 0;
	if (item->date.n == 0)
		buf_bytes(&item->date, buf_view(&f->modified));
	if (item->url.n == 0 && url_is_web(buf_view(&item->key)))
		buf_bytes(&item->url, buf_view(&item->key));
	return kind == JSON_OBJECT_END;
}

/* One element of the array of items, or its end; true if it is an item worth a row. */
static bool
step_items(struct jsonfeed *f, struct item *item)
{
	enum json_kind kind = next(f);

	if (kind == JSON_ARRAY_END)
		f->place = JSONFEED_MEMBERS;
	else if (kind != JSON_OBJECT)
		skip(f, kind);
	else if (read_item(f, item)) {
		f->n++;
		return item_says_something(item);
	}
	return false;
}

/* One member of the feed, or the end of the document. */
static void
step_members(struct jsonfeed *f)
{
	enum json_kind kind = next(f);
	struct bytes key = f->json.body;

	if (f->place == JSONFEED_START) {
		f->place = JSONFEED_MEMBERS;
		return;
	}
	f->whole = kind == JSON_END;
	if (kind != JSON_KEY)
		return;
	kind = next(f);
	if (kind == JSON_ARRAY && bytes_is(key, "items"))
		f->place = JSONFEED_ITEMS;
	else
		feed_member(f, key, kind);
}

enum item_step
jsonfeed_next(struct jsonfeed *f, struct bytes *window, bool last, struct item *item)
{
	struct jsonlex *lex = &f->json.lex;
	struct jsonfeed before;

	f->last = last;
	lex->p = window->p;
	lex->end = window->p + window->n;
	for (;;) {
		bool ready = false;

		before.json = f->json;
		before.place = f->place;
		if (f->place == JSONFEED_ITEMS)
			ready = step_items(f, item);
		else
			step_members(f);
		if (lex->p == lex->end && !last) {	/* what was read last is read again, in a longer window */
			f->json = before.json;
			f->place = before.place;
			return ITEM_MORE;
		}
		if (f->json.bad || f->whole)
			return ITEM_END;
		*window = bytes_between(lex->p, lex->end);
		if (ready)
			return ITEM_READY;
	}
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
	buf_free(&f->modified);
}
