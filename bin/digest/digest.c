#include <stdint.h>
#include <stdlib.h>

#include "arrange.h"
#include "atom.h"
#include "brief.h"
#include "date.h"
#include "dateformat.h"
#include "diag.h"
#include "filter.h"
#include "html.h"
#include "mail.h"
#include "markdown.h"
#include "out.h"
#include "sanitize.h"
#include "textbrief.h"
#include "tsv.h"

enum column {
	ID, STORY, TITLE, SOURCE, URL, DATE, SOURCES, LINKS, VOICES, ARTICLES, NEWS, FACTS, WAS, CONFLICTS,
	HEADLINE, TELLERS, WHO, WHERE, READ
};

static const char *const column_names[READ] = {
	"id", "story", "title", "source", "url", "date", "sources", "links", "voices", "articles",
	"news", "facts", "was", "conflicts", "headline", "tellers", "who", "where"
};

enum { COUNT_STORIES, COUNT_SENTENCES, COUNTS };

struct digest {
	bool markdown, html, mail, atom;
	const char *heading, *date, *language, *subject, *to, *from;
	int form;			/* an enum dateformat */
	size_t width, stories, voices;

	int text;
	int column[READ];
	struct brief brief;
	struct buf scratch[READ], text_scratch, heading_scratch;
	struct program_count counts[COUNTS + 1];
};

enum { WIDTH_LEAST = 20, WIDTH_MOST = 10000 };

static void
check_language(const char *language)
{
	const char *s;

	for (s = language; *s != '\0'; s++)
		if (!((*s >= 'a' && *s <= 'z') || (*s >= 'A' && *s <= 'Z') || (*s >= '0' && *s <= '9') || *s == '-'))
			diag_die("--lang: '%s' is not a language tag, such as en or pt-BR", language);
}

static void
start(struct filter *f, void *program)
{
	struct digest *p = program;
	struct date d;

	(void)f;
	if (p->markdown + p->html + p->mail + p->atom > 1)
		diag_die("--markdown, --html, --mail and --atom: choose one of them");
	if (!p->mail && (p->subject != NULL || p->to != NULL || p->from != NULL))
		diag_die("--subject, --to and --from need --mail");
	if (p->width < WIDTH_LEAST || p->width > WIDTH_MOST)
		diag_die("--width: %zu columns; it takes %d to %d", p->width, WIDTH_LEAST, WIDTH_MOST);
	check_language(p->language);
	sanitize(&p->heading_scratch, bytes_of(p->heading));
	p->brief.heading = buf_view(&p->heading_scratch);
	p->brief.day = INT64_MIN;
	if (p->date != NULL) {
		if (!date_parse(bytes_of(p->date), &d))
			diag_die("--date: '%s' is not a date, such as 2025-08-14", p->date);
		p->brief.day = date_to_days(d.year, d.month, d.day);
	}
}

static void
begin(struct filter *f, void *program)
{
	struct digest *p = program;
	int i;

	p->text = filter_need(f, filter_text_name(f));
	p->column[ID] = filter_find_id(f);
	for (i = ID + 1; i < READ; i++)
		p->column[i] = filter_find(f, column_names[i]);
}

/* A column of the current row; empty if there is none. */
static struct bytes
value(const struct filter *f, struct digest *p, enum column which)
{
	if (p->column[which] < 0)
		return bytes_of("");
	buf_clear(&p->scratch[which]);
	return tsv_unescape(filter_field(f, p->column[which]), &p->scratch[which]);
}

static void
row(struct filter *f, void *program)
{
	struct digest *p = program;
	struct brief_row r;

	buf_clear(&p->text_scratch);
	r.text = tsv_unescape(filter_field(f, p->text), &p->text_scratch);
	r.id = value(f, p, ID);
	r.story = value(f, p, STORY);
	r.title = value(f, p, TITLE);
	r.source = value(f, p, SOURCE);
	r.url = value(f, p, URL);
	r.date = value(f, p, DATE);
	r.sources = value(f, p, SOURCES);
	r.links = value(f, p, LINKS);
	r.voices = value(f, p, VOICES);
	r.articles = value(f, p, ARTICLES);
	r.news = value(f, p, NEWS);
	r.facts = value(f, p, FACTS);
	r.was = value(f, p, WAS);
	r.conflicts = value(f, p, CONFLICTS);
	r.headline = value(f, p, HEADLINE);
	r.tellers = value(f, p, TELLERS);
	r.who = value(f, p, WHO);
	r.where = value(f, p, WHERE);
	brief_add(&p->brief, &r);
	p->counts[COUNT_SENTENCES].n++;
}

