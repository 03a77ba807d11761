/*
 * dedup - drops rows that are copies of earlier ones, or says of each what it copies.
 */
#include <stdio.h>
#include <stdlib.h>

#include "copyreport.h"
#include "date.h"
#include "decision.h"
#include "diag.h"
#include "docindex.h"
#include "dockeys.h"
#include "docstate.h"
#include "factsample.h"
#include "filter.h"
#include "hash.h"
#include "longestrow.h"
#include "prose.h"
#include "sentdedup.h"
#include "shingle.h"
#include "stagefilter.h"
#include "tsv.h"

enum mode { MODE_DROP, MODE_ANNOTATE };
enum keep { KEEP_FIRST, KEEP_LONGEST };
enum count { COUNT_KEPT, COUNT_COPIES, COUNTS };

enum {
	LETTERS_LEAST = 40,	/* of a text that is the same whatever its id */
	SAMPLE = 192,		/* shingles of an article: about as many, or half; or all it has */
	SHINGLE_ARTICLES = 8,	/* that a shingle is remembered of: what more have is boilerplate */
	DAY = 24 * 60 * 60,
	DAYS_MOST = 36500
};

struct dedup {
	int mode, keep;			/* options */
	size_t remember, days;
	const char *state_dir, *merge_dir;
	bool check_state, compact, explain;
	struct stagefilter stage;

	int text, id, sent, date, source, url;	/* columns */
	int group, relation, overlap, why;

	struct docindex index;
	struct docstate state;
	struct docstate_current current;	/* the article to which the sentences now read belong */

	struct shingle_sample sample;
	struct factsample facts;
	struct prose prose;
	struct decision decision;
	struct longestrow longest;
	struct buf reasons;
	struct buf text_scratch, id_scratch, key_scratch, number;
	struct program_count counts[COUNTS + 1];
};

/* What is said of a row. */
struct result {
	struct bytes group;
	enum relation relation;
	unsigned overlap;		/* in thousandths */
	bool copied;
};

static void finish(void *program);

/* What is done with a state and no rows; ends the program. */
static void
maintain(struct filter *f, struct dedup *d)
{
	char *const *from;

	if (d->state_dir == NULL)
		diag_die("--check-state and --compact need --state=DIR");
	if (d->check_state)
		printf("%zu articles in %zu segments\n", docstate_check(&d->state, &d->index),
		    segments_count(&d->state.segments));
	for (from = filter_operands(f); d->merge_dir != NULL && *from != NULL; from++)
		docstate_merge(&d->index, *from);
	if (d->compact)
		docstate_compact(&d->state, &d->index);
	finish(d);
	exit(fflush(stdout) == 0 ? EXIT_DONE : EXIT_NOT_DONE);
}

static void
start(struct filter *f, void *program)
{
	struct dedup *d = program;

	if (d->remember < 1 || d->remember > POSTINGS_REMEMBERED)
		diag_die("--remember takes 1 to %d articles", POSTINGS_REMEMBERED);
	if (d->keep == KEEP_LONGEST && d->mode == MODE_ANNOTATE)
		diag_die("--keep=longest leaves rows out, which --mode=annotate does not");
	if (d->explain)
		d->mode = MODE_ANNOTATE;
	if (d->days > DAYS_MOST)
		diag_die("--window takes up to %d days", DAYS_MOST);
	d->index.most = d->remember;
	d->index.window = (int64_t)d->days * DAY;
	d->index.postings.most = SHINGLE_ARTICLES;
	if (d->merge_dir != NULL)
		d->state_dir = d->merge_dir;
	if (d->state_dir != NULL)
		docstate_open(&d->state, d->state_dir, &d->index, &d->current);
	if (d->check_state || d->compact || d->merge_dir != NULL)
		maintain(f, d);
	shingle_start(&d->sample);
	factsample_start(&d->facts);
}

static void
begin(struct filter *f, void *program)
{
	struct dedup *d = program;

	if (d->stage.stage != STAGE_NONE)
		stagefilter_begin(&d->stage, f);
	if (d->stage.stage > STAGE_SIGN)
		return;
	d->text = filter_need(f, filter_text_name(f));
	d->id = d->stage.stage == STAGE_SIGN ? filter_need(f, "id") : filter_find_id(f);
	d->sent = filter_find(f, "sent");
	d->date = filter_find(f, "date");
	d->source = filter_find(f, "source");
	d->url = filter_find(f, "url");
	if (d->mode == MODE_ANNOTATE) {
		d->group = filter_own(f, "group");
		d->relation = filter_own(f, "relation");
		d->overlap = filter_own(f, "overlap");
		d->why = d->explain ? filter_own(f, "explain") : -1;
	}
}

