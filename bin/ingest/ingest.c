/*
 * ingest - feeds, pages and texts to rows.
 */
#include <stdint.h>
#include <string.h>
#include <sys/stat.h>

#include "charset.h"
#include "contenttype.h"
#include "date.h"
#include "decoder.h"
#include "diag.h"
#include "feed.h"
#include "feedterm.h"
#include "in.h"
#include "jsonfeed.h"
#include "rowid.h"
#include "htmlpage.h"
#include "program.h"
#include "docformat.h"
#include "tsv.h"
#include "url.h"
#include "feedtext.h"

enum { TYPE_AUTO, TYPE_FEED, TYPE_JSON, TYPE_HTML, TYPE_PLAIN };	/* the order of --type's choices */

enum { ROWS_IN_A_DOCUMENT = 64 };	/* a document may be that many times as long as --max-line */

enum { COUNT_ARTICLES, COUNT_REPEATED, COUNTS };

struct ingest {
	int type;
	const char *id, *source, *url, *charset, *content_type;
	const char *seen_text;
	bool addresses;			/* rows are addresses, not articles */

	struct bytes label;		/* of the charset that came with the documents */
	bool is_text;			/* they came as text/plain */
	struct buf seen;

	struct program program;
	struct names names;
	struct hash_table addresses_seen;

	struct feed feed;
	struct jsonfeed json;
	struct item item;
	struct buf raw, text;		/* of the document */
	struct buf row, name, url_encoded;
	struct program_count counts[COUNTS + 1];
};

static struct bytes
text_option(const char *value)
{
	return bytes_of(value != NULL ? value : "");
}

static void
reject(struct ingest *g, const char *file, const char *why, struct bytes what)
{
	rejects_count(&g->program.rejects, file, 0, why);
	rejects_keep(&g->program.rejects, what, true);
}

/* --- rows --- */

static void
add_column(struct buf *row, struct bytes value)
{
	buf_byte(row, '\t');
	tsv_escape(row, value);
}

/* Puts the item out as a row; its id is in g->name. */
static void
put_row(struct ingest *g, const char *file)
{
	struct item *item = &g->item;

	if (g->source != NULL) {
		buf_clear(&item->source);
		buf_str(&item->source, g->source);
	}
	if (item->source.n == 0)
		url_host(&item->source, buf_view(&item->url));
	buf_clear(&g->url_encoded);
	url_encode(&g->url_encoded, buf_view(&item->url));
	buf_clear(&g->row);
	add_column(&g->row, buf_view(&item->date));
	add_column(&g->row, buf_view(&item->source));
	add_column(&g->row, buf_view(&g->url_encoded));
	add_column(&g->row, buf_view(&item->title));
	add_column(&g->row, buf_view(&item->author));
	add_column(&g->row, bytes_of(item->html ? "html" : "plain"));
	add_column(&g->row, buf_view(&item->text));
	if (g->seen.n > 0)
		add_column(&g->row, buf_view(&g->seen));
	if (!rowid_take(&g->names, &g->name, buf_view(&g->row))) {
		g->counts[COUNT_REPEATED].n++;
		return;
	}
	if (g->name.n + g->row.n > g->program.opt.max_line) {
		reject(g, file, "an article longer than --max-line", buf_view(&g->row));
		return;
	}
	g->counts[COUNT_ARTICLES].n++;
	out_put(&g->program.out, g->name.p, g->name.n);
	out_put(&g->program.out, g->row.p, g->row.n);
	out_byte(&g->program.out, '\n');
	if (g->program.opt.unbuffered)
		out_flush(&g->program.out);
}

/* An item of a feed, which is called by its key; a key that is no URI is known in that feed only. */
static void
put_item(struct ingest *g, const char *file, struct bytes title, struct bytes link)
{
	struct item *item = &g->item;
	struct bytes key = buf_view(&item->key), place = link.n > 0 ? link : title;

	buf_clear(&g->name);
	if (url_is_absolute(key))
		place.n = 0;
	if (key.n == 0)
		key = buf_view(item->text.n > 0 ? &item->text : &item->title);
	rowid_of_key(&g->name, key, place);
	if (item->source.n == 0)
		buf_bytes(&item->source, title);
	put_row(g, file);
}

/* Writes the item's address, once in a run. */
static void
put_address(struct ingest *g)
{
	struct bytes url = buf_view(&g->item.url);
	uint64_t *times;

	if (!url_is_web(url))
		return;
	times = hash_add(&g->addresses_seen, hash_bytes(url.p, url.n));
	if ((*times)++ > 0)
		return;
	buf_clear(&g->row);
	tsv_escape(&g->row, url);
	g->counts[COUNT_ARTICLES].n++;
	out_put(&g->program.out, g->row.p, g->row.n);
	out_byte(&g->program.out, '\n');
}

