/*
 * clean - keeps the article, whole, and nothing else.
 */
#include "article.h"
#include "charset.h"
#include "explain.h"
#include "filter.h"
#include "htmlsniff.h"
#include "lines/plaintext.h"
#include "lines/unwrap.h"
#include "page/extract.h"
#include "passthrough.h"
#include "repair/repair.h"
#include "segments.h"
#include "sourcelines.h"
#include "url.h"

enum { COUNT_EMPTIED, COUNT_PARTS, COUNTS };

enum {
	LINE_BYTES = 16,		/* of a line in the record of all */
	RECORDS_LEAST = 1 << 20		/* bytes of records that are kept in any case */
};

enum { LONG_ROW = 1 << 20 };	/* bytes of a row after which the memory that it took is given back */

struct clean {
	bool split;				/* options */
	const char *explain, *state_dir;

	int id, text, type, title, date, author, source, url;	/* columns, -1 if there is none */
	struct buf part_id, host, unescaped, page;
	struct plaintext plain;
	struct extract extract;
	struct article article;
	struct explain log;
	struct segments state;
	uint64_t appended;			/* bytes of this run's records */
	struct sourcelines lines;
	struct passthrough passed;
	struct program_count counts[COUNTS + 1];
};

static const struct segments_kind lines_kind = {
	.name = "clean", .format = "newsmill clean 3", .parameters = "lines=200000 least=3"
};

static void
load(struct clean *c)
{
	struct bytes record;
	uint64_t at, next;

	segments_open(&c->state, c->state_dir, &lines_kind);
	for (at = next = c->state.begin; segments_next(&c->state, &next, &record); at = next)
		if (!sourcelines_replay(&c->lines, record))
			segments_damaged(&c->state, at);
}

/*
 * All rows are out by now: nothing is remembered of those that did not go out.  Records of articles that have grown
 * longer than all that is known are replaced with that.
 */
static void
save(struct clean *c)
{
	uint64_t records = c->state.end - c->state.begin + c->appended, at;

	if (records > 2 * c->lines.line.n * LINE_BYTES + RECORDS_LEAST) {
		struct buf all = { 0 };

		sourcelines_put_all(&c->lines, &all);
		at = segments_append(&c->state, buf_view(&all));
		segments_commit(&c->state);
		segments_forget(&c->state, at);
		buf_free(&all);
	} else {
		segments_commit(&c->state);
	}
	segments_close(&c->state);
	sourcelines_free(&c->lines);
}

static void
start(struct filter *f, void *program)
{
	struct clean *c = program;

	(void)f;
	explain_open(&c->log, c->explain);
	c->article.drops.on = c->explain != NULL;
	if (c->state_dir != NULL)
		load(c);
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
	c->source = filter_find(f, "source");
	c->url = filter_find(f, "url");
}

static bool
is_html(const struct clean *c, const struct filter *f, struct bytes text)
{
	struct bytes type = { 0 };

	if (c->type >= 0)
		type = filter_field(f, c->type);
	if (bytes_is(type, "html"))
		return true;
	return !bytes_is(type, "plain") && htmlsniff(text);
}

/* What the site of the row goes by: its source, or the host of its address, or else the address. */
static struct bytes
site_of(struct clean *c, const struct filter *f)
{
	struct bytes none = { 0 }, s = c->source >= 0 ? filter_field(f, c->source) : none;

	if (s.n > 0 || c->url < 0)
		return s;
	s = filter_field(f, c->url);
	buf_clear(&c->host);
	url_host(&c->host, s);
	return c->host.n > 0 ? buf_view(&c->host) : s;
}

/* Sets a column that the program fills where it is empty; OWN says that what stands there is another article's. */
static void
fill(struct filter *f, int column, const struct buf *value, bool own)
{
	if (column >= 0 && (own || (filter_field(f, column).n == 0 && !filter_is_set(f, column))))
		filter_set(f, column, buf_view(value));
}

/* An item of a feed with a title and no text, or only links or a label, keeps its title as its text. */
static void
keep_title(struct clean *c, const struct filter *f, bool is_item)
{
	struct bytes title;

	if (!is_item || c->article.text.n > 0 || c->title < 0)
		return;
	title = passthrough_value(&c->passed, f, c->title, &c->unescaped);
	buf_bytes(&c->article.text, title);
	repair_text(&c->article.text);
}

static void
learn(struct clean *c, struct bytes site)
{
	sourcelines_apply(&c->lines, site, &c->article);
	segments_append(&c->state, buf_view(&c->lines.record));
	c->appended += c->lines.record.n;
}

