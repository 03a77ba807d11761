/*
 * ingest - turns feeds, pages and texts into rows.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "charset.h"
#include "contenttype.h"
#include "date.h"
#include "diag.h"
#include "dirwalk.h"
#include "docreader.h"
#include "feedterm.h"
#include "fileformat.h"
#include "httpresponse.h"
#include "rowwriter.h"
#include "warc.h"

enum {
	STEP = 64 * 1024,			/* bytes read at once */
	RECORD_ROWS = 8,			/* a record of a WARC file may be so many times as long as --max-line */
	TOO_EARLY = 2 * 24 * 60 * 60		/* seconds from now on, after which a date is not believed */
};

enum { COUNT_ARTICLES, COUNT_REPEATED, COUNTS };

struct ingest {
	const char *url, *charset, *content_type, *seen, *now, *map;
	int type;

	struct contenttype media;	/* what --content-type means */
	struct fieldmap fields;		/* what --map means */
	struct buf seen_column;		/* what --seen means, or empty */

	struct program program;
	struct program_count counts[COUNTS + 1];
	struct docreader reader;
	struct rowwriter writer;
	struct rawstream raw, record;	/* of the file, and of a record in it */
	struct textstream text;
	struct httpresponse response;
	struct buf record_seen;
	const char *file;		/* now read */
	unsigned long long n_opened;	/* files that could be opened and read */
};

static struct bytes
option(const char *value)
{
	return bytes_of(value != NULL ? value : "");
}

/* --- what cannot be read --- */

static void
put_bad(void *arg, unsigned long long line, const char *why, struct bytes what)
{
	struct ingest *me = arg;

	rejects_count(&me->program.rejects, rowwriter_shown(me->file), line, why);
	rejects_keep(&me->program.rejects, what, true);
}

