/*
 * tag-entities - finds names, times and amounts; one canonical name per person, one value per date.
 */
#include <stdlib.h>

#include "date.h"
#include "diag.h"
#include "document.h"
#include "entity.h"
#include "filter.h"
#include "in.h"
#include "mem.h"
#include "out.h"
#include "tagformat.h"
#include "tagger.h"
#include "tsv.h"
#include "utf8.h"

enum { MODEL_MAX = 1 << 28, LIST_MAX = 1 << 28 };

/* The columns of --rows, in their order. */
enum { ROW_ID, ROW_SENT, ROW_START, ROW_END, ROW_TYPE, ROW_TEXT, ROW_NAME, ROW_VALUE, ROW_SCORE, ROW_COLUMNS };

enum format { FORMAT_TSV, FORMAT_CONLL, FORMAT_JSONL };

struct tag_entities {
	/* options */
	const char *types, *date, *model, *gazetteer, *aliases;
	bool rows, codes;
	int format;		/* enum format */

	/* columns of the input; -1 if there is none */
	int id, sent, written, text;
	/* columns of the output */
	int entities, row[ROW_COLUMNS];

	bool dated;		/* --date */
	long day;
	int minute;
	struct buf model_bytes;
	struct tagger tagger;
	struct document document;
	struct tagger_text *texts;
	size_t cap_texts;
	struct tag *tags;		/* of a text, for a format other than rows */
	size_t n_tags, cap_tags, sentences;
	struct tokens tokens;
	struct buf values, output;
	struct buf scratch, sent_scratch, items;
	size_t room;		/* for more items in the row, in bytes */
	size_t left_out;	/* entities for which there was none */
	struct program_count counts[2];
};

/* --- options --- */

/* The day, and the minute of that day; -1 where no time is said. */
static bool
read_date(struct bytes text, long *day, int *minute)
{
	struct date d;

	if (!date_parse(text, &d))
		return false;
	*day = (long)date_to_days(d.year, d.month, d.day);
	*minute = d.has_time ? 60 * d.hour + d.minute : -1;
	return true;
}

enum { TYPES_ALL = (1 << TAG_TYPES) - 1, TYPES_DEFAULT = TYPES_ALL & ~(1 << TAG_QUANTITY) };

/* The types of LIST as bits. */
static unsigned
read_types(const char *list)
{
	const char *p = list;
	unsigned types = 0;
	size_t n, t;

	if (strcmp(list, "all") == 0)
		return TYPES_ALL;
	while (*p != '\0') {
		struct bytes name = { (const unsigned char *)p, 0 };

		for (n = 0; p[n] != ',' && p[n] != '\0'; n++)
			;
		name.n = n;
		for (t = 0; t < TAG_TYPES && !bytes_is(name, tag_type_name((enum tag_type)t)); t++)
			;
		if (t == TAG_TYPES)
			diag_die("--types=%s: unknown type '%.*s'; known are PER, ORG, LOC, MISC, DATE, TIME, "
			    "DURATION, SET, MONEY, PERCENT, QUANTITY and all", list, (int)n, p);
		types |= 1u << t;
		p += n + (p[n] == ',');
	}
	return types;
}

/* The model of --model: one that is linked in, by its name, or else a file. */
static void
load_model(struct tag_entities *me)
{
	const char *name = me->model != NULL ? me->model : "default", *fault;
	struct bytes model;

	if (!ner_builtin(name, &model)) {
		if (!in_slurp(name, MODEL_MAX, &me->model_bytes))
			diag_die("%s: longer than %d MiB", name, MODEL_MAX >> 20);
		model = buf_view(&me->model_bytes);
	}
	me->tagger.ner = ner_new(model, &fault);
	if (me->tagger.ner == NULL)
		diag_die("%s: %s; see --model in tag-entities(1)", name, fault);
}

