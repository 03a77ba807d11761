/*
 * Each line of the input is an article, TITLE TAB ENTITIES TAB TEXT; its length is its time.  Every one gets a story, and
 * nothing breaks.
 */
#include <stdio.h>
#include <stdlib.h>

#include "stories.h"
#include "subject.h"
#include "replay.h"
#include "tsv.h"
#include "utf8.h"

static void
read_article(struct subject *s, struct frequency *f, struct bytes line)
{
	struct tsv fields = { 0 };

	tsv_split(&fields, line);
	subject_start(s);
	subject_add_text(s, fields.field[fields.n - 1]);
	if (fields.n > 1)
		subject_add_title(s, fields.field[0]);
	if (fields.n > 2)
		subject_add_entities(s, fields.field[1]);
	subject_weigh(s, f);
	tsv_free(&fields);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct stories stories = { .window = 50, .most = 3, .postings = { .most = 2 } };
	struct frequency frequency = { 0 };
	struct subject subject = { 0 };
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
	frequency_free(&frequency);
	subject_free(&subject);
	buf_free(&name);
	return 0;
}
