/*
 * train-sentsplit - learns weights.txt from texts whose sentences are known.
 *
 *	train-sentsplit [-e EPOCHS] [-m MARGIN] RAW GOLD [RAW GOLD ...] > weights
 *
 * RAW has rows "id text", GOLD rows "id sentence" in the order of the text, both newstsv without a header.  Each mark
 * that the rules leave open is a case; an averaged perceptron with a margin goes over the cases several times, from no
 * weights on and in orders that a fixed generator shuffles, and the sum of its weights is scaled to a signed byte.  All
 * arithmetic is in whole numbers.
 * scripts/train-sentsplit calls it with the data that the shipped weights are made from.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "boundary.h"
#include "diag.h"
#include "in.h"
#include "mem.h"
#include "perceptron.h"
#include "scan.h"
#include "tsv.h"

enum {
	TEMPLATES_MAX = 64,
	SEEN_MIN = 2,		/* cases a feature must occur in */
	RUNS = 8,		/* over the cases, each in orders of its own: what an order does by chance evens out */
	WEIGHT_MAX = 127
};

struct feature {
	char *name;
	unsigned long long seen;
	int64_t weight;
	int64_t sum;		/* of the weight over all steps up to the one below */
	int64_t step;
};

struct instance {
	uint32_t feature[TEMPLATES_MAX];
	unsigned n;
	bool ends;
};

struct trainer {
	struct hash_table by_key;	/* perceptron_key() + 1 to index + 1 */
	struct feature *feature;
	size_t n_features, cap_features;
	struct instance *instance;
	size_t n_instances, cap_instances;
	int64_t step;
};

/* --- cases --- */

static uint32_t
feature_index(struct trainer *tr, const struct perceptron_case *mc, const struct perceptron_template *t)
{
	uint64_t *at = hash_add(&tr->by_key, perceptron_key(mc, t));
	struct buf name = { NULL, 0, 0 };
	unsigned i;

	if (*at == 0) {
		tr->feature = mem_grow(tr->feature, &tr->cap_features, tr->n_features + 1, sizeof *tr->feature);
		memset(&tr->feature[tr->n_features], 0, sizeof *tr->feature);
		buf_str(&name, t->name);
		for (i = 0; i < PERCEPTRON_PARTS && t->part[i] != 0; i++) {
			buf_byte(&name, '\t');
			buf_put(&name, mc->value[t->part[i]].p, mc->value[t->part[i]].n);
		}
		buf_byte(&name, '\0');
		tr->feature[tr->n_features].name = (char *)name.p;
		*at = ++tr->n_features;
	}
	return (uint32_t)(*at - 1);
}

static void
add_instance(struct trainer *tr, const struct context *c, const struct mark *m, const unsigned char *sentence,
    bool ends)
{
	const struct perceptron_template *t;
	struct perceptron_case mc;
	struct instance *in;

	perceptron_read(&mc, c, m, sentence);
	tr->instance = mem_grow(tr->instance, &tr->cap_instances, tr->n_instances + 1, sizeof *tr->instance);
	in = &tr->instance[tr->n_instances++];
	in->n = 0;
	in->ends = ends;
	for (t = perceptron_templates; t->name != NULL && in->n < TEMPLATES_MAX; t++) {
		in->feature[in->n] = feature_index(tr, &mc, t);
		tr->feature[in->feature[in->n++]].seen++;
	}
}

/* Whether a sentence of the gold ends in (FROM, TO]. */
static bool
ends_between(const unsigned char *ends, const unsigned char *text, const unsigned char *from, const unsigned char *to)
{
	while (++from <= to)
		if (ends[from - text] != 0)
			return true;
	return false;
}

static void
add_paragraph(struct trainer *tr, const unsigned char *text, const unsigned char *ends, const unsigned char *p,
    const unsigned char *limit)
{
	const struct lang_profile lang = lang_profile(LANG_EN, bytes_between(text, text));
	struct quotes quotes;
	struct boundary b = { { &lang, NULL }, &quotes, p, false };
	const unsigned char *seen = p;
	struct context c;
	struct mark m;

	quotes_start(&quotes, p, limit);
	b.sentence = letter_skip_space(p, limit);
	while ((p = scan_mark(p, limit, lang.extra)) < limit) {
		for (; seen < p; seen++)
			if (ends[seen - text] != 0)
				b.sentence = letter_skip_space(seen, limit);
		mark_read(&m, b.sentence, p, limit, lang.extra, &quotes);
		if (boundary_by_rule(&b, &m, &c) == BOUNDARY_OPEN &&
		    (ends[m.end - text] != 0 || !ends_between(ends, text, m.at, c.at)))
			add_instance(tr, &c, &m, b.sentence, ends[m.end - text] != 0);
		p = m.end;
	}
}

