/*
 * dedup - drops rows that are copies of earlier ones, or says of each what it copies.
 */
#include "diag.h"
#include "filter.h"
#include "gram.h"
#include "known.h"
#include "overlap.h"
#include "tsv.h"
#include "verdict.h"

const char diag_program[] = "dedup";

enum { COUNT_KEPT, COUNT_COPIES, COUNTS };
enum mode { MODE_DROP, MODE_ANNOTATE };

enum {
	SAMPLE = 128,		/* grams of an article: about as many, or half; or all it has */
	GRAM_ARTICLES = 8	/* that a gram is remembered of: what more have is boilerplate */
};

struct dedup {
	int mode;
	size_t remember;
	int text, id;
	int group, relation, overlap;
	struct gram_sample sample;
	struct overlap_finder finder;
	struct verdict verdict;
	struct known known;
	struct buf text_scratch, id_scratch, number;
	struct filter_count counts[COUNTS + 1];
};

static void
start(struct filter *f, void *program)
{
	struct dedup *d = program;

	(void)f;
	if (d->remember < 1 || d->remember > POSTINGS_REMEMBERED)
		diag_die("--remember takes 1 to %d articles", POSTINGS_REMEMBERED);
	d->known.most = d->remember;
	d->known.postings.most = GRAM_ARTICLES;
	gram_start(&d->sample);
}

static void
begin(struct filter *f, void *program)
{
	struct dedup *d = program;

	d->text = filter_need(f, filter_text_name(f));
	d->id = filter_find(f, "id");
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
row(struct filter *f, void *program)
{
	struct dedup *d = program;
	struct verdict *v = &d->verdict;
	struct bytes text = tsv_unescape(filter_field(f, d->text), &d->text_scratch);
	struct bytes id = name(f, d);
	bool copied;

	gram_take(&d->sample, text, gram_level(text.n, SAMPLE));
	verdict_reach(v, &d->finder, &d->known, &d->sample, id);
	if (v->remember)
		known_add(&d->known, &d->sample, v->name, v->composite);
	copied = v->relation != VERDICT_NEW && v->relation != VERDICT_CONTAINS;
	d->counts[copied ? COUNT_COPIES : COUNT_KEPT].n++;
	if (d->mode == MODE_ANNOTATE) {
		filter_set(f, d->group, buf_view(&v->group));
		filter_set(f, d->relation, bytes_of(verdict_relation(v->relation)));
		filter_set(f, d->overlap, fraction(&d->number, v->overlap));
	}
	if (!copied || d->mode == MODE_ANNOTATE)
		filter_put(f);
}

int
main(int argc, char **argv)
{
	struct dedup d = { .remember = 1000000 };
	const struct opt options[] = {
		{ "mode", 'm', OPT_CHOICE, &d.mode, "drop|annotate", "drop copies, or keep all rows and say what they copy" },
		{ "remember", 'r', OPT_NUMBER, &d.remember, "N", "articles to remember; the oldest are forgotten" },
		{ NULL, 0, OPT_FLAG, NULL, NULL, NULL }
	};
	const struct filter_program what = {
		.about = "drop copies of earlier articles",
		.options = options,
		.start = start,
		.begin = begin,
		.row = row,
		.counts = d.counts
	};
	int status;

	d.counts[COUNT_KEPT].name = "kept";
	d.counts[COUNT_COPIES].name = "copies";
	status = filter_run(&what, &d, argc, argv);
	known_free(&d.known);
	overlap_free(&d.finder);
	verdict_free(&d.verdict);
	gram_free(&d.sample);
	buf_free(&d.text_scratch);
	buf_free(&d.id_scratch);
	buf_free(&d.number);
	return status;
}
