/*
 * The whole of text mode on any bytes: repair, unwrapping, lines, model, rules, parts and site memory.  Repairing what
 * is repaired adds nothing; every line of the text is kept, or dropped by a rule that has a name; a
 * second reading gives the same.
 */
#include <stdlib.h>

#include "lines/plaintext.h"
#include "lines/unwrap.h"
#include "repair/repair.h"
#include "replay.h"
#include "sourcelines.h"
#include "utf8.h"

static struct plaintext plain;
static struct article article, in_place;
static struct sourcelines memory;
static struct buf text, twice;

/* The bytes of the lines of S, their ends aside. */
static size_t
bytes_in_lines(struct bytes s)
{
	size_t i, n = 0;

	for (i = 0; i < s.n; i++)
		n += s.p[i] != '\n';
	return n;
}

static void
check_parts(void)
{
	size_t k, n = 0;

	for (k = 0; k < plain.parts; k++) {
		plaintext_article(&plain, k, &article);
		if (!utf8_valid(buf_view(&article.text)) ||
		    (article.drops.n > 0 && article.drops.entry[0].rule == NULL))
			abort();
		if (k == 0)
			n = bytes_in_lines(buf_view(&article.text)) + bytes_in_lines(buf_view(&article.drops.text));
	}
	if (n != bytes_in_lines(buf_view(&text)))
		abort();
}

/* An article put together in the place of the text it is read from is the same. */
static void
check_in_place(void)
{
	static struct plaintext again;
	size_t k;

	buf_clear(&in_place.text);
	buf_bytes(&in_place.text, buf_view(&text));
	plaintext_read(&again, buf_view(&in_place.text));
	for (k = 0; k < again.parts; k++) {
		plaintext_article(&plain, k, &article);
		plaintext_article(&again, k, &in_place);
		if (!bytes_equal(buf_view(&article.text), buf_view(&in_place.text)) ||
		    !bytes_equal(buf_view(&article.drops.text), buf_view(&in_place.drops.text)))
			abort();
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct bytes s = { data, size }, no_label = { NULL, 0 };

	article.drops.on = in_place.drops.on = true;
	buf_clear(&text);
	buf_bytes(&text, s);
	repair_charset(&text, no_label);
	repair_text(&text);
	buf_clear(&twice);
	buf_bytes(&twice, buf_view(&text));
	repair_text(&twice);
	if (!utf8_valid(buf_view(&text)) || twice.n > text.n)
		abort();
	unwrap(&text);
	plaintext_read(&plain, buf_view(&text));
	check_parts();
	check_in_place();
	plaintext_article(&plain, 0, &article);
	sourcelines_apply(&memory, bytes_of("source"), &article);
	return 0;
}