/* --- documents --- */

/* Why a document of that kind is not read for articles; NULL if it is. */
static const char *
no_articles(enum feed_kind kind, bool titled)
{
	switch (kind) {
	case FEED_SITEMAP:
		return titled ? NULL : "a sitemap without news; --addresses prints the addresses in it";
	case FEED_SITEMAPINDEX:
		return "an index of sitemaps; --addresses prints the addresses in it";
	case FEED_OPML:
		return "OPML, a list of feeds; --addresses prints the addresses in it";
	case FEED_NEWS:
		break;
	}
	return NULL;
}

static void
read_feed(struct ingest *g, const char *file)
{
	struct feed *f = &g->feed;
	bool titled = false;
	const char *why;

	feed_start(f, buf_view(&g->text), text_option(g->url));
	while (feed_next(f, &g->item)) {
		titled = titled || g->item.title.n > 0;
		if (g->addresses)
			put_address(g);
		else if (no_articles(f->kind, g->item.title.n > 0) == NULL)
			put_item(g, file, buf_view(&f->title), buf_view(&f->link));
	}
	why = no_articles(f->kind, titled);
	if (why != NULL && !g->addresses)
		reject(g, file, why, buf_view(&g->raw));
	else if (!feed_is_whole(f))
		reject(g, file, "the feed is cut off: its last end tag is missing; fetch it again", buf_view(&g->raw));
}

static void
read_json(struct ingest *g, const char *file)
{
	struct jsonfeed *f = &g->json;

	if (!jsonfeed_start(f, buf_view(&g->text), text_option(g->url))) {
		reject(g, file, "JSON, but no JSON Feed; --type=plain takes it as text", buf_view(&g->raw));
		return;
	}
	while (jsonfeed_next(f, &g->item)) {
		if (g->addresses)
			put_address(g);
		else
			put_item(g, file, buf_view(&f->title), buf_view(&f->link));
	}
	if (!jsonfeed_is_whole(f))
		reject(g, file, "the feed is cut off or no JSON; fetch it again", buf_view(&g->raw));
}

/* A document that is one article; what comes through a pipe is called by what it holds. */
static void
read_article(struct ingest *g, const char *file, bool html)
{
	if (g->addresses) {
		reject(g, file, "neither a feed nor a list of addresses (OPML, sitemap)", buf_view(&g->raw));
		return;
	}
	if (html) {
		htmlpage_read(buf_view(&g->text), text_option(g->url), &g->item);
	} else {
		item_clear(&g->item);
		buf_bytes(&g->item.url, text_option(g->url));
		buf_bytes(&g->item.text, buf_view(&g->text));
	}
	buf_clear(&g->name);
	if (g->id != NULL)
		buf_str(&g->name, g->id);
	else if (strcmp(file, "-") == 0)
		rowid_of_key(&g->name, buf_view(&g->text), text_option(NULL));
	else
		rowid_of_file(&g->name, file);
	put_row(g, file);
}

static int
kind_of(const struct ingest *g)
{
	switch (docformat_of(buf_view(&g->text))) {
	case DOCFORMAT_FEED:
		return TYPE_FEED;
	case DOCFORMAT_JSON:
		return TYPE_JSON;
	case DOCFORMAT_HTML:
		return g->is_text ? TYPE_PLAIN : TYPE_HTML;
	case DOCFORMAT_PLAIN:
		return TYPE_PLAIN;
	case DOCFORMAT_XML:
		break;
	}
	return TYPE_AUTO;
}

static void
read_document(struct ingest *g, const char *file)
{
	decode(&g->text, buf_view(&g->raw), g->label);
	if (feedtext_trim(buf_view(&g->text)).n == 0) {
		reject(g, file, "empty", buf_view(&g->raw));
		return;
	}
	switch (g->type != TYPE_AUTO ? g->type : kind_of(g)) {
	case TYPE_FEED:
		read_feed(g, file);
		break;
	case TYPE_JSON:
		read_json(g, file);
		break;
	case TYPE_HTML:
		read_article(g, file, true);
		break;
	case TYPE_PLAIN:
		read_article(g, file, false);
		break;
	default:
		reject(g, file, "XML, but no feed and no page; --type=feed or --type=html takes it as one",
		    buf_view(&g->raw));
	}
}

