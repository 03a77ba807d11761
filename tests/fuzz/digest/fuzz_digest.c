/*
 * A page of any bytes that are UTF-8: what is shown holds no control characters and no direction marks, the HTML has
 * the tags that digest writes and no others, and mail stays within its lines.
 */
#include <stdlib.h>
#include <string.h>

#include "arrange.h"
#include "atom.h"
#include "brief.h"
#include "html.h"
#include "mail.h"
#include "markdown.h"
#include "replay.h"
#include "textbrief.h"
#include "utf8.h"

enum { WIDTH = 40, MAIL_LINE = 76 };

static void
check_safe(const struct buf *b)
{
	size_t i;

	if (!utf8_valid(buf_view(b)))
		abort();
	for (i = 0; i < b->n; i++)
		if ((b->p[i] < 0x20 && b->p[i] != '\n') || b->p[i] == 0x7F ||
		    (i + 2 < b->n && memcmp(b->p + i, "\xE2\x80\xAE", 3) == 0))
			abort();
}

static void
check_lines(const struct buf *b)
{
	size_t i, line = 0;

	for (i = 0; i < b->n; i++) {
		line = b->p[i] == '\n' ? 0 : line + 1;
		if (line > MAIL_LINE || b->p[i] >= 0x80)
			abort();
	}
}

/* Each "<" begins one of the tags that digest writes. */
static void
check_tags(const struct buf *b)
{
	static const char *const tags[] = {
		"!DOCTYPE", "a", "article", "b", "bdi", "body", "circle", "cite", "details", "div", "footer", "h1",
		"h2", "h3", "head", "header", "html", "i", "li", "line", "main", "meta", "nav", "ol", "p", "section",
		"span",
		"style", "summary", "svg",
		"table", "tbody", "td", "th", "thead", "time", "title", "tr", "ul"
	};
	size_t i, k, n;

	for (i = 0; i < b->n; i++) {
		if (b->p[i] != '<')
			continue;
		i += i + 1 < b->n && b->p[i + 1] == '/';
		for (n = 0; i + 1 + n < b->n && strchr(" >/", b->p[i + 1 + n]) == NULL; n++)
			continue;
		for (k = 0; k < sizeof tags / sizeof tags[0]; k++)
			if (strlen(tags[k]) == n && memcmp(b->p + i + 1, tags[k], n) == 0)
				break;
		if (k == sizeof tags / sizeof tags[0])
			abort();
	}
}

static void
write_all(struct bytes s)
{
	struct buf text = { 0 }, html = { 0 }, markdown = { 0 }, mail = { 0 }, atom = { 0 };
	struct mail head = { bytes_of("x"), NULL, NULL };
	struct brief p = { .heading = bytes_of("News"), .day = 0 };
	struct brief_row row = { .news = bytes_of("") };

	row.facts = row.was = row.conflicts = row.headline = row.tellers = row.who = row.where = s;
	row.id = row.story = row.voices = row.articles = bytes_of("1");
	row.text = row.title = row.source = row.date = row.sources = s;
	row.links = bytes_of("");
	row.url = s;
	row.sources.n = 0;
	brief_add(&p, &row);
	arrange(&p, 1, 0);
	textbrief_write(&text, &p, WIDTH, DATEFORMAT_LONG);
	markdown_write(&markdown, &p, DATEFORMAT_LONG);
	html_write(&html, &p, "en", DATEFORMAT_LONG);
	atom_write(&atom, &p, "en", DATEFORMAT_LONG);
	mail_write(&mail, &head, buf_view(&text), buf_view(&html));
	check_safe(&text);
	check_safe(&markdown);
	check_safe(&html);
	check_safe(&atom);
	check_lines(&mail);
	check_tags(&html);
	buf_free(&text);
	buf_free(&html);
	buf_free(&markdown);
	buf_free(&mail);
	buf_free(&atom);
	brief_free(&p);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct bytes s = { data, size };

	if (utf8_valid(s))
		write_all(s);
	return 0;
}
