#include <stdio.h>
#include <string.h>

#include "diag.h"
#include "stagefilter.h"
#include "tsv.h"

/* Columns of the rows, by their place. */
enum { SIGN_KEY, SIGN_ORDER, SIGN_ID, SIGN_SIZES, SIGN_FACTS, SIGN_COLUMNS };
enum {
	PAIR_A, PAIR_B, PAIR_ORDER_A, PAIR_ORDER_B, PAIR_SIZES_A, PAIR_FACTS_A, PAIR_SIZES_B, PAIR_FACTS_B,
	PAIR_COLUMNS
};
enum { COPY_A, COPY_B, COPY_ORDER_A, COPY_ORDER_B, COPY_RELATION, COPY_OVERLAP, COPY_COLUMNS };
enum { ORDER_DIGITS = 12 };	/* of the seconds up to the year 9999 */
enum { GROUP_ID, GROUP_GROUP, GROUP_RELATION, GROUP_OVERLAP, GROUP_COLUMNS };

static void
own(struct stagefilter *s, struct filter *f, const char *const *name)
{
	size_t i;

	filter_own_only(f);
	for (i = 0; name[i] != NULL; i++)
		s->own[i] = filter_own(f, name[i]);
}

static void
expect(const struct filter *f, size_t width, const char *before)
{
	if (filter_width(f) != width)
		diag_die("--stage: rows of %zu columns, expected the %zu that --stage=%s writes, without a header (-N)",
		    filter_width(f), width, before);
}

void
stagefilter_begin(struct stagefilter *s, struct filter *f)
{
	static const char *const sign[] = { "key", "order", "id", "sizes", "facts", NULL };
	static const char *const pairs[] = {
		"a", "b", "order_a", "order_b", "sizes_a", "facts_a", "sizes_b", "facts_b", NULL
	};
	static const char *const verify[] = { "a", "b", "order_a", "order_b", "relation", "overlap", NULL };
	static const char *const groups[] = { "id", "group", "relation", "overlap", NULL };

	switch ((enum stage)s->stage) {
	case STAGE_SIGN:
		own(s, f, sign);
		break;
	case STAGE_PAIRS:
		expect(f, SIGN_COLUMNS, "sign");
		own(s, f, pairs);
		break;
	case STAGE_VERIFY:
		expect(f, PAIR_COLUMNS, "pairs");
		own(s, f, verify);
		break;
	case STAGE_GROUPS:
		expect(f, COPY_COLUMNS, "verify");
		own(s, f, groups);
		break;
	case STAGE_NONE:
		break;
	}
}

/* Appends the time with as many digits as sort it, and a TAB on either side. */
static void
put_order(struct buf *to, uint64_t order)
{
	unsigned char digit[ORDER_DIGITS];
	size_t i;

	for (i = ORDER_DIGITS; i-- > 0; order /= 10)
		digit[i] = (unsigned char)('0' + order % 10);
	buf_byte(to, '\t');
	buf_put(to, digit, ORDER_DIGITS);
	buf_byte(to, '\t');
}

/* Puts N times the same row in ROWS: twice as many with each copy. */
static void
repeat(struct buf *rows, struct bytes row, size_t n)
{
	size_t all = n * row.n, more;

	buf_clear(rows);
	if (n == 0)
		return;
	buf_reserve(rows, all);
	buf_bytes(rows, row);
	for (; rows->n < all; rows->n += more) {
		more = rows->n < all - rows->n ? rows->n : all - rows->n;
		memcpy(rows->p + rows->n, rows->p, more);
	}
}

/* All rows of an article are alike except for the key. */
void
stagefilter_sign(struct stagefilter *s, struct filter *f, struct bytes id, int64_t order,
    const struct shingle_sample *sample, const struct factsample *facts)
{
	static const unsigned char key[STAGE_HEX];
	struct buf *row = &s->scratch;
	size_t i;

	buf_clear(row);
	buf_put(row, key, sizeof key);
	put_order(row, (uint64_t)order);
	tsv_escape(row, id);
	buf_byte(row, '\t');
	stage_sign(row, sample, facts);
	buf_byte(row, '\n');
	repeat(&s->rows, buf_view(row), sample->n);
	for (i = 0; i < sample->n; i++)
		stage_hex(s->rows.p + i * row->n, sample->shingle[i]);
	filter_put_rows(f, buf_view(&s->rows), row->n - 1);
}

