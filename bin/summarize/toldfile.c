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

static void
read_header(const struct in *in, const struct tsv *fields, const char *text, size_t *story_column, size_t *text_column)
{
	*story_column = find(fields, "story");
	*text_column = find(fields, text);
	if (*story_column == SIZE_MAX || *text_column == SIZE_MAX)
		diag_die("%s: no columns 'story' and '%s' in the first line; --since takes what summarize wrote", in->name,
		    text);
}

void
toldfile_read(struct told *t, const char *file, const char *text)
{
	char name[] = "", *files[] = { name, NULL };
	struct buf header = { NULL, 0, 0 }, story = { NULL, 0, 0 }, sentence = { NULL, 0, 0 };
	struct tsv fields = { NULL, 0, 0 };
	size_t story_column = 0, text_column = 0;
	struct in in = { 0 };
	struct bytes line;

	files[0] = (char *)(uintptr_t)file;
	in_open(&in, files, LINE_MOST);
	while (in_next(&in, &line) == IN_LINE) {
		tsv_split(&fields, line);
		if (in.line == 1) {
			read_header(&in, &fields, text, &story_column, &text_column);
			buf_bytes(&header, line);
		}
		if (bytes_equal(line, buf_view(&header)))
			continue;
		if (story_column >= fields.n || text_column >= fields.n)
			diag_die("%s:%llu: %zu fields, expected more", in.name, in.line, fields.n);
		buf_clear(&story);
		buf_clear(&sentence);
		told_add(t, tsv_unescape(fields.field[story_column], &story), tsv_unescape(fields.field[text_column],
		    &sentence));
	}
	in_close(&in);
	tsv_free(&fields);
	buf_free(&header);
	buf_free(&story);
	buf_free(&sentence);
}
