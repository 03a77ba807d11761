#include "feedterm.h"
#include "markup.h"
#include "htmlpage.h"
#include "url.h"
#include "feedtext.h"

/* What the tags of a page's head say. */
struct head {
	struct bytes canonical;		/* link rel=canonical */
	struct bytes url, site;		/* og:url, og:site_name */
};

static void
read_tag(struct head *h, const struct markup_token *t)
{
	if (feedterm_is(t->name, "link")) {
		if (h->canonical.n == 0 && feedterm_is(markup_value(t->body, "rel"), "canonical"))
			h->canonical = markup_value(t->body, "href");
	} else if (feedterm_is(t->name, "meta")) {
		struct bytes property = markup_value(t->body, "property");

		if (property.n == 0)
			property = markup_value(t->body, "name");
		if (feedterm_is(property, "og:url"))
			h->url = markup_value(t->body, "content");
		else if (feedterm_is(property, "og:site_name"))
			h->site = markup_value(t->body, "content");
	}
}

static void
set_url(struct buf *to, struct bytes base, struct bytes ref)
{
	struct buf decoded = { 0 };

	buf_clear(to);
	if (ref.n == 0)
		return;
	markup_decode(&decoded, ref, true);
	url_resolve(to, base, buf_view(&decoded));
	if (!url_is_web(buf_view(to)))
		buf_clear(to);
	buf_free(&decoded);
}

void
htmlpage_read(struct bytes html, struct bytes base, struct item *item)
{
	struct head h = { 0 };
	struct buf site = { 0 };
	struct markup m;
	struct markup_token t;

	item_clear(item);
	markup_start(&m, html, false);
	while (markup_next(&m, &t) != MARKUP_END && !(t.kind == MARKUP_OPEN && feedterm_is(t.name, "body")))
		if (t.kind == MARKUP_OPEN)
			read_tag(&h, &t);
	set_url(&item->url, base, h.canonical);
	if (item->url.n == 0)
		set_url(&item->url, base, h.url);
	if (item->url.n == 0)
		buf_bytes(&item->url, base);
	if (h.site.n > 0)
		markup_decode(&site, h.site, true);
	feedtext_put_line(&item->source, buf_view(&site), false);
	buf_free(&site);
	buf_bytes(&item->text, html);
	item->html = true;
}
