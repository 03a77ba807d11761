/*
 * clean - keeps the article, whole, and nothing else.
 */
#include "article.h"
#include "charset.h"
#include "filter.h"
#include "plain.h"
#include "repair.h"
#include "sniff.h"
#include "tsv.h"

const char diag_program[] = "clean";

struct clean {
	int text, type, title, date, author;	/* columns, -1 where there is none */
	struct buf unescaped, type_unescaped;
	struct repair repair;
	struct plain plain;
	struct article article;
};

static void
begin(struct filter *f, void *program)
{
	struct clean *c = program;

	c->text = filter_need(f, filter_text_name(f));
	c->type = filter_find(f, "type");
	c->title = filter_find(f, "title");
	c->date = filter_find(f, "date");
	c->author = filter_find(f, "author");
}

static bool
is_html(const struct clean *c, const struct filter *f, struct bytes text)
{
	struct bytes type = { NULL, 0 };

	if (c->type >= 0)
		type = filter_field(f, c->type);
	if (bytes_is(type, "html"))
		return true;
	return !bytes_is(type, "plain") && sniff_html(text);
}

static void
fill(struct filter *f, int column, const struct buf *value)
{
	if (column >= 0 && value->n > 0 && filter_field(f, column).n == 0)
		filter_set(f, column, buf_view(value));
}

static void
row(struct filter *f, void *program)
{
	struct clean *c = program;
	struct bytes text = tsv_unescape(filter_field(f, c->text), (buf_clear(&c->unescaped), &c->unescaped));
	bool html = is_html(c, f, text);
	struct bytes label = { NULL, 0 };

	if (html)
		label = charset_declared(text);
	text = repair_text(&c->repair, repair_charset(&c->repair, text, label));
	plain_extract(&c->plain, text, &c->article);
	filter_set(f, c->text, buf_view(&c->article.text));
	fill(f, c->title, &c->article.title);
	fill(f, c->date, &c->article.date);
	fill(f, c->author, &c->article.author);
	if (c->type >= 0)
		filter_set(f, c->type, bytes_of("plain"));
	filter_put(f);
}

int
main(int argc, char **argv)
{
	static struct clean clean;
	static const struct filter_program program = {
		.about = "Keeps the article of a page or a scraped text, whole, and nothing else.",
		.repairs = true,
		.begin = begin,
		.row = row,
	};

	return filter_run(&program, &clean, argc, argv);
}
