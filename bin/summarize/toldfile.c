#include <stdint.h>

#include "diag.h"
#include "in.h"
#include "toldfile.h"
#include "tsv.h"

enum { LINE_MOST = 64 << 20 };	/* bytes */

static size_t
find(const struct tsv *fields, const char *name)
{
	size_t i;

	for (i = 0; i < fields->n; i++)
		if (bytes_is(fields->field[i], name))
			return i;
	return SIZE_MAX;
}

enum { STORY, TEXT, TELLERS, COLUMNS };

static void
read_header(const struct in *in, const struct tsv *fields, const char *text, size_t column[COLUMNS])
{
	column[STORY] = find(fields, "story");
	column[TEXT] = find(fields, text);
	column[TELLERS] = find(fields, "tellers");
	if (column[STORY] == SIZE_MAX || column[TEXT] == SIZE_MAX)
		diag_die("%s: no columns 'story' and '%s' in the first line; --since takes what summarize wrote",
		    in->name,
		    text);
}

static void
keep(struct buf *to, struct bytes s)
{
	buf_clear(to);
	buf_bytes(to, s);
}

void
toldfile_read(struct told *t, const char *file, const char *text)
{
	char *files[] = { NULL, NULL };
	struct buf header = { 0 }, name = { 0 }, scratch = { 0 };
	struct buf last_story = { 0 }, last_tellers = { 0 };
	struct tsv fields = { 0 };
	size_t column[COLUMNS] = { 0 };
	struct in in = { 0 };
	struct bytes line, story;

	files[0] = (char *)(uintptr_t)file;
	in_open(&in, files, LINE_MOST);
	while (in_next(&in, &line) == IN_LINE) {
		tsv_split(&fields, line);
		if (in.line == 1) {
			read_header(&in, &fields, text, column);
			buf_bytes(&header, line);
		}
		if (bytes_equal(line, buf_view(&header)))
			continue;
		if (column[STORY] >= fields.n || column[TEXT] >= fields.n)
			diag_die("%s:%llu: %zu fields, expected more", in.name, in.line, fields.n);
		buf_clear(&name);
		buf_clear(&scratch);
		story = tsv_unescape(fields.field[column[STORY]], &name);
		told_add(t, story, tsv_unescape(fields.field[column[TEXT]], &scratch));
		if (column[TELLERS] >= fields.n || (bytes_equal(story, buf_view(&last_story)) &&
		    bytes_equal(fields.field[column[TELLERS]], buf_view(&last_tellers))))
			continue;	/* each row of a story has the same */
		keep(&last_story, story);
		keep(&last_tellers, fields.field[column[TELLERS]]);
		buf_clear(&scratch);
		told_add_articles(t, story, tsv_unescape(fields.field[column[TELLERS]], &scratch));
	}
	in_close(&in);
	tsv_free(&fields);
	buf_free(&header);
	buf_free(&name);
	buf_free(&last_story);
	buf_free(&last_tellers);
	buf_free(&scratch);
}
