#include <stdlib.h>

#include "captions.h"
#include "charwidth.h"
#include "textbrief.h"
#include "wrap.h"

static void
put_rule(struct buf *to, size_t columns, unsigned char c)
{
	while (columns-- > 0)
		buf_byte(to, c);
	buf_byte(to, '\n');
}

static void
put_heading(struct buf *to, const struct brief *p, size_t width, enum dateformat form)
{
	struct buf line = { NULL, 0, 0 };
	size_t columns;

	buf_bytes(&line, p->heading);
	if (p->day != INT64_MIN) {
		buf_str(&line, line.n > 0 ? ", " : "");
		dateformat_day(&line, p->day, form);
	}
	columns = charwidth_columns(buf_view(&line));
	wrap(to, buf_view(&line), width, 0, "");
	put_rule(to, columns < width ? columns : width, '=');
	buf_free(&line);
}

/* The first source is the sentence's own; its day is told where the story's are different ones. */
static void
put_sentence(struct buf *to, const struct brief *p, const struct brief_story *story, const struct brief_sentence *s,
    size_t width, enum dateformat form)
{
	struct buf line = { NULL, 0, 0 };
	size_t i;

	buf_bytes(&line, s->text);
	for (i = 0; i < s->sources; i++) {
		buf_str(&line, i == 0 ? " [" : "; ");
		buf_bytes(&line, p->source[s->source + i].name);
		if (i == 0 && story->days && s->day != INT64_MIN) {
			buf_str(&line, ", ");
			dateformat_day(&line, s->day, form);
		}
	}
	buf_str(&line, s->sources > 0 ? "]" : "");
	wrap(to, buf_view(&line), width, 2, "-");
	buf_free(&line);
}

static void
put_links(struct buf *to, const struct brief *p, const struct brief_story *story, size_t width, struct buf *line)
{
	struct captions_links links;
	size_t i;

	captions_links(&links, p, story);
	if (links.n > 0)
		buf_byte(to, '\n');
	for (i = 0; i < links.n; i++) {
		buf_clear(line);
		buf_bytes(line, p->source[links.source[i]].name);
		buf_str(line, ": ");
		buf_bytes(line, p->source[links.source[i]].url);
		wrap(to, buf_view(line), width, 4, "  ");
	}
	free(links.source);
}

static void
put_story(struct buf *to, struct brief *p, const struct brief_story *story, size_t width, enum dateformat form)
{
	struct buf line = { NULL, 0, 0 };
	size_t i, columns;

	captions_title(&line, p, story);
	columns = charwidth_columns(buf_view(&line));
	wrap(to, buf_view(&line), width, 0, "");
	put_rule(to, columns < width ? columns : width, '-');
	buf_clear(&line);
	captions_counts(&line, story, form);
	wrap(to, buf_view(&line), width, 0, "");
	buf_clear(&line);
	captions_names(&line, p, story);
	if (line.n > 0)
		wrap(to, buf_view(&line), width, 0, "");
	buf_byte(to, '\n');
	for (i = story->first; i != SIZE_MAX; i = p->sentence[i].next)
		put_sentence(to, p, story, &p->sentence[i], width, form);
	put_links(to, p, story, width, &line);
	buf_free(&line);
}

void
textbrief_write(struct buf *to, struct brief *p, size_t width, enum dateformat form)
{
	size_t i;

	put_heading(to, p, width, form);
	for (i = 0; i < p->stories; i++) {
		buf_byte(to, '\n');
		if (i > 0)
			buf_byte(to, '\n');
		put_story(to, p, &p->story[i], width, form);
	}
	if (p->stories == 0)
		buf_str(to, "\nNo news.\n");
}
