#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "diag.h"
#include "hash.h"
#include "in.h"
#include "linecrf.h"
#include "lines/linemodel.h"
#include "linetraining.h"
#include "mem.h"
#include "repair/repair.h"
#include "tsv.h"

enum { GROUPS_MAX = 32, UNIT = 1000 /* what a weight of 1 is written as */ };

struct page {
	struct bytes group, name;
	struct bytes *text;		/* of each line, escaped */
	size_t texts_cap;
	struct buf all, label;		/* what lines points into; 1 for a line of the article */
	struct textlines lines;
	struct linecrf_page learn;
	unsigned fold;
};

struct corpus {
	struct page *page;
	size_t n, cap;
};

static int epochs = 20;
static unsigned folds;
static FILE *kept;

/* --- reading --- */

static void
finish_page(struct page *p)
{
	struct linefeatures f;
	size_t n = p->label.n, i, first, last;
	uint16_t *cue = mem_alloc(n * LINEFEATURE_GROUPS, sizeof *cue);
	unsigned char *cues = mem_alloc(n, 1), *state = mem_alloc(n, 1);
	uint32_t *words = mem_alloc(n, sizeof *words);

	textlines_read(&p->lines, buf_view(&p->all));
	if (p->lines.n != n)
		diag_die("%.*s: %zu lines became %zu", (int)p->name.n, (const char *)p->name.p, n, p->lines.n);
	linefeatures_begin(&f, &p->lines);
	for (first = 0; first < n && !p->label.p[first]; first++)
		;
	for (last = n; last > first && !p->label.p[last - 1]; last--)
		;
	for (i = 0; i < n; i++) {
		words[i] = p->lines.line[i].words;
		state[i] = i < first ? CHAIN_BEFORE : i >= last ? CHAIN_AFTER :
		    p->label.p[i] ? CHAIN_ARTICLE : CHAIN_GAP;
		cues[i] = (unsigned char)linefeatures_of(&f, i, cue + i * LINEFEATURE_GROUPS);
	}
	p->learn = (struct linecrf_page){ n, cue, cues, words, state };
}

static void
add_line(struct page *p, struct bytes text, struct bytes repaired, bool article)
{
	buf_bytes(&p->all, repaired);
	buf_byte(&p->all, '\n');
	p->text = mem_grow_one(p->text, &p->texts_cap, p->label.n, sizeof *p->text);
	p->text[p->label.n] = text;
	buf_byte(&p->label, article);
}

static struct page *
add_page(struct corpus *c, struct bytes group, struct bytes name)
{
	const unsigned char *dot = memchr(name.p, '.', name.n);
	struct bytes same = bytes_between(name.p, dot != NULL ? dot : name.p + name.n);
	struct page *page;

	c->page = mem_grow_one(c->page, &c->cap, c->n, sizeof *c->page);
	page = &c->page[c->n++];
	memset(page, 0, sizeof *page);
	page->group = group;
	page->name = name;
	page->fold = folds > 0 ? 1 + (unsigned)(hash_bytes(same.p, same.n) % folds) : 1;
	return page;
}

static void
read_corpus(struct corpus *c, const char *file)
{
	static struct buf all;		/* the pages point into it */
	struct buf text = { 0 }, scratch = { 0 };
	struct tsv row = { 0 };
	struct page *page = NULL;
	const unsigned char *p, *end, *lf;

	if (!in_slurp(file, SIZE_MAX / 4, &all))
		diag_die("%s: too long", file);
	end = all.p + all.n;
	for (p = all.p; p < end && (lf = memchr(p, '\n', (size_t)(end - p))) != NULL; p = lf + 1) {
		tsv_split(&row, bytes_between(p, lf));
		if (row.n != 4)
			diag_die("%s: %zu fields, expected 4", file, row.n);
		if (page == NULL || !bytes_equal(page->name, row.field[1]) || !bytes_equal(page->group, row.field[0])) {
			if (page != NULL)
				finish_page(page);
			page = add_page(c, row.field[0], row.field[1]);
		}
		buf_clear(&text);
		buf_bytes(&text, tsv_unescape(row.field[3], &scratch));
		repair_text(&text);
		if (text.n > 0)
			add_line(page, row.field[3], buf_view(&text), bytes_is(row.field[2], "1"));
	}
	if (page != NULL)
		finish_page(page);
	buf_free(&text);
	buf_free(&scratch);
	tsv_free(&row);
}