static void
read_list(const char *file, struct buf *list)
{
	if (!in_slurp(file, LIST_MAX, list))
		diag_die("%s: longer than %d MiB", file, LIST_MAX >> 20);
	if (!utf8_valid(buf_view(list)))
		diag_die("%s: not UTF-8", file);
}

static void
load_gazetteer(struct tag_entities *me)
{
	struct buf list = { 0 };
	const char *fault;
	size_t line;

	read_list(me->gazetteer, &list);
	if (!ner_add_names(me->tagger.ner, buf_view(&list), &line, &fault))
		diag_die("%s:%zu: %s; expected TYPE, TAB, NAME", me->gazetteer, line, fault);
	buf_free(&list);
}

static void
load_aliases(struct tag_entities *me)
{
	struct buf list = { 0 };
	const char *fault;
	size_t line;

	if (!aliases_add(&me->tagger.names.aliases, aliases_builtin(), &line, &fault))
		diag_die("the built-in table of aliases, line %zu: %s", line, fault);
	if (me->aliases == NULL)
		return;
	read_list(me->aliases, &list);
	if (!aliases_add(&me->tagger.names.aliases, buf_view(&list), &line, &fault))
		diag_die("%s:%zu: %s", me->aliases, line, fault);
	buf_free(&list);
}

static void
start(struct filter *f, void *program)
{
	struct tag_entities *me = program;

	(void)f;
	me->tagger.types = me->types != NULL ? read_types(me->types) : TYPES_DEFAULT;
	if (me->date != NULL) {
		me->dated = read_date(bytes_of(me->date), &me->day, &me->minute);
		if (!me->dated)
			diag_die("--date=%s: not a date; write it as 2025-08-14", me->date);
	}
	load_model(me);
	if (me->gazetteer != NULL)
		load_gazetteer(me);
	load_aliases(me);
}

static void
begin(struct filter *f, void *program)
{
	static const char *const row_name[] = {
		"id", "sent", "start", "end", "type", "text", "name", "value", "score"
	};
	struct tag_entities *me = program;
	int i;

	me->id = filter_find_id(f);
	me->sent = filter_find(f, "sent");
	me->written = filter_find(f, "date");
	me->text = filter_need(f, filter_text_name(f));
	if (me->format != FORMAT_TSV) {
		filter_own_text(f);
		return;
	}
	if (!me->rows) {
		me->entities = filter_own(f, "entities");
		return;
	}
	filter_own_only(f);
	for (i = 0; i < ROW_COLUMNS; i++)
		me->row[i] = filter_own(f, row_name[i]);
}

/* --- output --- */

static void
put_entity_row(struct filter *f, struct tag_entities *me, size_t row, const struct tag *tag, const struct entity *e)
{
	struct bytes text = me->texts[row].text;
	struct bytes sent = document_get(&me->document, row, DOCUMENT_SENT);

	filter_set(f, me->row[ROW_ID], tsv_unescape(buf_view(&me->document.id), &me->scratch));
	filter_set(f, me->row[ROW_SENT], tsv_unescape(sent, &me->sent_scratch));
	filter_set_number(f, me->row[ROW_START], e->start);
	filter_set_number(f, me->row[ROW_END], e->end);
	filter_set(f, me->row[ROW_TYPE], e->type);
	filter_set(f, me->row[ROW_TEXT], bytes_between(text.p + tag->start, text.p + tag->end));
	filter_set(f, me->row[ROW_NAME], tag->name);
	if (tag->type >= TAG_DATE || me->codes)
		filter_set(f, me->row[ROW_VALUE], tag->value);
	filter_set_number(f, me->row[ROW_SCORE], tag->score);
	filter_put(f);
}

/* Adds an item to those of the row, as long as there is room for it. */
static void
add_item(struct tag_entities *me, const struct entity *e)
{
	size_t before = me->items.n, length;

	if (me->left_out == 0) {
		entity_put(&me->items, e);
		length = tsv_escaped_length(bytes_between(me->items.p + before, me->items.p + me->items.n));
		if (length <= me->room) {
			me->room -= length;
			return;
		}
		me->items.n = before;
	}
	me->left_out++;
}

