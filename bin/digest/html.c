#include "captions.h"
#include "factmatrix.h"
#include "html.h"
#include "html_style.h"
#include "htmlescape.h"
#include "timeline.h"

enum { CONTENTS_FROM = 4, CONTENTS_MOST = 12 };	/* stories in the list that stands before them */

static void
put_day(struct buf *to, int64_t day, enum dateformat form)
{
	buf_str(to, "<time datetime=\"");
	dateformat_day(to, day, DATEFORMAT_ISO);
	buf_str(to, "\">");
	dateformat_day(to, day, form);
	buf_str(to, "</time>");
}

static void
put_moment(struct buf *to, const struct moment *m, enum dateformat form)
{
	if (!m->has_time) {
		put_day(to, moment_day(m), form);
		return;
	}
	buf_str(to, "<time datetime=\"");
	dateformat_rfc3339(to, m);
	buf_str(to, "\">");
	dateformat_moment(to, m, form);
	buf_str(to, "</time>");
}

/* Appends a paragraph of plain text, if there is any. */
static void
put_paragraph(struct buf *to, const char *class, const struct buf *text)
{
	if (text->n == 0)
		return;
	buf_printf(to, "<p class=\"%s\">", class);
	htmlescape(to, buf_view(text));
	buf_str(to, "</p>\n");
}

static void
put_title(struct buf *to, const struct brief *b, const struct brief_story *story)
{
	struct buf title = { 0 };

	captions_title(&title, b, story);
	htmlescape(to, buf_view(&title));
	buf_free(&title);
}

static void
put_head(struct buf *to, const struct brief *b, const char *language, enum dateformat form)
{
	buf_str(to, "<!DOCTYPE html>\n<html lang=\"");
	htmlescape(to, bytes_of(language));
	buf_str(to, "\">\n<head>\n<meta charset=\"utf-8\">\n"
	    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
	    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
	    "<meta name=\"referrer\" content=\"no-referrer\">\n"
	    "<meta name=\"color-scheme\" content=\"light dark\">\n<title>");
	htmlescape(to, b->heading);
	if (b->day != INT64_MIN) {
		buf_str(to, ", ");
		dateformat_day(to, b->day, form);
	}
	buf_str(to, "</title>\n<style>\n");
	buf_str(to, html_style);
	buf_str(to, "</style>\n</head>\n");
}

static void
put_mark(struct buf *to, const struct buf *mark)
{
	if (mark->n == 0)
		return;
	buf_str(to, "<b class=\"mark\">");
	htmlescape(to, buf_view(mark));
	buf_str(to, "</b> ");
}

static void
put_contents(struct buf *to, const struct brief *b)
{
	struct buf line = { 0 };
	bool known;
	size_t i;

	buf_str(to, "<nav aria-label=\"Stories\">\n");
	captions_overview(&line, b);
	put_paragraph(to, "overview", &line);
	buf_str(to, "<ol>\n");
	for (i = 0; i < b->grouped && i < CONTENTS_MOST; i++) {
		known = b->compared && b->story[i].news == BRIEF_KNOWN;
		buf_printf(to, "<li><a%s href=\"#story-%zu\" dir=\"auto\">", known ? " class=\"known\"" : "", i + 1);
		put_title(to, b, &b->story[i]);
		buf_clear(&line);
		captions_state(&line, b, &b->story[i]);
		buf_str(to, line.n > 0 ? "</a> " : "</a>");
		put_mark(to, &line);
		buf_str(to, "</li>\n");
	}
	buf_str(to, "</ol>\n</nav>\n");
	buf_free(&line);
}

/* Appends what opens a link; true if there is an address, so that the caller closes it. */
static bool
open_link(struct buf *to, struct bytes url)
{
	if (url.n == 0)
		return false;
	buf_str(to, "<a href=\"");
	htmlescape(to, url);
	buf_str(to, "\" rel=\"nofollow noopener external\">");
	return true;
}

static void
put_source(struct buf *to, const struct brief_source *s)
{
	bool linked = open_link(to, s->url);

	buf_str(to, "<bdi>");
	htmlescape(to, s->name);
	buf_str(to, linked ? "</bdi></a>" : "</bdi>");
}

static void
put_text(struct buf *to, const struct brief_sentence *s)
{
	if (s->is_title)
		return;
	buf_str(to, "<span dir=\"auto\">");
	htmlescape(to, s->text);
	buf_str(to, "</span> ");
}