/* Writes the article as part K of its row. */
static void
put(struct clean *c, struct filter *f, size_t k)
{
	struct bytes id = { 0 };

	passthrough_set(&c->passed, f);
	if (c->id >= 0) {
		buf_clear(&c->part_id);
		id = passthrough_value(&c->passed, f, c->id, &c->part_id);
	}
	if (k > 0 && c->id >= 0) {
		if (id.p != c->part_id.p)
			buf_bytes(&c->part_id, id);
		buf_printf(&c->part_id, "#%zu", k + 1);
		id = buf_view(&c->part_id);
		filter_set(f, c->id, id);
	}
	c->counts[COUNT_PARTS].n += k > 0;
	if (c->state_dir != NULL)
		learn(c, site_of(c, f));
	explain_put(&c->log, id, &c->article.drops);
	c->counts[COUNT_EMPTIED].n += c->article.text.n == 0;
	filter_set(f, c->text, buf_view(&c->article.text));
	fill(f, c->title, &c->article.title, k > 0);
	fill(f, c->date, &c->article.date, k > 0);
	fill(f, c->author, &c->article.author, k > 0);
	if (c->type >= 0)
		filter_set(f, c->type, bytes_of("plain"));
	filter_put(f);
}

/* The article of the page or part of it that is in the place of its text. */
static void
extract(struct clean *c)
{
	struct article *a = &c->article;

	extract_article(&c->extract, a);
	repair_text(&a->text);
	plaintext_tidy(&c->plain, a);
	repair_text(&a->title);
	repair_text(&a->author);
}

/* Writes each of the whole articles on a page as a row; false if there are not two. */
static bool
split_html(struct clean *c, struct filter *f)
{
	struct bytes part[EXTRAARTICLES_MOST];
	size_t k, n;

	buf_clear(&c->page);
	buf_bytes(&c->page, buf_view(&c->article.text));
	n = extract_parts(&c->extract, buf_view(&c->page), part);
	for (k = 0; k < n; k++) {
		buf_clear(&c->article.text);
		buf_bytes(&c->article.text, part[k]);
		extract(c);
		put(c, f, k);
	}
	return n > 0;
}

static void
clean_html(struct clean *c, struct filter *f)
{
	struct article *a = &c->article;

	repair_charset(&a->text, charset_declared(buf_view(&a->text)));
	if (c->split && split_html(c, f))
		return;
	extract(c);
	keep_title(c, f, c->extract.is_fragment);
	put(c, f, 0);
}

static void
clean_plain(struct clean *c, struct filter *f)
{
	struct bytes no_label = { 0 };
	struct buf *text = &c->article.text;
	size_t k;

	repair_charset(text, no_label);
	repair_text(text);
	unwrap(text);
	plaintext_read(&c->plain, buf_view(text));
	for (k = 0; k < (c->split ? c->plain.parts : 1); k++) {
		plaintext_article(&c->plain, k, &c->article);
		keep_title(c, f, c->plain.lines.n < 2);
		put(c, f, k);
	}
}

static void
release(struct clean *c)
{
	plaintext_free(&c->plain);
	passthrough_free(&c->passed);
	extract_free(&c->extract);
	article_free(&c->article);
}

/* The text is unescaped into one buffer, and repaired and cut down to the article in place. */
static void
row(struct filter *f, void *program)
{
	struct clean *c = program;
	bool html = is_html(c, f, filter_field(f, c->text)), is_long = filter_line(f).n > LONG_ROW;

	passthrough_repair(&c->passed, f, c->text);
	filter_copy(f, c->text, &c->article.text);
	if (html)
		clean_html(c, f);
	else
		clean_plain(c, f);
	if (is_long)
		release(c);
}

static void
end(struct filter *f, void *program)
{
	struct clean *c = program;

	(void)f;
	explain_close(&c->log);
}

static void
finish(void *program)
{
	struct clean *c = program;

	if (c->state_dir != NULL)
		save(c);
	release(c);
	buf_free(&c->part_id);
	buf_free(&c->host);
	buf_free(&c->unescaped);
	buf_free(&c->page);
}

int
main(int argc, char **argv)
{
	struct clean me = { .counts = { { "emptied", 0 }, { "glued", 0 }, { .name = NULL } } };
	const struct opt options[] = {
		{ "split", 0, OPT_FLAG, &me.split, NULL, "write each further article of a page as a row" },
		{ "explain", 0, OPT_OUTPUT, &me.explain, "FILE", "write what was dropped, and by which rule, to FILE" },
		{ "state", 0, OPT_TEXT, &me.state_dir, "DIR", "learn the lines each source repeats, and drop them" },
		{ .name = NULL }
	};
	const struct filter_program what = {
		.name = "clean",
		.about = "keep the article of a page or a scraped text, and nothing else",
		.options = options,
		.repairs = true,
		.start = start,
		.begin = begin,
		.row = row,
		.end = end,
		.close = finish,
		.counts = me.counts
	};

	return filter_run(&what, &me, argc, argv);
}
