/*
 * dedup - drops rows that are copies of earlier ones, or says of each what it copies.
 */
#include "date.h"
#include "diag.h"
#include "filter.h"
#include "gram.h"
#include "known.h"
#include "overlap.h"
#include "saved.h"
#include "sentence.h"
#include "state.h"
#include "tsv.h"
#include "verdict.h"

#define STATE_FILE "known"

enum mode { MODE_DROP, MODE_ANNOTATE };
enum count { COUNT_KEPT, COUNT_COPIES, COUNTS };

enum {
	SAMPLE = 96,		/* grams of an article: about as many, or half; or all it has */
	GRAM_ARTICLES = 8,	/* that a gram is remembered of: what more have is boilerplate */
	DAY = 24 * 60 * 60,
	DAYS_MOST = 36500
};

struct dedup {
	int mode;			/* options */
	size_t remember, days;
	const char *state_dir;

	int text, id, sent, date;	/* columns */
	int group, relation, overlap;

	struct known known;
	struct state state;
	struct sentence_article article;	/* to which the sentences now read belong */
	struct buf article_id;

	struct gram_sample sample;
	struct overlap_finder finder;
	struct verdict verdict;
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
	struct saved saved = { &d->known, &d->article, &d->article_id };
	struct buf content = { NULL, 0, 0 };

	state_open(&d->state, d->state_dir);
	if (state_load(&d->state, STATE_FILE, SAVED_FORMAT, &content) && !saved_read(buf_view(&content), &saved))
		state_damaged(&d->state, STATE_FILE);
	buf_free(&content);
}

/* All rows are out by now: what is lost before this is read again, and put out again, in the next run. */
static void
save(struct dedup *d)
{
	struct saved saved = { &d->known, &d->article, &d->article_id };
	struct buf content = { NULL, 0, 0 };

	saved_write(&content, &saved);
	state_save(&d->state, STATE_FILE, SAVED_FORMAT, buf_view(&content));
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
	d->known.most = d->remember;
	d->known.window = (int64_t)d->days * DAY;
	d->known.postings.most = GRAM_ARTICLES;
	if (d->state_dir != NULL)
		load(d);
	gram_start(&d->sample);
}

static void
begin(struct filter *f, void *program)
{
	struct dedup *d = program;

	d->text = filter_need(f, filter_text_name(f));
	d->id = filter_find(f, "id");
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
	buf_printf(to, "%u.%02u", share / OVERLAP_WHOLE, share % OVERLAP_WHOLE / 10);
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
		filter_set(f, d->relation, bytes_of(verdict_relation(r->relation)));
		filter_set(f, d->overlap, fraction(&d->number, r->overlap));
	}
	if (!r->copied || d->mode == MODE_ANNOTATE)
		filter_put(f);
}

static void
article_row(struct filter *f, struct dedup *d, struct bytes id, struct bytes text)
{
	struct verdict *v = &d->verdict;
	struct result r;

	gram_take(&d->sample, text, gram_level(text.n, SAMPLE));
	verdict_reach(v, &d->finder, &d->known, &d->sample, id);
	if (v->remember) {
		uint32_t article = known_open(&d->known, v->name);

		known_article(&d->known, article)->composite = v->relation == VERDICT_CONTAINS;
		known_put(&d->known, article, &d->sample);
	}
	r.group = buf_view(&v->group);
	r.relation = v->relation;
	r.overlap = v->overlap;
	r.copied = v->relation != VERDICT_NEW && v->relation != VERDICT_CONTAINS;
	finish_row(f, d, &r);
}

static void
sentence_row(struct filter *f, struct dedup *d, struct bytes id, struct bytes text)
{
	struct sentence_verdict v;
	struct result r;

	if (!bytes_equal(id, buf_view(&d->article_id))) {
		memset(&d->article, 0, sizeof d->article);
		buf_clear(&d->article_id);
		buf_bytes(&d->article_id, id);
	}
	v = sentence_reach(&d->article, &d->known, &d->sample, text, id);
	r.group = v.name;
	r.relation = v.copied ? VERDICT_CONTAINED : VERDICT_NEW;
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
		known_tell_time(&d->known, date_to_seconds(&date));
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
	known_free(&d->known);
	overlap_free(&d->finder);
	verdict_free(&d->verdict);
	gram_free(&d->sample);
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
		{ "mode", 'm', OPT_CHOICE, &me.mode, "drop|annotate", "drop copies, or keep all rows and say what they copy" },
		{ "remember", 'r', OPT_NUMBER, &me.remember, "N", "articles to remember; the oldest are forgotten" },
		{ "window", 'w', OPT_NUMBER, &me.days, "DAYS", "forget articles that came so many days before (0: never)" },
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