static void
read_file(struct ingest *g, const char *file)
{
	size_t row = g->program.opt.max_line;
	size_t max = row < SIZE_MAX / ROWS_IN_A_DOCUMENT ? row * ROWS_IN_A_DOCUMENT : SIZE_MAX / 2;
	const char *name = strcmp(file, "-") == 0 ? "standard input" : file;
	struct stat st;

	g->program.n_read++;
	buf_clear(&g->raw);
	if (stat(file, &st) == 0 && S_ISDIR(st.st_mode)) {
		rejects_count(&g->program.rejects, name, 0, "a directory; name its files, or use find -exec ingest {} +");
	} else {
		if (strcmp(file, "-") == 0)
			out_flush(&g->program.out);	/* it may be long until there is more */
		if (in_slurp(file, max, &g->raw))
			read_document(g, file);
		else
			rejects_count(&g->program.rejects, name, 0, "longer than 64 times --max-line");
	}
	rejects_end_file(&g->program.rejects, name);
	program_show_progress(&g->program);
}

static void
release(struct ingest *g)
{
	names_free(&g->names);
	hash_free(&g->addresses_seen);
	feed_free(&g->feed);
	jsonfeed_free(&g->json);
	item_free(&g->item);
	buf_free(&g->raw);
	buf_free(&g->text);
	buf_free(&g->row);
	buf_free(&g->url_encoded);
	buf_free(&g->name);
	buf_free(&g->seen);
}

/* What --charset, --content-type and --seen mean; a wrong value ends the program. */
static void
take_options(struct ingest *g)
{
	struct contenttype type = contenttype_parse(text_option(g->content_type));
	struct date seen;

	g->is_text = feedterm_is(type.type, "text/plain");
	if (charset_by_label(type.charset) != NULL)
		g->label = type.charset;	/* an unknown one tells nothing: servers send anything */
	if (g->charset != NULL) {
		g->label = bytes_of(g->charset);
		if (charset_by_label(g->label) == NULL)
			diag_die("--charset: '%s' is not the label of a charset, such as windows-1251", g->charset);
	}
	if (g->seen_text == NULL)
		return;
	if (!date_parse(bytes_of(g->seen_text), &seen))
		diag_die("--seen: '%s' is not a time, such as 2026-03-02T10:00:00Z", g->seen_text);
	date_format(&g->seen, &seen);
}

static void
put_header(struct ingest *g)
{
	static const char header[] = "id\tdate\tsource\turl\ttitle\tauthor\ttype\ttext", seen[] = "\tseen";

	if (g->addresses) {
		out_put(&g->program.out, "url\n", 4);
		return;
	}
	out_put(&g->program.out, header, sizeof header - 1);
	if (g->seen.n > 0)
		out_put(&g->program.out, seen, sizeof seen - 1);
	out_byte(&g->program.out, '\n');
}

int
main(int argc, char **argv)
{
	static char input[] = "-";
	static char *const only_input[] = { input, NULL };
	struct ingest me = { .type = TYPE_AUTO, .counts = { { "articles", 0 }, { "repeated", 0 }, { NULL, 0 } } };
	const struct opt options[] = {
		{ "type", 't', OPT_CHOICE, &me.type, "auto|feed|json|html|plain", "what the files are" },
		{ "source", 's', OPT_TEXT, &me.source, "NAME", "whose articles they are" },
		{ "url", 0, OPT_TEXT, &me.url, "URL", "where the file came from; base of relative links" },
		{ "content-type", 0, OPT_TEXT, &me.content_type, "TYPE", "its Content-Type, as HTTP gave it" },
		{ "charset", 0, OPT_TEXT, &me.charset, "LABEL", "its charset, if HTTP gave one" },
		{ "seen", 0, OPT_TEXT, &me.seen_text, "TIME", "when it came: a column of that name" },
		{ "id", 0, OPT_TEXT, &me.id, "ID", "the id of a page or a text" },
		{ "addresses", 0, OPT_FLAG, &me.addresses, NULL, "print the addresses in feeds, OPML and sitemaps" },
		{ NULL, 0, OPT_FLAG, NULL, NULL, NULL }
	};
	char *const *file;
	int status;

	me.program.name = "ingest";
	me.program.about = "turn feeds, pages and plain texts into rows";
	me.program.options = options;
	me.program.input = OPT_DOCUMENTS;
	me.program.counts = me.counts;
	program_start(&me.program, argc, argv);
	take_options(&me);
	program_open(&me.program);
	if (!me.program.opt.no_header)
		put_header(&me);
	for (file = me.program.opt.files[0] != NULL ? me.program.opt.files : only_input; *file != NULL; file++)
		read_file(&me, *file);
	status = program_close(&me.program);
	release(&me);
	return status;
}
