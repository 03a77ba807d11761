#include <stdio.h>
#include <stdlib.h>

#include "blocktraining.h"
#include "charset.h"
#include "diag.h"
#include "dropreason.h"
#include "gbdt.h"
#include "groundtruth.h"
#include "hash.h"
#include "in.h"
#include "mem.h"
#include "page/blockfeatures.h"
#include "page/featurelist.h"
#include "page/mainblock.h"
#include "page/prune.h"
#include "repair/repair.h"
#include "tsv.h"

enum { MAX_FILE = 1 << 30, PARTS = 5 };

static const struct gbdt_options options = {
	.trees = 160, .rows = 0.8, .columns = 0.5, .tree = { .leaves = 12, .rate = 0.1, .ridge = 5, .least = 15 },
};

/* What people said of a page: its article, or strings that are in it or not. */
struct truth {
	struct buf article;
	struct buf with[32], without[32];
	size_t nwith, nwithout;
};

struct trainer {
	struct gbdt_data data;
	struct hash_table ids;		/* to the number of the truth, from 1 */
	struct truth *truth;
	size_t ntruths, truths_cap;
	struct webpage page;
	struct blockfeatures features;
	struct groundtruth label;
	struct buf text, next, scratch;
	int left_out;			/* the part, or -1 */
};

static struct truth *
truth_of(struct trainer *t, struct bytes id, bool add)
{
	uint64_t key = hash_bytes(id.p, id.n);
	uint64_t *number = add ? hash_add(&t->ids, key) : hash_find(&t->ids, key);

	if (number == NULL)
		return NULL;
	if (*number == 0) {
		t->truth = mem_grow_one(t->truth, &t->truths_cap, t->ntruths, sizeof *t->truth);
		memset(&t->truth[t->ntruths], 0, sizeof *t->truth);
		*number = ++t->ntruths;
	}
	return &t->truth[*number - 1];
}

static void
read_truth(struct trainer *t, char *file)
{
	char *files[] = { file, NULL };
	struct tsv fields = { 0 };
	struct buf scratch = { 0 };
	struct bytes line;
	struct truth *truth;
	struct in in;

	in_open(&in, files, MAX_FILE);
	while (in_next(&in, &line) != IN_END) {
		tsv_split(&fields, line);
		if (fields.n < 3)
			diag_die("%s:%llu: expected id, address and text", in.name, in.line);
		truth = truth_of(t, fields.field[0], true);
		if (fields.n == 3) {
			buf_bytes(&truth->article, tsv_unescape(fields.field[2], &scratch));
		} else if (bytes_is(fields.field[2], "with") && truth->nwith < 32) {
			buf_bytes(&truth->with[truth->nwith++], tsv_unescape(fields.field[3], &scratch));
		} else if (truth->nwithout < 32) {
			buf_bytes(&truth->without[truth->nwithout++], tsv_unescape(fields.field[3], &scratch));
		}
	}
	in_close(&in);
	tsv_free(&fields);
	buf_free(&scratch);
}

/* By strings: 1 or 0, or -1 where none is in the block. */
static int
judge_strings(const struct truth *truth, struct bytes text)
{
	size_t i;

	for (i = 0; i < truth->nwithout; i++)
		if (bytes_contains(text, buf_view(&truth->without[i])))
			return 0;
	for (i = 0; i < truth->nwith; i++)
		if (bytes_contains(text, buf_view(&truth->with[i])))
			return 1;
	return -1;
}

static size_t
count_words(struct groundtruth *l, struct bytes text)
{
	struct bytes none = { 0 };
	size_t n;

	groundtruth_next(l, text, none, &n);
	return n;
}

/* What a block of N words counts for: long articles must not outweigh short ones; a string stands for its page. */
static double
weight_of(size_t n, bool whole, size_t total)
{
	if (whole)
		return (double)((n < 200 ? n : 200) + 3) * 1000 / (double)(total + 500);
	return (double)((n < 100 ? n : 100) + 3) * 3;
}

static void
learn_page(struct trainer *t, const struct truth *truth)
{
	const struct blocks *bs = &t->page.blocks;
	bool whole = truth->article.n > 0;
	int32_t value[FEATURE_COUNT];
	size_t total = 0, n;
	uint32_t i;
	int yes;

	if (whole) {
		total = count_words(&t->label, buf_view(&truth->article));
		groundtruth_start(&t->label, buf_view(&truth->article));
	}
	blockfeatures_start(&t->features, &t->page);
	for (i = 0; i < bs->n; i++) {
		blockfeatures_next(&t->features, value);
		buf_clear(&t->text);
		webpage_text(&t->page, &bs->block[i], &t->text, &t->scratch);
		buf_clear(&t->next);
		if (i + 1 < bs->n)
			webpage_text(&t->page, &bs->block[i + 1], &t->next, &t->scratch);
		if (whole) {
			yes = groundtruth_next(&t->label, buf_view(&t->text), buf_view(&t->next), &n);
		} else {
			yes = judge_strings(truth, buf_view(&t->text));
			n = count_words(&t->label, buf_view(&t->text));
		}
		if (yes < 0 || n == 0 || bs->block[i].rule == DROP_ELEMENT || bs->block[i].rule == DROP_HINT)
			continue;
		gbdt_add(&t->data, value, yes, weight_of(n, whole, total));
	}
}

