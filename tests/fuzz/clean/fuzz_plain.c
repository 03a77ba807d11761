/*
 * The whole of text mode on any bytes: repair, unwrapping, lines, model, rules, parts and site memory.  Repairing what
 * is repaired adds nothing; every line of the text is kept, or dropped by a rule that has a name; a
 * second reading gives the same.
 */
#include <stdlib.h>

#include "memory.h"
#include "lines/plain.h"
#include "repair/repair.h"
#include "replay.h"
#include "lines/unwrap.h"
#include "utf8.h"

static struct repair repair, again;
static struct plain plain;
static struct article article;
static struct memory memory;
static struct buf wrapped, first;

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
check_parts(struct bytes text)
{
	size_t k, n = 0;

	for (k = 0; k < plain.parts; k++) {
		plain_article(&plain, k, &article);
		if (!utf8_valid(buf_view(&article.text)) || (article.ndrops > 0 && article.drop[0].rule == NULL))
			abort();
		if (k == 0)
			n = bytes_in_lines(buf_view(&article.text)) + bytes_in_lines(buf_view(&article.dropped));
	}
	if (n != bytes_in_lines(text))
		abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct bytes s = { data, size }, no_label = { NULL, 0 }, text, twice;

	article.explain = true;
	text = repair_text(&repair, repair_charset(&repair, s, no_label));
	buf_clear(&first);
	buf_bytes(&first, text);
	twice = repair_text(&again, buf_view(&first));
	if (!utf8_valid(text) || (twice.n > text.n))
		abort();
	text = unwrap(buf_view(&first), &wrapped);
	plain_read(&plain, text);
	check_parts(text);
	plain_article(&plain, 0, &article);
	memory_apply(&memory, bytes_of("source"), &article);
	return 0;
}