/* A share in thousandths, as "0.87". */
static struct bytes
fraction(struct buf *to, unsigned share)
{
	buf_clear(to);
	buf_printf(to, "%u.%02u", share / CONTAINMENT_WHOLE, share % CONTAINMENT_WHOLE / 10);
	return buf_view(to);
}

/* What the row goes by: its id, or where there is no such column its number. */
static struct bytes
name(struct filter *f, struct dedup *d)
{
	if (d->id >= 0)
		return tsv_unescape(filter_field(f, d->id), &d->id_scratch);
	buf_clear(&d->id_scratch);
	buf_printf(&d->id_scratch, "%llu", d->counts[COUNT_KEPT].n + d->counts[COUNT_COPIES].n + d->longest.n + 1);
	return buf_view(&d->id_scratch);
}

static void
finish_row(struct filter *f, struct dedup *d, const struct result *r)
{
	d->counts[r->copied ? COUNT_COPIES : COUNT_KEPT].n++;
	if (d->mode == MODE_ANNOTATE) {
		filter_set(f, d->group, r->group);
		filter_set(f, d->relation, bytes_of(decision_relation(r->relation)));
		filter_set(f, d->overlap, fraction(&d->number, r->overlap));
		if (d->why >= 0)
			filter_set(f, d->why, buf_view(&d->reasons));
	}
	if (!r->copied || d->mode == MODE_ANNOTATE)
		filter_put(f);
}

/* A hash of a field as it stands; 0 if there is none. */
static uint64_t
field_key(struct filter *f, int column, enum dockeys_kind kind)
{
	return column >= 0 ? dockeys_value(kind, filter_field(f, column)) : 0;
}

/* Takes from a text what it is compared by. */
static void
read_text(struct dedup *d, struct doctext *doc, struct bytes text)
{
	doc->text = prose_take(&d->prose, text);
	shingle_take(&d->sample, doc->text, shingle_level(doc->text.n, SAMPLE));
	factsample_read(&d->facts, doc->text);
	doc->sample = &d->sample;
	doc->facts = &d->facts;
}

static void
article_row(struct filter *f, struct dedup *d, struct bytes id, struct bytes text)
{
	struct decision *v = &d->decision;
	struct doctext doc;
	struct result r;

	memset(&doc, 0, sizeof doc);
	doc.name = id;
	doc.id = field_key(f, d->id, DOCKEYS_ID);
	if (d->url >= 0)
		doc.url = dockeys_url(tsv_unescape(filter_field(f, d->url), &d->number), &d->key_scratch);
	doc.source = (uint32_t)(field_key(f, d->source, DOCKEYS_SOURCE) >> 32);
	doc.exact = dockeys_text(text, &d->key_scratch);
	if (!shingle_has_letters(&d->sample, text, LETTERS_LEAST))
		doc.exact = doc.id != 0 ? hash_pair(doc.exact, doc.id) : 0;
	buf_clear(&d->reasons);
	if (!decision_repeat(v, &d->index, &doc)) {
		read_text(d, &doc, text);
		decision_make(v, &d->index, &doc);
		if (d->explain)
			copyreport_put(&d->reasons, v, &doc, &d->prose, text);
	}
	if (v->memory.packed.n > 0)
		docindex_add(&d->index, buf_view(&v->memory.packed));
	r.group = buf_view(&v->group);
	r.relation = v->relation;
	r.overlap = v->overlap;
	r.copied = decision_is_copy(v->relation);
	if (d->keep == KEEP_LONGEST)
		longestrow_add(&d->longest, v, filter_line(f), text.n);
	else
		finish_row(f, d, &r);
}

static void
sentence_row(struct filter *f, struct dedup *d, struct bytes id, struct bytes text)
{
	struct sentdedup_decision v;
	struct result r;

	if (!bytes_equal(id, buf_view(&d->current.id))) {
		memset(&d->current.article, 0, sizeof d->current.article);
		buf_clear(&d->current.id);
		buf_bytes(&d->current.id, id);
	}
	v = sentdedup_decide(&d->current.article, &d->index, &d->sample, text, id);
	r.group = v.name;
	r.relation = v.copied ? DECISION_CONTAINED : DECISION_NEW;
	r.overlap = v.share;
	r.copied = v.copied;
	finish_row(f, d, &r);
}