static void
read_pages(struct trainer *t, char *file)
{
	char *files[] = { file, NULL };
	struct tsv fields = { 0 };
	struct buf scratch = { 0 };
	struct bytes line, text;
	const struct truth *truth;
	size_t i, id = SIZE_MAX, column = SIZE_MAX;
	struct in in;

	in_open(&in, files, MAX_FILE);
	while (in_next(&in, &line) != IN_END) {
		tsv_split(&fields, line);
		if (id == SIZE_MAX) {
			for (i = 0; i < fields.n; i++) {
				if (bytes_is(fields.field[i], "id"))
					id = i;
				if (bytes_is(fields.field[i], "text"))
					column = i;
			}
			if (id == SIZE_MAX || column == SIZE_MAX)
				diag_die("%s: expected a header with the columns id and text", in.name);
			continue;
		}
		if (id >= fields.n || column >= fields.n)
			diag_die("%s:%llu: too few fields", in.name, in.line);
		truth = truth_of(t, fields.field[id], false);
		if (truth == NULL || (t->left_out >= 0 &&
		    (int)(hash_bytes(fields.field[id].p, fields.field[id].n) % PARTS) == t->left_out))
			continue;
		buf_clear(&scratch);
		text = tsv_unescape(fields.field[column], &scratch);
		if (text.p != scratch.p)
			buf_bytes(&scratch, text);
		repair_charset(&scratch, charset_declared(buf_view(&scratch)));
		dom_build(&t->page.dom, buf_view(&scratch));
		block_cut(&t->page.blocks, &t->page.dom);
		webpage_sum(&t->page);
		prune(&t->page, false);
		mainblock_find(&t->page);
		learn_page(t, truth);
	}
	in_close(&in);
	tsv_free(&fields);
	buf_free(&scratch);
}

static void
put_end(bool is_outcome, size_t split, double outcome)
{
	if (is_outcome)
		printf("\t=%ld", (long)(outcome * 1000 + (outcome < 0 ? -0.5 : 0.5)));
	else
		printf("\t%zu", split);
}

static void
put_model(const struct gbdt_model *m)
{
	const struct gbtree_forest *f = &m->forest;
	size_t i, tree = 0;

	printf("bias\t%ld\n", (long)(m->bias * 1000));
	for (i = 0; i < f->nsplits; i++) {
		const struct gbtree_split *s = &f->split[i];

		if (tree < f->ntrees && f->tree[tree] == i) {
			printf("tree\n");
			tree++;
		}
		printf("split\t%s\t%ld", featurelist_name((enum feature)s->feature), (long)s->threshold);
		put_end(s->low_is_outcome, s->low, s->low_outcome);
		put_end(s->high_is_outcome, s->high, s->high_outcome);
		putchar('\n');
	}
}

static void
free_trainer(struct trainer *t)
{
	size_t i, k;

	for (i = 0; i < t->ntruths; i++) {
		buf_free(&t->truth[i].article);
		for (k = 0; k < t->truth[i].nwith; k++)
			buf_free(&t->truth[i].with[k]);
		for (k = 0; k < t->truth[i].nwithout; k++)
			buf_free(&t->truth[i].without[k]);
	}
	free(t->truth);
	hash_free(&t->ids);
	webpage_free(&t->page);
	blockfeatures_free(&t->features);
	groundtruth_free(&t->label);
	buf_free(&t->text);
	buf_free(&t->next);
	buf_free(&t->scratch);
}

int
blocktraining(int argc, char **argv)
{
	static struct trainer t = { .data = { .nfeatures = FEATURE_COUNT }, .left_out = -1 };
	struct gbdt_model model;
	int i = 1;

	diag_set_program("train-blocks");
	if (argc > 2 && strcmp(argv[1], "-x") == 0) {
		t.left_out = argv[2][0] - '0';
		if (t.left_out < 0 || t.left_out >= PARTS || argv[2][1] != '\0')
			diag_die("-x %s: expected 0 to %d", argv[2], PARTS - 1);
		i = 3;
	}
	if (i == argc || (argc - i) % 2 != 0)
		diag_die("usage: train-clean blocks [-x PART] PAGES TRUTH ...");
	for (; i < argc; i += 2) {
		read_truth(&t, argv[i + 1]);
		read_pages(&t, argv[i]);
	}
	diag_warn("%zu blocks", t.data.n);
	memset(&model, 0, sizeof model);
	gbdt_learn(&model, &t.data, &options);
	put_model(&model);
	free_trainer(&t);
	gbdt_free(&t.data, &model);
	return EXIT_DONE;
}