/* The fields of a row are written as they came, escaped. */
static void
pair_row(struct stagefilter *s, struct filter *f)
{
	struct stage_article b;
	size_t i, n;

	b.order = filter_field(f, SIGN_ORDER);
	b.id = filter_field(f, SIGN_ID);
	b.sizes = filter_field(f, SIGN_SIZES);
	b.facts = filter_field(f, SIGN_FACTS);
	n = stage_pair(&s->pairs, filter_field(f, SIGN_KEY), &b);
	for (i = 0; i < n; i++) {
		const struct stage_article *a = &s->pairs.oldest[i];

		if (bytes_equal(a->id, b.id))
			continue;	/* versions */
		filter_set_plain(f, s->own[PAIR_A], a->id);
		filter_set_plain(f, s->own[PAIR_B], b.id);
		filter_set_plain(f, s->own[PAIR_ORDER_A], a->order);
		filter_set_plain(f, s->own[PAIR_ORDER_B], b.order);
		filter_set_plain(f, s->own[PAIR_SIZES_A], a->sizes);
		filter_set_plain(f, s->own[PAIR_FACTS_A], a->facts);
		filter_set_plain(f, s->own[PAIR_SIZES_B], b.sizes);
		filter_set_plain(f, s->own[PAIR_FACTS_B], b.facts);
		filter_put(f);
	}
}

/* All rows of the pair in s->line have been read. */
static void
end_pair(struct stagefilter *s, struct filter *f)
{
	struct stage_article a, b;
	struct stage_verdict v;
	char overlap[16];

	if (s->common == 0)
		return;
	filter_again(f, buf_view(&s->line));
	a.order = filter_field(f, PAIR_ORDER_A);
	a.sizes = filter_field(f, PAIR_SIZES_A);
	a.facts = filter_field(f, PAIR_FACTS_A);
	b.order = filter_field(f, PAIR_ORDER_B);
	b.sizes = filter_field(f, PAIR_SIZES_B);
	b.facts = filter_field(f, PAIR_FACTS_B);
	if (!stage_verify(&v, &a, &b, s->common))
		diag_die("--stage=verify: a row that --stage=pairs does not write");
	s->common = 0;
	if (v.relation == NULL)
		return;
	snprintf(overlap, sizeof overlap, "%u.%02u", v.overlap / 1000, v.overlap % 1000 / 10);
	filter_set_plain(f, s->own[COPY_A], filter_field(f, PAIR_A));
	filter_set_plain(f, s->own[COPY_B], filter_field(f, PAIR_B));
	filter_set_plain(f, s->own[COPY_ORDER_A], a.order);
	filter_set_plain(f, s->own[COPY_ORDER_B], b.order);
	filter_set_plain(f, s->own[COPY_RELATION], bytes_of(v.relation));
	filter_set_plain(f, s->own[COPY_OVERLAP], bytes_of(overlap));
	filter_put(f);
}

static void
verify_row(struct stagefilter *s, struct filter *f)
{
	if (s->common > 0 && !bytes_equal(filter_line(f), buf_view(&s->line))) {
		buf_clear(&s->scratch);
		buf_bytes(&s->scratch, filter_line(f));
		end_pair(s, f);
		filter_again(f, buf_view(&s->scratch));
	}
	if (s->common++ == 0) {
		buf_clear(&s->line);
		buf_bytes(&s->line, filter_line(f));
	}
}

static void
group_row(struct stagefilter *s, struct filter *f)
{
	stagegroups_add(&s->groups, filter_field(f, COPY_A), filter_field(f, COPY_B), filter_field(f, COPY_ORDER_A),
	    filter_field(f, COPY_ORDER_B), filter_field(f, COPY_RELATION), filter_field(f, COPY_OVERLAP));
	buf_clear(&s->line);
	buf_bytes(&s->line, filter_line(f));
}

void
stagefilter_row(struct stagefilter *s, struct filter *f)
{
	if (s->stage == STAGE_PAIRS)
		pair_row(s, f);
	else if (s->stage == STAGE_VERIFY)
		verify_row(s, f);
	else
		group_row(s, f);
}

static void
put_groups(struct stagefilter *s, struct filter *f)
{
	struct bytes id, relation, overlap;
	size_t i;

	for (i = 0; i < s->groups.n; i++) {
		stagegroups_get(&s->groups, i, &id, &s->scratch, &relation, &overlap);
		filter_again(f, buf_view(&s->line));
		filter_set_plain(f, s->own[GROUP_ID], id);
		filter_set_plain(f, s->own[GROUP_GROUP], buf_view(&s->scratch));
		filter_set_plain(f, s->own[GROUP_RELATION], relation);
		filter_set_plain(f, s->own[GROUP_OVERLAP], overlap);
		filter_put(f);
	}
}

void
stagefilter_end(struct stagefilter *s, struct filter *f)
{
	if (s->stage == STAGE_VERIFY)
		end_pair(s, f);
	else if (s->stage == STAGE_GROUPS)
		put_groups(s, f);
}

void
stagefilter_free(struct stagefilter *s)
{
	stage_pairs_free(&s->pairs);
	stagegroups_free(&s->groups);
	buf_free(&s->line);
	buf_free(&s->scratch);
	buf_free(&s->rows);
}