/* --- learning --- */

static uint32_t
next_random(uint32_t *state)
{
	*state = *state * 1664525u + 1013904223u;
	return *state >> 8;
}

/* Learns of all pages but those of the fold LEFT_OUT; gives the mean over the second half of the epochs. */
static void
train(struct linecrf *l, const struct corpus *c, unsigned left_out, int32_t weight[LINECRF_WEIGHTS])
{
	size_t *order = mem_alloc(c->n, sizeof *order), i, d;
	double *sum = mem_alloc(LINECRF_WEIGHTS, sizeof *sum);
	uint32_t random = 1;
	int e, taken = 0;

	memset(l->w, 0, sizeof l->w);
	memset(l->squares, 0, sizeof l->squares);
	memset(l->gradient, 0, sizeof l->gradient);
	for (i = 0; i < c->n; i++)
		order[i] = i;
	for (e = 0; e < epochs; e++) {
		for (i = c->n; i > 1; i--) {
			size_t k = next_random(&random) % i, was = order[i - 1];

			order[i - 1] = order[k];
			order[k] = was;
		}
		for (i = 0; i < c->n; i++)
			if (c->page[order[i]].fold != left_out)
				linecrf_step(l, &c->page[order[i]].learn);
		if (2 * e + 1 < epochs)
			continue;
		for (d = 0; d < LINECRF_WEIGHTS; d++)
			sum[d] += l->w[d];
		taken++;
	}
	for (d = 0; d < LINECRF_WEIGHTS; d++) {
		double w = UNIT * sum[d] / taken;

		weight[d] = (int32_t)(w < 0 ? w - 0.5 : w + 0.5);
	}
	free(order);
	free(sum);
}

/* --- judging --- */

struct figures {
	struct bytes group;
	double precision, recall;
	size_t pages;
	unsigned long long words, lost;
};

static void
decode(struct linechain *chain, const struct page *p, const int32_t *weight)
{
	struct linefeatures f;
	size_t i, k, s;

	linechain_begin(chain);
	for (i = 0; i < p->learn.n; i++) {
		int32_t fits[CHAIN_STATES] = { 0 };

		for (k = 0; k < p->learn.cues[i]; k++)
			for (s = 0; s < CHAIN_STATES; s++)
				fits[s] += weight[p->learn.cue[i * LINEFEATURE_GROUPS + k] * CHAIN_STATES + s];
		linechain_add(chain, fits, weight + LINEFEATURES * CHAIN_STATES);
	}
	linechain_end(chain);
	linefeatures_begin(&f, &p->lines);
	linemodel_mend(&f, chain->state);
}

static void
judge(struct figures *f, const struct page *p, const unsigned char *state)
{
	unsigned long long gold = 0, got = 0, both = 0;
	size_t i;

	while (f->pages > 0 && !bytes_equal(f->group, p->group))
		f++;
	for (i = 0; i < p->learn.n; i++) {
		bool keep = state[i] == CHAIN_ARTICLE, want = p->learn.state[i] == CHAIN_ARTICLE;

		gold += want ? p->learn.words[i] : 0;
		got += keep ? p->learn.words[i] : 0;
		both += keep && want ? p->learn.words[i] : 0;
	}
	f->group = p->group;
	f->pages++;
	f->precision += got > 0 ? (double)both / (double)got : 0;
	f->recall += gold > 0 ? (double)both / (double)gold : 1;
	f->words += gold;
	f->lost += gold - both;
}