/* --- texts --- */

static bool
skip_spaces(const unsigned char **p, const unsigned char *end)
{
	*p = letter_skip_space(*p, end);
	return *p < end;
}

/* Marks in ENDS where the sentence ends whose characters, white space aside, are the next of the text at *AT. */
static bool
align(const unsigned char **at, struct bytes text, struct bytes sentence, unsigned char *ends)
{
	const unsigned char *p = sentence.p, *end = p + sentence.n, *text_end = text.p + text.n;

	while (skip_spaces(&p, end)) {
		if (!skip_spaces(at, text_end) || **at != *p)
			return false;
		++*at;
		p++;
	}
	ends[*at - text.p] = 1;
	return true;
}

struct gold {
	struct hash_table first;	/* hash of an id to the index + 1 of its first sentence */
	struct tsv *row;
	size_t n, cap;
};

static void
each_line(struct bytes file, void (*call)(void *arg, struct bytes line), void *arg)
{
	const unsigned char *p = file.p, *end = file.p + file.n, *lf;

	for (; p < end && (lf = memchr(p, '\n', (size_t)(end - p))) != NULL; p = lf + 1)
		call(arg, bytes_between(p, lf));
}

static void
add_gold(void *arg, struct bytes line)
{
	struct gold *g = arg;
	uint64_t *first;

	g->row = mem_grow(g->row, &g->cap, g->n + 1, sizeof *g->row);
	memset(&g->row[g->n], 0, sizeof *g->row);
	tsv_split(&g->row[g->n], line);
	if (g->row[g->n].n != 2)
		diag_die("a gold row of %zu fields, not 2", g->row[g->n].n);
	first = hash_add(&g->first, hash_bytes(g->row[g->n].field[0].p, g->row[g->n].field[0].n));
	g->n++;
	if (*first == 0)
		*first = g->n;
}

struct texts {
	struct trainer *trainer;
	const struct gold *gold;
};

static void
add_text(void *arg, struct bytes line)
{
	struct texts *t = arg;
	struct buf scratch = { NULL, 0, 0 }, other = { NULL, 0, 0 };
	struct tsv row = { NULL, 0, 0 };
	const unsigned char *at, *end, *lf;
	unsigned char *ends;
	struct bytes text, id;
	const uint64_t *first;
	size_t i;

	tsv_split(&row, line);
	if (row.n != 2)
		diag_die("a raw row of %zu fields, not 2", row.n);
	id = row.field[0];
	text = tsv_unescape(row.field[1], &scratch);
	ends = mem_alloc(text.n + 1, 1);
	at = text.p;
	end = text.p + text.n;
	first = hash_find(&t->gold->first, hash_bytes(id.p, id.n));
	for (i = first != NULL ? *first - 1 : t->gold->n; i < t->gold->n; i++) {
		if (!bytes_equal(t->gold->row[i].field[0], id))
			break;
		if (!align(&at, text, tsv_unescape(t->gold->row[i].field[1], &other), ends))
			diag_die("%.*s: the sentences are not the text's", (int)id.n, (const char *)id.p);
	}
	for (at = text.p; at < end; at = lf < end ? lf + 1 : end) {
		lf = memchr(at, '\n', (size_t)(end - at));
		if (lf == NULL)
			lf = end;
		add_paragraph(t->trainer, text.p, ends, at, lf);
	}
	free(ends);
	tsv_free(&row);
	buf_free(&scratch);
	buf_free(&other);
}

static void
add_files(struct trainer *tr, const char *raw_name, const char *gold_name)
{
	struct buf raw = { NULL, 0, 0 }, gold_text = { NULL, 0, 0 };
	struct gold gold = { { NULL, 0, 0 }, NULL, 0, 0 };
	struct texts texts = { tr, &gold };
	size_t i;

	if (!in_slurp(raw_name, (size_t)1 << 30, &raw) || !in_slurp(gold_name, (size_t)1 << 30, &gold_text))
		diag_die("%s, %s: longer than 1 GiB", raw_name, gold_name);
	each_line(buf_view(&gold_text), add_gold, &gold);
	each_line(buf_view(&raw), add_text, &texts);
	for (i = 0; i < gold.n; i++)
		tsv_free(&gold.row[i]);
	free(gold.row);
	hash_free(&gold.first);
	buf_free(&raw);
	buf_free(&gold_text);
}