/* Writes a tag: a row of its own, or an item of its text's. */
static void
put_tag(struct filter *f, struct tag_entities *me, size_t row, const struct tag *tag, struct utf8_counter *counted)
{
	struct bytes text = me->texts[row].text;
	struct entity e;

	e.start = utf8_count_to(text, tag->start, counted);
	e.end = utf8_count_to(text, tag->end, counted);
	e.type = bytes_of(tag_type_name(tag->type));
	e.name = tag->type >= TAG_DATE || (me->codes && tag->value.n != 0) ? tag->value : tag->name;
	if (me->rows)
		put_entity_row(f, me, row, tag, &e);
	else
		add_item(me, &e);
	me->counts[0].n += me->left_out == 0;
}

/* Keeps the tags of a part of a text until all are found; their names hold as long as the document. */
static void
keep_tags(struct tag_entities *me)
{
	size_t i;

	for (i = 0; i < me->tagger.n; i++) {
		struct tag *tag;

		me->tags = mem_grow_one(me->tags, &me->cap_tags, me->n_tags, sizeof *me->tags);
		tag = &me->tags[me->n_tags++];
		*tag = me->tagger.tag[i];
		tag->value_at = me->values.n;
		if (tag->type < TAG_DATE && !me->codes)
			tag->value.n = 0;
		buf_bytes(&me->values, tag->value);
	}
	me->counts[0].n += me->tagger.n;
}

/* Writes a text and its tags in a format other than rows. */
static void
put_formatted(struct filter *f, struct tag_entities *me, size_t row)
{
	struct tagformat_text t;
	size_t i;

	buf_clear(&me->values);
	buf_clear(&me->output);
	me->n_tags = 0;
	tagger_text(&me->tagger, &me->texts[row], row);
	while (tagger_more(&me->tagger))
		keep_tags(me);
	for (i = 0; i < me->n_tags; i++)
		if (me->tags[i].value.n > 0)
			me->tags[i].value.p = me->values.p + me->tags[i].value_at;
	t.id = tsv_unescape(buf_view(&me->document.id), &me->scratch);
	t.sent = tsv_unescape(document_get(&me->document, row, DOCUMENT_SENT), &me->sent_scratch);
	t.text = me->texts[row].text;
	t.tag = me->tags;
	t.n = me->n_tags;
	if (row == 0 && t.id.n != 0)
		me->sentences = 0;
	if (me->format == FORMAT_CONLL)
		tagformat_conll(&me->output, &t, row == 0, &me->sentences, &me->tokens);
	else if (me->rows)
		tagformat_json_rows(&me->output, &t);
	else
		tagformat_json(&me->output, &t);
	out_put(filter_out(f), me->output.p, me->output.n);
}

/* Writes a row with the tags of its text. */
static void
put_row(struct filter *f, struct tag_entities *me, size_t row)
{
	struct utf8_counter counted = { 0 };
	size_t i;

	filter_again(f, document_get(&me->document, row, DOCUMENT_LINE));
	buf_clear(&me->items);
	me->left_out = 0;
	if (!me->rows)
		me->room = filter_room(f, me->entities);
	tagger_text(&me->tagger, &me->texts[row], row);
	while (tagger_more(&me->tagger))
		for (i = 0; i < me->tagger.n; i++)
			put_tag(f, me, row, &me->tagger.tag[i], &counted);
	if (!me->rows) {
		filter_set(f, me->entities, buf_view(&me->items));
		filter_put(f);
	}
	if (me->left_out != 0)
		diag_warn("the row of id '%.*s': %zu entities left out: --max-line has no room for them",
		    (int)me->document.id.n, (const char *)me->document.id.p, me->left_out);
}

