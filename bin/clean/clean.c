/*
 * clean - keeps the article, whole, and nothing else.
 */
#include "article.h"
#include "charset.h"
#include "explain.h"
#include "filter.h"
#include "others.h"
#include "plain.h"
#include "repair.h"
#include "sniff.h"
#include "tsv.h"

const char diag_program[] = "clean";

struct clean {
	bool split;				/* options */
	const char *explain;

	int id, text, type, title, date, author;	/* columns, -1 where there is none */
	struct buf unescaped, part_id;
	struct repair repair;
	struct plain plain;
	struct article article;
	struct explain log;
	struct others others;
	struct filter_count *emptied, *parts;
};

static void
start(struct filter *f, void *program)
{
	struct clean *c = program;

	(void)f;
	explain_open(&c->log, c->explain);
	c->article.explain = c->explain != NULL;
}

static void
begin(struct filter *f, void *program)
{
	struct clean *c = program;

	c->id = filter_find(f, "id");
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

/* Sets a column that the program fills where it is empty; OWN says that what stands there is another article's. */
static void
fill(struct filter *f, int column, const struct buf *value, bool own)
{
	if (column >= 0 && (own || filter_field(f, column).n == 0))
		filter_set(f, column, buf_view(value));
}

/* Puts out the article as part K of its row. */
static void
put(struct clean *c, struct filter *f, size_t k)
{
	struct bytes id = { NULL, 0 };

	if (c->id >= 0) {
		buf_clear(&c->part_id);
		id = tsv_unescape(filter_field(f, c->id), &c->part_id);
	}
	if (k > 0 && c->id >= 0) {
		if (id.p != c->part_id.p)
			buf_bytes(&c->part_id, id);
		buf_printf(&c->part_id, "#%zu", k + 1);
		id = buf_view(&c->part_id);
		filter_set(f, c->id, id);
		c->parts->n++;
	}
	explain_put(&c->log, id, &c->article);
	c->emptied->n += c->article.text.n == 0;
	filter_set(f, c->text, buf_view(&c->article.text));
	fill(f, c->title, &c->article.title, k > 0);
	fill(f, c->date, &c->article.date, k > 0);
	fill(f, c->author, &c->article.author, k > 0);
	if (c->type >= 0)
		filter_set(f, c->type, bytes_of("plain"));
	if (k == 0)
		others_repair(&c->others, f, c->text);
	filter_put(f);
}

static void
clean_html(struct clean *c, struct filter *f, struct bytes text)
{
	struct article *a = &c->article;

	article_extract(repair_charset(&c->repair, text, charset_declared(text)), a);
	repair_buf(&c->repair, &a->text);
	repair_buf(&c->repair, &a->title);
	repair_buf(&c->repair, &a->author);
	put(c, f, 0);
}

static void
clean_plain(struct clean *c, struct filter *f, struct bytes text)
{
	struct bytes no_label = { NULL, 0 };
	size_t k;

	text = repair_text(&c->repair, repair_charset(&c->repair, text, no_label));
	plain_read(&c->plain, text);
	for (k = 0; k < (c->split ? c->plain.parts : 1); k++) {
		plain_article(&c->plain, k, &c->article);
		put(c, f, k);
	}
}

static void
row(struct filter *f, void *program)
{
	struct clean *c = program;
	struct bytes text;

	buf_clear(&c->unescaped);
	text = tsv_unescape(filter_field(f, c->text), &c->unescaped);
	if (is_html(c, f, text))
		clean_html(c, f, text);
	else
		clean_plain(c, f, text);
}

static void
end(struct filter *f, void *program)
{
	struct clean *c = program;

	(void)f;
	explain_close(&c->log);
	buf_free(&c->unescaped);
	buf_free(&c->part_id);
	repair_free(&c->repair);
	plain_free(&c->plain);
	article_free(&c->article);
	others_free(&c->others);
}

int
main(int argc, char **argv)
{
	static struct clean clean;
	static struct filter_count counts[] = { { "emptied", 0 }, { "glued", 0 }, { NULL, 0 } };
	static const struct opt options[] = {
		{ "split", 0, OPT_FLAG, &clean.split, NULL, "further whole articles on a page are rows of their own" },
		{ "explain", 0, OPT_TEXT, &clean.explain, "FILE", "write every dropped block and the rule that dropped it" },
		{ NULL, 0, OPT_FLAG, NULL, NULL, NULL }
	};
	static const struct filter_program program = {
		.about = "Keeps the article of a page or a scraped text, whole, and nothing else.",
		.options = options,
		.repairs = true,
		.start = start,
		.begin = begin,
		.row = row,
		.end = end,
		.counts = counts,
	};

	clean.emptied = &counts[0];
	clean.parts = &counts[1];
	return filter_run(&program, &clean, argc, argv);
}
