/*
 * The extractor on any bytes, read as UTF-8: the text has no white space but single spaces and LFs, the dropped blocks
 * lie in order, the date is one, and a second time gives the same.
 */
#include <stdlib.h>
#include <string.h>

#include "page/article.h"
#include "charset.h"
#include "date.h"
#include "replay.h"

static void
check(const struct article *a)
{
	struct date date;
	size_t i, at = 0;

	for (i = 0; i < a->text.n; i++)
		if (a->text.p[i] < ' ' && a->text.p[i] != '\n')
			abort();
	for (i = 0; i < a->ndrops; i++) {
		if (a->drop[i].start != at || a->drop[i].end < at || a->drop[i].rule == NULL)
			abort();
		at = a->drop[i].end;
	}
	if (at != a->dropped.n || (a->date.n > 0 && !date_parse(buf_view(&a->date), &date)))
		abort();
}

static void
extract(struct bytes page, struct article *a)
{
	buf_clear(&a->text);
	buf_bytes(&a->text, page);
	article_extract(a);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct bytes input = { data, size };
	struct article first = { 0 }, second = { 0 };
	struct buf text = { 0 };

	buf_bytes(&text, input);
	charset_to_utf8(&text, "utf-8");
	first.explain = second.explain = true;
	extract(bytes_of("<article><p>Something else, that must leave no trace.</p></article>"), &second);
	extract(buf_view(&text), &first);
	extract(buf_view(&text), &second);
	check(&first);
	if (!bytes_equal(buf_view(&first.text), buf_view(&second.text)) || first.ndrops != second.ndrops)
		abort();
	article_free(&first);
	article_free(&second);
	buf_free(&text);
	return 0;
}
