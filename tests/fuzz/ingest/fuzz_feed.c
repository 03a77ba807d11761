/*
 * All readers of ingest over any UTF-8: what comes out is UTF-8 without NUL, and lines where lines are promised.
 */
#include <stdlib.h>

#include "feed.h"
#include "jsonfeed.h"
#include "htmlpage.h"
#include "docformat.h"
#include "charset.h"
#include "replay.h"
#include "utf8.h"

static void
check_text(const struct buf *b)
{
	if (b->n > 0 && (!utf8_valid(buf_view(b)) || memchr(b->p, 0, b->n) != NULL))
		abort();
}

static void
check_line(const struct buf *b)
{
	check_text(b);
	if (b->n > 0 && (memchr(b->p, '\n', b->n) != NULL || memchr(b->p, '\t', b->n) != NULL))
		abort();
}

static void
check(const struct item *item)
{
	check_text(&item->key);
	check_text(&item->text);
	check_line(&item->url);
	check_line(&item->date);
	check_line(&item->source);
	check_line(&item->title);
	check_line(&item->author);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct bytes input = { data, size }, base = bytes_of("http://base.example/a/");
	struct buf text = { 0 };
	struct feed feed = { 0 };
	struct jsonfeed json = { 0 };
	struct item item = { 0 };
	size_t i;

	buf_bytes(&text, input);
	charset_to_utf8(&text, "utf-8");
	for (i = 0; i < text.n; i++)
		if (text.p[i] == 0)
			text.p[i] = ' ';
	docformat_of(buf_view(&text));
	feed_start(&feed, buf_view(&text), base);
	while (feed_next(&feed, &item))
		check(&item);
	check_line(&feed.title);
	if (jsonfeed_start(&json, buf_view(&text), base))
		while (jsonfeed_next(&json, &item))
			check(&item);
	htmlpage_read(buf_view(&text), base, &item);
	check(&item);
	feed_free(&feed);
	jsonfeed_free(&json);
	item_free(&item);
	buf_free(&text);
	return 0;
}
