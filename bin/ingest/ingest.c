/*
 * ingest - turns feeds, pages and texts into rows.
 */
#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "charset.h"
#include "contenttype.h"
#include "date.h"
#include "diag.h"
#include "dirwalk.h"
#include "document.h"
#include "feedterm.h"
#include "fileformat.h"
#include "itemrow.h"
#include "program.h"
#include "rowid.h"
#include "tsv.h"
#include "url.h"

enum {
	STEP = 64 * 1024,			/* bytes read at once */
	TOO_EARLY = 2 * 24 * 60 * 60		/* seconds from now on, after which a date is not believed */
};

enum { COUNT_ARTICLES, COUNT_REPEATED, COUNTS };

struct ingest {
	const char *id, *source, *url, *charset, *content_type, *seen, *now;
	bool addresses;			/* rows are addresses, not articles */
	int type;

	struct bytes label;		/* of the charset that came with the documents */
	struct buf seen_column;		/* what --seen means, or empty */
	int64_t latest;			/* seconds since 1970: later dates are not believed */

	struct program program;
	struct program_count counts[COUNTS + 1];
	struct document document;
	struct rawstream raw;
	struct textstream text;
	struct recent put;		/* hashes of the rows, and of the ids of files, that were put */
	struct buf row;

	/* of the document now read */
	const char *file, *name;	/* NAME is what a page or a text in it is called by */
	unsigned long long early;	/* dates that are not believed */
};

static struct bytes
option(const char *value)
{
	return bytes_of(value != NULL ? value : "");
}

/* --- rows --- */

/* Empties a date that is still to come: one such feed would date the whole brief. */
static void
doubt_date(struct ingest *me, struct item *item)
{
	struct date d;

	if (item->date.n == 0 || !date_parse(buf_view(&item->date), &d) || date_to_seconds(&d) <= me->latest)
		return;
	buf_clear(&item->date);
	me->early++;
}

/* Names an item that its document does not name. */
static void
name_item(struct ingest *me, struct item *item)
{
	if (me->id != NULL)
		buf_str(&item->id, me->id);
	else if (strcmp(me->file, "-") == 0)
		rowid_of_key(&item->id, buf_view(&item->text), option(NULL), option(NULL));
	else
		rowid_of_file(&item->id, me->name);
}

/* Whether the row is new in this run. */
static bool
is_new(struct ingest *me)
{
	return (*recent_add(&me->put, hash_bytes(me->row.p, me->row.n)))++ == 0;
}

static void
write_row(struct ingest *me)
{
	if (!is_new(me)) {
		me->counts[COUNT_REPEATED].n++;
		return;
	}
	if (me->row.n > me->program.opt.max_line) {
		rejects_count(&me->program.rejects, me->file, 0, "an article longer than --max-line");
		rejects_keep(&me->program.rejects, buf_view(&me->row), true);
		return;
	}
	me->counts[COUNT_ARTICLES].n++;
	out_put(&me->program.out, me->row.p, me->row.n);
	out_byte(&me->program.out, '\n');
	if (me->program.opt.unbuffered)
		out_flush(&me->program.out);
}

static void
put_item(void *arg, struct item *item)
{
	struct ingest *me = arg;

	buf_clear(&me->row);
	if (me->addresses) {
		if (!url_is_web(buf_view(&item->url)))
			return;
		itemrow_put_address(&me->row, item);
		write_row(me);
		return;
	}
	if (item->id.n == 0)
		name_item(me, item);
	if (me->source != NULL) {
		buf_clear(&item->source);
		buf_str(&item->source, me->source);
	}
	if (item->source.n == 0)
		url_host(&item->source, buf_view(&item->url));
	doubt_date(me, item);
	itemrow_put(&me->row, item, buf_view(&me->seen_column));
	write_row(me);
}

/* --- documents --- */

static const char *
shown_name(const char *file)
{
	return strcmp(file, "-") == 0 ? "standard input" : file;
}

static void
reject(struct ingest *me, const char *why)
{
	rejects_count(&me->program.rejects, shown_name(me->file), 0, why);
}

/* Keeps for --rejects what was not read of a document that is not text. */
static void
keep_raw(struct ingest *me)
{
	struct rawstream *raw = &me->raw;

	if (!me->program.rejects.kept)
		return;
	do {
		rejects_keep(&me->program.rejects, raw->left, false);
		rawstream_skip(raw, raw->left.n);
	} while (!raw->last && rawstream_more(raw, STEP));
	rejects_keep(&me->program.rejects, raw->left, true);
}

/* The same of a text. */
static void
keep_text(struct ingest *me)
{
	struct textstream *text = &me->text;

	if (!me->program.rejects.kept)
		return;
	for (;;) {
		rejects_keep(&me->program.rejects, text->left, text->last);
		textstream_skip(text, text->left.n);
		if (text->last)
			break;
		textstream_more(text);
	}
}

static void
reject_format(struct ingest *me, const struct fileformat *format)
{
	struct buf why = { 0 };

	buf_printf(&why, "%s: %s", format->name, format->remedy);
	buf_byte(&why, '\0');
	reject(me, (const char *)why.p);
	buf_free(&why);
}

