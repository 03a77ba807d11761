/*
 * All readers of ingest over any bytes, in windows of a length that the input tells: what comes out is UTF-8 without
 * NUL, and lines where lines are promised.
 */
#include <stdlib.h>

#include "docreader.h"
#include "fileformat.h"
#include "htmlpage.h"
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
check(void *arg, struct item *item)
{
	(void)arg;
	check_text(&item->key);
	check_text(&item->text);
	check_line(&item->id);
	check_line(&item->url);
	check_line(&item->date);
	check_line(&item->source);
	check_line(&item->title);
	check_line(&item->author);
}

static void
check_bad(void *arg, unsigned long long line, const char *why, struct bytes what)
{
	(void)arg;
	if (line == 0 || why == NULL || !utf8_valid(what))
		abort();
}

/* The items of a feed in XML or JSON, for windows that grow by STEP. */
static void
read_windows(struct bytes text, size_t step, bool json)
{
	struct feed feed = { 0 };
	struct jsonfeed jsonfeed = { 0 };
	struct item item = { 0 };
	struct bytes window = { text.p, 0 };
	enum item_step got = ITEM_MORE;

	feed_start(&feed, bytes_of("http://base.example/a/"));
	jsonfeed_start(&jsonfeed);
	while (got != ITEM_END) {
		if (got == ITEM_MORE)
			window.n = text.n - (size_t)(window.p - text.p) < step + 2 * window.n ?
			    text.n - (size_t)(window.p - text.p) : step + 2 * window.n;
		bool last = window.p + window.n == text.p + text.n;

		got = json ? jsonfeed_next(&jsonfeed, &window, last, &item) : feed_next(&feed, &window, last, &item);
		if (got == ITEM_READY)
			check(NULL, &item);
	}
	check_line(&feed.title);
	feed_free(&feed);
	jsonfeed_free(&jsonfeed);
	item_free(&item);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct bytes input = { data, size };
	struct rawstream raw = { .fd = -1 };
	struct textstream text = { .last = false };
	struct fieldmap map = { .n = 0 };
	struct docreader reader = { .url = bytes_of("http://base.example/a/"), .max_line = 1 << 20, .put = check,
	    .bad = check_bad, .map = &map };
	struct item item = { .html = false };

	fileformat_not_text(input);
	rawstream_memory(&raw, input);
	textstream_start(&text, &raw, bytes_of(""));
	textstream_more(&text);
	if (!utf8_valid(text.left) || !text.last)
		abort();
	read_windows(text.left, size % 7 + 1, false);
	read_windows(text.left, size % 7 + 1, true);
	htmlpage_read(text.left, reader.url, &item);
	check(NULL, &item);
	rawstream_memory(&raw, input);
	textstream_start(&text, &raw, bytes_of(""));
	docreader_read(&reader, &text);
	docreader_free(&reader);
	textstream_free(&text);
	rawstream_free(&raw);
	item_free(&item);
	return 0;
}