/* --- learning --- */

static int64_t
score(const struct trainer *tr, const struct instance *in)
{
	int64_t s = 0;
	unsigned i;

	for (i = 0; i < in->n; i++)
		s += tr->feature[in->feature[i]].weight;
	return s;
}

static void
change(struct trainer *tr, const struct instance *in, int64_t by)
{
	struct feature *f;
	unsigned i;

	for (i = 0; i < in->n; i++) {
		f = &tr->feature[in->feature[i]];
		if (f->seen < SEEN_MIN)
			continue;
		f->sum += f->weight * (tr->step - f->step);
		f->step = tr->step;
		f->weight += by;
	}
}

static void
shuffle(size_t *order, size_t n, uint64_t *state)
{
	size_t i, j, t;

	for (i = n; i > 1; i--) {
		*state = *state * 6364136223846793005u + 1442695040888963407u;
		j = (size_t)((*state >> 33) % i);
		t = order[i - 1];
		order[i - 1] = order[j];
		order[j] = t;
	}
}

/* One run over the cases, from no weights on; their sums are added to those of the runs before. */
static void
learn(struct trainer *tr, size_t epochs, int64_t margin, uint64_t *state)
{
	size_t *order = mem_alloc(tr->n_instances, sizeof *order), i, k;
	unsigned long long wrong;
	int64_t s;

	tr->step = 0;
	for (i = 0; i < tr->n_features; i++)
		tr->feature[i].weight = tr->feature[i].step = 0;
	for (i = 0; i < tr->n_instances; i++)
		order[i] = i;
	for (k = 0; k < epochs; k++) {
		shuffle(order, tr->n_instances, state);
		wrong = 0;
		for (i = 0; i < tr->n_instances; i++) {
			const struct instance *in = &tr->instance[order[i]];

			s = score(tr, in);
			wrong += (s > 0) != in->ends;
			tr->step++;
			if (in->ends ? s <= margin : s > -margin)
				change(tr, in, in->ends ? 1 : -1);
		}
		fprintf(stderr, "epoch %zu: %llu of %zu wrong\n", k + 1, wrong, tr->n_instances);
	}
	for (i = 0; i < tr->n_features; i++)
		tr->feature[i].sum += tr->feature[i].weight * (tr->step - tr->feature[i].step);
	free(order);
}

static int
by_name(const void *a, const void *b)
{
	const struct feature *fa = a, *fb = b;

	return strcmp(fa->name, fb->name);
}

/* Scaled so that the greatest is WEIGHT_MAX; those that are nothing then are left out. */
static void
print_weights(struct trainer *tr)
{
	int64_t most = 1, w;
	size_t i;

	for (i = 0; i < tr->n_features; i++) {
		w = tr->feature[i].sum < 0 ? -tr->feature[i].sum : tr->feature[i].sum;
		if (w > most)
			most = w;
	}
	qsort(tr->feature, tr->n_features, sizeof *tr->feature, by_name);
	for (i = 0; i < tr->n_features; i++) {
		w = tr->feature[i].sum * WEIGHT_MAX;
		w = (w + (w < 0 ? -most / 2 : most / 2)) / most;
		if (w != 0)
			printf("%" PRId64 "\t%s\n", w, tr->feature[i].name);
	}
}

int
main(int argc, char **argv)
{
	struct trainer tr = { { NULL, 0, 0 }, NULL, 0, 0, NULL, 0, 0, 0 };
	size_t epochs = 12, margin = 14, i;
	uint64_t state = 1;
	int first = 1;

	diag_set_program("train-sentsplit");
	for (; first + 1 < argc && argv[first][0] == '-'; first += 2) {
		if (argv[first][1] == 'e')
			epochs = strtoul(argv[first + 1], NULL, 10);
		else if (argv[first][1] == 'm')
			margin = strtoul(argv[first + 1], NULL, 10);
	}
	if (argc - first < 2 || (argc - first) % 2 != 0)
		diag_die("usage: train-sentsplit [-e epochs] [-m margin] raw gold [raw gold ...]");
	for (; first < argc; first += 2)
		add_files(&tr, argv[first], argv[first + 1]);
	for (i = 0; i < RUNS; i++)
		learn(&tr, epochs, (int64_t)margin, &state);
	print_weights(&tr);
	for (i = 0; i < tr.n_features; i++)
		free(tr.feature[i].name);
	free(tr.feature);
	free(tr.instance);
	hash_free(&tr.by_key);
	return fflush(stdout) == 0 ? EXIT_DONE : EXIT_NOT_DONE;
}
