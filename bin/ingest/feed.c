#include "feed.h"
#include "feeditem.h"

enum { UNCLOSED_MOST = 8 };	/* fields without an end tag, in an item or before it, that are read twice */

void
feed_start(struct feed *f, struct bytes base)
{
	f->kind = FEED_NEWS;
	buf_clear(&f->title);
	buf_clear(&f->link);
	buf_clear(&f->self);
	buf_clear(&f->author);
	buf_clear(&f->root);
	buf_clear(&f->base);
	buf_bytes(&f->base, base);
	f->n = 0;
	f->item.n = 0;
	f->swallowed = f->whole = false;
	f->unclosed = 0;
	xmlns_clear(&f->ns);
	memset(f->feed_rank, 0, sizeof f->feed_rank);
}

/* --- the walk --- */

/* The names of the elements that are items, up to NULL. */
static const char *const *
item_names(const struct feed *f)
{
	static const char *const names[][3] = {
		[FEED_NEWS] = { "item", "entry", NULL },
		[FEED_SITEMAP] = { "url", NULL, NULL },
		[FEED_SITEMAPINDEX] = { "sitemap", NULL, NULL },
		[FEED_OPML] = { "outline", NULL, NULL },
	};

	return names[f->kind];
}

static bool
is_item(struct feed *f, enum feedspace space, struct bytes local)
{
	bool is = feedterm_is_among(local, item_names(f));

	f->swallowed = f->swallowed || (is && space != FEED_CORE);
	return is && space == FEED_CORE;
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

	xmlns_add(&f->ns, t, f->root.n == 0);
	if (f->root.n == 0) {
		buf_bytes(&f->root, t->name);
		f->kind = kind_of_root(t->name);
	}
	feeditem_base(&base, buf_view(&f->base), t->body);
	buf_clear(&f->base);
	buf_bytes(&f->base, buf_view(&base));
	buf_free(&base);
}

static void
enter_item(struct feed *f, const struct markup_token *t, struct item *item)
{
	f->unclosed = 0;
	f->item = t->name;
	xmlns_enter(&f->ns);
	xmlns_add(&f->ns, t, false);
	feeditem_start(f, item, t->body);
}

/* The open item ends; false if there is nothing in it. */
static bool
leave_item(struct feed *f, struct item *item)
{
	feeditem_complete(f, item);
	xmlns_leave(&f->ns);
	f->item.n = 0;
	f->n++;
	return item_says_something(item);
}

/* --- fields --- */

/* Whether a start tag begins something that no field contains: an item, or another field. */
static bool
ends_field(struct feed *f, const struct markup_token *t)
{
	struct bytes local;
	enum feedspace space = xmlns_of(&f->ns, t, &local);

	return is_item(f, space, local) || feedterm_find(space, local).role != FEED_NONE ||
	    feedterm_is_wrapper(space, local);
}

/* Reads the field that OPEN begins, which has no end tag, as far as the next field or the end of its container. */
static void
read_unclosed(struct feed *f, const struct markup_token *open, struct bytes container)
{
	const unsigned char *start = open->whole.p + open->whole.n;
	struct markup m = f->markup, inside;
	struct markup_token t;

	m.p = start;
	while (markup_next(&m, &t) != MARKUP_END)
		if ((t.kind == MARKUP_OPEN && ends_field(f, &t)) ||
		    (t.kind == MARKUP_CLOSE && bytes_equal(t.name, container)))
			break;
	f->markup.p = t.whole.p;
	markup_start(&inside, bytes_between(start, t.whole.p), true);
	feedfield_read(&f->field, &inside, open, container, NULL);
}

/* An element that is neither a container nor an item: a field, whole.  False if the window ends in it. */
static bool
take_field(struct feed *f, const struct markup_token *t, struct item *item, struct feedterm meaning)
{
	struct bytes container = f->item.n > 0 ? f->item : buf_view(&f->root);
	const char *const *items = f->item.n > 0 ? NULL : item_names(f);
	enum feedfield_end end = feedfield_read(&f->field, &f->markup, t, container, items);

	if (end == FEEDFIELD_CUT)
		return false;
	if (end == FEEDFIELD_UNCLOSED && f->unclosed < UNCLOSED_MOST) {
		f->unclosed++;
		read_unclosed(f, t, container);
	}
	if (meaning.role != FEED_NONE && f->item.n > 0)
		feeditem_take(f, item, meaning);
	else if (meaning.role == FEED_TITLE || meaning.role == FEED_LINK || meaning.role == FEED_AUTHOR)
		feeditem_take_for_feed(f, meaning);
	return true;
}

/* --- the walk --- */

enum walk { WALK_ON, WALK_ITEM, WALK_CUT };

static enum walk
open_tag(struct feed *f, const struct markup_token *t, struct item *item)
{
	struct bytes local;
	enum feedspace space;
	bool root = f->root.n == 0;

	if (root)
		enter_container(f, t);
	space = xmlns_of(&f->ns, t, &local);
	if (is_item(f, space, local)) {
		if (f->item.n > 0) {		/* its end tag is missing */
			f->markup.p = t->whole.p;
			return leave_item(f, item) ? WALK_ITEM : WALK_ON;
		}
		enter_item(f, t, item);
		return t->empty && leave_item(f, item) ? WALK_ITEM : WALK_ON;
	}
	if (root || feedterm_is_wrapper(space, local))
		return WALK_ON;
	if (f->item.n == 0 && is_container(f, space, local))
		enter_container(f, t);
	else if (!take_field(f, t, item, feedterm_find(space, local)))
		return WALK_CUT;
	return WALK_ON;
}

static enum walk
close_tag(struct feed *f, const struct markup_token *t, struct item *item)
{
	bool root = bytes_equal(t->name, buf_view(&f->root));
	bool channel = feedterm_is(t->name, "channel") && !feedterm_is(xmlns_local(buf_view(&f->root)), "rdf");

	f->whole = f->whole || root || channel;
	return f->item.n > 0 && (root || channel || bytes_equal(t->name, f->item)) && leave_item(f, item) ?
	    WALK_ITEM : WALK_ON;
}

static enum walk
step(struct feed *f, struct item *item)
{
	struct markup_token t;

	switch (markup_next(&f->markup, &t)) {
	case MARKUP_END:
		return WALK_CUT;
	case MARKUP_OPEN:
		return open_tag(f, &t, item);
	case MARKUP_CLOSE:
		return close_tag(f, &t, item);
	default:		/* it may go on beyond the window */
		return f->markup.p == f->markup.end && !f->last ? WALK_CUT : WALK_ON;
	}
}

enum item_step
feed_next(struct feed *f, struct bytes *window, bool last, struct item *item)
{
	const unsigned char *done = window->p;
	enum walk w = WALK_ON;

	markup_start(&f->markup, *window, true);
	f->last = last;
	while (w == WALK_ON) {
		if (f->item.n == 0)
			done = f->markup.p;
		w = step(f, item);
	}
	if (w == WALK_ITEM)
		done = f->markup.p;
	else if (f->item.n > 0)
		xmlns_leave(&f->ns);	/* it is read again, in a longer window */
	f->item.n = 0;
	window->n -= (size_t)(done - window->p);
	window->p = done;
	return w == WALK_ITEM ? ITEM_READY : last ? ITEM_END : ITEM_MORE;
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
	buf_free(&f->ref);
	buf_free(&f->self);
	buf_free(&f->root);
	xmlns_free(&f->ns);
	feedfield_free(&f->field);
}
