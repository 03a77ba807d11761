#include "captions.h"
#include "markdown.h"

/* Whether a "." or ")" at I would make a list of a line that begins with TEXT. */
static bool
ends_number(struct bytes text, size_t i)
{
	size_t k;

	if (text.p[i] != '.' && text.p[i] != ')')
		return false;
	for (k = 0; k < i; k++)
		if (text.p[k] < '0' || text.p[k] > '9')
			return false;
	return i > 0;
}

void
markdown_escape(struct buf *to, struct bytes text)
{
	size_t i;

	for (i = 0; i < text.n; i++) {
		if (strchr("\\`*_[]<>#~|&", text.p[i]) != NULL || ends_number(text, i) ||
		    (i == 0 && strchr("+-=:", text.p[i]) != NULL))
			buf_byte(to, '\\');
		buf_byte(to, text.p[i]);
	}
}

/* An address between angle brackets, where "&" could begin a character reference. */
static void
put_address(struct buf *to, struct bytes url)
{
	size_t i;

	buf_byte(to, '<');
	for (i = 0; i < url.n; i++) {
		if (url.p[i] == '&')
			buf_str(to, "&amp;");
		else
			buf_byte(to, url.p[i]);
	}
	buf_byte(to, '>');
}

static void
put_source(struct buf *to, const struct brief_source *s)
{
	if (s->url.n == 0) {
		markdown_escape(to, s->name);
		return;
	}
	buf_byte(to, '[');
	markdown_escape(to, s->name);
	buf_str(to, "](");
	put_address(to, s->url);
	buf_byte(to, ')');
}

/* The first source is the sentence's own; its day is told where the story's are different ones. */
static void
put_sentence(struct buf *to, const struct brief *p, const struct brief_story *story, const struct brief_sentence *s,
    enum dateformat form)
{
	size_t i;

	buf_str(to, "- ");
	markdown_escape(to, s->text);
	for (i = 0; i < s->sources; i++) {
		buf_str(to, i == 0 ? " (" : "; ");
		put_source(to, &p->source[s->source + i]);
		if (i == 0 && story->days && s->day != INT64_MIN) {
			buf_str(to, ", ");
			dateformat_day(to, s->day, form);
		}
	}
	buf_str(to, s->sources > 0 ? ")\n" : "\n");
}

static void
put_story(struct buf *to, struct brief *p, const struct brief_story *story, enum dateformat form)
{
	struct buf line = { NULL, 0, 0 };
	size_t i;

	captions_title(&line, p, story);
	buf_str(to, "\n## ");
	markdown_escape(to, buf_view(&line));
	buf_clear(&line);
	captions_counts(&line, story, form);
	buf_str(to, "\n\n*");
	markdown_escape(to, buf_view(&line));
	buf_str(to, "*\n");
	buf_clear(&line);
	captions_names(&line, p, story);
	if (line.n > 0) {
		buf_byte(to, '\n');
		markdown_escape(to, buf_view(&line));
		buf_byte(to, '\n');
	}
	buf_byte(to, '\n');
	for (i = story->first; i != SIZE_MAX; i = p->sentence[i].next)
		put_sentence(to, p, story, &p->sentence[i], form);
	buf_free(&line);
}

void
markdown_write(struct buf *to, struct brief *p, enum dateformat form)
{
	size_t i;

	buf_str(to, "# ");
	markdown_escape(to, p->heading);
	if (p->day != INT64_MIN) {
		buf_str(to, p->heading.n > 0 ? ", " : "");
		dateformat_day(to, p->day, form);
	}
	buf_byte(to, '\n');
	for (i = 0; i < p->stories; i++)
		put_story(to, p, &p->story[i], form);
	if (p->stories == 0)
		buf_str(to, "\nNo news.\n");
}