static void
reject(struct ingest *me, const char *why)
{
	rejects_count(&me->program.rejects, rowwriter_shown(me->file), 0, why);
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

/* Keeps for --rejects what was not read of a document that is not text. */
static void
keep_raw(struct ingest *me, struct rawstream *raw)
{
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

/* --- documents --- */

/* Reads the document RAW, of which MEDIA is known. */
static void
read_document(struct ingest *me, struct rawstream *raw, struct contenttype media)
{
	const struct fileformat *format = fileformat_not_text(raw->left);
	const char *why;

	if (format != NULL) {
		reject_format(me, format);
		keep_raw(me, raw);
		return;
	}
	me->reader.is_text = feedterm_is(media.type, "text/plain");
	textstream_start(&me->text, raw, media.charset);
	why = docreader_read(&me->reader, &me->text);
	if (why != NULL) {
		reject(me, why);
		keep_text(me);
	}
	if (me->text.error != 0)
		reject(me, strerror(me->text.error));
}

/* Whether a medium is one that articles come in. */
static bool
is_readable(struct bytes type)
{
	static const char *const types[] = {
		"text/html", "application/xhtml+xml", "text/plain", "text/xml", "application/xml", "application/json",
		"application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json", NULL
	};

	return type.n == 0 || feedterm_is_among(type, types);
}

/* The date of a record is when it was seen. */
static void
set_seen(struct ingest *me, struct bytes text)
{
	struct date d;

	if (me->seen == NULL || !date_parse(text, &d))
		return;
	buf_clear(&me->record_seen);
	date_format(&me->record_seen, &d);
	me->writer.seen = buf_view(&me->record_seen);
}

/* A record of a WARC file: what was archived, if that may hold articles. */
static void
read_record(struct ingest *me, const struct warc *record)
{
	struct bytes content = record->content, media = record->media;
	bool response = feedterm_is(record->type, "response"), conversion = feedterm_is(record->type, "conversion");

	if (!response && !conversion && !feedterm_is(record->type, "resource"))
		return;
	if (response) {
		httpresponse_read(&me->response, content);
		if (me->response.status / 100 != 2)
			return;
		content = me->response.content;
		media = me->response.media;
		if (me->response.encoding.n > 0 && fileformat_not_text(content) != NULL) {
			put_bad(me, 0, "a record with compressed content: archive it uncompressed", record->content);
			return;
		}
	}
	if (!is_readable(contenttype_parse(media).type) || content.n == 0)
		return;
	me->reader.url = record->uri;
	rowwriter_key(&me->writer, record->uri);
	set_seen(me, record->date);
	rawstream_memory(&me->record, content);
	read_document(me, &me->record, contenttype_parse(media));
}

static void
read_warc(struct ingest *me)
{
	struct rawstream *raw = &me->raw;
	struct warc record;
	enum item_step step;

	do {
		struct bytes window = raw->left;

		step = warc_next(&record, &window, raw->last);
		if (step == ITEM_READY)
			read_record(me, &record);
		if (step == ITEM_BAD)
			put_bad(me, 0, "not a whole record of a WARC file", bytes_between(raw->left.p, window.p));
		rawstream_skip(raw, raw->left.n - window.n);
		if (step == ITEM_MORE && raw->left.n / RECORD_ROWS > me->program.opt.max_line) {
			reject(me, "a record longer than 8 times --max-line");
			step = ITEM_END;
		}
		if (step == ITEM_MORE && !rawstream_more(raw, raw->left.n > STEP ? raw->left.n : STEP))
			reject(me, strerror(errno));
	} while (step != ITEM_END);
	me->reader.url = option(me->url);
	me->writer.seen = buf_view(&me->seen_column);
}

/* --- operands --- */

/* Reads a file whose pages and texts are called by NAME. */
static void
read_file(void *arg, const char *file, const char *name)
{
	struct ingest *me = arg;

	me->file = file;
	me->program.n_read++;
	rowwriter_start(&me->writer, file, name);
	if (!rawstream_open(&me->raw, file) || !rawstream_more(&me->raw, STEP)) {
		reject(me, strerror(errno));
	} else {
		me->n_opened++;
		if (warc_is(me->raw.left))
			read_warc(me);
		else
			read_document(me, &me->raw, me->media);
	}
	rawstream_close(&me->raw);
	rowwriter_end(&me->writer);
	rejects_end_file(&me->program.rejects, rowwriter_shown(file));
	program_show_progress(&me->program);
}

static void
reject_file(void *arg, const char *file, const char *why)
{
	struct ingest *me = arg;

	me->file = file;
	reject(me, why);
	rejects_end_file(&me->program.rejects, file);
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
	dirwalk(file, read_file, reject_file, me);
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

/* What the options mean that are not taken as they are. */
static void
take_options(struct ingest *me)
{
	struct date seen, now;

	me->media = contenttype_parse(option(me->content_type));
	if (charset_by_label(me->media.charset) == NULL)
		me->media.charset = option(NULL);	/* servers send anything: an unknown one tells nothing */
	if (me->charset != NULL) {
		me->media.charset = bytes_of(me->charset);
		if (charset_by_label(me->media.charset) == NULL)
			diag_die("--charset: '%s' is not the label of a charset, such as windows-1251", me->charset);
	}
	if (me->map != NULL && !fieldmap_parse(&me->fields, bytes_of(me->map)))
		diag_die("--map: '%s' is not COLUMN=FIELD,..., such as title=headline,text=body", me->map);
	if (me->seen != NULL) {
		seen = time_option("seen", me->seen);
		date_format(&me->seen_column, &seen);
	}
	me->writer.latest = TOO_EARLY + time(NULL);
	if (me->now != NULL) {
		now = time_option("now", me->now);
		me->writer.latest = TOO_EARLY + date_to_seconds(&now);
	}
}

static void
flush(void *arg)
{
	struct ingest *me = arg;

	program_flush(&me->program);
}

static void
prepare(struct ingest *me)
{
	struct docreader *d = &me->reader;
	struct rowwriter *w = &me->writer;

	d->type = (enum docreader_type)me->type;
	d->addresses = w->addresses;
	d->map = &me->fields;
	d->url = option(me->url);
	d->max_line = me->program.opt.max_line;
	d->put = rowwriter_put;
	d->put_arg = w;
	d->bad = put_bad;
	d->bad_arg = me;
	me->raw.before_block = flush;
	me->raw.arg = me;
	w->program = &me->program;
	w->written = &me->counts[COUNT_ARTICLES];
	w->repeated = &me->counts[COUNT_REPEATED];
	w->seen = buf_view(&me->seen_column);
}

static void
release(struct ingest *me)
{
	docreader_free(&me->reader);
	rowwriter_free(&me->writer);
	textstream_free(&me->text);
	rawstream_free(&me->raw);
	rawstream_free(&me->record);
	httpresponse_free(&me->response);
	buf_free(&me->record_seen);
	buf_free(&me->seen_column);
}

int
main(int argc, char **argv)
{
	static char input[] = "-";
	static char *const only_input[] = { input, NULL };
	struct ingest me = {
		.counts = { { "articles", 0 }, { "repeated", 0 }, { .name = NULL } },
		.raw = { .fd = -1 }
	};
	const struct opt options[] = {
		{ "type", 't', OPT_CHOICE, &me.type, "auto|feed|json|csv|html|plain", "format of the files (auto)" },
		{ "source", 's', OPT_TEXT, &me.writer.source, "NAME",
		    "publisher of the articles, for the column source" },
		{ "map", 0, OPT_TEXT, &me.map, "COLUMN=FIELD,...", "read column COLUMN from FIELD of JSON or CSV" },
		{ "url", 0, OPT_TEXT, &me.url, "URL", "address of the file, and base of its relative links" },
		{ "content-type", 0, OPT_TEXT, &me.content_type, "TYPE", "Content-Type of the file, if HTTP gave one" },
		{ "charset", 0, OPT_TEXT, &me.charset, "LABEL", "charset of the file, if HTTP gave one" },
		{ "seen", 0, OPT_TEXT, &me.seen, "TIME", "append column seen: when the file was fetched" },
		{ "now", 0, OPT_TEXT, &me.now, "TIME", "leave dates over two days after TIME empty (now)" },
		{ "id", 0, OPT_TEXT, &me.writer.id, "ID", "id of the row, if the file is one page or text" },
		{ "addresses", 0, OPT_FLAG, &me.writer.addresses, NULL,
		    "print the addresses in feeds, OPML and sitemaps" },
		{ .name = NULL }
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
	prepare(&me);
	program_open(&me.program);
	if (!me.program.opt.no_header)
		rowwriter_header(&me.writer);
	for (file = me.program.opt.files[0] != NULL ? me.program.opt.files : only_input; *file != NULL; file++)
		read_operand(&me, *file);
	if (me.n_opened == 0)
		exit(EXIT_NOT_DONE);	/* -o leaves the old file as it is */
	status = program_close(&me.program);
	release(&me);
	return status;
}
