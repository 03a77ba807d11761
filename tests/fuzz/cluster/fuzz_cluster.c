/*
 * Each line of the input is an article, TITLE TAB ENTITIES TAB TEXT; its length is its time.  Every one gets a story, and
 * nothing breaks.
 */
#include <stdio.h>
#include <stdlib.h>

#include "stories.h"
#include "docvector.h"
#include "replay.h"
#include "tsv.h"
#include "utf8.h"

static void
read_article(struct docvector *s, struct docfreq *f, struct bytes line)
{
	struct tsv fields = { 0 };

	tsv_split(&fields, line);
	docvector_start(s);
	docvector_add_text(s, fields.field[fields.n - 1]);
	if (fields.n > 1)
		docvector_add_title(s, fields.field[0]);
	if (fields.n > 2)
		docvector_add_entities(s, fields.field[1]);
	docvector_weigh(s, f);
	tsv_free(&fields);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct stories stories = { .window = 50, .most = 3, .postings = { .most = 2 } };
	struct docfreq frequency = { 0 };
	struct docvector subject = { 0 };
	struct buf name = { 0 };
	const uint8_t *end = data + size, *line, *lf;
	struct bytes input = { data, size };
	unsigned n = 0;

	if (!utf8_valid(input))
		return 0;
	for (line = data; line < end; line = lf + 1) {
		lf = memchr(line, '\n', (size_t)(end - line));
		if (lf == NULL)
			lf = end;
		read_article(&subject, &frequency, bytes_between(line, lf));
		buf_clear(&name);
		buf_printf(&name, "%u", n++);
		buf_bytes(&name, stories_place(&stories, &subject.words, lf - line, buf_view(&name)));
		if (name.n == 0)
			abort();
	}
	stories_free(&stories);
	docfreq_free(&frequency);
	docvector_free(&subject);
	buf_free(&name);
	return 0;
}
