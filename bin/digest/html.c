#include "captions.h"
#include "html.h"
#include "html_style.h"
#include "topnames.h"

enum { CONTENTS_FROM = 4 };	/* stories from which a list of them stands before them */

void
html_escape(struct buf *to, struct bytes text)
{
	size_t i;

	for (i = 0; i < text.n; i++) {
		switch (text.p[i]) {
		case '&':
			buf_str(to, "&amp;");
			break;
		case '<':
			buf_str(to, "&lt;");
			break;
		case '>':
			buf_str(to, "&gt;");
			break;
		case '"':
			buf_str(to, "&quot;");
			break;
		default:
			buf_byte(to, text.p[i]);
		}
	}
}

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
put_title(struct buf *to, const struct brief *p, const struct brief_story *story)
{
	struct buf title = { NULL, 0, 0 };

	captions_title(&title, p, story);
	html_escape(to, buf_view(&title));
	buf_free(&title);
}

static void
put_head(struct buf *to, const struct brief *p, const char *language, enum dateformat form)
{
	buf_str(to, "<!DOCTYPE html>\n<html lang=\"");
	html_escape(to, bytes_of(language));
	buf_str(to, "\">\n<head>\n<meta charset=\"utf-8\">\n"
	    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
	    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
	    "<meta name=\"referrer\" content=\"no-referrer\">\n"
	    "<meta name=\"color-scheme\" content=\"light dark\">\n<title>");
	html_escape(to, p->heading);
	if (p->day != INT64_MIN) {
		buf_str(to, ", ");
		dateformat_day(to, p->day, form);
	}
	buf_str(to, "</title>\n<style>\n");
	buf_str(to, html_style);
	buf_str(to, "</style>\n</head>\n");
}

static void
put_contents(struct buf *to, const struct brief *p)
{
	size_t i;

	buf_str(to, "<nav aria-label=\"Stories\">\n<ol>\n");
	for (i = 0; i < p->stories; i++) {
		buf_printf(to, "<li><a href=\"#story-%zu\" dir=\"auto\">", i + 1);
		put_title(to, p, &p->story[i]);
		buf_str(to, "</a></li>\n");
	}
	buf_str(to, "</ol>\n</nav>\n");
}

static void
put_source(struct buf *to, const struct brief_source *s)
{
	if (s->url.n > 0) {
		buf_str(to, "<a href=\"");
		html_escape(to, s->url);
		buf_str(to, "\" rel=\"nofollow noopener external\">");
	}
	buf_str(to, "<bdi>");
	html_escape(to, s->name);
	buf_str(to, s->url.n > 0 ? "</bdi></a>" : "</bdi>");
}

/* The first source is the sentence's own; its day is told where the story's are different ones. */
static void
put_sentence(struct buf *to, const struct brief *p, const struct brief_story *story, const struct brief_sentence *s,
    enum dateformat form)
{
	size_t i;

	buf_str(to, "<li><span dir=\"auto\">");
	html_escape(to, s->text);
	buf_str(to, "</span>");
	if (s->sources > 0)
		buf_str(to, " <cite>");
	for (i = 0; i < s->sources; i++) {
		buf_str(to, i > 0 ? "; " : "");
		put_source(to, &p->source[s->source + i]);
		if (i == 0 && story->days && s->day != INT64_MIN) {
			buf_str(to, ", ");
			put_day(to, s->day, form);
		}
	}
	buf_str(to, s->sources > 0 ? "</cite></li>\n" : "</li>\n");
}

static void
put_names(struct buf *to, struct brief *p, const struct brief_story *story)
{
	struct buf line = { NULL, 0, 0 };

	captions_names(&line, p, story);
	if (line.n > 0) {
		buf_str(to, "<p class=\"names\">");
		html_escape(to, buf_view(&line));
		buf_str(to, "</p>\n");
	}
	buf_free(&line);
}

static void
put_story(struct buf *to, struct brief *p, size_t number, enum dateformat form)
{
	struct brief_story *story = &p->story[number];
	struct buf counts = { NULL, 0, 0 };
	size_t i;

	buf_printf(to, "<article aria-labelledby=\"story-%zu\">\n<h2 id=\"story-%zu\" dir=\"auto\">", number + 1,
	    number + 1);
	put_title(to, p, story);
	buf_str(to, "</h2>\n<p class=\"counts\">");
	captions_counts(&counts, story, form);
	html_escape(to, buf_view(&counts));
	buf_free(&counts);
	buf_str(to, "</p>\n");
	put_names(to, p, story);
	buf_str(to, "<ul>\n");
	for (i = story->first; i != SIZE_MAX; i = p->sentence[i].next)
		put_sentence(to, p, story, &p->sentence[i], form);
	buf_str(to, "</ul>\n</article>\n");
}

void
html_write(struct buf *to, struct brief *p, const char *language, enum dateformat form)
{
	size_t i;

	put_head(to, p, language, form);
	buf_str(to, "<body>\n<header>\n<h1>");
	html_escape(to, p->heading);
	buf_str(to, "</h1>\n");
	if (p->day != INT64_MIN) {
		buf_str(to, "<p>");
		put_day(to, p->day, form);
		buf_str(to, "</p>\n");
	}
	buf_str(to, "</header>\n");
	if (p->stories >= CONTENTS_FROM)
		put_contents(to, p);
	buf_str(to, "<main>\n");
	for (i = 0; i < p->stories; i++)
		put_story(to, p, i, form);
	buf_str(to, p->stories == 0 ? "<p>No news.</p>\n" : "");
	buf_str(to, "</main>\n<footer>\n<p>Every sentence stands as it was published, and is followed by the sources "
	    "that carry it.</p>\n</footer>\n</body>\n</html>\n");
}