static void
print_kept(const struct page *p, const unsigned char *state)
{
	size_t i;

	if (kept == NULL)
		return;
	fprintf(kept, "%.*s\t%.*s\t", (int)p->group.n, (const char *)p->group.p, (int)p->name.n,
	    (const char *)p->name.p);
	for (i = 0; i < p->learn.n; i++)
		if (state[i] == CHAIN_ARTICLE)
			fprintf(kept, "%.*s\\n", (int)p->text[i].n, (const char *)p->text[i].p);
	fputc('\n', kept);
}

static void
cross_validate(struct linecrf *l, const struct corpus *c, int32_t weight[LINECRF_WEIGHTS])
{
	struct figures figures[GROUPS_MAX + 1] = { 0 };
	struct linechain chain = { 0 };
	struct figures *f;
	unsigned k;
	size_t i;

	for (k = 1; k <= folds; k++) {
		train(l, c, k, weight);
		for (i = 0; i < c->n; i++) {
			if (c->page[i].fold != k)
				continue;
			decode(&chain, &c->page[i], weight);
			judge(figures, &c->page[i], chain.state);
			print_kept(&c->page[i], chain.state);
		}
	}
	for (f = figures; f->pages > 0; f++) {
		double p = f->precision / (double)f->pages, r = f->recall / (double)f->pages;

		fprintf(stderr, "%-26.*s %4zu pages  P %.4f R %.4f F1 %.4f  words lost %.4f\n", (int)f->group.n,
		    (const char *)f->group.p, f->pages, p, r, p + r > 0 ? 2 * p * r / (p + r) : 0,
		    (double)f->lost / (double)(f->words > 0 ? f->words : 1));
	}
	linechain_free(&chain);
}

static void
print_weights(const int32_t weight[LINECRF_WEIGHTS])
{
	static const struct { const char *name; int base, n; } names[] = LINEFEATURE_NAMES;
	size_t g;
	int i;

	for (g = 0; g < sizeof names / sizeof *names; g++)
		for (i = 0; i < names[g].n; i++) {
			const int32_t *w = weight + (names[g].base + i) * CHAIN_STATES;

			if (w[0] != 0 || w[1] != 0 || w[2] != 0 || w[3] != 0)
				printf("%s\t%d\t%d\t%d\t%d\t%d\n", names[g].name, i, w[0], w[1], w[2], w[3]);
		}
	for (i = 0; i < CHAIN_STEPS; i++)
		printf("step\t%d\t%d\n", i, weight[LINEFEATURES * CHAIN_STATES + i]);
}

static double
number(const char *text)
{
	char *end;
	double x = strtod(text, &end);

	if (end == text || *end != '\0' || !(x >= 0 && x <= 1e6))
		diag_die("%s: expected a number from 0 to a million", text);
	return x;
}

int
linetraining(int argc, char **argv)
{
	static struct linecrf l = { .rate = 0.03, .decay = 0.05, .margin = 0.05 };
	static int32_t weight[LINECRF_WEIGHTS];
	struct corpus c = { 0 };
	int option;

	diag_set_program("train-lines");
	while ((option = getopt(argc, argv, "d:e:k:m:p:r:")) != -1) {
		switch (option) {
		case 'd':
			l.decay = number(optarg);
			break;
		case 'e':
			epochs = (int)number(optarg);
			break;
		case 'k':
			folds = (unsigned)number(optarg);
			break;
		case 'm':
			l.margin = number(optarg);
			break;
		case 'p':
			if ((kept = fopen(optarg, "w")) == NULL)
				diag_die_errno("%s", optarg);
			break;
		case 'r':
			l.rate = number(optarg);
			break;
		default:
			return EXIT_NOT_DONE;
		}
	}
	if (optind + 1 != argc || epochs < 1)
		diag_die("usage: train-clean lines [-e epochs] [-r rate] [-d decay] [-m margin] [-k folds] [-p kept] "
		    "lines.tsv");
	read_corpus(&c, argv[optind]);
	if (folds > 0) {
		cross_validate(&l, &c, weight);
	} else {
		train(&l, &c, 0, weight);
		print_weights(weight);
	}
	if (kept != NULL && fclose(kept) != 0)
		diag_die_errno("cannot write the kept lines");
	linecrf_free(&l);
	return EXIT_DONE;
}