/* Writes the keys of an article for an engine to sort; none of a text that is too short to be a copy. */
static void
sign_row(struct filter *f, struct dedup *d, struct bytes id, struct bytes text)
{
	struct bytes date = { 0 };
	struct date parsed;
	int64_t order = 0;

	if (d->date >= 0)
		date = tsv_unescape(filter_field(f, d->date), &d->number);
	if (d->date >= 0 && date_parse(date, &parsed))
		order = date_to_seconds(&parsed);
	text = prose_take(&d->prose, text);
	shingle_take(&d->sample, text, shingle_level(text.n, STAGE_KEYS));
	if (d->sample.letters < LETTERS_LEAST)
		return;
	factsample_read_some(&d->facts, text, STAGE_FACTS);
	stagefilter_sign(&d->stage, f, id, order > 0 ? order : 0, &d->sample, &d->facts);
}

static void
stage_row(struct filter *f, struct dedup *d)
{
	struct bytes text;

	if (d->stage.stage > STAGE_SIGN) {
		stagefilter_row(&d->stage, f);
		return;
	}
	text = tsv_unescape(filter_field(f, d->text), &d->text_scratch);
	sign_row(f, d, name(f, d), text);
}

static void
row(struct filter *f, void *program)
{
	struct dedup *d = program;
	struct bytes text, id;
	struct date date;

	if (d->stage.stage != STAGE_NONE) {
		stage_row(f, d);
		return;
	}
	text = tsv_unescape(filter_field(f, d->text), &d->text_scratch);
	id = name(f, d);
	if (d->date >= 0 && date_parse(tsv_unescape(filter_field(f, d->date), &d->number), &date))
		docindex_tell_time(&d->index, date_to_seconds(&date));
	if (d->sent >= 0)
		sentence_row(f, d, id, text);
	else
		article_row(f, d, id, text);
}

/* Writes the rows that were kept until all were read. */
static void
end(struct filter *f, void *program)
{
	struct dedup *d = program;
	size_t i;

	stagefilter_end(&d->stage, f);
	for (i = 0; i < d->longest.n; i++) {
		d->counts[d->longest.row[i].kept ? COUNT_KEPT : COUNT_COPIES].n++;
		if (!d->longest.row[i].kept)
			continue;
		filter_again(f, longestrow_line(&d->longest, i));
		filter_put(f);
	}
}

static void
finish(void *program)
{
	struct dedup *d = program;

	if (d->state_dir != NULL)
		docstate_close(&d->state, &d->index, &d->current);
	docindex_free(&d->index);
	stagefilter_free(&d->stage);
	longestrow_free(&d->longest);
	prose_free(&d->prose);
	factsample_free(&d->facts);
	buf_free(&d->key_scratch);
	decision_free(&d->decision);
	shingle_free(&d->sample);
	buf_free(&d->current.id);
	buf_free(&d->reasons);
	buf_free(&d->text_scratch);
	buf_free(&d->id_scratch);
	buf_free(&d->number);
}

int
main(int argc, char **argv)
{
	struct dedup me = { .remember = 1000000, .counts = { { "kept", 0 }, { "copies", 0 }, { .name = NULL } } };
	const struct opt options[] = {
		{ "mode", 'm', OPT_CHOICE, &me.mode, "drop|annotate",
		    "drop copies, or keep all rows and name what they copy" },
		{ "keep", 0, OPT_CHOICE, &me.keep, "first|longest", "which copy of a text to keep (first)" },
		{ "remember", 'r', OPT_NUMBER, &me.remember, "N",
		    "remember at most N articles; forget the oldest first" },
		{ "window", 'w', OPT_NUMBER, &me.days, "DAYS", "forget articles after DAYS (0: never)" },
		{ "state", 0, OPT_TEXT, &me.state_dir, "DIR", "remember articles in DIR from one run to the next" },
		{ "explain", 0, OPT_FLAG, &me.explain, NULL, "annotate, and append a column of reasons" },
		{ "stage", 0, OPT_CHOICE, &me.stage.stage, "none|sign|pairs|verify|groups",
		    "run one stage of a job that sorts between stages" },
		{ "check-state", 0, OPT_FLAG, &me.check_state, NULL, "check the whole state for damage, and exit" },
		{ "compact", 0, OPT_FLAG, &me.compact, NULL, "merge the files of the state, and exit" },
		{ "merge-state", 0, OPT_TEXT, &me.merge_dir, "DIR", "merge the states named as operands into DIR" },
		{ .name = NULL }
	};
	const struct filter_program what = {
		.name = "dedup",
		.about = "drop copies of earlier articles, or say what they copy",
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
