/*
 * A story of any lines: each line is a sentence of the article that its first byte names.  A brief has no sentence
 * twice, keeps within what was asked for, and names sources for each.
 */
#include <stdlib.h>
#include <string.h>

#include "summary.h"
#include "replay.h"
#include "utf8.h"

enum { MOST = 3, WORDS = 60 };

static void
add(struct corpus *c, struct bytes line)
{
	struct corpus_part part = { line, 0, 0, true };
	struct corpus_row row = { .line = line };

	row.id.p = line.p;
	row.id.n = 1;
	row.sent = c->read + 1;
	row.date = row.seen = row.group = row.title = row.entities = line;
	row.source = row.url = row.story = bytes_of("");
	corpus_add(c, &row, &part, 1);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const unsigned char *p = data, *end = data + size, *lf;
	struct bytes all = { data, size };
	struct corpus c = { 0 };
	size_t i, words = 0;
	struct summary b = { 0 };
	struct outcome_words outcomes = { 0 };
	struct synonyms synonyms = { .cap = 0 };
	struct summary_limits limits = {
		.sentences = MOST, .words = WORDS, .outcomes = &outcomes, .synonyms = &synonyms
	};

	if (!utf8_valid(all))
		return 0;
	for (; p < end; p = lf + 1) {
		lf = memchr(p, '\n', (size_t)(end - p));
		if (lf == NULL)
			lf = end;
		if (lf > p && *p < 0x80)
			add(&c, bytes_between(p, lf));
	}
	if (c.stories > 0) {
		outcome_read_words(&outcomes, &c.terms);
		synonym_read(&synonyms, &c.terms);
		summary_make(&b, &c, 0, &limits);
		if (b.n > MOST)
			abort();
		for (i = 0; i < b.n; i++) {
			words += c.sentence[b.item[i].sentence].stems;
			if (b.item[i].sources.names.n == 0 || b.item[i].sentence >= c.sentences ||
			    (i > 0 && b.item[i].sentence == b.item[i - 1].sentence))
				abort();
		}
		if (words > WORDS && b.n > 1)
			abort();
		summary_free(&b);
	}
	synonym_free(&synonyms);
	outcome_free_words(&outcomes);
	corpus_free(&c);
	return 0;
}