static void
put_mail(struct buf *to, struct digest *p)
{
	struct buf text = { 0 }, html = { 0 }, subject = { 0 };
	struct mail mail = { { NULL, 0 }, p->to, p->from };
	const char *wrong;

	sanitize(&subject, bytes_of(p->subject != NULL ? p->subject : p->heading));
	if (p->subject == NULL && p->brief.day != INT64_MIN) {
		buf_str(&subject, ", ");
		dateformat_day(&subject, p->brief.day, (enum dateformat)p->form);
	}
	mail.subject = buf_view(&subject);
	textbrief_write(&text, &p->brief, p->width, (enum dateformat)p->form);
	html_write(&html, &p->brief, p->language, (enum dateformat)p->form);
	wrong = mail_write(to, &mail, buf_view(&text), buf_view(&html));
	if (wrong != NULL)
		diag_die("%s: no list of mail addresses, such as 'Ada Berg <ada@example.org>'", wrong);
	buf_free(&text);
	buf_free(&html);
	buf_free(&subject);
}

static void
end(struct filter *f, void *program)
{
	struct digest *p = program;
	struct buf all = { 0 };

	arrange(&p->brief, p->stories, p->voices);
	if (p->mail)
		put_mail(&all, p);
	else if (p->html)
		html_write(&all, &p->brief, p->language, (enum dateformat)p->form);
	else if (p->atom)
		atom_write(&all, &p->brief, p->language, (enum dateformat)p->form);
	else if (p->markdown)
		markdown_write(&all, &p->brief, (enum dateformat)p->form);
	else if (p->brief.stories > 0)	/* cron mails what is printed: no news, no mail */
		textbrief_write(&all, &p->brief, p->width, (enum dateformat)p->form);
	out_put(filter_out(f), all.p, all.n);
	p->counts[COUNT_STORIES].n = p->brief.stories;
	buf_free(&all);
}

static void
finish(void *program)
{
	struct digest *p = program;
	int i;

	brief_free(&p->brief);
	for (i = 0; i < READ; i++)
		buf_free(&p->scratch[i]);
	buf_free(&p->text_scratch);
	buf_free(&p->heading_scratch);
}

int
main(int argc, char **argv)
{
	struct digest me = {
		.heading = "News brief", .language = "en", .width = 78, .stories = SIZE_MAX,
		.counts = { { "stories", 0 }, { "sentences", 0 }, { NULL, 0 } }
	};
	const struct opt options[] = {
		{ "markdown", 0, OPT_FLAG, &me.markdown, NULL, "write Markdown" },
		{ "html", 0, OPT_FLAG, &me.html, NULL, "write one HTML page" },
		{ "atom", 0, OPT_FLAG, &me.atom, NULL, "write an Atom feed with an entry for each story" },
		{ "mail", 0, OPT_FLAG, &me.mail, NULL, "write a mail with a plain and an HTML form" },
		{ "subject", 0, OPT_TEXT, &me.subject, "TEXT", "subject of the mail (the title and the date)" },
		{ "to", 0, OPT_TEXT, &me.to, "ADDRESSES", "recipients of the mail" },
		{ "from", 0, OPT_TEXT, &me.from, "ADDRESS", "sender of the mail (left to the mail system)" },
		{ "title", 't', OPT_TEXT, &me.heading, "TEXT", "title of the page (\"News brief\")" },
		{ "date", 0, OPT_TEXT, &me.date, "DATE", "date of the page (that of the newest article)" },
		{ "date-form", 0, OPT_CHOICE, &me.form, "long|us|iso",
		    "14 August 2025, August 14, 2025 or 2025-08-14" },
		{ "lang", 0, OPT_TEXT, &me.language, "TAG", "language of the page or the feed (en)" },
		{ "width", 'w', OPT_NUMBER, &me.width, "N", "break lines of plain text after N columns (78)" },
		{ "stories", 'n', OPT_NUMBER, &me.stories, "N", "write at most N stories" },
		{ "voices", 0, OPT_NUMBER, &me.voices, "N", "write only stories that N sources or more tell" },
		{ NULL, 0, OPT_FLAG, NULL, NULL, NULL }
	};
	const struct filter_program what = {
		.name = "digest",
		.about = "write stories as a page that people read",
		.options = options,
		.writes_text = true,
		.start = start,
		.begin = begin,
		.row = row,
		.end = end,
		.close = finish,
		.counts = me.counts
	};

	return filter_run(&what, &me, argc, argv);
}