/* What changed of what a sentence says; of all its story's sentences for SIZE_MAX. */
static void
put_changes(struct buf *to, const struct brief *b, const struct brief_story *story, size_t sentence,
    enum dateformat form)
{
	struct buf line = { 0 };
	size_t i, n = 0;

	for (i = story->first_change; i != SIZE_MAX; i = b->change[i].next) {
		if (sentence != SIZE_MAX && b->change[i].sentence != sentence)
			continue;
		buf_clear(&line);
		captions_change(&line, &b->change[i], form);
		buf_str(to, n++ == 0 ? "\n<ul class=\"changes\">\n" : "");
		buf_str(to, b->change[i].conflict ? "<li class=\"conflict\" dir=\"auto\">" : "<li dir=\"auto\">");
		htmlescape(to, buf_view(&line));
		buf_str(to, "</li>\n");
	}
	buf_str(to, n > 0 ? "</ul>\n" : "");
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

	buf_str(to, s->news == BRIEF_KNOWN ? "<li class=\"known\">" : "<li>");
	captions_mark(&mark, story, s);
	put_mark(to, &mark);
	put_text(to, s);
	buf_str(to, s->sources.n > 0 ? "<cite>" : "");
	for (i = 0; i < s->sources.n; i++) {
		buf_str(to, i > 0 ? "; " : "");
		put_source(to, &b->source[s->sources.first + i]);
		if (i == 0 && story->days && s->time.seconds != INT64_MIN) {
			buf_str(to, ", ");
			put_day(to, moment_day(&s->time), form);
		}
	}
	buf_str(to, s->sources.n > 0 ? "</cite>" : "");
	put_changes(to, b, story, number, form);
	buf_str(to, "</li>\n");
	buf_free(&mark);
}

static void
put_sources(struct buf *to, const struct brief *b, const struct brief_story *story, enum dateformat form)
{
	const struct brief_source *s = b->source + story->sources.first;
	size_t i;

	buf_str(to, "<h3 class=\"label\">Sources</h3>\n<ol class=\"sources\">\n");
	for (i = 0; i < story->sources.n; i++) {
		buf_str(to, "<li>");
		put_source(to, &s[i]);
		if (s[i].time.seconds != INT64_MIN) {
			buf_str(to, ", ");
			put_moment(to, &s[i].time, form);
		}
		buf_str(to, "</li>\n");
	}
	if (captions_others(story) > 0)
		buf_printf(to, "<li class=\"more\">and %llu more</li>\n", (unsigned long long)captions_others(story));
	buf_str(to, "</ol>\n");
}

static void
put_matrix_row(struct buf *to, const struct factmatrix *m, const struct factmatrix_row *row)
{
	static const char *const notes[] = { "", " <i>(earlier)</i>", " <i>(disputed)</i>" };
	size_t i;

	buf_str(to, "<tr><th scope=\"row\" dir=\"auto\">");
	htmlescape(to, row->value);
	buf_printf(to, "%s</th>", notes[row->state]);
	for (i = 0; i < m->sources; i++)
		buf_str(to, row->told[i] ? "<td>●</td>" : "<td></td>");
	buf_str(to, "</tr>\n");
}

/* The columns are numbered as the list of sources is. */
static void
put_matrix(struct buf *to, struct brief *b, const struct brief_story *story)
{
	struct factmatrix m;
	size_t i;

	factmatrix_fill(&m, b, story);
	if (m.rows == 0)
		return;
	buf_str(to, "<details>\n<summary>Who tells what</summary>\n<div class=\"matrix\">\n<table>\n"
	    "<thead><tr><th scope=\"col\">Source</th>");
	for (i = 0; i < m.sources; i++) {
		buf_str(to, "<th scope=\"col\" title=\"");
		htmlescape(to, b->source[story->sources.first + i].name);
		buf_printf(to, "\">%zu</th>", i + 1);
	}
	buf_str(to, "</tr></thead>\n<tbody>\n");
	for (i = 0; i < m.rows; i++)
		put_matrix_row(to, &m, &m.row[i]);
	buf_str(to, "</tbody>\n</table>\n</div>\n</details>\n");
}

