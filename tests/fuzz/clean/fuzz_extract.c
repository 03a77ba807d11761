/*
 * The extractor on any bytes, read as UTF-8: the text has no white space but single spaces and LFs, the dropped blocks
 * lie in order, the date is one, and a second time gives the same.
 */
#include <stdlib.h>

#include "charset.h"
#include "date.h"
#include "page/extract.h"
#include "replay.h"

static void
check(const struct article *a)
{
	struct date date;
	size_t i, at = 0;

	for (i = 0; i < a->text.n; i++)
		if (a->text.p[i] < ' ' && a->text.p[i] != '\n')
			abort();
	for (i = 0; i < a->drops.n; i++) {
		if (a->drops.entry[i].start != at || a->drops.entry[i].end < at || a->drops.entry[i].rule == NULL)
			abort();
		at = a->drops.entry[i].end;
	}
	if (at != a->drops.text.n || (a->date.n > 0 && !date_parse(buf_view(&a->date), &date)))
		abort();
}

static void
extract(struct extract *e, struct bytes page, struct article *a)
{
	buf_clear(&a->text);
	buf_bytes(&a->text, page);
	extract_article(e, a);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct bytes input = { data, size };
	struct article first = { 0 }, second = { 0 };
	struct extract extractor = { 0 };
	struct buf text = { 0 };

	buf_bytes(&text, input);
	charset_to_utf8(&text, "utf-8");
	first.drops.on = second.drops.on = true;
	extract(&extractor, bytes_of("<article><p>Something else, that must leave no trace.</p></article>"), &second);
	extract(&extractor, buf_view(&text), &first);
	extract(&extractor, buf_view(&text), &second);
	check(&first);
	if (!bytes_equal(buf_view(&first.text), buf_view(&second.text)) || first.drops.n != second.drops.n)
		abort();
	extract_free(&extractor);
	article_free(&first);
	article_free(&second);
	buf_free(&text);
	return 0;
}
