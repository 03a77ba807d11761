/*
 * Each line of the input is an article, TITLE TAB TEXT; its length is its time, its first byte its address.  Every one
 * gets a story and an explanation, and nothing breaks.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "docvector.h"
#include "matchreport.h"
#include "replay.h"
#include "roundup.h"
#include "stories.h"
#include "tsv.h"
#include "utf8.h"

struct fuzz {
	struct stories stories;
	struct docfreq frequency;
	struct docvector vector;
	struct matchreport report;
	struct buf scratch;
};

static void
place(struct fuzz *f, struct bytes line, unsigned n)
{
	struct stories_article a = {
		.profile = { .time = (int64_t)line.n }, .key = { n % 7, line.n > 0 ? *line.p : 0 }
	};
	struct tsv fields = { 0 };
	struct stories_match match;
	char id[32];

	tsv_split(&fields, line);
	docvector_start(&f->vector);
	docvector_add_title(&f->vector, fields.field[0]);
	docvector_add_text(&f->vector, fields.field[fields.n - 1]);
	matchreport_read(&f->report, line, &f->vector.stems);
	docvector_weigh(&f->vector, &f->frequency);
	a.roundup = roundup_is_title(fields.field[0], &f->scratch);
	a.profile.terms = f->vector.terms;
	a.profile.titled = f->vector.titled;
	profile_measure(&a.profile);
	snprintf(id, sizeof id, "%u", n);
	a.id = bytes_of(id);
	match = stories_find(&f->stories, &a);
	buf_clear(&f->scratch);
	matchreport_write(&f->report, &f->scratch, &a, &match);
	if (f->scratch.n == 0 || stories_add(&f->stories, &a, &match).n == 0)
		abort();
	tsv_free(&fields);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct fuzz f = { .stories = { .window = 50, .most = 3, .postings = { .most = 2 } } };
	const uint8_t *end = data + size, *line, *lf;
	struct bytes input = { data, size };
	unsigned n = 0;

	if (!utf8_valid(input))
		return 0;
	docfreq_start(&f.frequency);
	for (line = data; line < end; line = lf + 1) {
		lf = memchr(line, '\n', (size_t)(end - line));
		if (lf == NULL)
			lf = end;
		place(&f, bytes_between(line, lf), n++);
	}
	stories_free(&f.stories);
	docfreq_free(&f.frequency);
	docvector_free(&f.vector);
	matchreport_free(&f.report);
	buf_free(&f.scratch);
	return 0;
}
