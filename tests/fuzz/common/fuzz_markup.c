/*
 * The tokenizer on any bytes, as HTML and as XML: tokens cover the input in order, what they hand out lies within them,
 * and attributes within their tag.
 */
#include <stdlib.h>

#include "buf.h"
#include "markup.h"
#include "replay.h"

static void
check_within(struct bytes part, struct bytes whole)
{
	if (part.n > 0 && (part.p < whole.p || part.p + part.n > whole.p + whole.n))
		abort();
}

static void
check_attributes(const struct markup_token *t, struct buf *decoded)
{
	struct markup_attributes left = markup_attributes_of(t->body), kept = t->attributes;
	struct markup_attribute a, b;

	while (markup_attribute(&left, &a)) {
		check_within(a.name, t->body);
		check_within(a.value, t->body);
		if (a.name.n == 0 || !markup_attribute(&kept, &b) || a.name.p != b.name.p ||
		    !bytes_equal(a.name, b.name) || !bytes_equal(a.value, b.value))
			abort();
		buf_clear(decoded);
		markup_decode(decoded, a.value, true);
	}
	if (markup_attribute(&kept, &b))
		abort();
}

static void
check(struct bytes input, bool xml)
{
	const unsigned char *at = input.p;
	struct buf decoded = { 0 };
	struct markup_token t;
	struct markup m;

	markup_start(&m, input, xml);
	while (markup_next(&m, &t) != MARKUP_END) {
		if (t.whole.p != at || t.whole.n == 0)
			abort();
		at += t.whole.n;
		check_within(t.name, t.whole);
		check_within(t.body, t.whole);
		if (t.kind == MARKUP_OPEN)
			check_attributes(&t, &decoded);
		if (t.kind == MARKUP_TEXT) {
			buf_clear(&decoded);
			markup_decode(&decoded, t.body, false);
		}
	}
	if (at != input.p + input.n)
		abort();
	buf_free(&decoded);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct bytes input = { data, size };

	check(input, false);
	check(input, true);
	return 0;
}