/* Tags the document that is kept and writes its rows. */
static void
put_document(struct filter *f, struct tag_entities *me)
{
	const struct document *d = &me->document;
	size_t i;

	me->texts = mem_grow(me->texts, &me->cap_texts, d->n, sizeof *me->texts);
	for (i = 0; i < d->n; i++) {
		me->texts[i].text = document_get(d, i, DOCUMENT_TEXT);
		me->texts[i].dated = d->row[i].dated;
		me->texts[i].written = d->row[i].written;
		me->texts[i].minute = d->row[i].minute;
	}
	tagger_document(&me->tagger, me->texts, d->n);
	for (i = 0; i < d->n; i++)
		(me->format == FORMAT_TSV ? put_row : put_formatted)(f, me, i);
	document_start(&me->document, bytes_of(""));
}

static void
row(struct filter *f, void *program)
{
	static const struct bytes none = { 0 };
	struct tag_entities *me = program;
	struct bytes id = me->id >= 0 ? filter_field(f, me->id) : none, line = filter_line(f);
	struct document_row *kept;

	if (!document_goes_on(&me->document, id)) {
		if (me->document.n != 0) {
			/* the row that is being read must be this one again when the others are out */
			put_document(f, me);
			filter_again(f, line);
		}
		document_start(&me->document, id);
	}
	kept = document_add(&me->document, line, me->sent >= 0 ? filter_field(f, me->sent) : none,
	    filter_field(f, me->text));
	kept->dated = me->written >= 0 && read_date(filter_field(f, me->written), &kept->written, &kept->minute);
	if (!kept->dated && me->dated) {
		kept->dated = true;
		kept->written = me->day;
		kept->minute = me->minute;
	}
	if (id.n == 0)
		put_document(f, me);	/* no other row can belong to it */
}

static void
end(struct filter *f, void *program)
{
	struct tag_entities *me = program;

	if (me->document.n != 0)
		put_document(f, me);
}

static void
finish(void *program)
{
	struct tag_entities *me = program;

	ner_free(me->tagger.ner);
	tagger_free(&me->tagger);
	document_free(&me->document);
	free(me->texts);
	free(me->tags);
	free(me->tokens.item);
	buf_free(&me->values);
	buf_free(&me->output);
	buf_free(&me->scratch);
	buf_free(&me->sent_scratch);
	buf_free(&me->items);
	buf_free(&me->model_bytes);
}

int
main(int argc, char **argv)
{
	struct tag_entities me = { .counts = { { .name = "entities" }, { .name = NULL } } };
	const struct opt options[] = {
		{ "rows", '\0', OPT_FLAG, &me.rows, NULL, "write a row for each entity: id sent start end type ..." },
		{ "format", '\0', OPT_CHOICE, &me.format, "tsv|conll|jsonl",
		    "write rows, CoNLL columns, or JSON lines" },
		{ "types", '\0', OPT_TEXT, &me.types, "LIST", "write only these types, joined by commas, or all" },
		{ "date", '\0', OPT_TEXT, &me.date, "DATE", "assume this date for rows that have none" },
		{ "codes", '\0', OPT_FLAG, &me.codes, NULL, "name countries by their ISO 3166-1 code" },
		{ "aliases", '\0', OPT_TEXT, &me.aliases, "FILE", "read aliases: lines of NAME | CODE | ALIAS; ..." },
		{ "model", '\0', OPT_TEXT, &me.model, "FILE", "find names by this model: default, open, or a file" },
		{ "gazetteer", '\0', OPT_TEXT, &me.gazetteer, "FILE", "read names to find: lines of TYPE, TAB, NAME" },
		{ .name = NULL }
	};
	const struct filter_program what = {
		.name = "tag-entities",
		.about = "find names, times and amounts in news text",
		.options = options,
		.start = start,
		.begin = begin,
		.row = row,
		.end = end,
		.close = finish,
		.counts = me.counts
	};

	return filter_run(&what, &me, argc, argv);
}
