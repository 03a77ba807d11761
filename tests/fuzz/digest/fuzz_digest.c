/*
 * A page of any bytes that are UTF-8: what is shown holds no control characters and no direction marks, the HTML has
 * the tags that digest writes and no others, and mail stays within its lines.
 */
#include <stdlib.h>
#include <string.h>

#include "brief.h"
#include "html.h"
#include "mail.h"
#include "markdown.h"
#include "replay.h"
#include "textbrief.h"
#include "utf8.h"

enum { WIDTH = 40, MAIL_LINE = 76 };

static size_t
count(const struct buf *b, unsigned char c)
{
	size_t i, n = 0;

	for (i = 0; i < b->n; i++)
		n += b->p[i] == c;
	return n;
}

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

/* The tags of a page with one story and one sentence, whatever they say: counted on one that says nothing. */
static void
write_all(struct bytes s, size_t *tags)
{
	struct buf text = { 0 }, html = { 0 }, markdown = { 0 }, mail = { 0 };
	struct mail head = { bytes_of("x"), NULL, NULL };
	struct brief p = { .heading = bytes_of("News"), .day = 0 };
	struct brief_row row;

	row.id = row.story = row.voices = row.articles = bytes_of("1");
	row.text = row.title = row.source = row.date = row.entities = row.sources = s;
	row.links = bytes_of("");
	row.url = s;
	row.sources.n = 0;
	brief_add(&p, &row);
	brief_finish(&p, 1, 0);
	textbrief_write(&text, &p, WIDTH, DATEFORMAT_LONG);
	markdown_write(&markdown, &p, DATEFORMAT_LONG);
	html_write(&html, &p, "en", DATEFORMAT_LONG);
	mail_write(&mail, &head, buf_view(&text), buf_view(&html));
	check_safe(&text);
	check_safe(&markdown);
	check_safe(&html);
	check_lines(&mail);
	*tags = count(&html, '<');
	if (count(&html, '>') < *tags)
		abort();
	buf_free(&text);
	buf_free(&html);
	buf_free(&markdown);
	buf_free(&mail);
	brief_free(&p);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct bytes s = { data, size };
	size_t tags, plain;

	if (!utf8_valid(s))
		return 0;
	write_all(s, &tags);
	write_all(bytes_of("x"), &plain);
	if (tags > plain + 4)	/* a link and a line of names may have come to it */
		abort();
	return 0;
}