static void
put_sentences(struct buf *to, const struct brief *b, const struct brief_story *story, enum dateformat form)
{
	size_t i;

	buf_str(to, "<ul>\n");
	for (i = story->first; i != SIZE_MAX; i = b->sentence[i].next)
		put_sentence(to, b, story, i, form);
	buf_str(to, "</ul>\n");
}

static void
put_counts(struct buf *to, const struct brief *b, const struct brief_story *story, enum dateformat form)
{
	struct buf line = { 0 };

	buf_str(to, "<p class=\"counts\">");
	captions_news(&line, b, story);
	put_mark(to, &line);
	buf_clear(&line);
	captions_counts(&line, story, form);
	htmlescape(to, buf_view(&line));
	buf_str(to, "</p>\n");
	buf_free(&line);
}

void
html_story(struct buf *to, struct brief *b, const struct brief_story *story, enum dateformat form)
{
	struct buf names = { 0 };

	put_counts(to, b, story, form);
	put_sentences(to, b, story, form);
	captions_names(&names, story);
	put_paragraph(to, "names", &names);
	buf_free(&names);
}

static void
put_heading(struct buf *to, const struct brief *b, size_t number, int level)
{
	const struct brief_story *story = &b->story[number];
	bool linked;

	buf_printf(to, "<h%d id=\"story-%zu\" dir=\"auto\">", level, number + 1);
	linked = open_link(to, story->url);
	put_title(to, b, story);
	buf_printf(to, "%s</h%d>\n", linked ? "</a>" : "", level);
}

static void
put_story(struct buf *to, struct brief *b, size_t number, enum dateformat form)
{
	const struct brief_story *story = &b->story[number];

	buf_printf(to, "<article%s aria-labelledby=\"story-%zu\">\n", number == 0 ? " class=\"lead\"" : "", number + 1);
	put_heading(to, b, number, 2);
	html_story(to, b, story, form);
	timeline_write(to, b, story, form);
	if (story->sources.n > 1)
		put_sources(to, b, story, form);
	put_matrix(to, b, story);
	buf_str(to, "</article>\n");
}

/* A story of one source: its title, its first sentence, who tells it and when. */
static void
put_short(struct buf *to, const struct brief *b, size_t number, enum dateformat form)
{
	const struct brief_story *story = &b->story[number];
	const struct brief_source *source = &b->source[b->sentence[story->first].sources.first];

	buf_printf(to, "<article class=\"short\" aria-labelledby=\"story-%zu\">\n", number + 1);
	put_heading(to, b, number, 3);
	buf_str(to, "<p>");
	put_text(to, &b->sentence[story->first]);
	buf_str(to, "<cite>");
	put_source(to, source);
	if (story->newest.seconds != INT64_MIN) {
		buf_str(to, ", ");
		put_moment(to, &story->newest, form);
	}
	buf_str(to, "</cite></p>\n");
	put_changes(to, b, story, SIZE_MAX, form);
	buf_str(to, "</article>\n");
}

static void
put_stories(struct buf *to, struct brief *b, enum dateformat form)
{
	size_t i = 0;

	for (; i < b->grouped; i++)
		put_story(to, b, i, form);
	if (i == b->stories)
		return;
	buf_str(to, "<section aria-labelledby=\"short\">\n<h2 id=\"short\">Told by one source</h2>\n");
	for (; i < b->stories; i++)
		put_short(to, b, i, form);
	buf_str(to, "</section>\n");
}

void
html_write(struct buf *to, struct brief *b, const char *language, enum dateformat form)
{
	put_head(to, b, language, form);
	buf_str(to, "<body>\n<header>\n<h1>");
	htmlescape(to, b->heading);
	buf_str(to, "</h1>\n");
	if (b->day != INT64_MIN) {
		buf_str(to, "<p>");
		put_day(to, b->day, form);
		buf_str(to, "</p>\n");
	}
	buf_str(to, "</header>\n");
	if (b->grouped >= CONTENTS_FROM)
		put_contents(to, b);
	buf_str(to, "<main>\n");
	put_stories(to, b, form);
	buf_str(to, b->stories == 0 ? "<p>No news.</p>\n" : "");
	buf_str(to, "</main>\n<footer>\n<p>Every sentence stands as it was published, and is followed by the sources "
	    "that carry it. ");
	buf_str(to, b->compared ? "What is grey was told in an earlier brief. " : "");
	buf_str(to, "Times are UTC.</p>\n</footer>\n</body>\n</html>\n");
}
