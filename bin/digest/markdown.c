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

static void
put_title(struct buf *to, const struct brief *b, const struct brief_story *story)
{
	struct buf title = { 0 };

	captions_title(&title, b, story);
	if (story->url.n > 0)
		buf_byte(to, '[');
	markdown_escape(to, buf_view(&title));
	if (story->url.n > 0) {
		buf_str(to, "](");
		put_address(to, story->url);
		buf_byte(to, ')');
	}
	buf_free(&title);
}

static void
put_text(struct buf *to, const struct brief_sentence *s)
{
	if (s->is_title)
		return;
	markdown_escape(to, s->text);
	buf_byte(to, ' ');
}

/* What changed of what a sentence says; of all its story's sentences for SIZE_MAX. */
static void
put_changes(struct buf *to, const struct brief *b, const struct brief_story *story, size_t sentence,
    enum dateformat form)
{
	struct buf line = { 0 };
	size_t i;

	for (i = story->first_change; i != SIZE_MAX; i = b->change[i].next) {
		if (sentence != SIZE_MAX && b->change[i].sentence != sentence)
			continue;
		buf_clear(&line);
		captions_change(&line, &b->change[i], form);
		buf_str(to, sentence == SIZE_MAX ? "\n" : "  - ");
		markdown_escape(to, buf_view(&line));
		buf_byte(to, '\n');
	}
	buf_free(&line);
}

/* The day of a sentence's article is told if the story's are of different days. */
static void
put_sentence(struct buf *to, const struct brief *b, const struct brief_story *story, size_t number,
    enum dateformat form)
{
	const struct brief_sentence *s = &b->sentence[number];
	struct buf mark = { 0 };
	size_t i;

	buf_str(to, "- ");
	captions_mark(&mark, story, s);
	if (mark.n > 0)
		buf_printf(to, "**%.*s:** ", (int)mark.n, (const char *)mark.p);
	put_text(to, s);
	for (i = 0; i < s->sources.n; i++) {
		buf_str(to, i == 0 ? "(" : "; ");
		put_source(to, &b->source[s->sources.first + i]);
		if (i == 0 && story->days && s->time.seconds != INT64_MIN) {
			buf_str(to, ", ");
			dateformat_day(to, moment_day(&s->time), form);
		}
	}
	buf_str(to, s->sources.n > 0 ? ")\n" : "\n");
	put_changes(to, b, story, number, form);
	buf_free(&mark);
}

static void
put_sources(struct buf *to, const struct brief *b, const struct brief_story *story, enum dateformat form)
{
	const struct brief_source *s = b->source + story->sources.first;
	size_t i;

	buf_str(to, "\nSources: ");
	for (i = 0; i < story->sources.n; i++) {
		buf_str(to, i > 0 ? "; " : "");
		put_source(to, &s[i]);
		if (s[i].time.seconds != INT64_MIN) {
			buf_str(to, ", ");
			dateformat_moment(to, &s[i].time, form);
		}
	}
	if (captions_others(story) > 0)
		buf_printf(to, "; and %llu more", (unsigned long long)captions_others(story));
	buf_byte(to, '\n');
}

/* Appends a paragraph of plain text, if there is any. */
static void
put_paragraph(struct buf *to, const struct buf *line)
{
	if (line->n == 0)
		return;
	buf_byte(to, '\n');
	markdown_escape(to, buf_view(line));
	buf_byte(to, '\n');
}

static void
put_counts(struct buf *to, const struct brief *b, const struct brief_story *story, enum dateformat form)
{
	struct buf line = { 0 };

	captions_news(&line, b, story);
	buf_str(&line, line.n > 0 ? ": " : "");
	captions_counts(&line, story, form);
	buf_str(to, "\n*");
	markdown_escape(to, buf_view(&line));
	buf_str(to, "*\n");
	buf_free(&line);
}

static void
put_story(struct buf *to, struct brief *b, const struct brief_story *story, enum dateformat form)
{
	struct buf names = { 0 };
	size_t i;

	buf_str(to, "\n## ");
	put_title(to, b, story);
	buf_byte(to, '\n');
	put_counts(to, b, story, form);
	captions_names(&names, story);
	put_paragraph(to, &names);
	buf_byte(to, '\n');
	for (i = story->first; i != SIZE_MAX; i = b->sentence[i].next)
		put_sentence(to, b, story, i, form);
	if (story->sources.n > 1)
		put_sources(to, b, story, form);
	buf_free(&names);
}

/* A story of one source: its title, its first sentence, who tells it and when. */
static void
put_short(struct buf *to, const struct brief *b, const struct brief_story *story, enum dateformat form)
{
	const struct brief_sentence *s = &b->sentence[story->first];

	buf_str(to, "\n### ");
	put_title(to, b, story);
	buf_str(to, "\n\n");
	put_text(to, s);
	buf_byte(to, '(');
	put_source(to, &b->source[s->sources.first]);
	buf_str(to, story->newest.seconds != INT64_MIN ? ", " : "");
	dateformat_moment(to, &story->newest, form);
	buf_str(to, ")\n");
	put_changes(to, b, story, SIZE_MAX, form);
}

void
markdown_write(struct buf *to, struct brief *b, enum dateformat form)
{
	size_t i;

	buf_str(to, "# ");
	markdown_escape(to, b->heading);
	if (b->day != INT64_MIN) {
		buf_str(to, b->heading.n > 0 ? ", " : "");
		dateformat_day(to, b->day, form);
	}
	buf_byte(to, '\n');
	for (i = 0; i < b->grouped; i++)
		put_story(to, b, &b->story[i], form);
	if (b->grouped < b->stories)
		buf_str(to, "\n## Told by one source\n");
	for (; i < b->stories; i++)
		put_short(to, b, &b->story[i], form);
	if (b->stories == 0)
		buf_str(to, "\nNo news.\n");
}
