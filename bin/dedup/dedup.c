/*
 * dedup - drops rows that are copies of earlier ones, or says of each what it copies.
 */
#include "containment.h"
#include "date.h"
#include "decision.h"
#include "diag.h"
#include "docindex.h"
#include "filter.h"
#include "sentdedup.h"
#include "serialize.h"
#include "shingle.h"
#include "state.h"
#include "tsv.h"

#define STATE_FILE "known"

enum mode { MODE_DROP, MODE_ANNOTATE };
enum count { COUNT_KEPT, COUNT_COPIES, COUNTS };

enum {
	SAMPLE = 96,		/* shingles of an article: about as many, or half; or all it has */
	SHINGLE_ARTICLES = 8,	/* that a shingle is remembered of: what more have is boilerplate */
	DAY = 24 * 60 * 60,
	DAYS_MOST = 36500
};

struct dedup {
	int mode;			/* options */
	size_t remember, days;
	const char *state_dir;

	int text, id, sent, date;	/* columns */
	int group, relation, overlap;

	struct docindex index;
	struct state state;
	struct sentdedup_article article;	/* to which the sentences now read belong */
	struct buf article_id;

	struct shingle_sample sample;
	struct containment_finder finder;
	struct decision decision;
	struct buf text_scratch, id_scratch, number;
	struct program_count counts[COUNTS + 1];
};

/* What is said of a row. */
struct result {
	struct bytes group;
	enum relation relation;
	unsigned overlap;		/* in thousandths */
	bool copied;
};

static void
load(struct dedup *d)
{
	struct serialized saved = { &d->index, &d->article, &d->article_id };
	struct buf content = { NULL, 0, 0 };

	state_open(&d->state, d->state_dir);
	if (state_load(&d->state, STATE_FILE, SERIALIZE_FORMAT, &content) &&
	    !serialize_read(buf_view(&content), &saved))
		state_damaged(&d->state, STATE_FILE);
	buf_free(&content);
}

/* All rows are out by now: what is lost before this is read again, and put out again, in the next run. */
static void
save(struct dedup *d)
{
	struct serialized saved = { &d->index, &d->article, &d->article_id };
	struct buf content = { NULL, 0, 0 };

	serialize_write(&content, &saved);
	state_save(&d->state, STATE_FILE, SERIALIZE_FORMAT, buf_view(&content));
	state_close(&d->state);
	buf_free(&content);
}

static void
start(struct filter *f, void *program)
{
	struct dedup *d = program;

	(void)f;
	if (d->remember < 1 || d->remember > POSTINGS_REMEMBERED)
		diag_die("--remember takes 1 to %d articles", POSTINGS_REMEMBERED);
	if (d->days > DAYS_MOST)
		diag_die("--window takes up to %d days", DAYS_MOST);
	d->index.most = d->remember;
	d->index.window = (int64_t)d->days * DAY;
	d->index.postings.most = SHINGLE_ARTICLES;
	if (d->state_dir != NULL)
		load(d);
	shingle_start(&d->sample);
}

static void
begin(struct filter *f, void *program)
{
	struct dedup *d = program;

	d->text = filter_need(f, filter_text_name(f));
	d->id = filter_find_id(f);
	d->sent = filter_find(f, "sent");
	d->date = filter_find(f, "date");
	if (d->mode == MODE_ANNOTATE) {
		d->group = filter_own(f, "group");
		d->relation = filter_own(f, "relation");
		d->overlap = filter_own(f, "overlap");
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
	buf_printf(&d->id_scratch, "%llu", d->counts[COUNT_KEPT].n + d->counts[COUNT_COPIES].n + 1);
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
	}
	if (!r->copied || d->mode == MODE_ANNOTATE)
		filter_put(f);
}

static void
article_row(struct filter *f, struct dedup *d, struct bytes id, struct bytes text)
{
	struct decision *v = &d->decision;
	struct result r;

	shingle_take(&d->sample, text, shingle_level(text.n, SAMPLE));
	decision_make(v, &d->finder, &d->index, &d->sample, id);
	if (v->remember) {
		uint32_t article = docindex_open(&d->index, v->name);

		docindex_article(&d->index, article)->composite = v->relation == DECISION_CONTAINS;
		docindex_put(&d->index, article, &d->sample);
	}
	r.group = buf_view(&v->group);
	r.relation = v->relation;
	r.overlap = v->overlap;
	r.copied = v->relation != DECISION_NEW && v->relation != DECISION_CONTAINS;
	finish_row(f, d, &r);
}

static void
sentence_row(struct filter *f, struct dedup *d, struct bytes id, struct bytes text)
{
	struct sentdedup_decision v;
	struct result r;

	if (!bytes_equal(id, buf_view(&d->article_id))) {
		memset(&d->article, 0, sizeof d->article);
		buf_clear(&d->article_id);
		buf_bytes(&d->article_id, id);
	}
	v = sentdedup_decide(&d->article, &d->index, &d->sample, text, id);
	r.group = v.name;
	r.relation = v.copied ? DECISION_CONTAINED : DECISION_NEW;
	r.overlap = v.share;
	r.copied = v.copied;
	finish_row(f, d, &r);
}

static void
row(struct filter *f, void *program)
{
	struct dedup *d = program;
	struct bytes text = tsv_unescape(filter_field(f, d->text), &d->text_scratch);
	struct bytes id = name(f, d);
	struct date date;

	if (d->date >= 0 && date_parse(tsv_unescape(filter_field(f, d->date), &d->number), &date))
		docindex_tell_time(&d->index, date_to_seconds(&date));
	if (d->sent >= 0)
		sentence_row(f, d, id, text);
	else
		article_row(f, d, id, text);
}

static void
finish(void *program)
{
	struct dedup *d = program;

	if (d->state_dir != NULL)
		save(d);
	docindex_free(&d->index);
	containment_free(&d->finder);
	decision_free(&d->decision);
	shingle_free(&d->sample);
	buf_free(&d->article_id);
	buf_free(&d->text_scratch);
	buf_free(&d->id_scratch);
	buf_free(&d->number);
}

int
main(int argc, char **argv)
{
	struct dedup me = { .remember = 1000000, .counts = { { "kept", 0 }, { "copies", 0 }, { NULL, 0 } } };
	const struct opt options[] = {
		{ "mode", 'm', OPT_CHOICE, &me.mode, "drop|annotate", "drop copies, or keep all and name what they copy" },
		{ "remember", 'r', OPT_NUMBER, &me.remember, "N", "articles to remember; the oldest are forgotten" },
		{ "window", 'w', OPT_NUMBER, &me.days, "DAYS", "forget articles that came DAYS before (0: never)" },
		{ "state", 0, OPT_TEXT, &me.state_dir, "DIR", "remember what was read in DIR until the next run" },
		{ NULL, 0, OPT_FLAG, NULL, NULL, NULL }
	};
	const struct filter_program what = {
		.name = "dedup",
		.about = "drop copies of earlier articles, or say what they copy",
		.options = options,
		.start = start,
		.begin = begin,
		.row = row,
		.close = finish,
		.counts = me.counts
	};

	return filter_run(&what, &me, argc, argv);
}