static void
read_document(struct ingest *me)
{
	const struct fileformat *format = fileformat_not_text(me->raw.left);
	const char *why;

	if (format != NULL) {
		reject_format(me, format);
		keep_raw(me);
		return;
	}
	textstream_start(&me->text, &me->raw, me->label);
	why = document_read(&me->document, &me->text);
	if (why != NULL) {
		reject(me, why);
		keep_text(me);
	}
	if (me->text.error != 0)
		reject(me, strerror(me->text.error));
}

static void
tell_early(struct ingest *me)
{
	if (me->early > 0)
		diag_warn("%s: dates in the future, left empty: %llu", shown_name(me->file), me->early);
	me->early = 0;
}

/* A file whose pages and texts are called by NAME. */
static void
read_file(void *arg, const char *file, const char *name)
{
	struct ingest *me = arg;

	me->file = file;
	me->name = name;
	me->program.n_read++;
	if (strcmp(file, "-") == 0)
		out_flush(&me->program.out);	/* it may be long until there is more */
	if (rawstream_open(&me->raw, file) && rawstream_more(&me->raw, STEP))
		read_document(me);
	else
		reject(me, strerror(errno));
	rawstream_close(&me->raw);
	tell_early(me);
	rejects_end_file(&me->program.rejects, shown_name(file));
	program_show_progress(&me->program);
}

static void
reject_file(struct ingest *me, const char *file, const char *why)
{
	me->file = file;
	reject(me, why);
	rejects_end_file(&me->program.rejects, file);
}

static void
fail(void *arg, const char *path)
{
	reject_file(arg, path, strerror(errno));
}

static void
read_operand(struct ingest *me, const char *file)
{
	const char *slash = strrchr(file, '/');
	unsigned long long before = me->program.n_read + me->program.rejects.n;
	struct stat st;

	if (strcmp(file, "-") == 0 || stat(file, &st) != 0 || !S_ISDIR(st.st_mode)) {
		read_file(me, file, slash != NULL && slash[1] != '\0' ? slash + 1 : file);
		return;
	}
	dirwalk(file, read_file, fail, me);
	if (me->program.n_read + me->program.rejects.n == before)
		reject_file(me, file, "a folder without a file in it");
}

/* --- the program --- */

/* The time that is the value of --NAME. */
static struct date
time_option(const char *name, const char *value)
{
	struct date d;

	if (!date_parse_value(bytes_of(value), &d))
		diag_die("--%s: '%s' is not a time, such as 2026-03-02T10:00:00Z", name, value);
	return d;
}

static void
take_options(struct ingest *me)
{
	struct contenttype type = contenttype_parse(option(me->content_type));
	struct date seen, now;

	me->document.type = (enum document_type)me->type;
	me->document.is_text = feedterm_is(type.type, "text/plain");
	me->document.addresses = me->addresses;
	me->document.url = option(me->url);
	me->document.max_line = me->program.opt.max_line;
	me->document.put = put_item;
	me->document.arg = me;
	if (charset_by_label(type.charset) != NULL)
		me->label = type.charset;	/* servers send anything: an unknown one tells nothing */
	if (me->charset != NULL) {
		me->label = bytes_of(me->charset);
		if (charset_by_label(me->label) == NULL)
			diag_die("--charset: '%s' is not the label of a charset, such as windows-1251", me->charset);
	}
	if (me->seen != NULL) {
		seen = time_option("seen", me->seen);
		date_format(&me->seen_column, &seen);
	}
	me->latest = time(NULL);
	if (me->now != NULL) {
		now = time_option("now", me->now);
		me->latest = date_to_seconds(&now);
	}
	me->latest += TOO_EARLY;
}

static void
put_header(struct ingest *me)
{
	static const char columns[] = ITEMROW_COLUMNS, seen[] = "\tseen", address[] = ITEMROW_ADDRESS_COLUMNS;

	if (me->addresses) {
		out_put(&me->program.out, address, sizeof address - 1);
	} else {
		out_put(&me->program.out, columns, sizeof columns - 1);
		if (me->seen_column.n > 0)
			out_put(&me->program.out, seen, sizeof seen - 1);
	}
	out_byte(&me->program.out, '\n');
}

static void
release(struct ingest *me)
{
	document_free(&me->document);
	textstream_free(&me->text);
	rawstream_free(&me->raw);
	recent_free(&me->put);
	buf_free(&me->row);
	buf_free(&me->seen_column);
}

int
main(int argc, char **argv)
{
	static char input[] = "-";
	static char *const only_input[] = { input, NULL };
	struct ingest me = { .counts = { { "articles", 0 }, { "repeated", 0 }, { NULL, 0 } }, .raw = { .fd = -1 } };
	const struct opt options[] = {
		{ "type", 't', OPT_CHOICE, &me.type, "auto|feed|json|html|plain", "what the files are" },
		{ "source", 's', OPT_TEXT, &me.source, "NAME", "whose articles they are" },
		{ "url", 0, OPT_TEXT, &me.url, "URL", "where the file came from; base of relative links" },
		{ "content-type", 0, OPT_TEXT, &me.content_type, "TYPE", "its Content-Type, as HTTP gave it" },
		{ "charset", 0, OPT_TEXT, &me.charset, "LABEL", "its charset, if HTTP gave one" },
		{ "seen", 0, OPT_TEXT, &me.seen, "TIME", "when it came: a column of that name" },
		{ "now", 0, OPT_TEXT, &me.now, "TIME", "leave dates empty that are two days later (the clock)" },
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
		read_operand(&me, *file);
	status = program_close(&me.program);
	release(&me);
	return status;
}
