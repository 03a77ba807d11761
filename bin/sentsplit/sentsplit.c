#include <stdlib.h>

#include "diag.h"
#include "filter.h"
#include "in.h"
#include "split.h"
#include "tsv.h"
#include "utf8.h"
#include "wordlist.h"

struct sentsplit {
	/* options */
	const char *language, *abbreviations;
	bool offsets;
	int quotes;
	struct split_options split;
	struct hash_table own;

	/* columns */
	int text, lang, sent, para, start, end, cut;

	struct buf scratch;
	struct program_count counts[2];
};

static void
read_abbreviations(struct sentsplit *me)
{
	struct buf text = { 0 };
	size_t line;

	if (!in_slurp(me->abbreviations, 1 << 24, &text))
		diag_die("%s: longer than 16 MiB", me->abbreviations);
	if (!utf8_valid(buf_view(&text)))
		diag_die("%s: not UTF-8", me->abbreviations);
	if (!wordlist_read(&me->own, buf_view(&text), &line))
		diag_die("%s:%zu: not an abbreviation, nor a class and abbreviations; 'z. B.' is written z.B.",
		    me->abbreviations, line);
	buf_free(&text);
	me->split.own = &me->own;
}

static void
start(struct filter *f, void *program)
{
	struct sentsplit *me = program;

	(void)f;
	me->split.lang = LANG_AUTO;
	if (me->language != NULL && !lang_by_code(bytes_of(me->language), &me->split.lang))
		diag_die("-l %s: not a language code: two or three letters, as in en, pt-BR or auto", me->language);
	if (me->abbreviations != NULL)
		read_abbreviations(me);
	me->split.keep_quotes = me->quotes == 1;
}

static void
begin(struct filter *f, void *program)
{
	struct sentsplit *me = program;

	me->text = filter_need(f, filter_text_name(f));
	me->lang = me->split.lang == LANG_AUTO ? filter_find(f, "lang") : -1;
	me->sent = filter_own(f, "sent");
	me->para = filter_own(f, "para");
	if (me->offsets) {
		me->start = filter_own(f, "start");
		me->end = filter_own(f, "end");
	}
	if (me->split.max_len > 0)
		me->cut = filter_own(f, "cut");
}

/* LINES: no sentence of the text has anything to escape. */
static void
set_sentence(struct filter *f, struct sentsplit *me, struct bytes text, const struct split_sentence *s,
    unsigned long long number, bool lines)
{
	static const unsigned char one[] = { '1' };
	const struct bytes sentence = bytes_between(text.p + s->start, text.p + s->end);

	if (lines)
		filter_set_plain(f, me->text, sentence);
	else
		filter_set(f, me->text, sentence);
	filter_set_number(f, me->sent, number);
	filter_set_number(f, me->para, s->paragraph);
	if (me->split.max_len > 0)
		filter_set(f, me->cut, bytes_between(one, one + (s->cut ? 1 : 0)));
}

/* The language that the row's own column says; what is no code there says nothing. */
static enum lang
row_lang(struct filter *f, const struct sentsplit *me)
{
	enum lang lang;

	return me->lang >= 0 && lang_by_code(filter_field(f, me->lang), &lang) ? lang : LANG_AUTO;
}

/* A row without a sentence stays a row, so that an article is never lost. */
static void
put_empty(struct filter *f, struct sentsplit *me)
{
	filter_set(f, me->text, bytes_of(""));
	filter_put(f);
}

static void
row(struct filter *f, void *program)
{
	struct sentsplit *me = program;
	bool lines;
	const struct bytes text = tsv_unescape_lines(filter_field(f, me->text), &me->scratch, &lines);
	struct split_sentence s;
	unsigned long long number = 0, point = 0;
	size_t counted = 0;
	struct split split;

	if (me->lang >= 0)
		me->split.lang = row_lang(f, me);
	split_start(&split, text, &me->split);
	while (split_next(&split, &s)) {
		set_sentence(f, me, text, &s, ++number, lines);
		if (me->offsets) {
			point += utf8_count(bytes_between(text.p + counted, text.p + s.start));
			filter_set_number(f, me->start, point);
			point += utf8_count(bytes_between(text.p + s.start, text.p + s.end));
			filter_set_number(f, me->end, point);
			counted = s.end;
		}
		filter_put(f);
	}
	if (number == 0)
		put_empty(f, me);
	me->counts[0].n += number;
}

static void
finish(void *program)
{
	struct sentsplit *me = program;

	buf_free(&me->scratch);
	hash_free(&me->own);
}

int
main(int argc, char **argv)
{
	struct sentsplit me = { .counts = { { "sentences", 0 }, { .name = NULL } } };
	const struct opt options[] = {
		{ "language", 'l', OPT_TEXT, &me.language, "LANG",
		    "language code of all rows (column lang, or the text)" },
		{ "abbrev", 0, OPT_TEXT, &me.abbreviations, "FILE", "read more abbreviations from FILE, one a line" },
		{ "offsets", 0, OPT_FLAG, &me.offsets, NULL,
		    "append columns start and end, in characters of the text" },
		{ "max-len", 0, OPT_NUMBER, &me.split.max_len, "N", "cut sentences longer than N characters" },
		{ "quotes", 0, OPT_CHOICE, &me.quotes, "split|keep",
		    "end sentences inside quotations, or not (split)" },
		{ .name = NULL }
	};
	const struct filter_program what = {
		.name = "sentsplit",
		.about = "put each sentence in a row of its own",
		.options = options,
		.start = start,
		.begin = begin,
		.row = row,
		.close = finish,
		.counts = me.counts
	};

	return filter_run(&what, &me, argc, argv);
}
